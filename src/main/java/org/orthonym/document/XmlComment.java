package org.orthonym.document;

/**
 * A comment.
 *
 * @param start where it begins, in UTF-16 units of the file
 * @param end where it ends
 * @param text what stands between its marks
 */
record XmlComment(int start, int end, String text) implements XmlNode {}
