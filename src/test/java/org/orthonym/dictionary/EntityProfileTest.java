package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orthonym.transcription.Style;

class EntityProfileTest {
  private static EntityProfile profile(String entry) {
    return EntityProfile.of(EntityReader.read("people.yaml", entry).get(0));
  }

  private static final String SERGEI =
      """
      - id: s
        type: person
        gender: m
        names: {ru: Сергей Песков}
        aliases: [{form: Sergius Sand, kind: garble}]
        means: {de: [Sand]}
      """;

  @Test
  void tellsTheFormsOfAllStyles() {
    assertEquals(
        Map.of(
            "Sergej Peskow", List.of(Style.DPA),
            "Sergei Peskow", List.of(Style.DUDEN, Style.SWISS)),
        profile(SERGEI).styles("de"));
  }

  @Test
  void aSpellingOfOnesOwnIsOfEveryStyle() {
    assertEquals(
        Map.of("Bert Muster", List.of(Style.DPA, Style.DUDEN, Style.SWISS)),
        profile("- id: b\n  type: person\n  names: {own: Bert Muster}\n").styles("fr"));
  }

  @Test
  void whatIsRecognisedIsNotWhatIsWritten() {
    Map<String, String> variants = profile(SERGEI).variants();
    assertEquals("garble", variants.get("Sergius Sand"));
    assertEquals("the word", variants.get("Sand"));
    assertEquals("passport", variants.get("Sergei Peskov"));
    assertFalse(variants.containsKey("Sergej Peskow"));
  }

  @Test
  void theBundledEntriesAreAtHand() throws IOException {
    CompiledEntity peskov = Dictionary.bundled().entity("dmitry-peskov").orElseThrow();
    EntityProfile profile = EntityProfile.bundled(peskov).orElseThrow();
    assertEquals(List.of("Dmitri Peskow"), List.copyOf(profile.styles("de").keySet()));
  }

  @Test
  void countriesHaveNoEntry() throws IOException {
    CompiledEntity france = Dictionary.bundled().entity("country-fr").orElseThrow();
    assertEquals(Optional.empty(), EntityProfile.bundled(france));
  }
}
