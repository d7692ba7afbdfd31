/**
 * Files of one format each: text in, the corrected file out. Start at {@link
 * org.orthonym.document.Document}.
 */
@NullMarked
package org.orthonym.document;

import org.jspecify.annotations.NullMarked;
