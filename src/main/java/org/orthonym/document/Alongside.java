package org.orthonym.document;

import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/**
 * An edit of a file that is made if there is another one within a part of it, such as of a version
 * number.
 *
 * @param edit of the file, outside all pieces
 * @param within the part of the file
 */
record Alongside(Edit edit, Span within) {}
