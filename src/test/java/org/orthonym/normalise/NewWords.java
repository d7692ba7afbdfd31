package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes up compounds and people for a stream of news, and has those it made come again as they do
 * in real news: the longer the stream, the fewer of its words are new. How many words a text has
 * grows with a power of its length (Heaps' law), which comes about if the next word is new with a
 * probability of (θ + d·distinct) / (θ + all) and else one of those that were there before, each as
 * often as it was used (a Pitman-Yor process; the power is d). Not thread-safe.
 */
final class NewWords {
  private static final Pattern PLACE = Pattern.compile("\\b[WNF]\\b");

  private static final String[] HEADS =
      ("Abend Arbeits Bau Bahn Berg Boden Brücken Bund Dorf Energie Ernte Fach Ferien Fenster Fluss"
              + " Forst Garten Gäste Gebäude Geld Gemeinde Gesundheits Glas Grenz Grund Hafen Haus"
              + " Haushalts Heiz Herbst Holz Jahres Kirchen Klima Kohle Kosten Kraft Kranken Kultur"
              + " Küsten Land Leitungs Licht Luft Markt Messe Miet Nacht Netz Papier Pflege Post"
              + " Produktions Rechts Regen Reise Sommer Sicherheits Spiel Sport Staats Stadt Steuer"
              + " Straßen Strom Tages Teil Tier Umwelt Verkehrs Versicherungs Vertrags Vorstands"
              + " Wald Wasser Wetter Winter Wirtschafts Wohn Zeit Zeitungs Zoll Zug"
              + " Akten Alters Bank Bezirks Bild Brand Daten Dienst Düngemittel Eigentums Familien"
              + " Farb Feuer Fisch Flug Freiheits Gas Gebirgs Geschichts Getreide Gewerbe Grün"
              + " Handwerks Jugend Kalk Kammer Kanal Kinder Kunst Lebens Lehr Lohn Metall Milch Moor"
              + " Notfall Obst Orts Park Personen Preis Radio Reifen Rohstoff Saat Schiffs Schul"
              + " See Silber Stahl Studien Tabak Tal Ton Torf Trink Tunnel Ufer Unfall Vereins"
              + " Vieh Volks Wein Weide Werft Ziegel Zucker")
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

  /** The power, and how many words a text has before it begins to repeat them. */
  private static final double POWER = 0.62;

  private static final double FIRST = 90_000;

  private final Random random;
  private final List<String> compounds = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private int distinct;
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
      case "W" -> next(compounds, this::compound);
      case "N" -> {
        String person = next(people, this::person);
        family = person.substring(person.indexOf(' ') + 1);
        yield person;
      }
      default -> family;
    };
  }

  /** One that was used before, or a new one, as Heaps' law will have it. */
  private String next(List<String> used, Supplier<String> fresh) {
    double all = compounds.size() + people.size();
    boolean isNew = random.nextDouble() * (FIRST + all) < FIRST + POWER * distinct;
    distinct += isNew ? 1 : 0;
    String next = isNew || used.isEmpty() ? fresh.get() : used.get(random.nextInt(used.size()));
    used.add(next);
    return next;
  }

  private String person() {
    return any(GIVEN) + " " + any(ONSETS) + any(RHYMES) + any(INNER) + any(RHYMES) + any(ENDINGS);
  }

  private String compound() {
    return any(HEADS) + any(MIDDLES) + any(TAILS);
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
