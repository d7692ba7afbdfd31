package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackTranscriberTest {
  @ParameterizedTest
  @CsvSource({
    "ru, Peskov, Песков, EN",
    "ru, Poutine, Путин, FR",
    "ru, Schoigu, Шойгу, DE",
    "ru, Ławrow, Лавров, PL",
    "ru, Grigoriev, Григорьев, EN",
    "ru, Gorbachev, Горбачёв, EN",
    "ru, Navalnaya, Навальная, EN",
    "ru, MEDVEDEV, МЕДВЕДЕВ, EN",
    "uk, Sybiha, Сибіга, EN",
    "uk, Zelenskyy, Зеленський, BGN",
    "bg, Hristov, Христов, EN",
    "sr, Vučić, Вучић, EN",
  })
  void findsTheNativeFormAndItsConvention(
      String source, String latin, String expected, Convention convention) {
    NativeForm first = BackTranscriber.of(source).nativeForms(latin).get(0);
    assertEquals(expected, first.form());
    assertEquals(convention, first.convention());
  }

  @Test
  void readsSeveralWordsAndHyphens() {
    assertEquals(
        "Николай Римский-Корсаков",
        BackTranscriber.of("ru").nativeForms("Nikolai Rimsky-Korsakov").get(0).form());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsAnyFamilyNameAgainThatItsTableWrote(long seed) {
    Random random = new Random(seed);
    List<Lexicon.Entry> names = Lexicon.read("family-names/ru").entries();
    for (int i = 0; i < 20; i++) {
      String name = names.get(random.nextInt(names.size())).nativeForm();
      String latin = Transcriber.convention("ru", "bgn", Style.DUDEN).byRule(name);
      List<String> found =
          BackTranscriber.of("ru").nativeForms(latin).stream().map(NativeForm::form).toList();
      assertTrue(found.contains(name), latin + " gives " + found + " without " + name);
    }
  }

  @Test
  void weighsFormsByHowLikelyTheyAre() {
    List<NativeForm> forms = BackTranscriber.of("ru").nativeForms("Zhukov");
    double sum = forms.stream().mapToDouble(NativeForm::weight).sum();
    assertTrue(sum <= 1.000001 && sum > 0.9);
    assertTrue(forms.get(0).weight() > 0.9);
  }

  @ParameterizedTest
  @ValueSource(ints = {49, 1_000, 10_000})
  void hasNoFormsForWordsThatAreNoNames(int length) {
    String word = "shch".repeat(length).substring(0, length);
    List<NativeForm> forms =
        assertTimeoutPreemptively(
            Duration.ofSeconds(3), () -> BackTranscriber.of("ru").nativeForms(word));
    assertEquals(List.of(), forms);
  }

  @Test
  void isQuickWithManyWords() {
    String words = "shchyukiy ".repeat(1_000);
    List<NativeForm> forms =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> BackTranscriber.of("ru").nativeForms(words));
    assertTrue(forms.size() <= 24);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "--", "Песков", "?", "😀", "\ud800", "x1y", "O’Brien 2"})
  void takesAnyText(String text) {
    assertTrue(BackTranscriber.of("ru").nativeForms(text).size() <= 24);
  }

  @Test
  void namesTheKnownLanguagesWhenOneIsUnknown() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> BackTranscriber.of("xx"));
    assertTrue(e.toString().contains("uk"), e.toString());
  }
}
