package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no file of entries is refused with its place, at once, whatever it is. */
class BrokenFileTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a tab
        "- id: a\\n\\ttype: place | house.yaml:2: not YAML",
        // a key that stands twice
        "- id: a\\n  id: b | house.yaml:2: the key “id” stands twice",
        // an unknown key
        "- id: a\\n  typ: place | house.yaml:2: no field is called “typ”; did you mean “type”?",
        // a wrong type
        "- id: a\\n  type: [place]\\n  names: {own: A} | house.yaml:2: text is expected here",
        "- id: a\\n  type: place\\n  names: A | house.yaml:3: a map of fields is expected here",
        // no list
        "id: a | house.yaml:1: a dictionary file is a list of entries",
        // a quote that is not closed
        "- id: 'a\\n  type: place | house.yaml:2: not YAML",
        // not true or false
        "- id: a\\n  disabled: perhaps | house.yaml:2: disabled is true or false",
        // an unknown style
        "- id: a\\n  transcription: taz | house.yaml:2: no style 'taz'",
        // aliases of YAML, of which a bomb is made
        "- &a [x]\\n- [*a, *a] | house.yaml:2: YAML aliases (*name) are not taken"
      })
  void theMessageNamesThePlace(String yaml, String message) {
    String text = yaml.replace("\\n", "\n").replace("\\t", "\t");
    DictionaryException e =
        assertThrows(DictionaryException.class, () -> Dictionary.parse("house.yaml", text));
    assertTrue(String.valueOf(e.getMessage()).startsWith(message), e.getMessage());
  }

  @Test
  void aFileOfNoTextIsNamedAsSuch(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("house.yaml");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    DictionaryException e = assertThrows(DictionaryException.class, () -> Dictionary.load(file));
    assertEquals(
        "house.yaml: neither a compiled dictionary nor a text in UTF-8; name another file",
        e.getMessage());
  }

  @Test
  void aLineThatNoEntryHasIsRefusedAtOnce() {
    String text = "- id: " + "a".repeat(50_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          DictionaryException e =
              assertThrows(DictionaryException.class, () -> Dictionary.parse("house.yaml", text));
          assertEquals("house.yaml:1: a line of 50000006 characters is no entry's", e.getMessage());
        });
  }

  @Test
  void aLongValueDoesNotMakeALongMessage() {
    String text = "- id: " + "a".repeat(100_000) + "\n  type: none\n  names: {own: A}";
    DictionaryException e =
        assertThrows(DictionaryException.class, () -> Dictionary.parse("house.yaml", text));
    assertTrue(String.valueOf(e.getMessage()).length() < 500, e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"[", "{a: ", "- "})
  void deepNestingIsRefusedAtOnce(String deeper) {
    String text = "- " + deeper.repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThrows(DictionaryException.class, () -> Dictionary.parse("house.yaml", text)));
  }
}
