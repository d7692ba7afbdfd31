package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

class MarkdownFormatTest {
  private static Document read(String file) throws DocumentException {
    return Written.read(MarkdownFormat.FORMAT, file.replace("¶", "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "# Titel¶¶Text,Titel||Text",
    "Ned *Pr*ais und __er__,Ned Prais und er",
    "Ned¶Prais,Ned Prais",
    "> Ned¶> Prais,Ned Prais",
    "eins  ¶zwei,eins|zwei",
    "- eins¶- zwei,eins||zwei",
    "[Ned *Prais*](http://x \"t\") kam,Ned Prais kam",
    "kam ![Ned Prais](x.jpg),kam |Ned Prais",
    "M&uuml;ller \\* \\& Co,Müller * & Co",
    "`Ned` Prais,`Ned` Prais",
    "eins¶¶```¶code¶```¶¶zwei,eins||zwei",
    "eins¶¶    code¶¶zwei,eins||zwei",
    "eins <b>zwei</b>,eins zwei",
    "<div>¶Ned¶</div>¶¶eins,eins",
    "[x]: http://y¶¶eins,eins",
    "---¶title: eins¶id: 7¶---¶zwei,eins||zwei",
    "---¶kein Ende,kein Ende",
    "eins¶¶---¶¶zwei,eins||zwei",
  })
  void whatAReaderReadsIsTheText(String file, String text) throws DocumentException {
    assertEquals(text, Written.line(read(file)));
  }

  @ParameterizedTest
  @CsvSource({
    "Ned¶Prais,Ned Prais,Nedd Price,Nedd¶Price",
    "*Ned* **Prais**,Ned Prais,Nedd Price,*Nedd* **Price**",
    "[Prais](Prais),Prais,Price,[Price](Price)",
    "M&uuml;ler,Müler,Müller,M&uuml;ller",
    "Prais,Prais,P*r_i<ce,P\\*r\\_i\\<ce",
  })
  void anEditReplacesOnlyText(String file, String before, String after, String expected)
      throws DocumentException {
    String wanted = expected.replace("¶", "\n").replace("](Price)", "](Prais)");
    assertEquals(wanted, Written.write(read(file), before, after));
  }

  @ParameterizedTest
  @CsvSource({
    "title: Prais sprach,title: Price sprach",
    "title: \"Prais\",title: \"Price\"",
    "title: 'Prais',title: 'Price'",
    "description: >-¶  Herr¶  Prais,description: >-¶  Herr¶  Price",
    "summary: |¶  Herr¶  Prais,summary: |¶  Herr¶  Price",
    "tags:¶  - Ukraine¶  - Prais,tags:¶  - Ukraine¶  - Price",
  })
  void valuesOfTheFrontMatterArePutRight(String matter, String expected) throws DocumentException {
    Document document = read("---¶" + matter + "¶---¶Text");
    assertEquals(
        ("---¶" + expected + "¶---¶Text").replace("¶", "\n"),
        Written.write(document, "Prais", "Price"));
  }

  @ParameterizedTest
  @CsvSource({
    "title: \"Prais\",Pri\"ce,title: \"Pri\\\"ce\"",
    "title: 'Prais',Pri'ce,title: 'Pri''ce'",
  })
  void quotesOfTheFrontMatterAreKept(String matter, String after, String expected)
      throws DocumentException {
    Document document = read("---¶" + matter + "¶---¶");
    assertEquals("---\n" + expected + "\n---\n", Written.write(document, "Prais", after));
  }

  @Test
  void aPlainValueTakesNothingThatWouldMeanSomething() throws DocumentException {
    Document document = read("---¶title: Prais¶---¶");
    assertFalse(document.takes(new Edit(new Span(0, 5), "Price: x")));
    assertTrue(document.takes(new Edit(new Span(0, 5), "Price")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---¶title: {a: Prais}¶---¶", "---¶title: [Prais¶---¶", "---¶title: \"Pr\\u0061is\"¶---¶",
        "---¶title: &x Prais¶---¶", "---¶title: Prais # nein¶---¶", "---¶title: Prais¶  Ned¶---¶"
      })
  void whatIsNotUnderstoodInTheFrontMatterIsLeftAlone(String file) throws DocumentException {
    assertEquals("", read(file).text());
  }

  @Test
  void theFrontMatterTellsDateAndSourceLanguage() throws DocumentException {
    Document document = read("---¶date: 2022-01-05T10:00:00Z¶source_language: en¶---¶");
    assertEquals(Optional.of(LocalDate.of(2022, 1, 5)), document.date());
    assertEquals(Optional.of("en"), document.sourceLanguage());
    assertEquals(Optional.empty(), read("Text").date());
  }

  @ParameterizedTest
  @CsvSource({
    "<!-- orthonym:off -->¶¶Ned¶¶<!-- orthonym:on -->¶¶Prais,Ned",
    "<!-- orthonym:ignore-next-line -->¶Ned¶¶Prais,Ned",
    "Ned <!-- orthonym:off -->Prais,Prais",
  })
  void whatIsFencedOffIsNotTouched(String file, String untouched) throws DocumentException {
    assertEquals(untouched, Written.untouched(read(file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[Prais]¶¶[Prais]: http://x", "[Prais][]¶¶[Prais]: http://x", "<http://Prais>"})
  void theTextOfALinkThatIsItsNameIsNotTouched(String file) throws DocumentException {
    assertTrue(Written.untouched(read(file)).contains("Prais"));
    assertEquals("", Written.untouched(read("[Prais][a]¶¶[a]: http://x")));
  }

  @Test
  void codeCannotBeChanged() throws DocumentException {
    Document document = read("`Prais`");
    assertFalse(document.takes(new Edit(new Span(1, 6), "Price")));
  }

  @Test
  void windowsLineEndsStay() throws DocumentException {
    String file = "---\r\ntitle: Prais\r\n---\r\nNed\r\nPrais\r\n";
    Document document = Written.read(MarkdownFormat.FORMAT, file);
    assertEquals("Prais\n\nNed Prais", document.text());
    assertEquals(file.replaceFirst("Prais", "Price"), Written.write(document, "Prais", "Price"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "*", "[", "![", "`", "<", "- ", "&", "\\", "_a_ ", "---¶a: ", "("})
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void hostileFilesAreReadInBoundedTime(String part) throws DocumentException {
    String file = part.repeat(100_000 / part.length()) + "Ned Prais";
    Document document = read(file);
    assertTrue(document.text().length() <= file.length());
  }
}
