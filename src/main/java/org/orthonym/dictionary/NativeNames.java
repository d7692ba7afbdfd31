package org.orthonym.dictionary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.transcription.Style;

/**
 * How the people and places of a dictionary are written in a target language, looked up by their
 * native names: own spellings and established forms win over every rule. What a rule gives as well
 * is left to the rule, since it knows the house styles.
 *
 * <p>Immutable and thread-safe. A look-up takes time linear in the bearers of the family name.
 */
public final class NativeNames {
  /** The share of the bearers of a family name that must agree on its form. */
  private static final double AGREEMENT = 0.6;

  private final Dictionary dictionary;
  private final String source;
  private final String target;

  /**
   * A look-up for one pair of languages.
   *
   * @param source the code of the native language
   * @param target the code of the target language
   */
  public NativeNames(Dictionary dictionary, String source, String target) {
    this.dictionary = dictionary;
    this.source = source;
    this.target = target;
  }

  /**
   * The form of a native name that differs from what the rules give: of a whole name, or of a family
   * name or place alone; empty if the dictionary does not have it or the rule gives it as well.
   */
  public Optional<String> find(String nativeName) {
    Optional<String> known =
        nativeName.indexOf(' ') < 0 ? word(nativeName) : whole(nativeName).map(PersonName::full);
    Optional<String> byRule = PressForm.render(source, target, Style.DPA, nativeName);
    return known.equals(byRule) ? Optional.empty() : known;
  }

  private Optional<PersonName> whole(String nativeName) {
    String family = nativeName.substring(nativeName.lastIndexOf(' ') + 1);
    for (CompiledDictionary layer : dictionary.compiled()) {
      for (long key : new long[] {Folding.key(family), Folding.key(nativeName)}) {
        for (Variant variant : layer.families(key)) {
          CompiledEntity entity = layer.entity(variant.entity());
          if (nativeName.equals(entity.natives().get(source))) {
            return Optional.of(entity.form(target));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> word(String word) {
    Map<String, Integer> votes = new HashMap<>();
    int all = 0;
    for (CompiledDictionary layer : dictionary.compiled()) {
      for (Variant variant : layer.families(Folding.key(word))) {
        all += vote(layer.entity(variant.entity()), variant, word, votes);
      }
      for (Variant variant : layer.wholes(Folding.key(word))) {
        all += vote(layer.entity(variant.entity()), variant, word, votes);
      }
    }
    double needed = AGREEMENT * all;
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= needed)
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private int vote(
      CompiledEntity entity, Variant variant, String word, Map<String, Integer> votes) {
    String whole = entity.natives().get(source);
    if (variant.kind() != Variant.Kind.NATIVE || whole == null) {
      return 0;
    }
    if (!whole.equals(word) && !whole.endsWith(" " + word)) {
      return 0;
    }
    votes.merge(entity.form(target).family(), 1, Integer::sum);
    return 1;
  }
}
