package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryFileTest {
  private static final String HEAD = "# What belongs here.\n\n";
  private static final String A = "- id: a\n  type: person\n";
  private static final String B = "# About b.\n- id: b\n\n  type: person\n";
  private static final String C = "- {id: c, type: person}\n";

  private static EntryFile file(String text) {
    return EntryFile.parse("people.yaml", text);
  }

  @Test
  void sortsByIdAndKeepsCommentsWithTheirEntries() {
    assertEquals(HEAD + A + B + C, file(HEAD + C + A + B).sorted().text());
  }

  @Test
  void changesNothingOfWhatIsSorted() throws IOException {
    for (Path path : DictionaryCheck.entryFiles(Path.of("dictionaries"))) {
      String text = Files.readString(path);
      EntryFile file = EntryFile.parse(path.toString(), text);
      assertEquals(text, file.text());
      assertEquals(text, file.sorted().text());
    }
  }

  @Test
  void theLastEntryGetsItsLineEndWhenItMoves() {
    assertEquals(A + C, file(C + A.stripTrailing()).sorted().text());
  }

  @Test
  void keepsWindowsLineEnds() {
    String windows = (HEAD + A + C).replace("\n", "\r\n");
    assertEquals(windows, file(windows).sorted().text());
  }

  @Test
  void putsAnEntryInItsPlace() {
    String b = "- id: b\n  type: place\n";
    assertEquals(HEAD + A + b + C, file(HEAD + A + C).with("b", b).text());
    assertEquals(HEAD + b, file(HEAD).with("b", b).text());
    assertEquals(b, file("").with("b", b).text());
  }

  @Test
  void findsTheTextOfAnEntry() {
    assertEquals(Optional.of(C), file(HEAD + A + C).entry("c"));
    assertEquals(Optional.empty(), file(HEAD + A + C).entry("d"));
  }

  @Test
  void anEntryWithoutIdIsRefusedByItsLine() {
    DictionaryException e =
        assertThrows(DictionaryException.class, () -> file(HEAD + A + "- type: person\n"));
    assertTrue(String.valueOf(e.getMessage()).contains("people.yaml:5"), e::toString);
  }

  @Test
  void aTidyFileHasNoLooseBlanksAndLines() {
    String text = "# head  \r\n\r\n- id: a \n  type: place\t\n\n\n";
    assertEquals(
        "# head\n\n- id: a\n  type: place\n", EntryFile.parse("f", text).formatted().text());
  }
}
