package org.orthonym.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KEYS = List.of("target", "dictionary", "dictionaries", "date");

  @Test
  void findsTheKeyThatWasMeant() {
    assertEquals(Optional.of("dictionary"), Nearest.to("dictonary", KEYS));
    assertEquals(Optional.of("date"), Nearest.to("dat", KEYS));
    assertEquals(Optional.of("date"), Nearest.to("daet", KEYS));
  }

  @Test
  void guessesNothingThatIsFarOff() {
    assertEquals(Optional.empty(), Nearest.to("policy", KEYS));
    assertEquals(Optional.empty(), Nearest.to("x", KEYS));
  }
}
