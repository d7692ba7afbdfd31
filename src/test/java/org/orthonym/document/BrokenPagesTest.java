package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/** Pages put together at random, as no author would write them, are edited where they can be. */
class BrokenPagesTest {
  private static final String[] PARTS = {
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<p>",
    "</p>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<a href=x>",
    "</a>",
    "Ned ",
    "Prais",
    " ",
    "\n",
    "&amp;",
    "&lt;",
    "&notit;",
    "&#128512;",
    "&#0;",
    "&#x80;",
    "<!-- c -->",
    "<script>a</script>",
    "<select>",
    "<option>",
    "</select>",
    "<svg>",
    "</svg>",
    "<title>",
    "</title>",
    "<pre>\n",
    "</pre>",
    "<textarea>",
    "</textarea>",
    "<img alt='a'>",
    "<p id=1 id=2 title=\"q\">",
    "\r\n",
    "<br/>",
    "</br>",
    "<body title=t>",
    "<html lang=de>",
    "<frameset>",
    "<form>",
    "</form>",
    "<nobr>",
    "<button>",
    "\uD83D\uDE00",
    "<![CDATA[x]]>",
    "<math><mi>",
    "<template>",
    "</template>",
    "\u00AD",
    "<h1>",
    "<li>",
    "<ruby><rt>",
    "<font>",
    "</font>",
    "<applet>",
    "</applet>",
    "\t",
    "</p x=y>",
    "<caption>",
    "<col>",
    "<input>",
    "<image>",
    "<noscript>",
    "</noscript>",
    "<style>",
    "</style>",
    "<iframe>",
    "</iframe>"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void editsAreReadBackAndNoPlaceIsTakenTwice(long seed) throws DocumentException {
    Random random = new Random(seed);
    for (int round = 0; round < 1000; round++) {
      String html = page(random);
      String where = "seed " + seed + ", round " + round + ": " + html;
      SourceText content = HtmlPage.read(html, new Utf8(false)).content();
      assertApart(content, where);
      EditedText edited = EditedText.of(content.text(), edits(random, content));
      String written = content.write(edited).corrected();
      String read = HtmlPage.read(written, new Utf8(false)).content().text();
      assertEquals(withoutBlanks(edited.corrected()), withoutBlanks(read), where);
    }
  }

  private static String page(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(25); i >= 0; i--) {
      out.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return out.toString();
  }

  private static void assertApart(SourceText content, String where) {
    List<Span> places = new ArrayList<>();
    content.pieces().stream().filter(p -> !p.isSeparator()).forEach(p -> places.add(p.source()));
    Collections.sort(places);
    for (int i = 1; i < places.size(); i++) {
      assertTrue(places.get(i - 1).end() <= places.get(i).start(), where);
    }
  }

  private static List<Edit> edits(Random random, SourceText content) {
    List<Edit> edits = new ArrayList<>();
    String text = content.text();
    for (int at = random.nextInt(4); at < text.length(); at += 1 + random.nextInt(5)) {
      int end = Math.min(text.length(), at + 1 + random.nextInt(4));
      Edit edit = new Edit(new Span(at, end), random.nextBoolean() ? "Qu" : "Z&<");
      if (!cutsPair(text, at) && !cutsPair(text, end) && content.takes(edit)) {
        edits.add(edit);
        at = end;
      }
    }
    return edits;
  }

  private static boolean cutsPair(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", "");
  }
}
