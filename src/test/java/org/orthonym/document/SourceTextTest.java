package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

class SourceTextTest {
  private static final Pattern PART =
      Pattern.compile("<p>|<(/?[a-z0-9]+)>|&(amp|lt|gt|uuml|#\\d+);|[^<&]+");

  /** A small markup: tags, entities, and {@code <p>} between two units. */
  private static SourceText read(String source, Encoding encoding) {
    SourceTextBuilder builder = SourceText.of(source, encoding);
    Matcher matcher = PART.matcher(source);
    int fence = -1;
    while (matcher.find()) {
      String part = matcher.group();
      if (part.equals("<p>")) {
        builder.separator("\n\n");
      } else if (part.equals("<no>")) {
        fence = builder.length();
      } else if (part.equals("</no>")) {
        builder.untouchedSince(fence);
      } else if (part.startsWith("&")) {
        builder.decoded(matcher.start(), matcher.end(), decode(part), Escapes.MARKUP);
      } else if (!part.startsWith("<")) {
        builder.verbatim(matcher.start(), matcher.end(), Escapes.MARKUP);
      }
    }
    return builder.build();
  }

  private static String decode(String entity) {
    return switch (entity) {
      case "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&uuml;" -> "ü";
      default -> Character.toString(Integer.parseInt(entity.substring(2, entity.length() - 1)));
    };
  }

  private static SourceText read(String source) {
    return read(source, new Utf8(false));
  }

  private static Edit edit(String text, String before, String after) {
    int start = text.indexOf(before);
    return new Edit(new Span(start, start + before.length()), after);
  }

  private static String write(SourceText content, String before, String after)
      throws DocumentException {
    Edit edit = edit(content.text(), before, after);
    return content.write(EditedText.of(content.text(), List.of(edit))).corrected();
  }

  @ParameterizedTest
  @CsvSource({
    "Frau Berbok sprach.,Berbok,Baerbock,Frau Baerbock sprach.",
    "<b>Annalene</b> Berbok,Annalene Berbok,Annalena Baerbock,<b>Annalena</b> Baerbock",
    "Annalene <b>Berbok</b>.,Annalene Berbok,Annalena Baerbock,Annalena <b>Baerbock</b>.",
    "Ber<b>bok</b>.,Berbok,Baerbock,Baer<b>bock</b>.",
    "M&uuml;lller,Müllller,Müller,M&uuml;ller",
    "M&uuml;ller,Müller,Möller,Möller",
    "M&uuml;<b>ller</b>,Müller,Müllers,M&uuml;<b>llers</b>",
    "A &amp; Co,A & Co,B & Co,B &amp; Co",
    "Ned Prais,Prais,<Price>,Ned &lt;Price&gt;",
    "Emily<b> Horna</b>,Emily Horna,Émilie Hornak,Émilie<b> Hornak</b>",
    "<i>Elizabeth</i> <b>Rabbit</b>,Elizabeth Rabbit,Élisabeth Borne,"
        + "<i>Élisabeth</i> <b>Borne</b>",
    "<i>Jean Yew</i> Ledriane,Jean Yew Ledriane,Jean-Yves Le Drian,<i>Jean-Yves Le</i> Drian",
    "<i>CNS</i>-Chef,CNS,NSC,<i>NSC</i>-Chef",
    "<i>Ab</i>c,Abc,X,<i>X</i>",
  })
  void anEditReplacesTheCharactersOfItsPieces(
      String source, String before, String after, String expected) throws DocumentException {
    SourceText content = read(source.replace("Müllller", "Müller"));
    String word = before.equals("Müllller") ? content.text() : before;
    String written = write(content, word, after);
    assertEquals(expected, written);
    assertEquals(content.text().replace(word, after), read(written).text());
  }

  @Test
  void anEditKeepsASeparatorThatStandsInTheReplacement() throws DocumentException {
    SourceText content = read("eins<p>zwei");
    assertEquals("ein<p>drei", write(content, "eins\n\nzwei", "ein\n\ndrei"));
  }

  @Test
  void anEditThatEatsASeparatorHasNoPlace() {
    SourceText content = read("Annalene<p>Berbok");
    Edit edit = edit(content.text(), "Annalene\n\nBerbok", "Annalena Baerbock");
    assertFalse(content.takes(edit));
    assertThrows(DocumentException.class, () -> write(content, "ene\n\nBer", "x"));
  }

  @Test
  void anEditOfASeparatorAloneHasNoPlace() {
    SourceText content = read("a<p>b");
    assertFalse(content.takes(new Edit(new Span(1, 3), " ")));
    assertFalse(content.takes(new Edit(new Span(2, 2), "x")));
    assertFalse(read("").takes(new Edit(new Span(0, 0), "x")));
    assertTrue(content.takes(new Edit(new Span(1, 1), "x")));
    assertTrue(content.takes(new Edit(new Span(3, 3), "x")));
  }

