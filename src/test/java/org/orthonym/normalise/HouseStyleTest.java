package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orthonym.dictionary.Dictionary;

/** A house writes names as its style says, and the log tells who said so. */
class HouseStyleTest {
  private static final String TEXT =
      "Der ukrainische Präsident Wolodymyr Selenskyj sprach in Kiew, der russische Außenminister"
          + " Sergej Lawrow in Moskau. Selenskyj reiste später ab.";

  @ParameterizedTest
  @CsvSource({
    "dpa, Wolodymyr Selenskyj, Kiew, Sergej Lawrow",
    "duden, Wolodymyr Selenskyj, Kiew, Sergei Lawrow",
    "swiss, Wolodimir Selenski, Kiew, Sergei Lawrow",
    "kyjiw, Wolodymyr Selenskyj, Kyjiw, Sergej Lawrow"
  })
  void namesAreWrittenInTheStyle(String style, String president, String town, String minister) {
    String expected =
        TEXT.replace("Wolodymyr Selenskyj", president)
            .replace("Kiew", town)
            .replace("Sergej Lawrow", minister)
            .replace(". Selenskyj", ". " + president.substring(president.indexOf(' ') + 1));
    Normaliser normaliser = Normaliser.builder().style(style).build();
    Normalised result = normaliser.normalise(TEXT);
    assertEquals(expected, result.text());
    assertEquals(expected, normaliser.normalise(expected).text());
  }

  @Test
  void withoutAStyleAllAreRight() {
    assertEquals(TEXT, Normaliser.builder().build().normalise(TEXT).text());
  }

  @Test
  void theLogNamesTheLayer() {
    Change change =
        Normaliser.builder().style("kyjiw").build().normalise(TEXT).changeLog().applied().get(0);
    assertEquals(Change.Kind.HOUSE_STYLE, change.kind());
    assertEquals(
        "the house writes “Kyjiw”, says styles/kyjiw.yaml", change.because().get(0).detail());
    assertTrue(
        change.because().stream()
            .anyMatch(e -> e.detail().equals("entry kyiv of styles/kyjiw.yaml")));
  }

  @Test
  void strangersAreWrittenInTheStyleToo() {
    String text = "Der russische Trainer Sergey Prokudkin sagte nichts.";
    String swiss = Normaliser.builder().style("swiss").build().normalise(text).text();
    assertEquals(text.replace("Sergey", "Sergei"), swiss);
  }

  @Test
  void wordsThatALayerAllowsAreLeftAlone() {
    Dictionary words = Dictionary.parse("words.yaml", "- id: words\n  valid: [Vladimir Poutine]\n");
    String text = "Der russische Präsident Vladimir Poutine reiste ab.";
    Normaliser normaliser =
        Normaliser.builder().dictionary(Dictionary.bundled().with(words)).build();
    assertEquals(text, normaliser.normalise(text).text());
  }
}
