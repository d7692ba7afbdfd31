package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in scripts that write their vowels: Greek, Georgian, Armenian, Devanagari. */
class AlphabetNamesTest {
  @ParameterizedTest
  @CsvSource({
    "el, de, Ευτυχία Παπαδάκη, Eftychia Papadaki",
    "el, pl, Παναγιώτης Γεωργίου, Panajotis Georgiu",
    "el, pl, Γιάννης Βούλγαρης, Jannis Wulgaris",
    "el, de, ΠΑΥΛΟΣ ΜΠΕΝΑΚΗΣ, PAVLOS BENAKIS",
    "el, de, Γ. Παπαδάκης, G. Papadakis",
    "el, de, Ἑλένη, Eleni",
    "el, en, Μαϊμάρκος, Maimarkos",
    "ka, de, ნინო ხარაძე, Nino Charadse",
    "ka, es, გიორგი ხარაძე, Guiorgui Jaradze",
    "ka, nl, ჟანა შარაშიძე, Zjana Sjarasjidze",
    "ka, de, ᲜᲘᲜᲝ, NINO",
    "hy, de, Երվանդ Չախոյան, Jerwand Tschachojan",
    "hy, es, Արամ Սահակյան, Aram Sahakián",
    "hy, fr, Վոլոդյա Ոսկանյան, Volodia Voskanian",
    "hy, pl, Հայկ Շահինյան, Hajk Szahinian",
    "hi, de, सुमन कुमार, Suman Kumar",
    "hi, en, रामचंद्र, Ramchandra",
  })
  void followsThePress(String source, String target, String name, String expected) {
    assertEquals(expected, Transcriber.of(source, target, Style.DUDEN).transcribe(name));
  }

  @Test
  void isCertainOfWhatTheScriptWrites() {
    assertTrue(Transcriber.of("el", "de", Style.DUDEN).explain("Νίκος").certain());
    assertTrue(Transcriber.of("ka", "de", Style.DUDEN).explain("ნინო").certain());
    assertFalse(Transcriber.of("hi", "de", Style.DUDEN).explain("टमटमलाल").certain());
  }
}
