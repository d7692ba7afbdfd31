/**
 * Decides over a whole article which mentions to correct. Start at {@link
 * org.orthonym.normalise.Normaliser}.
 */
@NullMarked
package org.orthonym.normalise;

import org.jspecify.annotations.NullMarked;
