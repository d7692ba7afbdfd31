package org.orthonym.document;

/**
 * Character data, from {@code start} to {@code end} in UTF-16 units of the file.
 *
 * @param start the first character; of a CDATA section the first within it
 * @param end behind the last character
 * @param literal whether it is within a CDATA section, where nothing is a reference
 */
record XmlCharacters(int start, int end, boolean literal) implements XmlNode {}
