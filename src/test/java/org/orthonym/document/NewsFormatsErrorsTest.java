package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.normalise.Original;
import org.orthonym.text.EditedText;

/** Files of news systems and translation tools that are not what they should be. */
final class NewsFormatsErrorsTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Document read(String name, String text) throws DocumentException {
    return Format.of(Path.of(name), bytes(text)).into("de").read(bytes(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rss", "feed", "nitf", "newsItem", "xliff", "tmx"})
  void noEntityIsReadFromAFile(String root) {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><"
            + root
            + ">&x;</"
            + root
            + ">";
    DocumentException e = assertThrows(DocumentException.class, () -> read("a.xml", xml));
    assertTrue(String.valueOf(e.getMessage()).contains("that is refused"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          xliff | <tmx/> | is no xliff: its outermost element is <tmx>
          tmx | <html/> | is no tmx: its outermost element is <html>
          nitf | text | is no well-formed XML, line 1: an element is expected here
          ninjs | {} | is JSON but no ninjs article: it has no headline, description or body
          ninjs | <nitf/> | is no JSON, line 1
          feed | '' | seems to be cut off
          """)
  void aFileOfAnotherFormatIsNotRead(String format, String text, String message) {
    Format given = Format.named(format).orElseThrow();
    DocumentException e = assertThrows(DocumentException.class, () -> given.read(bytes(text)));
    assertTrue(String.valueOf(e.getMessage()).startsWith(message), e.getMessage());
  }

  @Test
  void xmlThatNobodyKnowsIsNotGuessed() {
    DocumentException e =
        assertThrows(DocumentException.class, () -> read("a.xml", "<invoice>1</invoice>"));
    assertTrue(String.valueOf(e.getMessage()).contains("--input-format"), e.getMessage());
  }

  @Test
  void severalLanguagesNeedAChoice() throws DocumentException {
    String tmx =
        "<tmx version='1.4'><header srclang='en'/><body><tu>"
            + "<tuv xml:lang='en'><seg>one</seg></tuv><tuv xml:lang='fr'><seg>un</seg></tuv>"
            + "<tuv xml:lang='es'><seg>uno</seg></tuv></tu></body></tmx>";
    assertEquals("un", Tmx.FORMAT.into("fr").read(bytes(tmx)).text());
    assertEquals("uno", Tmx.FORMAT.into("es-MX").read(bytes(tmx)).text());
    DocumentException e = assertThrows(DocumentException.class, () -> read("a.tmx", tmx));
    assertEquals(
        "has translations into fr, es: choose one with --target", String.valueOf(e.getMessage()));
  }

  @Test
  void theOriginalOfASegmentIsItsText() throws DocumentException {
    String xliff =
        "<xliff version='1.2'><file source-language='en-GB' target-language='de'><body>"
            + "<trans-unit><source>A &amp; <g id='1'>B</g><x id='2'/></source>"
            + "<target>Ä<x id='2'/></target></trans-unit></body></file></xliff>";
    Document document = read("a.xlf", xliff);
    Original original = document.original().orElseThrow();
    assertEquals("A & B", original.units().get(0).text());
    assertEquals("en-GB", document.sourceLanguage().orElseThrow());
    assertEquals("de", document.targetLanguage().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "'<rss><channel><item><title/></item></channel></rss>'",
    "'<feed><entry/></feed>'",
    "'<nitf/>'",
    "'<newsItem/>'",
    "'<xliff version=\"1.2\"/>'",
    "'<xliff version=\"2.0\"><file><unit/></file></xliff>'",
    "'<tmx/>'",
  })
  void whatHasNoTextStays(String xml) throws DocumentException {
    Document document = read("a.xml", xml);
    assertEquals("", document.text());
    assertEquals(
        xml,
        new String(document.write(EditedText.of("", java.util.List.of())), StandardCharsets.UTF_8));
  }
}
