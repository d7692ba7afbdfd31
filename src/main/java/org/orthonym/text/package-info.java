/** Positions in a text and edits of it. Start at {@link org.orthonym.text.EditedText}. */
@NullMarked
package org.orthonym.text;

import org.jspecify.annotations.NullMarked;
