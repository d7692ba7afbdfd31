package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shares of names in {@code testdata/transcription} that are written as the press does. */
class CyrillicNamesTest {
  @ParameterizedTest(name = "{0} into {1}: at least {2} %")
  @CsvSource({
    "ru, de, 90", "ru, en, 90", "ru, fr, 90", "ru, pl, 90", "ru, it, 90", "uk, de, 90",
    "uk, en, 90", "uk, fr, 90", "uk, pl, 90", "be, de, 90", "be, en, 90", "be, fr, 90",
    "be, pl, 85", "bg, de, 90", "bg, en, 90", "bg, fr, 90", "bg, pl, 90", "sr, de, 100",
    "sr, en, 100", "sr, pl, 100", "mk, de, 100", "mk, en, 100",
  })
  void areWrittenAsThePressDoes(String source, String target, int percent) throws IOException {
    Path file = Path.of("testdata", "transcription", source + ".tsv");
    SpellingSheet.Agreement agreement =
        SpellingSheet.parse(source, Files.readString(file)).check(Style.DUDEN).stream()
            .filter(a -> a.target().equals(target))
            .findFirst()
            .orElseThrow();
    assertTrue(agreement.names() >= 20, "too few names to say anything");
    assertTrue(agreement.percent() >= percent, agreement.percent() + " " + agreement.misses());
    assertFalse(agreement.percent() > percent + 10, "the figure is out of date");
  }
}
