package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orthonym.document.Document;
import org.orthonym.document.DocumentException;
import org.orthonym.document.Format;
import org.orthonym.matching.Evidence;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Normalised;
import org.orthonym.text.Span;

class PlaceableTest {
  private static Document page(String html) throws DocumentException {
    Format format = Format.named("html").orElseThrow();
    return format.read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static Change change(String text, String before, String after) {
    int start = text.indexOf(before);
    return new Change(
        new Span(start, start + before.length()),
        before,
        after,
        Change.Status.APPLIED,
        1,
        Change.Kind.MISSPELLING,
        Optional.empty(),
        List.of(new Evidence.Spelling(after, 1)),
        List.of());
  }

  private static Normalised result(String text, Change... changes) {
    ChangeLog log = ChangeLog.of(List.of(changes), List.of());
    return new Normalised(log.apply(text).corrected(), log);
  }

  @Test
  void whatHasAPlaceStays() throws DocumentException {
    Document page = page("<p>Ned Prais</p>");
    Normalised result = result(page.text(), change(page.text(), "Prais", "Price"));
    assertSame(result, Placeable.only(page, result));
  }

  @Test
  void aChangeOverTheEndOfAParagraphIsSuggested() throws DocumentException {
    Document page = page("<p>Ned</p><p>Prais, Berbok");
    String text = page.text();
    Normalised result =
        result(text, change(text, "Ned\n\nPrais", "Ned Price"), change(text, "Berbok", "Baerbock"));
    Normalised only = Placeable.only(page, result);
    assertEquals("Ned\n\nPrais, Baerbock", only.text());
    assertEquals("Ned Price", only.changeLog().suggested().get(0).after());
  }

  @Test
  void aChangeThatWouldMakeATagOfBrokenMarkupIsSuggested() throws DocumentException {
    Document page = page("<p>Prais 1 <2Prais, Berbok</p>");
    String text = page.text();
    Normalised result =
        result(
            text,
            change(text, "Prais", "Price"),
            change(text, "2Prais", "Price"),
            change(text, "Berbok", "Baerbock"));
    Normalised only = Placeable.only(page, result);
    assertEquals("Price 1 <2Prais, Baerbock", only.text());
    assertEquals(1, only.changeLog().suggested().size());
  }
}
