package org.orthonym.document;

/**
 * Writes text for OpenDocument, where a blank that follows another, or begins a paragraph, is not
 * read unless it is an element.
 */
final class OdfBlanks {
  private static final String BLANK = "<text:s/>";

  private OdfBlanks() {}

  /**
   * The text as XML.
   *
   * @param first whether a blank at its start must be read, whatever stands before
   * @param last whether a blank at its end must not swallow one that follows
   */
  static String encode(String text, boolean first, boolean last) throws DocumentException {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean atStart = first && i == 0;
      boolean atEnd = last && i == text.length() - 1;
      boolean again = i > 0 && text.charAt(i - 1) == ' ';
      if (text.charAt(i) == ' ' && (atStart || atEnd || again)) {
        out.append(PartCharacters.encode(text.substring(done, i))).append(BLANK);
        done = i + 1;
      }
    }
    return out.append(PartCharacters.encode(text.substring(done))).toString();
  }
}
