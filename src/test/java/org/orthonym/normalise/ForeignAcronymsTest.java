package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Acronyms of another language: one that may mean other things stays, two speak for each other. */
class ForeignAcronymsTest {
  private static final Normaliser GERMAN = Normaliser.builder().build();

  private static String corrected(String text) {
    return GERMAN.normalise(text).text();
  }

  @Test
  void oneOfThreeLettersAloneStays() {
    String text = "Der Bericht der OMC erschien am Montag.";
    assertEquals(text, corrected(text));
  }

  @Test
  void twoOfOneLanguageSpeakForEachOther() {
    assertEquals(
        "Der Bericht der WTO erschien am Montag, die OECD äußerte sich nicht.",
        corrected("Der Bericht der OMC erschien am Montag, die OCDE äußerte sich nicht."));
  }

  @Test
  void theSameOneTwiceIsNoCompany() {
    String text = "Der Bericht der OMC erschien am Montag. Die OMC schwieg.";
    assertEquals(text, corrected(text));
  }
}
