package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shares of names in {@code testdata/transcription} that are written as the press does. */
class OtherScriptsTest {
  private static final Path FOLDER = Path.of("testdata", "transcription");

  @ParameterizedTest(name = "{0} into German, English and French: at least {1} %")
  @CsvSource({
    "el, 95", "ka, 95", "hy, 95", "zh, 95", "ko, 95", "ar, 94", "fa, 94", "he, 94", "hi, 95",
    "ja, 90",
  })
  void writesNamesAsThePressDoes(String source, int percent) throws IOException {
    List<String> lines =
        Files.readAllLines(FOLDER.resolve(source + ".tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertTrue(lines.size() > 25, "too few names to say anything");
    String[] targets = lines.get(0).split("\t");
    for (int column = 1; column < targets.length; column++) {
      Transcriber transcriber = Transcriber.of(source, targets[column], Style.DUDEN);
      List<String> misses = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t");
        String text = transcriber.transcribe(cells[0]);
        if (!Arrays.asList(cells[column].split(" \\| ")).contains(text)) {
          misses.add(cells[0] + ": " + text + " for " + cells[column]);
        }
      }
      int right = lines.size() - 1 - misses.size();
      assertTrue(right * 100 >= percent * (lines.size() - 1), targets[column] + " " + misses);
    }
  }

  @ParameterizedTest
  @CsvSource({"el", "ka", "hy", "ar", "fa", "he", "hi", "zh", "ko", "ja"})
  void exploresEveryTargetAndKeepsWhatIsNoName(String source) {
    for (String target : Languages.TARGETS) {
      Transcriber transcriber = Transcriber.of(source, target, Style.DPA);
      assertTrue(transcriber.transcribe("12 😀 –").contains("12 😀 –"), target);
      assertTrue(transcriber.transcribe("").isEmpty(), target);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "el, ω",
    "ka, შ",
    "hy, ш",
    "ar, م",
    "ar, عبد ",
    "fa, ه\u200c",
    "he, ש",
    "hi, क",
    "zh, 王",
    "ko, 김",
    "ko, '김 '",
    "ja, 林",
    "ja, 'あ ・'",
    "ar, \u0651",
  })
  void takesMonstrousNames(String source, String part) {
    Transcription transcription =
        Transcriber.of(source, "de", Style.DUDEN).explain(part.repeat(20_000));
    assertFalse(transcription.text().length() > 400_000);
  }
}
