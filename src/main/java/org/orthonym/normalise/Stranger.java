package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Endings;
import org.orthonym.matching.Evidence;
import org.orthonym.matching.Mention;
import org.orthonym.matching.Reading;
import org.orthonym.matching.Scene;
import org.orthonym.name.Folding;
import org.orthonym.name.GermanInflection;
import org.orthonym.transcription.Converted;

/**
 * Puts the names of people right whom no dictionary has: a whole name by the rules of its origin,
 * and then the same family name alone.
 *
 * <p>Not thread-safe; one an article.
 */
final class Stranger {
  private static final int MOST_WORDS = 3;

  /** What a family name alone comes to that the article has by the rules, too. */
  private static final double STANDING = 0.93;

  /**
   * What a name rendered by rule can come to where nothing in the article speaks for its origin.
   */
  private static final double UNSUPPORTED = 0.85;

  /** What it comes to at least where the original has the native name. */
  private static final double IN_ORIGINAL = 0.97;

  /** A given name in German letters, behind a right family name, is a choice and no mistake. */
  private static final Pattern GERMAN = Pattern.compile("^\\p{L}*(?:[jwJW]|sch|ss)\\p{L}* ");

  private static final Pattern UKRAINIAN = Pattern.compile("(?:enko|chuk|tschuk|czuk)$");

  private final Conversions conversions;
  private final Set<String> origins;
  private final Originals originals;
  private final Map<Long, Family> families = new HashMap<>();
  private final StandingNames standing;
  private int learnt;

  /** A family name as it was put right behind a given name. */
  private record Family(String after, double confidence, List<Evidence> because) {}

  Stranger(Reading reading, Originals originals, Conversions conversions) {
    Scene scene = reading.scene();
    List<String> names = new ArrayList<>();
    for (Reading.Read read : reading.read()) {
      if (read.mention().size() > 1 && read.mention().size() <= MOST_WORDS) {
        names.add(lastWord(read.mention().onOneLine()));
      }
    }
    this.standing = new StandingNames(names);
    this.conversions = conversions;
    this.originals = originals;
    this.origins = scene.origins();
    this.origins.addAll(originals.languages());
  }

  /** A reading of a mention as a stranger's name. */
  record Rendered(String after, double confidence, Change.Kind kind, List<Evidence> because) {
    Rendered(String after, double confidence, List<Evidence> because) {
      this(after, confidence, Change.Kind.TRANSCRIPTION, because);
    }
  }

  /** The whole name by rule; empty if it is right, of no known origin, or too long. */
  Optional<Rendered> whole(Reading.Read read) {
    Mention mention = read.mention();
    if (mention.tokens().isForeignScript(mention.from())) {
      return LeftInScript.render(mention, origins, conversions.target(), conversions.style());
    }
    if (mention.size() < 2 || mention.size() > MOST_WORDS || mention.isAllCapitals()) {
      return Optional.empty();
    }
    String text = mention.onOneLine();
    if (origins.isEmpty() || !conversions.isLikely(text)) {
      return Optional.empty();
    }
    for (String ending : Endings.longestFirst(text)) {
      String bare = text.substring(0, text.length() - ending.length());
      Optional<Converted> converted = conversions.convert(bare, origins);
      if (converted.isPresent()) {
        return Optional.of(rendered(mention, bare, ending, converted.get()));
      }
    }
    return Optional.empty();
  }

  private Rendered rendered(Mention mention, String bare, String ending, Converted converted) {
    boolean onlyGiven = lastWord(bare).equals(lastWord(converted.form()));
    boolean choice = !conversions.hasHouseStyle() && onlyGiven && GERMAN.matcher(bare).find();
    boolean supported =
        origins.contains(converted.source()) && !choice && !mayBeUkrainian(converted, bare);
    boolean said = originals.has(mention.span(), converted.nativeForm());
    double usual =
        supported ? converted.confidence() : Math.min(UNSUPPORTED, converted.confidence());
    double confidence = said ? Math.max(IN_ORIGINAL, usual) : usual;
    List<Evidence> because = new ArrayList<>();
    because.add(
        new Evidence.RenderedByRule(converted.nativeForm(), converted.convention().description()));
    if (said) {
      because.add(new Evidence.Original(converted.nativeForm()));
    }
    String after = inflected(conversions.keepRight(bare, converted), ending, mention);
    Family family = new Family(lastWord(converted.form()), confidence, because);
    boolean isNew = !family.equals(families.put(Folding.key(lastWord(bare)), family));
    learnt += isNew ? 1 : 0;
    return new Rendered(Replacement.withBlanksOf(mention, after), confidence, because);
  }

  /** Of a Serhij Petrenko many texts have the Russian given name, and some are called Sergej. */
  private boolean mayBeUkrainian(Converted converted, String bare) {
    return converted.source().equals("ru")
        && origins.contains("uk")
        && UKRAINIAN.matcher(bare).find();
  }

  /** How often a family name was learnt, which may put a mention right that was left before. */
  int learnt() {
    return learnt;
  }

  /** The family name alone, once the whole name was read. */
  Optional<Rendered> alone(Reading.Read read) {
    Mention mention = read.mention();
    if (mention.size() > 1) {
      return Optional.empty();
    }
    String text = mention.onOneLine();
    for (String ending : Endings.longestFirst(text)) {
      String bare = text.substring(0, text.length() - ending.length());
      Family family = families.get(Folding.key(bare));
      if (family == null) {
        family = standing(bare);
      }
      if (family != null && !family.after().equals(bare)) {
        return Optional.of(
            new Rendered(
                inflected(family.after(), ending, mention), family.confidence(), family.because()));
      }
    }
    return Optional.empty();
  }

  /** Another convention's spelling of a family name that the article has behind a given name. */
  private @Nullable Family standing(String bare) {
    if (origins.isEmpty() || !conversions.isLikely(bare) || !standing.mayHaveOther(bare)) {
      return null;
    }
    return conversions
        .convert(bare, origins)
        .filter(converted -> standing.has(converted.form()))
        .map(
            converted ->
                new Family(
                    converted.form(),
                    STANDING,
                    List.of(
                        new Evidence.RenderedByRule(
                            converted.nativeForm(), converted.convention().description()),
                        new Evidence.NamedElsewhere(converted.form()))))
        .orElse(null);
  }

  private static String inflected(String form, String ending, Mention mention) {
    return ending.isEmpty() ? form : GermanInflection.genitive(form, mention.tokens().apostrophe());
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether some entity stands so near that the name is hardly a stranger's. */
  static boolean isKnown(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.fit() != Candidate.Fit.ALIKE
          && !candidate.partial()
          && candidate.given().speaksFor()) {
        return true;
      }
    }
    return false;
  }
}
