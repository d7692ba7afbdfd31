package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings names in Latin letters from whatever convention they are in to that of one target: Dmitry
 * Peskov and Dmitrij Peskov are Dmitri Peskow in German.
 *
 * <p>Where a name comes from is decided on the whole of it: a given name of the language, and a
 * family name that could be one. What the target's convention writes so already, in any style,
 * stays. Time is linear in the name.
 *
 * <p>Arabic, Persian and Hebrew names are read by the lexicons alone, and only where the article
 * speaks for the language, since many of their bearers have a spelling of their own.
 *
 * <p>Immutable, thread-safe, and made once per target and style; the first name takes longer, since
 * lexicons are read.
 */
public final class Converter {
  /** Languages whose letters lead back, the more frequent ones in the news first. */
  private static final List<String> SOURCES = GivenNameSpellings.SOURCES;

  /** What is less likely than this is no conversion. */
  private static final double LEAST_CONFIDENCE = 0.5;

  private static final Map<String, Converter> MADE = new ConcurrentHashMap<>();

  private final String target;
  private final Style style;
  private final Map<String, WordConverter> bySource = new ConcurrentHashMap<>();

  private Converter(String target, Style style) {
    this.target = target;
    this.style = style;
  }

  /**
   * The converter for a target.
   *
   * @throws IllegalArgumentException if the target is unknown; the message lists the known ones
   */
  public static Converter of(String target, Style style) {
    Languages.checkTarget(target);
    return MADE.computeIfAbsent(target + "@" + style.code(), key -> new Converter(target, style));
  }

  /** Converts a full name without knowing anything of the article it stands in. */
  public Optional<Converted> convert(String fullName) {
    return convert(fullName, Set.of());
  }

  /**
   * Converts a name.
   *
   * @param fullName given names first, the family name last; a family name alone is converted only
   *     if an origin is given
   * @param origins the languages that the article speaks for, by its places and people; may be
   *     empty
   * @return the name in the target's convention; empty if it is right already, or is no name of a
   *     language known here, or is one with a likelihood of less than a half
   */
  public Optional<Converted> convert(String fullName, Set<String> origins) {
    String[] words = fullName.strip().split("\\s+");
    List<Reading> readings = readings(words, origins);
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    Reading best = readings.get(0);
    if (best.form().equals(String.join(" ", words))) {
      return Optional.empty();
    }
    double confidence = Confidence.of(best, readings, origins);
    if (confidence < LEAST_CONFIDENCE) {
      return Optional.empty();
    }
    return Optional.of(
        new Converted(
            best.form(), best.nativeForm(), best.source(), best.family().convention(), confidence));
  }

  /**
   * Converts words whose language is known, names of places among them.
   *
   * @param source the code of the language
   * @param writtenIn the code of the language of the text where they stood, which tells the
   *     convention; empty if it is not known
   * @return the words in the target's convention, or as they are where they cannot come from it
   * @throws IllegalArgumentException if a language is unknown; the message lists the known ones
   */
  public String convertFrom(String source, String writtenIn, String words) {
    Languages.checkSource(source);
    if (!writtenIn.isEmpty()) {
      Languages.checkTarget(writtenIn);
    }
    LatinWords all = LatinWords.of(words);
    Likely likely = likely(source, writtenIn, all.names());
    boolean foreign = !writtenIn.isEmpty() && !writtenIn.equals(target);
    StringBuilder converted = new StringBuilder();
    for (LatinWords.Part part : all.parts()) {
      String text = part.text();
      converted.append(part.isName() ? convertWord(source, likely, foreign, text) : text);
    }
    return converted.toString();
  }

  /** By which conventions the words are likely written: their first, a given name, may tell. */
  private Likely likely(String source, String writtenIn, List<String> words) {
    if (writtenIn.isEmpty() || words.size() < 2 || ListedNames.SOURCES.contains(source)) {
      return Likely.ofText(writtenIn);
    }
    String first = words.get(0);
    WordConverter converter = converterOf(source);
    return converter
        .givenName(first)
        .map(given -> Likely.ofText(writtenIn, converter.conventionsOf(first, given)))
        .orElseGet(() -> Likely.ofText(writtenIn));
  }

  private String convertWord(String source, Likely likely, boolean foreign, String word) {
    Optional<WordReading> read =
        ListedNames.SOURCES.contains(source)
            ? ListedNames.of(source).readWord(word, target)
            : converterOf(source).readKnown(word, likely, foreign);
    return read.map(WordReading::form).orElse(word);
  }

  /**
   * Whether the name is most likely one of a language known here and written as the target does, in
   * some style. A family name may stand alone.
   */
  public boolean isValid(String fullName) {
    String[] words = fullName.strip().split("\\s+");
    Set<String> origins = words.length > 1 ? Set.of() : Set.copyOf(SOURCES);
    List<Reading> readings = readings(words, origins);
    return !readings.isEmpty() && readings.get(0).form().equals(String.join(" ", words));
  }

  private List<Reading> readings(String[] words, Set<String> origins) {
    List<Reading> readings = new ArrayList<>();
    boolean foreign = hasParticle(words);
    for (String source : SOURCES) {
      boolean supported = origins.contains(source);
      boolean possible =
          supported
              || (words.length > 1 && GivenNameSpellings.bundled().mayContain(source, words[0]));
      if (foreign || words[0].isEmpty() || !possible || !exists(source)) {
        continue;
      }
      Reading.of(source, words, converterOf(source), supported)
          .filter(r -> supported || r.shape() != FamilyShape.OTHER)
          .ifPresent(readings::add);
    }
    for (String source : ListedNames.SOURCES) {
      if (origins.contains(source)) {
        ListedNames.of(source).read(words, target).ifPresent(readings::add);
      }
    }
    Map<Reading, Double> scores = new HashMap<>();
    readings.forEach(r -> scores.put(r, Confidence.score(r, origins)));
    readings.sort(Comparator.comparingDouble((Reading r) -> -scores.getOrDefault(r, 0.0)));
    return readings;
  }

  /** Whether a small word like von stands in a name with capitals: these languages have none. */
  private static boolean hasParticle(String[] words) {
    return !words[0].isEmpty()
        && Character.isUpperCase(words[0].charAt(0))
        && Arrays.stream(words).anyMatch(Converter::isParticle);
  }

  private static boolean isParticle(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
  }

  private boolean exists(String source) {
    return TableFile.exists(source + "-" + target) && !GivenNames.of(source).all().isEmpty();
  }

  private WordConverter converterOf(String source) {
    return bySource.computeIfAbsent(source, s -> new WordConverter(s, target, style));
  }
}