  @Test
  void anEditOfAnUntouchedPlaceHasNoPlace() {
    SourceText content = read("Ned <no>Prais</no> sprach");
    assertFalse(content.takes(edit(content.text(), "Ned Prais", "Ned Price")));
    assertFalse(content.takes(new Edit(new Span(6, 6), "x")));
    assertTrue(content.takes(edit(content.text(), "Ned", "Net")));
    assertEquals("[4..9]", content.untouched().toString());
  }

  @Test
  void aCharacterThatTheEncodingCannotHoldBecomesAnEntity() throws DocumentException {
    Encoding latin = new OneByteEncoding(Charset.forName("windows-1252"));
    SourceText content = read("Radoslav Sikorsky", latin);
    assertEquals(
        "Rados&#322;aw Sikorski", write(content, "Radoslav Sikorsky", "Radosław Sikorski"));
  }

  @Test
  void aCharacterThatCannotBeEscapedHasNoPlace() {
    Encoding latin = new OneByteEncoding(Charset.forName("windows-1252"));
    SourceText plain = SourceText.of("Radoslav", latin).verbatim(0, 8, Escapes.NONE).build();
    assertFalse(plain.takes(edit("Radoslav", "Radoslav", "Radosław")));
  }

  @Test
  void piecesMayComeInAnotherOrderThanInTheFile() throws DocumentException {
    SourceText content =
        SourceText.of("Berbok, Prais", new Utf8(false))
            .verbatim(8, 13, Escapes.NONE)
            .separator(" ")
            .verbatim(0, 6, Escapes.NONE)
            .build();
    assertEquals("Prais Berbok", content.text());
    EditedText edited =
        EditedText.of(
            content.text(),
            List.of(
                edit(content.text(), "Prais", "Price"),
                edit(content.text(), "Berbok", "Baerbock")));
    assertEquals("Baerbock, Price", content.write(edited).corrected());
  }

  @Test
  void aVersionIsRaisedOnlyIfSomethingElseChanges() throws DocumentException {
    SourceText content =
        SourceText.of("1: Prais", new Utf8(false))
            .verbatim(3, 8, Escapes.NONE)
            .alongside(new Edit(new Span(0, 1), "2"))
            .build();
    assertEquals("2: Price", write(content, "Prais", "Price"));
    assertEquals("1: Prais", content.write(EditedText.of("Prais", List.of())).corrected());
  }

  @Test
  void editsOfAnotherTextAreRefused() {
    EditedText other = EditedText.of("b", List.of());
    assertThrows(IllegalArgumentException.class, () -> read("a").write(other));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomEditsAreReadBackAndCanBeUndone(long seed) throws DocumentException {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String source = source(random);
      SourceText content = read(source);
      List<Edit> edits = edits(random, content);
      EditedText edited = EditedText.of(content.text(), edits);
      EditedText written = content.write(edited);
      String where = "seed " + seed + ", round " + round + ": " + source + " " + edits;
      assertEquals(edited.corrected(), read(written.corrected()).text(), where);
      EditedText back = EditedText.of(written.corrected(), written.inverse());
      assertEquals(source, back.corrected(), where);
      String tags = source.replaceAll("(?s)[^<>]+(?=<|$)", "");
      assertEquals(tags, written.corrected().replaceAll("(?s)[^<>]+(?=<|$)", ""), where);
    }
  }

  private static String source(Random random) {
    String[] parts = {
      "<b>", "</b>", "<i>", "<p>", "&amp;", "&uuml;", "&#128512;", "a", "Ned ", "Prais", " ", "x y"
    };
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      out.append(parts[random.nextInt(parts.length)]);
    }
    return out.toString();
  }

  private static List<Edit> edits(Random random, SourceText content) {
    String[] words = {"", "a", "Price", "Ned Price", "\uD83D\uDE00", "&", "<b>", "\n\n", " "};
    List<Edit> edits = new ArrayList<>();
    String text = content.text();
    for (int at = random.nextInt(4); at < text.length(); at += 1 + random.nextInt(6)) {
      int end = Math.min(text.length(), at + random.nextInt(8));
      String after = words[random.nextInt(words.length)] + words[random.nextInt(words.length)];
      Edit edit = new Edit(new Span(at, end), after);
      if (!cutsPair(text, at) && !cutsPair(text, end) && content.takes(edit)) {
        edits.add(edit);
        at = end;
      }
    }
    return edits;
  }

  private static boolean cutsPair(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }
}
