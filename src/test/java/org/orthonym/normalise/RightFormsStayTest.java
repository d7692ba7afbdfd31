package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is right gets no correction, and no suggestion either. */
class RightFormsStayTest {
  private static final Normaliser NORMALISER = Normaliser.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kim Jong-uns Schwester reiste mit.",
        "Das sagte Wang Yis Sprecherin.",
        "Xi Jinpings Besuch wurde verschoben.",
        "Der Roman von A. S. Byatt erschien gestern.",
        "Am Rande San Pedro Sulas entstand ein Lager.",
        "Neymar Jr. fehlte verletzt.",
        "Das berichtete eine Reporterin des New Zealand Heralds."
      })
  void nothingIsSaidOfThem(String sentence) {
    ChangeLog log = NORMALISER.normalise(sentence).changeLog();
    assertEquals(List.of(), log.changes());
  }
}
