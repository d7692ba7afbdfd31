package org.orthonym.document;

/**
 * A part of the text that one edit covers.
 *
 * @param start where it begins, in UTF-16 units of the text
 * @param end where it ends
 * @param fixed whether its characters must stay, as those of a separator
 */
record Stretch(int start, int end, boolean fixed) {}
