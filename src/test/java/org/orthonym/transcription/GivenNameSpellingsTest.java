package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GivenNameSpellingsTest {
  private final GivenNameSpellings spellings = GivenNameSpellings.bundled();

  static List<String> sources() {
    return GivenNameSpellings.SOURCES;
  }

  @ParameterizedTest
  @MethodSource("sources")
  void neverDenyWhatTheLatticeReadsAsAGivenName(String source) {
    WordConverter converter = new WordConverter(source, "de", Style.DUDEN);
    List<String> forms = new ArrayList<>(GivenNameSpellings.spellings(source));
    Random random = new Random(7);
    for (int i = 0; i < 1_500; i++) {
      String form = forms.get(random.nextInt(forms.size()));
      String word = i % 2 == 0 ? form : changed(form, random);
      if (converter.givenName(word).isPresent()) {
        assertTrue(spellings.mayContain(source, word), word);
      }
    }
  }

  private static String changed(String form, Random random) {
    if (form.isEmpty()) {
      return form;
    }
    int at = random.nextInt(form.length());
    char letter = "aeiouyjwvszhkc".charAt(random.nextInt(14));
    return form.substring(0, at) + letter + form.substring(at + random.nextInt(2));
  }

  @Test
  void denyNamesOfOthers() {
    assertTrue(spellings.mayContain("ru", "Dmitrij"));
    assertTrue(spellings.mayContain("ru", "Sergueï"));
    assertFalse(spellings.mayContain("ru", "Giacomo"));
    assertFalse(spellings.mayContain("ka", "Dmitrij"));
  }

  @Test
  void areTheSameHoweverOftenTheyAreMade() {
    assertEquals(GivenNameSpellings.spellings("mk"), GivenNameSpellings.spellings("mk"));
  }
}
