package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around an article on a page does not disturb how it is read. */
class FurnitureTest {
  private static final Normaliser NORMALISER =
      Normaliser.builder().target(Locale.GERMAN).policy(Policy.news()).build();

  private static final String PLAYER = "Berbok gewann am Samstag das Turnier in Köln.\n";

  private static String corrected(String text) {
    return NORMALISER.normalise(text).text();
  }

  private static List<String> suggested(String text) {
    return NORMALISER.normalise(text).changeLog().suggested().stream().map(Change::before).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siehe auch: Außenministerin Annalena Baerbock trifft Antony Blinken",
        "Siehe auch  Außenministerin Annalena Baerbock trifft Antony Blinken",
        "• Lesen Sie auch: Außenministerin Annalena Baerbock in Genf",
        "Lesen Sie auch\nAußenministerin Annalena Baerbock in Genf",
        "Lesen Sie mehr zum Thema:\nAußenministerin Annalena Baerbock in Genf",
        "Mehr zum Thema:\n\n- Was Außenministerin Annalena Baerbock plant\n- Wer ihr folgt",
        "READ Außenministerin Annalena Baerbock speaks in Geneva",
        "Read more: Außenministerin Annalena Baerbock in Genf",
        "Lire aussi : Außenministerin Annalena Baerbock à Genève",
        "Foto: Außenministerin Annalena Baerbock / dpa",
        "© 2022 Freunde der Außenministerin Annalena Baerbock",
      })
  void namesInFurnitureAreNoEvidenceForTheArticle(String furniture) {
    assertTrue(
        corrected(PLAYER + "Außenministerin Annalena Baerbock sah zu.\n").startsWith("Baer"));
    assertTrue(corrected(PLAYER + furniture + "\n").startsWith("Berbok"), furniture);
    assertTrue(corrected(furniture + "\n\n" + PLAYER).contains("Berbok gewann"), furniture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siehe auch: Berbok trifft Blinken",
        "Lesen Sie auch\n• Berbok trifft Blinken\n• Blinken in Genf",
        "READ MORE: Berbok meets Blinken",
      })
  void theArticleIsEvidenceForFurniture(String furniture) {
    String article =
        "Außenministerin Annalene Berbok traf in Genf US-Außenminister Antony Blinken.\n";
    String corrected = corrected(article + furniture + "\n");
    assertEquals(
        (article + furniture + "\n")
            .replace("Annalene Berbok", "Annalena Baerbock")
            .replace("Berbok", "Baerbock"),
        corrected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Von Thomas Prais",
        "Von Thomas Prais und Maria Huber, Berlin",
        "By Thomas Prais",
        "Thomas Prais ist Redakteur und schreibt gern über Fußball.",
        "Foto: Thomas Prais",
        "Autor: Thomas Prais",
        "Rubriklistenbild: © Imago/Thomas Prais",
        "Den Newsletter von Thomas Prais kostenlos abonnieren",
        "Thomas Prais sagt:",
      })
  void anAuthorOfTheSameNameDoesNotHoldTheArticleBack(String credit) {
    String article =
        "Der Sprecher des US-Außenministeriums, Ned Prais, sagte das Treffen an. Prais war froh.\n";
    String corrected = corrected(credit + "\n\n" + article);
    assertTrue(corrected.endsWith("Ned Price, sagte das Treffen an. Price war froh.\n"), corrected);
    assertTrue(corrected.startsWith(credit + "\n"), corrected);
  }

  @Test
  void aFamilyNameAloneInACreditIsOnlySuggested() {
    String article = "Der Sprecher des US-Außenministeriums, Ned Prais, sagte das Treffen an.\n";
    String credit = "© 2022 Nachrichten Prais GmbH\n";
    assertTrue(corrected(article + credit).endsWith(credit));
    assertEquals(List.of("Prais"), suggested(article + credit));
  }

  @Test
  void theArticleGoesOnBehindTheHeadlinesOfTeasers() {
    String text =
        """
        Lesen Sie auch
        Die Lage in Genf
        Außenministerin Annalena Baerbock reiste am Montag nach Genf und sprach dort lange.
        Am Abend gab Berbok ein Interview.
        """;
    assertTrue(corrected(text).contains("gab Baerbock"), corrected(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lesen konnte Außenministerin Annalena Baerbock die Rede schon am Montag.",
        "Mehr als Außenministerin Annalena Baerbock sagte niemand.",
        "Weitere Meldungen bestätigte Außenministerin Annalena Baerbock am Montag.",
        "Von Außenministerin Annalena Baerbock kam dazu nichts.",
        "Das konnte auch Außenministerin Annalena Baerbock sagen.",
        "Text und Ton stammen von Außenministerin Annalena Baerbock.",
      })
  void aSentenceThatBeginsAlikeIsNoFurniture(String sentence) {
    String corrected = corrected(sentence + "\nBerbok war froh.\n");
    assertTrue(corrected.endsWith("Baerbock war froh.\n"), corrected);
  }

  @Test
  void aLongLineIsNoFurniture() {
    String line =
        "Lesen Sie auch bei uns, was Außenministerin Annalena Baerbock sagte. "
            + "Sie sprach lange. ".repeat(10);
    assertTrue(corrected(line + "\nBerbok war froh.\n").endsWith("Baerbock war froh.\n"));
  }
}
