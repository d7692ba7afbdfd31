package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What letters alone do not tell of Russian names. */
class RussianNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Горбачев, Gorbatschow",
    "Толкачев, Tolkatschow",
    "Толкачева, Tolkatschowa",
    "Хрущев, Chruschtschow",
    "Кардашев, Kardaschow",
    "Махачев, Machatschew",
    "Абачев, Abatschew",
    "Плющев, Pljuschtschew",
    "Медведев, Medwedew",
    "Решетников, Reschetnikow",
    "Березовский, Beresowski",
  })
  void yoIsTakenForPrintedYeWhereTheStemIsStressedSo(String name, String german) {
    assertEquals(german, Transcriber.of("ru", "de", Style.DUDEN).transcribe(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Гольдштейн, de, Goldstein",
    "Гольдштейн, en, Goldstein",
    "ВАЙНШТЕЙН, fr, WEINSTEIN",
    "Розенбаум, es, Rosenbaum",
    "Розенбаум, it, Rozenbaum",
    "Штеменко, de, Schtemenko",
  })
  void germanNamesOfTwoPartsKeepTheirSpelling(String name, String target, String expected) {
    assertEquals(expected, Transcriber.of("ru", target, Style.DUDEN).transcribe(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Мария, Marija, Maria",
    "Юлия, Julija, Julia",
    "Виктор, Wiktor, Viktor",
    "Сергей, Sergei, Sergej",
    "Татьяна, Tatjana, Tatjana",
  })
  void newsroomsAndEncyclopaediasDiffer(String name, String duden, String dpa) {
    assertEquals(duden, Transcriber.of("ru", "de", Style.DUDEN).transcribe(name));
    assertEquals(dpa, Transcriber.of("ru", "de", Style.DPA).transcribe(name));
    assertEquals(duden, Converter.of("de", Style.DUDEN).convertFrom("ru", "en", dpa));
  }

  @ParameterizedTest
  @CsvSource({
    "'', Сергей Рябинин, ru, Sergej Rjabinin",
    "uk, Марченко, uk, Martschenko",
    "bg, Сергей Рябинин, ru, Sergej Rjabinin",
    "ja, 田中, ja, Tanaka",
    "fa, علی, fa, Ali",
  })
  void theTextSpeaksForALanguageWhereTheLettersDoNot(
      String origin, String name, String source, String german) {
    Set<String> origins = origin.isEmpty() ? Set.of() : Set.of(origin);
    NativeScript read = NativeScript.read(name, origins, "de", Style.DPA).orElseThrow();
    assertEquals(source, read.source());
    assertEquals(german, read.text());
  }
}
