/** Scores a normaliser against gold cases. Start at {@link org.orthonym.evaluation.Evaluation}. */
@NullMarked
package org.orthonym.evaluation;

import org.jspecify.annotations.NullMarked;
