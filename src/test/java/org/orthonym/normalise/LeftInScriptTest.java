package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftInScriptTest {
  private static final Normaliser GERMAN = Normaliser.builder().build();

  @ParameterizedTest
  @CsvSource({
    "Der Sprecher Сергей Рябинин sagte das., Der Sprecher Sergej Rjabinin sagte das.",
    "Die Abgeordnete Олена Савчук kam., Die Abgeordnete Olena Sawtschuk kam.",
    "Der Grieche Νίκος Παπαδόπουλος lachte., Der Grieche Nikos Papadopoulos lachte.",
    "Der Ägypter محمد حسن kam., Der Ägypter Mohammed Hassan kam.",
  })
  void namesThatNobodyKnowsAreWrittenByRule(String before, String after) {
    Normalised result = GERMAN.normalise(before);
    assertEquals(after, result.text());
    Change change = result.changeLog().applied().get(0);
    assertEquals(Change.Kind.NATIVE_SCRIPT, change.kind());
    assertEquals(List.of(), result.changeLog().suggested());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das Wort „Glasnost“ (гласность) ist bekannt.",
        "Auf dem Schild stand „Виктор Карелин“.",
        "Sergej Rjabinin (Сергей Рябинин) kam.",
      })
  void whatIsQuotedStays(String text) {
    assertEquals(text, GERMAN.normalise(text).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Der Japaner 田中健一 siegte.", "Der Jordanier قصفتيم قثرم kam."})
  void guessesAreSuggestedOnly(String text) {
    Normalised result = GERMAN.normalise(text);
    assertEquals(text, result.text());
    assertTrue(result.changeLog().suggested().size() == 1, result.changeLog().changes().toString());
  }
}
