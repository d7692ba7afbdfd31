package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds the native forms that a name in Latin letters may stand for: Peskov, Peskow and Pieskow are
 * Песков.
 *
 * <p>Every convention's table is read backwards as a lattice, guided by how letters follow one
 * another in the names of the language; lexicons of given names and family names prefer the known
 * ones. Time and memory are linear in the length of a word, and words of more than {@value
 * #LONGEST_WORD} letters have no forms.
 *
 * <p>Immutable, thread-safe, and made once per language.
 */
public final class BackTranscriber {
  /** Longer words are no names. */
  static final int LONGEST_WORD = 48;

  private static final int MOST = 24;
  private static final double UNMARKED = 2.5;

  /** Conventions whose marks tell letters apart, so that without them they are no convention. */
  private static final Set<Convention> LIVING_BY_MARKS =
      Set.of(Convention.IT, Convention.ISO9, Convention.TR);

  /** Languages written in Latin letters with marks, which careless typing leaves out. */
  private static final Set<String> OFTEN_UNMARKED = Set.of("sr", "mk");

  private static final double KNOWN_GIVEN = 6;
  private static final double KNOWN_FAMILY = 3;

  /** What a letter of a known spelling costs, about as much as in the lattice. */
  private static final double KNOWN_LETTER = 1.8;

  /** What a word gains that ends as family names of the language do. */
  private static final double TYPICAL = 1.5;

  /** An ё that no lexicon knows is seldom one. */
  private static final double UNKNOWN_YO = 9;

  /** An ending that is stressed in nearly all the names that have it: Лихачёв, but Савичев. */
  private static final Pattern MOSTLY_YO = Pattern.compile("(а|(?<!в)и)чёва?$");

  private static final Map<String, BackTranscriber> MADE = new ConcurrentHashMap<>();

  /** What it costs to think of a convention, as a negative logarithm; English is met most. */
  private static final Map<Convention, Double> PRIORS =
      Map.ofEntries(
          Map.entry(Convention.EN, 0.0),
          Map.entry(Convention.PLAIN, 0.3),
          Map.entry(Convention.E, 0.3),
          Map.entry(Convention.BGN, 0.6),
          Map.entry(Convention.PASSPORT, 0.8),
          Map.entry(Convention.IY, 0.8),
          Map.entry(Convention.DE, 0.3),
          Map.entry(Convention.FR, 0.8),
          Map.entry(Convention.YOU, 0.9),
          Map.entry(Convention.ES, 1.4),
          Map.entry(Convention.PL, 0.6),
          Map.entry(Convention.IT, 1.0),
          Map.entry(Convention.NL, 1.8),
          Map.entry(Convention.TR, 2.0),
          Map.entry(Convention.ISO9, 2.5));

  private final String source;
  private final KnownNames known;
  private final GivenNames givenNames;
  private final Set<String> families = new HashSet<>();
  private final Set<String> withYo = new HashSet<>();
  private final Map<Convention, Inverse> inverses = new EnumMap<>(Convention.class);

  private BackTranscriber(String source) {
    this.source = source;
    known = new KnownNames(source);
    givenNames = GivenNames.of(source);
    for (Lexicon.Entry entry : Lexicon.read("family-names/" + source).entries()) {
      String name = entry.nativeForm().toLowerCase(Locale.ROOT);
      families.add(name.replace('ё', 'е'));
      families.add(name.replace('ё', 'е') + "а");
      withYo.add(name);
      withYo.add(name + "а");
    }
    for (Lexicon.Entry entry : Lexicon.read("place-names/" + source).entries()) {
      families.add(entry.nativeForm().toLowerCase(Locale.ROOT).replace('ё', 'е'));
      withYo.add(entry.nativeForm().toLowerCase(Locale.ROOT));
    }
    LetterModel model = LetterModel.of(source);
    for (Convention convention : Convention.values()) {
      if (convention.existsFor(source)) {
        Style style = convention == Convention.DE ? Style.DPA : Style.DUDEN;
        inverses.put(
            convention,
            new Inverse(Transcriber.convention(source, convention.code(), style), model));
      }
    }
  }

  /**
   * The one for a language.
   *
   * @throws IllegalArgumentException if it is unknown; the message lists the known ones
   */
  public static BackTranscriber of(String source) {
    Languages.checkSource(source);
    return MADE.computeIfAbsent(source, BackTranscriber::new);
  }

  /**
   * The native forms that a name may stand for, the likeliest first; none if it cannot come from
   * this language.
   *
   * @param latin one word or several, with blanks or hyphens between
   */
  public List<NativeForm> nativeForms(String latin) {
    List<NativeForm> whole = List.of();
    int start = 0;
    for (int i = 0; i <= latin.length(); i++) {
      if (i == latin.length() || latin.charAt(i) == ' ' || latin.charAt(i) == '-') {
        if (i > start) {
          List<NativeForm> word = wordForms(latin.substring(start, i));
          String gap = start == 0 ? "" : latin.substring(start - 1, start);
          whole = start == 0 ? word : joined(whole, gap, word);
          if (whole.isEmpty()) {
            return List.of();
          }
        }
        start = i + 1;
      }
    }
    return whole;
  }

  private List<NativeForm> joined(List<NativeForm> firsts, String gap, List<NativeForm> lasts) {
    List<NativeForm> joined = new ArrayList<>();
    for (NativeForm first : firsts) {
      for (NativeForm last : lasts) {
        joined.add(
            new NativeForm(
                first.form() + gap + last.form(),
                source,
                last.convention(),
                first.weight() * last.weight()));
      }
    }
    joined.sort(Comparator.comparingDouble(NativeForm::weight).reversed());
    return joined.subList(0, Math.min(MOST, joined.size()));
  }

  /** The native forms of one word, the likeliest first. */
  List<NativeForm> wordForms(String latin) {
    return wordForms(latin, Likely.UNKNOWN);
  }

  /**
   * The native forms of one word, the likeliest first.
   *
   * @param likely what is known of the convention
   */
  List<NativeForm> wordForms(String latin, Likely likely) {
    if (latin.isEmpty() || latin.length() > LONGEST_WORD) {
      return List.of();
    }
    String lower = latin.toLowerCase(Locale.ROOT);
    String plain = Marks.without(lower);
    Map<String, Found> found = new HashMap<>();
    for (KnownNames.Known name : known.find(lower, plain)) {
      String word = name.nativeForm().toLowerCase(Locale.ROOT);
      double cost =
          PRIORS.getOrDefault(name.convention(), 1.0)
              + KNOWN_LETTER * word.length()
              + (name.form().equals(lower) ? 0 : UNMARKED);
      add(found, word, name.convention(), cost);
    }
    boolean foreignMarks = Marks.hasOthersThanStress(lower);
    inverses.forEach(
        (convention, inverse) -> {
          double prior = PRIORS.getOrDefault(convention, 1.0) + likely.cost(convention);
          for (Inverse.Answer answer : inverse.wordsOf(lower, plain)) {
            double cost = answer.cost() + prior;
            if (answer.exact() || OFTEN_UNMARKED.contains(source)) {
              add(found, answer.word(), convention, cost);
            } else if (!LIVING_BY_MARKS.contains(convention) && !foreignMarks) {
              add(found, answer.word(), convention, cost + UNMARKED);
            }
          }
        });
    found.replaceAll((word, f) -> new Found(f.cost() - bonusOf(word), f.convention()));
    return ranked(found, latin);
  }

  private double bonusOf(String word) {
    if (givenNames.find(word).isPresent()) {
      return KNOWN_GIVEN;
    }
    double typical = FamilyShape.of(source, word) == FamilyShape.TYPICAL ? TYPICAL : 0;
    if (word.indexOf('ё') < 0) {
      return families.contains(word) ? KNOWN_FAMILY : typical;
    }
    if (withYo.contains(word)) {
      return KNOWN_FAMILY;
    }
    return MOSTLY_YO.matcher(word).find() ? typical : typical - UNKNOWN_YO;
  }

  private record Found(double cost, Convention convention) {}

  private static void add(
      Map<String, Found> found, String word, Convention convention, double cost) {
    found.merge(
        word,
        new Found(cost, convention),
        (one, other) -> one.cost() <= other.cost() ? one : other);
  }

  private List<NativeForm> ranked(Map<String, Found> found, String latin) {
    double least = found.values().stream().mapToDouble(Found::cost).min().orElse(0);
    double sum = found.values().stream().mapToDouble(f -> Math.exp(least - f.cost())).sum();
    List<NativeForm> forms = new ArrayList<>();
    found.forEach(
        (word, f) ->
            forms.add(
                new NativeForm(
                    Casing.like(latin, word),
                    source,
                    f.convention(),
                    Math.exp(least - f.cost()) / sum)));
    forms.sort(
        Comparator.comparingDouble(NativeForm::weight).reversed().thenComparing(NativeForm::form));
    return forms.subList(0, Math.min(MOST, forms.size()));
  }
}
