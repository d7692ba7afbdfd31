package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.matching.Evidence;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/** What an article was translated from tells who is meant. */
final class OriginalTest {
  private static final Normaliser NORMALISER = Normaliser.builder().build();

  private static Normalised normalise(String text, String language, String original) {
    Article article = new Article(text, Optional.empty(), Optional.of(language));
    return NORMALISER.normalise(article.with(Original.of(original)));
  }

  @Test
  void aFamilyNameAloneIsWhoTheOriginalNames() {
    String text = "Am Abend wies Prais die Vorwürfe zurück.";
    assertEquals(text, NORMALISER.normalise(text).text(), "nobody else speaks for Price");
    Normalised result = normalise(text, "en", "In the evening, Ned Price rejected the claims.");
    assertEquals("Am Abend wies Price die Vorwürfe zurück.", result.text());
    assertTrue(
        result.changeLog().applied().get(0).because().stream()
            .anyMatch(e -> e.detail().equals("the original says “Ned Price”")));
  }

  @Test
  void aNameIsFoundAsAnotherScriptSpellsIt() {
    Normalised result = normalise("Berbok reiste ab.", "ru", "Анналена Бербок уехала из столицы.");
    assertEquals("Baerbock reiste ab.", result.text());
  }

  @Test
  void aNameIsFoundInEveryCase() {
    Normalised result =
        normalise("Er sprach mit Zelenskiy.", "ru", "Он говорил с Владимиром Зеленским.");
    assertEquals("Er sprach mit Selenskyj.", result.text());
  }

  @Test
  void whoTheOriginalDoesNotNameIsNotMeant() {
    String text = "Der Sprecher des US-Außenministeriums, Ned Preis, gab Auskunft.";
    assertEquals(
        "Der Sprecher des US-Außenministeriums, Ned Price, gab Auskunft.",
        NORMALISER.normalise(text).text());
    String original = "State Department spokesman Ned Preis gave an answer.";
    assertEquals(text, normalise(text, "en", original).text());
  }

  @Test
  void aStrangersNativeNameMakesTheRuleSure() {
    Normalised result =
        normalise("Nikita Ryabchikov gewann das Rennen.", "ru", "Гонку выиграл Никита Рябчиков.");
    assertEquals("Nikita Rjabtschikow gewann das Rennen.", result.text());
    Change change = result.changeLog().applied().get(0);
    assertTrue(change.because().contains(new Evidence.Original("Никита Рябчиков")));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, قال أنتوني بلينكن إن الاجتماع كان جيدا",
    "zh, 布林肯说会议很好",
    "he, אנתוני בלינקן אמר שהפגישה הייתה טובה",
    "ko, 블링컨은 회의가 좋았다고 말했다",
    "xx, 🙂 ’ - 123 ”",
  })
  void anyOriginalIsRead(String language, String original) {
    String text = "Außenminister Anthony Blinken lobte das Treffen.";
    Normalised result = normalise(text, language, original);
    assertEquals("Außenminister Antony Blinken lobte das Treffen.", result.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Зеленского ", "Price ", "Ä", "漢字", "a-b-c-", "\u0645\u0648\u0633\u0649 "})
  void aLongOriginalTakesLinearTime(String scrap) {
    String original = scrap.repeat(60_000 / scrap.length());
    String text = "Außenminister Anthony Blinken lobte das Treffen mit Prais. ".repeat(50);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> normalise(text, "ru", original));
  }

  @Test
  void piecesAreFoundByTheirPlace() {
    Original original =
        Original.aligned(
            List.of(
                new Original.Unit(new Span(10, 20), "second"),
                new Original.Unit(new Span(0, 8), "first")));
    assertEquals(OptionalInt.of(0), original.at(new Span(7, 9)));
    assertEquals(OptionalInt.empty(), original.at(new Span(8, 10)));
    assertEquals(OptionalInt.of(1), original.at(new Span(19, 25)));
    assertEquals(OptionalInt.empty(), original.at(new Span(20, 25)));
  }

  @Test
  void piecesMoveWithTheTextThatIsPutRight() {
    Original original =
        Original.aligned(
            List.of(
                new Original.Unit(new Span(0, 5), "a"),
                new Original.Unit(new Span(6, 11), "b"),
                new Original.Unit(new Span(12, 17), "c")));
    EditedText edited =
        EditedText.of(
            "first other third",
            List.of(new Edit(new Span(0, 5), "1"), new Edit(new Span(8, 9), "HH")));
    List<Span> spans = original.after(edited).units().stream().map(Original.Unit::span).toList();
    assertEquals(List.of(new Span(0, 1), new Span(2, 8), new Span(9, 14)), spans);
  }

  @Test
  void piecesDoNotOverlap() {
    List<Original.Unit> units =
        List.of(new Original.Unit(new Span(0, 5), "a"), new Original.Unit(new Span(4, 6), "b"));
    assertThrows(IllegalArgumentException.class, () -> Original.aligned(units));
  }
}
