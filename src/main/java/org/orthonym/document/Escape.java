package org.orthonym.document;

import java.util.Optional;

/**
 * How characters of a text are written at one place of a file, such as in the text of an HTML page
 * or in a JSON string; the usual ones are in {@link Escapes}. Immutable and thread-safe. Equal
 * escapes of neighbours make them one run of text.
 */
@FunctionalInterface
interface Escape {

  /**
   * The characters of the file for these characters of the text.
   *
   * @param text what is to be read there
   * @param encoding the encoding of the file
   * @return empty if they cannot be written at such a place
   */
  Optional<String> write(String text, Encoding encoding);

  /**
   * This escape within another, such as escaped HTML within XML. Keep what it returns: see above.
   */
  default Escape within(Escape outer) {
    return (text, encoding) ->
        write(text, encoding).flatMap(written -> outer.write(written, encoding));
  }
}
