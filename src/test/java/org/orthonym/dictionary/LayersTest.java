package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orthonym.name.Folding;
import org.orthonym.transcription.Style;

/** A later layer adds, says more of an entry field by field, takes one away, allows words. */
class LayersTest {
  private static final Dictionary BASE =
      Dictionary.parse(
          "base.yaml",
          """
          - id: anna-muster
            type: person
            gender: f
            country: DE
            names: {own: Anna Muster, ru: Анна Мустер}
            offices:
              - {office: mayor, of: DE, from: 2020}
              - {office: minister, of: DE, from: 2010}
          - id: musterstadt
            type: place
            names: {own: Musterstadt, de: Altmuster}
          - id: sergei-muster
            type: person
            gender: m
            names: {ru: Сергей Мустер}
          """);

  private static CompiledEntity entity(Dictionary dictionary, String id) {
    return dictionary.entity(id).orElseThrow();
  }

  private static Dictionary over(String yaml) {
    return BASE.with(Dictionary.parse("house.yaml", yaml));
  }

  @Test
  void anEntryIsAdded() {
    Dictionary dictionary = over("- id: bert\n  type: place\n  names: {own: Bertstadt}\n");
    assertEquals("Bertstadt", entity(dictionary, "bert").form("de").full());
    assertTrue(dictionary.entity("anna-muster").isPresent());
  }

  @Test
  void oneNameIsReplacedAndTheRestStays() {
    CompiledEntity anna =
        entity(over("- id: anna-muster\n  names: {de: Anne Muster}\n"), "anna-muster");
    assertEquals("Anne Muster", anna.form("de").full());
    assertEquals("Anna Muster", anna.form("fr").full());
    assertEquals(2, anna.tenures().size());
    assertEquals("house.yaml", anna.file());
  }

  @Test
  void onlyTheFormOfTheHouseIsRightThen() {
    Dictionary dictionary = over("- id: musterstadt\n  names: {de: Neumuster}\n");
    CompiledEntity town = entity(dictionary, "musterstadt");
    assertEquals(List.of("Neumuster"), town.rightForms("de").stream().map(n -> n.full()).toList());
    CompiledDictionary top = dictionary.compiled().get(1);
    List<Variant> variants = top.wholes(Folding.key("Altmuster"));
    assertEquals(Variant.Kind.STYLE, variants.get(0).kind());
    assertEquals("house.yaml", variants.get(0).detail());
  }

  @Test
  void oneOfficeIsReplacedAndOneAdded() {
    CompiledEntity anna =
        entity(
            over(
                """
                - id: anna-muster
                  offices:
                    - {office: mayor, of: DE, from: 2021}
                    - {office: chancellor, of: DE, from: 2025}
                """),
            "anna-muster");
    assertEquals(
        List.of("minister 2010", "mayor 2021", "chancellor 2025"),
        anna.tenures().stream().map(t -> t.office() + " " + t.from().getYear()).toList());
  }

  @Test
  void theLowerEntryIsNotFoundBesideTheHigherOne() {
    Dictionary dictionary = over("- id: anna-muster\n  names: {de: Anne Muster}\n");
    long key = Folding.key("Muster");
    assertEquals(
        Set.of("sergei-muster"),
        Set.copyOf(
            dictionary.compiled().get(0).families(key).stream()
                .map(v -> dictionary.compiled().get(0).entity(v.entity()).id())
                .toList()));
    assertFalse(dictionary.compiled().get(1).families(key).isEmpty());
  }

  @Test
  void anEntryIsTakenAway() {
    Dictionary dictionary = over("- id: musterstadt\n  disabled: true\n");
    assertTrue(dictionary.entity("musterstadt").isEmpty());
    assertEquals(List.of(), dictionary.compiled().get(0).wholes(Folding.key("Altmuster")));
  }

  @Test
  void wordsAreAllowed() {
    Dictionary dictionary = over("- id: words\n  valid: [Mooster]\n");
    assertTrue(dictionary.isValid("Mooster"));
    assertFalse(dictionary.isValid("Muster"));
  }

  @Test
  void threeLayersSayEachAField() {
    Dictionary dictionary =
        over("- id: anna-muster\n  names: {de: Anne Muster}\n")
            .with(Dictionary.parse("top.yaml", "- id: anna-muster\n  also: [Änne Muster]\n"));
    CompiledEntity anna = entity(dictionary, "anna-muster");
    assertTrue(anna.rightForms("de").stream().anyMatch(n -> n.full().equals("Änne Muster")));
    assertEquals("Anne Muster", anna.form("de").full());
  }

  @Test
  void aLayerThatSpeaksOfNobodyIsRefused() {
    DictionaryException e =
        assertThrows(
            DictionaryException.class,
            () -> over("\n- id: ana-muster\n  names: {de: Anne Muster}\n"));
    assertEquals(
        "house.yaml:2: ana-muster is no entry below, so it needs a type and names; or correct the"
            + " id",
        e.getMessage());
  }

  @Test
  void aStyleWritesAllNamesOfOtherScripts() {
    Dictionary duden = over("- id: house\n  transcription: duden\n");
    assertEquals("Sergei Muster", entity(duden, "sergei-muster").form("de").full());
    assertEquals("Sergej Muster", entity(BASE, "sergei-muster").form("de").full());
    assertEquals("Sergej Muster", entity(BASE.in(Style.DPA), "sergei-muster").form("de").full());
    assertFalse(
        entity(duden, "sergei-muster").rightForms("de").stream()
            .anyMatch(n -> n.full().equals("Sergej Muster")));
  }

  @Test
  void aCompiledLayerDoesTheSameToTheBundledDictionary(@TempDir Path folder) throws IOException {
    Path yaml = folder.resolve("house.yaml");
    Path compiled = folder.resolve("house.dictionary");
    Files.writeString(
        yaml,
        """
        - id: angela-merkel
          names: {de: Angela D. Merkel}
        - id: olaf-scholz
          disabled: true
        - id: words
          valid: [Mooster]
          transcription: swiss
        """);
    Dictionary.compile(yaml, compiled);
    Dictionary dictionary = Dictionary.bundled().with(Dictionary.load(compiled));
    assertEquals("Angela D. Merkel", entity(dictionary, "angela-merkel").form("de").full());
    assertTrue(dictionary.entity("olaf-scholz").isEmpty());
    assertTrue(dictionary.isValid("Mooster"));
    assertEquals(Style.SWISS, dictionary.style().orElseThrow());
  }

  @Test
  void aFewEntriesLieOnTopInNoTime() {
    Dictionary layer = Dictionary.parse("h.yaml", "- id: angela-merkel\n  also: [Angie Merkel]\n");
    Dictionary.bundled().with(layer);
    long began = System.nanoTime();
    Dictionary.bundled().with(layer);
    long millis = (System.nanoTime() - began) / 1_000_000;
    assertTrue(millis < 3000, millis + " ms");
  }
}
