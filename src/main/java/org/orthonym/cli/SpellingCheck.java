package org.orthonym.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.orthonym.transcription.SpellingSheet;
import org.orthonym.transcription.Style;

/**
 * {@code transcribe --check}: how often the rules and lists of names agree with sheets of names and
 * their spellings, a line a sheet.
 *
 * @param from the code of the language of the names; empty to take the name of each file for it
 * @param to the code of the one target of interest; empty for all
 * @param misses whether to tell each name that is written otherwise
 */
record SpellingCheck(String from, String to, Style style, boolean misses) {
  private static final String ENDING = ".tsv";

  /**
   * Checks a sheet, or all in a folder.
   *
   * @throws UsageException if a file is no sheet
   * @throws IOException if it cannot be read
   */
  void run(Path place, Console console) throws IOException {
    for (Path file : sheets(place)) {
      List<SpellingSheet.Agreement> agreements =
          agreements(file).stream().filter(a -> to.isEmpty() || a.target().equals(to)).toList();
      if (agreements.isEmpty()) {
        throw new UsageException(file + " has no column for a target language that is asked for");
      }
      StringBuilder line = new StringBuilder(sourceOf(file));
      agreements.forEach(a -> line.append("  ").append(summary(a)));
      console.say(line.toString());
      if (misses) {
        agreements.forEach(
            a -> a.misses().forEach(miss -> console.say("    " + a.target() + " " + miss)));
      }
    }
  }

  private static String summary(SpellingSheet.Agreement agreement) {
    int right = agreement.names() - agreement.misses().size();
    return String.format(
        Locale.ROOT,
        "%s %d of %d (%.1f %%)",
        agreement.target(),
        right,
        agreement.names(),
        agreement.percent());
  }

  private static List<Path> sheets(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private String sourceOf(Path file) {
    return from.isEmpty() ? String.valueOf(file.getFileName()).replace(ENDING, "") : from;
  }

  private List<SpellingSheet.Agreement> agreements(Path file) throws IOException {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return SpellingSheet.parse(sourceOf(file), text).check(style);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + " is not UTF-8; save it as UTF-8");
    } catch (IllegalArgumentException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }
}
