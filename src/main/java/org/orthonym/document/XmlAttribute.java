package org.orthonym.document;

/**
 * An attribute of an XML element.
 *
 * @param name its name as it stands, with prefix
 * @param start where its value begins, in UTF-16 units of the file
 * @param end where its value ends
 * @param value the value with references read
 */
record XmlAttribute(String name, int start, int end, String value) {}
