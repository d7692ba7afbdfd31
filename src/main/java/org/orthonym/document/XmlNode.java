package org.orthonym.document;

/** What stands within an XML element. */
sealed interface XmlNode permits XmlElement, XmlCharacters, XmlComment {}
