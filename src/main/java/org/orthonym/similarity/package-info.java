/**
 * How alike two written names are: one measure or key a class. Start at {@link
 * org.orthonym.similarity.WeightedEditDistance}.
 */
@NullMarked
package org.orthonym.similarity;

import org.jspecify.annotations.NullMarked;
