package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that nobody writes, each some 200,000 characters long; {@code -Dhostile.scale=10} makes
 * them ten times as long. The limit leaves a slow machine time enough, but none to a way of reading
 * that takes four times as long for twice the text.
 */
class HostileTextTest {
  private static final int SCALE = Integer.getInteger("hostile.scale", 1);
  private static final int LENGTH = 200_000 * SCALE;
  private static final Normaliser NORMALISER = Normaliser.builder().build();

  /** A text with a name. */
  record Hostile(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hostile> texts() {
    return Stream.of(
        new Hostile(
            "one sentence", repeated("Außenministerin Annalene Berbok flog nach Kharkiv. ")),
        new Hostile(
            "one sentence without end", repeated("der russische Präsident Wladimir Putin und ")),
        new Hostile("one name", repeated("Putin ")),
        new Hostile("one wrong name", repeated("Vladimir Poutine ")),
        new Hostile("one long word", repeated("a")),
        new Hostile("one long capital word", "B" + repeated("erbok")),
        new Hostile("one long compound", repeated("Außenminister")),
        new Hostile("different garbles", garbles(false)),
        new Hostile("different garbles in capitals", garbles(true)),
        new Hostile(
            "all capitals",
            repeated("DER PRÄSIDENT VLADIMIR POUTINE TRAF ANNALENE BERBOK IN KHARKIV. ")),
        new Hostile("no spaces", repeated("Annalene.Berbok,traf:Vladimir;Poutine-in/Kharkiv")),
        new Hostile("hyphens", repeated("Berbok-Poutine-")),
        new Hostile("initials", repeated("A. B. ")),
        new Hostile("particles", repeated("von der ")),
        new Hostile("titles", repeated("Präsident Kanzlerin Außenminister russische ")),
        new Hostile("every script", repeated("Путин Σελένσκι 習近平 プーチン بوتين פוטין 🙂 Berbok ")),
        new Hostile("lone surrogates", repeated("\uD800Berbok\uDC00 ")),
        new Hostile("marks", "Berbok" + repeated("\u0301")),
        new Hostile("apostrophes", repeated("O'’")),
        new Hostile("signs of addresses", repeated("@#a.b://")),
        new Hostile("files", repeated("a.b.")),
        new Hostile("hosts", repeated("www.de/")),
        new Hostile("sic", repeated("[sic")),
        new Hostile("marked words", repeated("Poutine [sic] ")),
        new Hostile("back-quotes", repeated("`a\n")),
        new Hostile("fences", repeated("orthonym:off Poutine orthonym:on Poutine ")),
        new Hostile("ignored lines", repeated("orthonym:ignore-next-line\n")),
        new Hostile("line breaks", repeated("Berbok\r\n")));
  }

  private static String repeated(String piece) {
    return piece.repeat(LENGTH / piece.length());
  }

  /** Names of the dictionary with letters changed at random, no two the same. */
  private static String garbles(boolean capitals) {
    List<String> names = List.of("Baerbock", "Selenskyj", "Lukaschenko", "Macron", "Steinmeier");
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      StringBuilder name = new StringBuilder(names.get(random.nextInt(names.size())));
      for (int i = 0; i < 2; i++) {
        name.setCharAt(random.nextInt(name.length()), (char) ('a' + random.nextInt(26)));
      }
      name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
      text.append("Minister ").append(name).append(" sagte, ");
    }
    return capitals ? text.toString().toUpperCase(java.util.Locale.ROOT) : text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(value = 20L, unit = TimeUnit.SECONDS)
  void takesBoundedTimeAndGivesASoundLog(Hostile hostile) {
    String text = hostile.text();
    Normalised result = NORMALISER.normalise(text);
    int end = 0;
    for (Change change : result.changeLog().changes()) {
      assertTrue(change.span().start() >= end, "overlap at " + change.span());
      assertEquals(change.before(), change.span().in(text));
      end = change.span().end();
    }
    assertEquals(text, result.changeLog().undo(result.text()));
  }
}
