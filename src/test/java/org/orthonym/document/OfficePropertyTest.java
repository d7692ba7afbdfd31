package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/** Random documents, cut into random runs, with random edits. */
class OfficePropertyTest {
  private static final Revision REVISION = new Revision(Instant.parse("2026-11-24T09:30:00Z"));
  private static final String[] WORDS = {
    "Ned", "Prais", "Annalene", "Berbok", "ä&amp;ö", "😀", "&lt;b&gt;", "Kyjiw,", "x"
  };
  private static final String[] AFTER = {"Price", "Annalena Baerbock", "", "ł&<>", "a b c", "😀é"};

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  /** Words, cut anywhere but in a reference or a surrogate pair. */
  private static List<String> pieces(Random random) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 2 + random.nextInt(8); i > 0; i--) {
      String word = WORDS[random.nextInt(WORDS.length)];
      boolean plain = word.chars().allMatch(Character::isLetter);
      int cut = plain && random.nextInt(3) == 0 ? random.nextInt(word.length()) : 0;
      piece.append(word, 0, cut);
      if (random.nextInt(3) == 0) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(word.substring(cut)).append(i == 1 ? "" : " ");
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static EditedText edits(Random random, Document document) {
    String text = document.text();
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at + random.nextInt(12);
      int end = Math.min(text.length(), start + 1 + random.nextInt(14));
      if (start < end && fits(text, start) && fits(text, end)) {
        Edit edit = new Edit(new Span(start, end), AFTER[random.nextInt(AFTER.length)]);
        if (document.takes(edit) && !edit.after().equals(edit.span().in(text))) {
          edits.add(edit);
        }
      }
      at = end + 1;
    }
    return EditedText.of(text, edits);
  }

  private static boolean fits(String text, int at) {
    return at == text.length() || !Character.isLowSurrogate(text.charAt(at));
  }

  private static String word(Random random) {
    String[] looks = {
      "", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/><w:lang w:val=\"de-DE\"/></w:rPr>"
    };
    StringBuilder body = new StringBuilder();
    for (int p = 1 + random.nextInt(4); p > 0; p--) {
      body.append("<w:p>");
      for (String piece : pieces(random)) {
        String run =
            "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t>%s</w:r>"
                .formatted(
                    looks[random.nextInt(looks.length)],
                    piece,
                    random.nextInt(8) == 0 ? "<w:tab/>" : "");
        body.append(
            switch (random.nextInt(8)) {
              case 0 -> "<w:ins w:id=\"" + p + "\" w:author=\"A\">" + run + "</w:ins>";
              case 1 -> "<w:hyperlink w:anchor=\"x\">" + run + "</w:hyperlink>";
              case 2 ->
                  "<w:proofErr w:type=\"spellEnd\"/>"
                      + run
                      + "<w:bookmarkStart w:id=\"0\" w:name=\"b\"/><w:bookmarkEnd w:id=\"0\"/>";
              case 3 ->
                  run
                      + "<w:del w:id=\"99\" w:author=\"B\"><w:r><w:delText>alt</w:delText></w:r></w:del>";
              default -> run;
            });
      }
      body.append("</w:p>");
    }
    return body.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void acceptedWordDocumentsSayWhatIsRightAndRejectedOnesWhatWas(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] file = OfficeFiles.docx(word(random));
    Document document = Docx.FORMAT.read(file);
    assertEquals(TrackedText.ofDocx(file, true), document.text());
    EditedText edited = edits(random, document);
    byte[] tracked = document.write(edited, REVISION);
    byte[] plain = document.write(edited);
    assertSays(edited.corrected(), TrackedText.ofDocx(tracked, true));
    assertEquals(TrackedText.ofDocx(file, false), TrackedText.ofDocx(tracked, false));
    assertSays(edited.corrected(), TrackedText.ofDocx(plain, true));
    assertSays(edited.corrected(), Docx.FORMAT.read(tracked).text());
    assertPoiFinds(tracked, edited.edits().isEmpty());
  }

  /** An emptied paragraph is not read again; apart from that the texts are the same. */
  private static void assertSays(String expected, String actual) {
    assertEquals(words(expected), words(actual));
  }

  private static String words(String text) {
    return String.join("\n\n", text.lines().filter(line -> !line.isBlank()).toList());
  }

  /** Another reader finds our changes, each with author, date and a number of its own. */
  private static void assertPoiFinds(byte[] file, boolean none) throws IOException {
    int found = 0;
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        List<CTRunTrackChange> changes = new ArrayList<>(paragraph.getCTP().getInsList());
        changes.addAll(paragraph.getCTP().getDelList());
        for (CTRunTrackChange change : changes) {
          if (change.getAuthor().equals(Revision.AUTHOR)) {
            found++;
            assertEquals(REVISION.date(), change.getDate().toInstant());
          }
        }
      }
    }
    assertTrue(none || found > 0 || changesAreNested(file), "no change found");
  }

  private static boolean changesAreNested(byte[] file) {
    return OfficeFiles.part(file, "word/document.xml").contains("w:author=\"Orthonym\"");
  }

  private static String odf(Random random) {
    StringBuilder body = new StringBuilder();
    body.append(
            "<text:tracked-changes><text:changed-region xml:id=\"ct1\" text:id=\"ct1\"><text:insertion>")
        .append(
            "<office:change-info><dc:creator>A</dc:creator><dc:date>2026-01-01T00:00:00</dc:date>")
        .append(
            "</office:change-info></text:insertion></text:changed-region></text:tracked-changes>");
    boolean inserted = false;
    for (int p = 1 + random.nextInt(4); p > 0; p--) {
      body.append("<text:p text:style-name=\"P").append(p).append("\">");
      for (String piece : pieces(random)) {
        switch (random.nextInt(7)) {
          case 0 ->
              body.append("<text:span text:style-name=\"T1\">")
                  .append(piece)
                  .append("</text:span>");
          case 1 -> body.append("<text:a>").append(piece).append("</text:a><text:tab/>");
          case 2 -> body.append(piece).append("<text:soft-page-break/>");
          case 3 -> body.append(piece).append("<text:s text:c=\"1\"/>");
          case 4 -> {
            body.append(
                inserted
                    ? piece
                    : "<text:change-start text:change-id=\"ct1\"/>"
                        + piece
                        + "<text:change-end text:change-id=\"ct1\"/>");
            inserted = true;
          }
          default -> body.append(piece);
        }
      }
      body.append("</text:p>");
    }
    return body.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void acceptedOpenDocumentsSayWhatIsRightAndRejectedOnesWhatWas(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] file = OfficeFiles.odt(odf(random));
    Document document = Odt.FORMAT.read(file);
    assertEquals(TrackedText.ofOdt(file, true), document.text());
    EditedText edited = edits(random, document);
    byte[] tracked = document.write(edited, REVISION);
    assertSays(edited.corrected(), TrackedText.ofOdt(tracked, true));
    assertEquals(TrackedText.ofOdt(file, false), TrackedText.ofOdt(tracked, false));
    assertSays(edited.corrected(), TrackedText.ofOdt(document.write(edited), true));
    assertSays(edited.corrected(), Odt.FORMAT.read(tracked).text());
  }
}
