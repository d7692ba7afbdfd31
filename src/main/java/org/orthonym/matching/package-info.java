/**
 * Finds the mentions of an article and the entities each may stand for. Start at {@link
 * org.orthonym.matching.Evidence}.
 */
@NullMarked
package org.orthonym.matching;

import org.jspecify.annotations.NullMarked;
