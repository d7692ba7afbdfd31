package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
  static List<String> tables() {
    List<String> tables = new ArrayList<>();
    for (String source : List.of("ru", "uk", "be", "bg", "sr", "mk")) {
      for (Convention convention : Convention.values()) {
        if (convention.existsFor(source)) {
          tables.add(source + "-" + convention.code());
        }
      }
    }
    return tables;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void writeEveryLetterOfTheSource(String table) {
    String letters =
        switch (table.substring(0, 2)) {
          case "ru" -> "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
          case "uk" -> "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
          case "be" -> "абвгдеёжзійклмнопрстуўфхцчшыьэюя";
          case "bg" -> "абвгдежзийклмнопрстуфхцчшщъьюя";
          case "sr" -> "абвгдђежзијклљмнњопрстћуфхцчџш";
          default -> "абвгдѓежзѕијклљмнњопрстќуфхцчџш";
        };
    Transcriber transcriber =
        Transcriber.convention(table.substring(0, 2), table.substring(3), Style.DUDEN);
    String written = transcriber.byRule(letters);
    assertFalse(written.codePoints().anyMatch(c -> c >= 0x400 && c < 0x530), written);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void nameTheirSources(String table) {
    List<String> head = TableFile.commentsOf(table);
    assertTrue(head.stream().anyMatch(line -> line.contains("Source")), head.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'а x\nа y', never reached",
    "'(а x', round brackets",
    "'{V}(а) x', no class",
    "'(а)[аб x', not closed",
    "а, output",
    "'а x\nаб y', never reached",
    "'colour: red', no directive",
    "'а x @loud', no style",
  })
  void sayWhereTheyAreWrong(String text, String message) {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class, () -> Transcriber.parse("try", text, Style.DUDEN));
    assertTrue(e.toString().contains("try.table:") && e.toString().contains(message), e.toString());
  }

  @Test
  void lookAtTheSourceAndNotAtWhatIsWritten() {
    String table = "але(кс) x\nа a\nл l\nе e\nк k\nс s\nи i\nй j";
    Transcriber transcriber = Transcriber.parse("try", table, Style.DUDEN);
    assertEquals("Alexej aksel", transcriber.transcribe("Алексей аксел"));
  }

  @Test
  void knowTheEndOfAWordThatFollowsAnother() {
    String table = "(а)& x\nа a\nб b";
    Transcriber transcriber = Transcriber.parse("try", table, Style.DUDEN);
    assertEquals("Ba Bx bx-ba", transcriber.transcribe("Ба Ба ба-ба"));
  }
}
