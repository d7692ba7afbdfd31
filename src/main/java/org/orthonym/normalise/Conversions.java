package org.orthonym.normalise;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import org.orthonym.transcription.Converted;
import org.orthonym.transcription.Converter;
import org.orthonym.transcription.Style;
import org.orthonym.transcription.Transcriber;

/**
 * Names as the rules of their origin render them, the latest ones kept: working one out takes a
 * hundred times as long as looking it up.
 *
 * <p>Thread-safe; one a normaliser. Takes bounded memory.
 */
final class Conversions {
  private static final int SLOTS = 1 << 14;

  /**
   * What family names of the known origins end in, in any convention; asked first, since the
   * lexicons of the converter take long to load.
   */
  private static final Pattern LIKELY =
      Pattern.compile(
          "(?:[oeë]f{1,2}|[aoeëiuy][vw]|[vw]a|i[nm]e?|yn|ina|yna|s?k[iy][yji]?|s?kij|k[ao]y?j?a|ts?k[iy]"
              + "|zk[iy]j?|enko|ko|[cč]?[hk]uk|[tc]sc?huk|iuk|juk|yuk|ak|[iy][tcč]s?c?h?|icz|ych|yan"
              + "|ian|jan|dze|dse|shvili|schwili|chvili|ia|ija|iya|idis|poulos|akis|[iy]n|oj|oy|yj"
              + "|skaya|skaja|skaïa|aya|aja)s?$");

  private final String target;
  private final Optional<Style> house;
  private final AtomicReferenceArray<Kept> memory = new AtomicReferenceArray<>(SLOTS);

  private final AtomicReferenceArray<Asked> asked = new AtomicReferenceArray<>(SLOTS);

  private record Asked(String name, boolean likely) {}

  private record Kept(String name, Set<String> origins, Optional<Converted> converted) {}

  /** For texts of a language in the style of a house, if it has one. */
  Conversions(String target, Optional<Style> house) {
    this.target = target;
    this.house = house;
  }

  /** The language of the texts. */
  String target() {
    return target;
  }

  /** The style that names by rule are written in: the house's, else that of news agencies. */
  Style style() {
    return house.orElse(Style.DPA);
  }

  /** Whether the house has a style of its own. */
  boolean hasHouseStyle() {
    return house.isPresent();
  }

  /** Whether a name ends as family names of the known origins do, in any convention. */
  boolean isLikely(String name) {
    int slot = (name.hashCode() * 0x9e3779b1) >>> 18;
    Asked before = asked.getPlain(slot);
    if (before == null || !before.name().equals(name)) {
      before = new Asked(name, LIKELY.matcher(name).find());
      asked.setRelease(slot, before);
    }
    return before.likely();
  }

  /**
   * A name by rule, where its origin is one of these languages; empty if it is right or of none.
   */
  Optional<Converted> convert(String name, Set<String> origins) {
    int slot = ((31 * name.hashCode() + origins.hashCode()) * 0x9e3779b1) >>> 18;
    Kept kept = memory.getPlain(slot);
    if (kept == null || !kept.name().equals(name) || !kept.origins().equals(origins)) {
      Set<String> copy = Set.copyOf(origins);
      kept = new Kept(name, copy, Converter.of(target, style()).convert(name, origins));
      memory.setRelease(slot, kept);
    }
    return kept.converted();
  }

  /**
   * The name by rule with the given names left as they stand where they are right in some style:
   * which of "Nikolai" and "Nikolaj" is printed is a choice, unless the house made it.
   *
   * @param name as it stands
   * @param converted what the rules make of it
   */
  String keepRight(String name, Converted converted) {
    String[] stands = name.split(" ");
    String[] words = converted.form().split(" ");
    String[] natives = converted.nativeForm().split(" ");
    if (hasHouseStyle() || stands.length != words.length || natives.length != words.length) {
      return converted.form();
    }
    for (int i = 0; i < words.length - 1; i++) {
      words[i] = isRight(stands[i], natives[i], converted.source()) ? stands[i] : words[i];
    }
    return String.join(" ", words);
  }

  private boolean isRight(String word, String nativeWord, String source) {
    for (Style style : Style.values()) {
      if (Transcriber.of(source, target, style).transcribe(nativeWord).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
