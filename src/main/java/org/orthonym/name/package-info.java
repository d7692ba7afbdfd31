/**
 * What a name is made of, and how it is folded and inflected. Start at {@link
 * org.orthonym.name.Folding}.
 */
@NullMarked
package org.orthonym.name;

import org.jspecify.annotations.NullMarked;
