package org.orthonym.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the beginning of a file which outermost element of XML it has. */
final class XmlRoot {
  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)[\\s/>]");

  private XmlRoot() {}

  /** The local name of the outermost element; empty if it is not seen. */
  static Optional<String> of(Beginning beginning) {
    String text = beginning.text();
    text = text.startsWith("ï»¿") ? text.substring(3) : text;
    int at = 0;
    while (at >= 0 && at < text.length()) {
      at = skipBlanks(text, at);
      if (text.startsWith("<?", at)) {
        at = behind(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (text.startsWith("<!DOCTYPE", at)) {
        at = behind(text, ">", definitionsEnd(text, at));
      } else {
        Matcher root = ROOT.matcher(text).region(at, text.length());
        return root.lookingAt() ? Optional.of(root.group(1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The end of the part in square brackets of a document type, if it has one. */
  private static int definitionsEnd(String text, int from) {
    int bracket = text.indexOf('[', from);
    int close = text.indexOf(']', from);
    return bracket >= 0 && bracket < text.indexOf('>', from) && close > 0 ? close : from;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int behind(String text, String words, int from) {
    int found = text.indexOf(words, from);
    return found < 0 ? -1 : found + words.length();
  }
}
