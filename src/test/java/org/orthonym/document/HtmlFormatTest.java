package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

class HtmlFormatTest {
  private static Document read(String html) throws DocumentException {
    return HtmlFormat.FORMAT.read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String html) throws DocumentException {
    return read(html).text().replace("\n", "|").strip();
  }

  private static String write(Document document, String before, String after)
      throws DocumentException {
    int start = document.text().indexOf(before);
    Edit edit = new Edit(new Span(start, start + before.length()), after);
    byte[] bytes = document.write(EditedText.of(document.text(), List.of(edit)));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String untouched(String html) throws DocumentException {
    Document document = read(html);
    List<String> parts =
        document.untouched().all().stream().map(s -> s.in(document.text()).strip()).toList();
    return String.join("|", parts);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>Ned <b>Pr</b>ais</p>,Ned Prais",
    "<p>eins</p><p>zwei,eins||zwei",
    "<ul><li>eins<li>zwei</ul>,eins|zwei",
    "<td>eins<td>zwei,einszwei",
    "<table><tr><td>eins<td>zwei</table>,eins|zwei",
    "eins<br>zwei,eins|zwei",
    "M&uuml;ller&nbsp;&amp; S&#246;hne,Müller\u00A0& Söhne",
    "Baer&shy;bock und Baer<wbr>bock,Baerbock und Baerbock",
    "'<p>Ned\n   Prais\t</p>',Ned Prais",
    "<pre>a  b</pre>,a  b",
    "<form><h1>eins</h1><p>zwei</p></form>,eins||zwei",
    "<form><article>eins</article></form>,eins",
    "<p>eins</p><form><p>zwei</p></form>,eins",
    "a<script>b</script><style>c</style><textarea>d</textarea><!-- e -->f,af",
    "<nav>a</nav><form>b</form><footer>c</footer>d,d",
    "<p hidden>a</p><p style='display: none'>b</p><p aria-hidden=true>c</p>d,d",
    "<p>a<aside>b</aside>c</p>,a||c||b",
    "<del>a</del><ins>b</ins>,ab",
    "<img alt='a &lt; b' title=c>d,d||a < b||c",
    "<title>a</title><meta name=description content=b>c,a||b||c",
    "<meta property='og:title' content='a'><meta name=viewport content=b>,a",
  })
  void whatAReaderReadsIsTheText(String html, String text) throws DocumentException {
    assertEquals(text, text(html));
  }

  @ParameterizedTest
  @CsvSource({
    "<p translate=no>a</p>b,a",
    "<span class='x notranslate'>a</span>b,a",
    "<div translate=no>a<b translate=yes>b</b></div>,a",
    "<html lang=de><p>a <q lang=en-GB>b</q>,b",
    "<p>a<code>b</code>c,b",
    "<!-- orthonym:off --><p>a</p><!-- orthonym:on --><p>b,a",
    "<p>a<!-- orthonym:off --><p>b,b",
    "'<!-- orthonym:ignore-next-line -->\n<p>a</p>\n<p>b',a",
  })
  void whatIsMarkedIsReadButNotTouched(String html, String untouched) throws DocumentException {
    assertEquals(untouched, untouched(html));
  }

  @Test
  void linkedDataIsPutRightWithTheBody() throws DocumentException {
    Document page =
        read(
            "<script type=application/ld+json>{\"headline\": \"Pr\\u0061is \\\"x\\\"\","
                + "\"keywords\":[\"eins\"],\"url\":\"no\",\"datePublished\":\"2022-01-05T10:00Z\"}"
                + "</script>");
    assertEquals("Prais \"x\"\n\neins", page.text());
    assertEquals(Optional.of(LocalDate.of(2022, 1, 5)), page.date());
    assertTrue(write(page, "Prais", "Pri</ce>").contains("\"Pri\\u003c/ce>"));
  }

  @ParameterizedTest
  @CsvSource({
    "<meta property='article:published_time' content='2022-01-05T18:00:00+01:00'>,2022-01-05",
    "<meta name=date content='2022-01-05'>,2022-01-05",
    "<meta name=date content='gestern'><time datetime='2022-01-06'>x</time>,2022-01-06",
    "<time>2022-01-06</time>,",
  })
  void theDateIsThatOfTheMetadata(String html, LocalDate date) throws DocumentException {
    assertEquals(Optional.ofNullable(date), read(html).date());
  }

  @ParameterizedTest
  @CsvSource({
    "<p title=Prais>x,<p title=Price&#32;x>x",
    "<p title='Prais'>x,<p title='Price x'>x",
  })
  void anAttributeKeepsItsQuotes(String html, String expected) throws DocumentException {
    assertEquals(expected, write(read(html), "Prais", "Price x"));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252,<meta charset=windows-1252>,windows-1252",
    "windows-1252,<meta charset=utf-8>,windows-1252",
    "UTF-8,<meta charset=iso-8859-1>,UTF-8",
    "ISO-8859-2,<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>,ISO-8859-2",
    "UTF-16LE,\uFEFF,UTF-16LE with BOM",
  })
  void theEncodingIsWhatTheBytesShowThenWhatTheySay(String charset, String head, String name)
      throws DocumentException {
    String html = head + "<p>Der Außenminister äußerte sich über Müller.";
    byte[] bytes = html.getBytes(Charset.forName(charset));
    Document page = HtmlFormat.FORMAT.read(bytes);
    assertEquals(name, page.encoding());
    assertEquals("Der Außenminister äußerte sich über Müller.", page.text());
    assertArrayEquals(bytes, page.write(EditedText.of(page.text(), List.of())));
  }

  @Test
  void aCharacterThatTheEncodingCannotHoldBecomesAnEntity() throws DocumentException {
    Document page = read("<meta charset=iso-8859-1><p>Radoslav");
    assertEquals("<meta charset=iso-8859-1><p>Rados&#322;aw", write(page, "Radoslav", "Radosław"));
  }

  @Test
  void aPageThatWouldBeReadDifferentlyIsRefused() throws DocumentException {
    Document page = read("<p>1 <2Prais");
    assertThrows(DocumentException.class, () -> write(page, "2Prais", "Price"));
    Edit edit = new Edit(new Span(3, 9), "Price");
    assertFalse(page.reads(EditedText.of(page.text(), List.of(edit))));
    assertTrue(page.reads(EditedText.of(page.text(), List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<b><p>",
        "<table><tr><td>",
        "<",
        "&#x",
        "<!--",
        "<p a=\"",
        "<a>x"
      })
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void hostilePagesAreReadInBoundedTime(String part) throws DocumentException {
    String html = part.repeat(100_000 / part.length()) + "Ned Prais";
    Document page = read(html);
    assertArrayEquals(
        html.getBytes(StandardCharsets.UTF_8), page.write(EditedText.of(page.text(), List.of())));
  }

  @Test
  void aHundredThousandElementsInEachOtherAreRead() throws DocumentException {
    Document page = read("<i>".repeat(100_000) + "Ned Prais");
    assertTrue(write(page, "Prais", "Price").endsWith("<i>Ned Price"));
  }

  @Test
  void aPageWithNulIsRefused() {
    assertThrows(DocumentException.class, () -> read("<p>a\0b"));
  }
}
