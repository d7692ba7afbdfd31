package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.dictionary.Dictionary;

/** What holds for every text, tried on texts put together at random from names and noise. */
class NormaliserLawsTest {
  private static final Normaliser NORMALISER = Normaliser.builder().build();

  private static final List<String> PIECES =
      List.of(
          "Außenministerin",
          "Annalene",
          "Berbok",
          "Vladimir",
          "Poutine",
          "Wladimir",
          "Putin",
          "Ned",
          "Prais",
          "Sprecher",
          "Der",
          "traf",
          "sagte",
          "der",
          "russische",
          "Präsident",
          "Kharkiv",
          "Selenskim",
          "Selenskyj",
          "Wolodymyr",
          "CNS",
          "NSC",
          "NATO",
          "Poutines",
          "Berboks",
          ",",
          ".",
          "\n",
          "\n\n",
          "-",
          "–",
          "„",
          "“",
          "’",
          "(",
          ")",
          "Kiew",
          "in",
          "aus",
          "Deutschland",
          "von",
          "al-",
          "Assad",
          "Baschar",
          "🙂",
          "e\u0301",
          "\uD800",
          "\u202E",
          "\u200D",
          "İ",
          "ß",
          "Путин",
          "Владимир",
          "習近平",
          "http://example.org/Poutine",
          "@Poutine",
          "#Poutine",
          "[sic]",
          "VLADIMIR",
          "POUTINE",
          "2021",
          "St.",
          "A.",
          "Anthony",
          "Blinken",
          "Jean",
          "Yew",
          "Ledriane");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(8) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theTextIsTheOriginalWithTheAppliedChangesPutIn(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      String text = text(random);
      Normalised result = NORMALISER.normalise(text);
      StringBuilder expected = new StringBuilder();
      int at = 0;
      for (Change change : result.changeLog().changes()) {
        assertTrue(change.span().start() >= at, () -> "overlap in " + text);
        assertEquals(change.before(), change.span().in(text), text);
        assertFalse(change.before().equals(change.after()), text);
        if (change.isApplied()) {
          expected.append(text, at, change.span().start()).append(change.after());
          at = change.span().end();
        }
      }
      expected.append(text, at, text.length());
      assertEquals(expected.toString(), result.text(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void undoGivesTheInputBack(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      String text = text(random);
      Normalised result = NORMALISER.normalise(text);
      assertEquals(text, result.changeLog().undo(result.text()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void normalisingTheResultChangesNothing(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      String text = text(random);
      Normalised once = NORMALISER.normalise(text);
      Normalised twice = NORMALISER.normalise(once.text());
      assertEquals(once.text(), twice.text(), () -> "first " + text);
    }
  }

  @Test
  void anEmptyDictionaryChangesNothing() {
    Normaliser knowsNothing = Normaliser.builder().dictionary(Dictionary.empty()).build();
    String text = "Außenministerin Annalene Berbok traf Ned Prais und Vladimir Poutine in Kharkiv.";
    assertEquals(text, knowsNothing.normalise(text).text());
  }

  @Test
  void theLogIsTheSameInEveryLocaleAndThread() throws Exception {
    String text =
        "US-Außenminister Anthony Blinken traf Vladimir Poutine. Blinken sprach danach mit der "
            + "deutschen Außenministerin Annalene Berbok.";
    Article article = new Article(text, Optional.of(LocalDate.of(2022, 1, 20)), Optional.empty());
    List<Change> expected = NORMALISER.normalise(article).changeLog().changes();
    assertFalse(expected.isEmpty());
    Locale before = Locale.getDefault();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      List<Future<List<Change>>> runs = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        runs.add(pool.submit(() -> NORMALISER.normalise(article).changeLog().changes()));
      }
      for (Future<List<Change>> run : runs) {
        assertEquals(expected, run.get());
      }
    } finally {
      Locale.setDefault(before);
      pool.shutdownNow();
    }
  }

  @Test
  void whatNobodyMayTouchStays() {
    String text =
        "Vladimir Poutine: http://example.org/Vladimir/Poutine, vladimir.poutine@example.org, "
            + "@Poutine, #Poutine, Poutine.pdf und Vladimir Poutine [sic]. orthonym:off Vladimir "
            + "Poutine orthonym:on `Vladimir Poutine`\northonym:ignore-next-line\nVladimir Poutine";
    String expected = "Wladimir Putin" + text.substring("Vladimir Poutine".length());
    assertEquals(expected, NORMALISER.normalise(text).text());
  }
}
