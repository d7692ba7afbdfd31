package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.text.Span;

class SectionsTest {
  private static final Normaliser NORMALISER = Normaliser.builder().build();

  private static String news(int length) {
    NewsText news = NewsText.ordinary(3);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(news.article());
    }
    return text.toString();
  }

  private static void assertWhole(String text, List<Span> sections) {
    int end = 0;
    for (Span section : sections) {
      assertEquals(end, section.start());
      end = section.end();
    }
    assertEquals(text.length(), end);
  }

  @Test
  void anArticleIsNotDivided() {
    String article = news(110_000).substring(0, Sections.LONGEST);
    assertEquals(List.of(new Span(0, Sections.LONGEST)), Sections.of(article));
  }

  @Test
  void newsIsDividedAtBlankLines() {
    String text = news(400_000);
    List<Span> sections = Sections.of(text);
    assertWhole(text, sections);
    assertTrue(sections.size() >= 5, sections::toString);
    for (Span section : sections) {
      assertTrue(section.length() < Sections.LONGEST, section::toString);
      assertTrue(section.in(text).endsWith("\n\n"), section::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Putin ", "Putin flog. ", "Putin\r\n", "Putin.", "Putin,\n\n", "\uD83D\uDE42"})
  void noSectionIsLongWhateverTheTextIsMadeOf(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    List<Span> sections = Sections.of(text);
    assertWhole(text, sections);
    boolean isOneWord = Character.isSurrogate(piece.charAt(0));
    for (Span section : sections) {
      assertTrue(isOneWord || section.length() <= Sections.LONGEST, section::toString);
    }
  }

  @Test
  void noWordIsCut() {
    String text = "A" + "b".repeat(3 * Sections.LONGEST) + ". Ende.";
    assertEquals(Sections.LONGEST * 3 + 1, Sections.of(text).get(0).end());
  }

  @Test
  void whatIsFencedOffStaysTogether() {
    String plain = "Berlin.\n\n".repeat(300);
    String fenced = "orthonym:off\n\n" + "Poutine.\n\n".repeat(20_000) + "orthonym:on";
    String text = plain + fenced + "\n\n" + plain.repeat(20);
    Span fence = new Span(plain.length(), plain.length() + fenced.length());
    List<Span> sections = Sections.of(text);
    assertWhole(text, sections);
    assertTrue(sections.stream().anyMatch(section -> section.contains(fence)));
    assertEquals(text, NORMALISER.normalise(text).text());
  }

  @Test
  void aSectionIsReadAsAnArticleOfItsOwn() {
    String text = news(300_000);
    List<ChangeLog> logs = new ArrayList<>();
    List<Span> sections = Sections.of(text);
    sections.forEach(section -> logs.add(NORMALISER.normalise(section.in(text)).changeLog()));
    Normalised whole = NORMALISER.normalise(text);
    assertEquals(ChangeLog.joined(sections, logs).changes(), whole.changeLog().changes());
    assertEquals(text, whole.changeLog().undo(whole.text()));
    assertEquals(List.of(), NORMALISER.normalise(whole.text()).changeLog().applied());
  }

  @Test
  void whatIsRightIsDividedAtTheSamePlaces() {
    String text = news(300_000);
    Normalised right = NORMALISER.normalise(text);
    List<Span> before = Sections.of(text);
    List<Span> after = Sections.of(right.text());
    assertTrue(right.changeLog().applied().size() > 50);
    assertEquals(before.size(), after.size());
    for (int i = 0; i < before.size(); i++) {
      String section = NORMALISER.normalise(before.get(i).in(text)).text();
      assertEquals(section, after.get(i).in(right.text()));
    }
  }

  @Test
  void aSectionHasItsOwnPartOfTheOriginal() {
    String article = "Kanzlerin Merkel sprach in Berlin.\n\n";
    String text = article.repeat(20_000);
    String there = "Poutine ".repeat(40_000) + "Selenski ".repeat(40_000);
    Original original = Original.of(there);
    Span first = Sections.of(text).get(0);
    Span last = Sections.of(text).get(Sections.of(text).size() - 1);
    Article whole = new Article(text, Optional.empty(), Optional.empty(), Optional.of(original));
    assertTrue(unit(whole.section(first)).startsWith("Poutine"));
    assertTrue(!unit(whole.section(first)).contains("Selenski"));
    assertTrue(!unit(whole.section(last)).contains("Poutine"));
  }

  private static String unit(Article section) {
    return section.original().orElseThrow().units().get(0).text();
  }
}
