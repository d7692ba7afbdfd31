package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

class CsvFormatTest {
  private static Document csv(String file, String... columns) throws DocumentException {
    Format format = columns.length == 0 ? CsvFormat.COMMAS : CsvFormat.COMMAS.withColumns(columns);
    return Written.read(format, file.replace("¶", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "id,title,text¶1,a,b¶2,c,d#a||b||c||d",
        "id;Titel¶1;a, b#a, b",
        "id\ttext¶1\ta#a",
        "text¶\"a \"\"b\"\"¶c\"¶d#a \"b\"|c||d",
        "text,id¶a¶¶b,1#a||b",
        "text,id¶a,#a",
        "text#",
      })
  void columnsThatAreKnownAreTheText(String file, String text) throws DocumentException {
    assertEquals(text == null ? "" : text, Written.line(csv(file)));
  }

  @Test
  void columnsAreNamedOrCounted() throws DocumentException {
    assertEquals("b", csv("x,y¶a,b", "y").text());
    assertEquals("x\n\na", csv("x,y¶a,b", "1").text());
    assertEquals("csv:y", csv("x,y¶a,b", "y").format());
    assertEquals("csv:y", Format.named("csv:y").orElseThrow().name());
  }

  @Test
  void eachRowIsAnArticle() throws DocumentException {
    Document document = csv("title,text¶a,b¶c,d");
    assertEquals(
        java.util.List.of("a\n\nb\n\n", "c\n\nd"),
        document.articles().stream().map(part -> part.in(document.text())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "text,id¶Prais,1#Price#text,id¶Price,1",
        "text,id¶\"Prais\",1#P\"r,ice#text,id¶\"P\"\"r,ice\",1",
        "text¶\"\"\"Prais\"\"\"#Price#text¶\"\"\"Price\"\"\"",
      })
  void quotesStay(String file, String after, String expected) throws DocumentException {
    assertEquals(expected.replace("¶", "\n"), Written.write(csv(file), "Prais", after));
  }

  @Test
  void aValueWithoutQuotesTakesNoDelimiter() throws DocumentException {
    Document document = csv("text¶Prais");
    assertFalse(document.takes(new Edit(new Span(0, 5), "Prais, Ned")));
    assertTrue(document.takes(new Edit(new Span(0, 5), "Ned Price")));
  }

  @Test
  void tabsPartValuesWithoutQuotes() throws DocumentException {
    Document document = Written.read(CsvFormat.TABS, "text\tid\n\"Prais\" kam\t1\n");
    assertEquals("\"Prais\" kam", document.text());
    assertEquals("text\tid\n\"Price\" kam\t1\n", Written.write(document, "Prais", "Price"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a,b¶1,2#has no column that is known to hold text, so name it with --columns:"
            + " there are a, b",
        "text¶\"a#line 2: a value in quotes has no end",
        "text¶a¶\"b\"c#line 3: something follows the closing quote of a value",
      })
  void whatIsWrongIsTold(String file, String message) {
    DocumentException e = assertThrows(DocumentException.class, () -> csv(file));
    assertEquals(message, e.getMessage());
  }

  @Test
  void aColumnThatIsNotThereIsTold() {
    DocumentException e = assertThrows(DocumentException.class, () -> csv("a,b¶1,2", "titel"));
    assertEquals("has no column “titel”: there are a, b", e.getMessage());
  }
}
