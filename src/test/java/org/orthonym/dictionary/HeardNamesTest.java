package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orthonym.name.Folding;

class HeardNamesTest {
  private static final String MUSK =
      "- id: elon-musk\n  type: person\n  gender: m\n  names: {own: Elon Musk}\n";

  @TempDir private Path folder;

  private HeardNames heard(String... lines) throws IOException {
    Path names = Files.createDirectories(folder.resolve(HeardNames.FOLDER));
    Files.write(names.resolve("ru-stars.tsv"), List.of(lines));
    return HeardNames.read(folder);
  }

  @Test
  void aSpellingStandsUnderItsIdAndLanguage() throws IOException {
    HeardNames names = heard("# a comment", "elon-musk\tИлон Маск");
    assertEquals(Map.of("ru", "Илон Маск"), names.of("elon-musk"));
    assertEquals(Map.of(), names.of("somebody"));
  }

  @Test
  void aFolderMayHaveNone() throws IOException {
    assertEquals(Map.of(), HeardNames.read(folder).of("elon-musk"));
  }

  @Test
  void aLineWithoutTabIsRefusedByItsNumber() {
    DictionaryException e =
        assertThrows(DictionaryException.class, () -> heard("# a comment", "elon-musk Илон Маск"));
    assertTrue(String.valueOf(e.getMessage()).contains("ru-stars.tsv:2"), e::toString);
  }

  @Test
  void anIdThatStandsTwiceIsRefused() {
    assertThrows(
        DictionaryException.class, () -> heard("elon-musk\tИлон Маск", "elon-musk\tИлон Маск"));
  }

  @Test
  void whatTheRulesMakeOfItIsRecognisedAndNotRight() {
    Entity musk = EntityReader.read("people.yaml", MUSK).get(0);
    NameForms forms = new NameForms(musk);
    Spellings spellings =
        new Spellings(
            musk, forms, Map.of("ru", "Илон Маск"), GivenNameGroups.none(), NameWords.shared());
    long mask = Folding.key("Mask");
    Spellings.Why why = Objects.requireNonNull(spellings.families().get(mask), "Mask is unknown");
    assertEquals(Variant.Kind.RENDERED, why.kind());
    assertTrue(spellings.givenKeys().contains(Folding.key("Ilon")));
    assertTrue(forms.right("de").stream().noneMatch("Ilon Mask"::equals));
  }
}
