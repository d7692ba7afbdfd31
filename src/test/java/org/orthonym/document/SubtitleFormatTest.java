package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubtitleFormatTest {
  private static final String CUE = "1\n00:00:01,000 --> 00:00:02,000\n";

  private static Document srt(String file) throws DocumentException {
    return Written.read(SubtitleFormat.SUBRIP, file);
  }

  private static Document vtt(String file) throws DocumentException {
    return Written.read(SubtitleFormat.WEBVTT, "WEBVTT\n\n" + file.replace("¶", "\n"));
  }

  @Test
  void theTextRunsOverLinesAndCues() throws DocumentException {
    Document document =
        srt(CUE + "Ned\n<i>Prais</i> ging.\n\n2\n00:00:03,000 --> 00:00:04,000\nEr kam\nnicht.\n");
    assertEquals("Ned Prais ging. Er kam nicht.", document.text());
    assertEquals(
        CUE + "Nedd\n<i>Price</i> ging.\n\n2\n00:00:03,000 --> 00:00:04,000\nEr kam\nnicht.\n",
        Written.write(document, "Ned Prais", "Nedd Price"));
  }

  @Test
  void aNameOverTwoCuesIsOne() throws DocumentException {
    String file = CUE + "Annalene\n\n2\n00:00:03,000 --> 00:00:04,000\nBerbok kam.\n";
    assertEquals(
        file.replace("lene", "lena").replace("Berbok", "Baerbock"),
        Written.write(srt(file), "Annalene Berbok", "Annalena Baerbock"));
  }

  @Test
  void aDashBeginsTheLineOfAnotherSpeaker() throws DocumentException {
    assertEquals("- Ned.\n-Prais?", srt(CUE + "- Ned.\n-Prais?\n").text());
  }

  @Test
  void windowsLineEndsStay() throws DocumentException {
    String file = (CUE + "Ned\nPrais\n\n").replace("\n", "\r\n");
    assertEquals(
        file.replace("Prais", "Price"), Written.write(srt(file), "Ned Prais", "Ned Price"));
  }

  @ParameterizedTest
  @CsvSource({
    "00:01.000 --> 00:02.000 align:start¶Ned &amp; <c.gelb>Prais</c>,Ned & Prais",
    "NOTE Prais¶Ned¶¶x¶00:01.000 --> 00:02.000¶eins,eins",
    "STYLE¶::cue {}¶¶00:01.000 --> 00:02.000¶ein<00:01.500>s,eins",
    "00:01.000 --> 00:02.000¶<v Ned Prais>Ja.¶<v.laut Er>Nein.</v>,Ned Prais: Ja.|Er: Nein.",
  })
  void webCuesHaveEntitiesVoicesAndTags(String file, String text) throws DocumentException {
    assertEquals(text, Written.line(vtt(file)));
  }

  @Test
  void notesFenceOff() throws DocumentException {
    String cue = "¶00:01.000 --> 00:02.000¶Ned¶¶";
    assertEquals("Ned", Written.untouched(vtt("NOTE orthonym:off¶" + cue + "NOTE orthonym:on")));
  }

  @Test
  void theNameOfAVoiceIsPutRight() throws DocumentException {
    assertEquals(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ned Price>Ja.",
        Written.write(vtt("00:01.000 --> 00:02.000¶<v Ned Prais>Ja."), "Prais", "Price"));
  }

  @Test
  void whatHoldsNoTimesIsRefused() {
    assertThrows(DocumentException.class, () -> srt("Ein Text.\n"));
    assertThrows(DocumentException.class, () -> Written.read(SubtitleFormat.WEBVTT, CUE + "Ned"));
  }

  @Test
  void aFileThatIsCutOffKeepsWhatThereIs() throws DocumentException {
    assertEquals("Ne", srt(CUE + "Ne").text());
    assertEquals("", srt("").text());
  }
}
