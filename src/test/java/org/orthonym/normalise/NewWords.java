package org.orthonym.normalise;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes up compounds and people that no text had before. Not thread-safe. */
final class NewWords {
  private static final Pattern PLACE = Pattern.compile("\\b[WNF]\\b");

  private static final String[] HEADS =
      ("Abend Arbeits Bau Bahn Berg Boden Brücken Bund Dorf Energie Ernte Fach Ferien Fenster Fluss"
              + " Forst Garten Gäste Gebäude Geld Gemeinde Gesundheits Glas Grenz Grund Hafen Haus"
              + " Haushalts Heiz Herbst Holz Jahres Kirchen Klima Kohle Kosten Kraft Kranken Kultur"
              + " Küsten Land Leitungs Licht Luft Markt Messe Miet Nacht Netz Papier Pflege Post"
              + " Produktions Rechts Regen Reise Sommer Sicherheits Spiel Sport Staats Stadt Steuer"
              + " Straßen Strom Tages Teil Tier Umwelt Verkehrs Versicherungs Vertrags Vorstands"
              + " Wald Wasser Wetter Winter Wirtschafts Wohn Zeit Zeitungs Zoll Zug")
          .split(" ");
  private static final String[] MIDDLES =
      ("anlagen arbeits aufsichts bau betriebs dach entwicklungs fahr finanz gebühren grenz handels"
              + " heim kontroll kosten lager leitungs markt netz pflege planungs preis prüfungs"
              + " räum rechts reform rohr schutz steuer tarif technik versorgungs verwaltungs"
              + " werk wirtschafts zeit zentrums zimmer")
          .split(" ");
  private static final String[] TAILS =
      ("abgabe anlage antrag arbeit aufgabe ausschuss bericht beschluss dienst entwurf ergebnis"
              + " fläche frage führung gebiet gesetz grenze gruppe halle karte konzept lage leistung"
              + " lösung maschine mittel modell ordnung plan politik projekt rahmen rate regel"
              + " rückgang saison schäden schicht stelle stufe system tafel technik vertrag verfahren"
              + " versuch vorhaben wagen werk wert wesen zahl zeichen ziel zone zuschuss")
          .split(" ");

  private static final String[] GIVEN =
      ("Anke Bernd Carla Daniel Elke Frank Gerda Heiko Ines Jens Karin Lutz Maria Norbert Olga Paul"
              + " Renate Stefan Tanja Uwe Vera Walter")
          .split(" ");
  private static final String[] ONSETS =
      "B Br D Dr F Fr G Gr H J K Kl Kr L M N P R S Sch St T Tr V W Z".split(" ");
  private static final String[] RHYMES =
      "a al am and ar e eck ell en er i ick ill in ir o oll om on or u ull um und ür öl".split(" ");
  private static final String[] INNER = "b d f g k l m n p r s t z ck ll mm nn tt".split(" ");
  private static final String[] ENDINGS =
      "er mann ing ke el ler ert ow ski sen ini ez ard holt eit beck mer au ner ham".split(" ");

  private final Random random;
  private String family = "";

  NewWords(Random random) {
    this.random = random;
  }

  /** A paragraph with new words at its places. */
  String putInto(String paragraph) {
    return PLACE.matcher(paragraph).replaceAll(this::word);
  }

  private String word(MatchResult place) {
    return switch (place.group()) {
      case "W" -> compound();
      case "N" -> {
        family = any(ONSETS) + any(RHYMES) + any(INNER) + any(RHYMES) + any(ENDINGS);
        yield any(GIVEN) + " " + family;
      }
      default -> family;
    };
  }

  private String compound() {
    return any(HEADS) + any(MIDDLES) + any(TAILS);
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
