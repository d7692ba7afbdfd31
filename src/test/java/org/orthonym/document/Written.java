package org.orthonym.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/** Reads files of text in tests, and writes them with edits. */
final class Written {
  private Written() {}

  static Document read(Format format, String file) throws DocumentException {
    return format.read(file.getBytes(StandardCharsets.UTF_8));
  }

  /** The text on one line. */
  static String line(Document document) {
    return document.text().replace("\n", "|").strip();
  }

  /** The file with the first {@code before} of its text made {@code after}. */
  static String write(Document document, String before, String after) throws DocumentException {
    int start = document.text().indexOf(before);
    if (start < 0) {
      throw new AssertionError("no “" + before + "” in " + document.text());
    }
    Edit edit = new Edit(new Span(start, start + before.length()), after);
    return write(document, List.of(edit));
  }

  static String write(Document document, List<Edit> edits) throws DocumentException {
    byte[] bytes = document.write(EditedText.of(document.text(), edits));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The untouched places of the text, on one line. */
  static String untouched(Document document) {
    String text = document.text();
    return String.join(
        "|", document.untouched().all().stream().map(span -> span.in(text).strip()).toList());
  }

  /** A few edits that the document takes, of one of these words each. */
  static List<Edit> edits(Random random, Document document, String... words) {
    List<Edit> edits = new ArrayList<>();
    String text = document.text();
    for (int at = random.nextInt(4); at < text.length(); at += 1 + random.nextInt(5)) {
      int end = Math.min(text.length(), at + 1 + random.nextInt(8));
      Edit edit = new Edit(new Span(at, end), words[random.nextInt(words.length)]);
      if (!cutsPair(text, at) && !cutsPair(text, end) && document.takes(edit)) {
        edits.add(edit);
        at = end;
      }
    }
    return edits;
  }

  private static boolean cutsPair(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }
}
