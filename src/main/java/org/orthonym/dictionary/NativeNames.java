package org.orthonym.dictionary;

import java.util.Optional;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.transcription.Style;

/**
 * How the people of a dictionary are written in a target language, looked up by their whole native
 * names: own spellings and established forms win over every rule. What a rule gives as well is left
 * to the rule, since it knows the house styles; so is a family name alone, which many may bear.
 *
 * <p>Immutable and thread-safe. A look-up takes time linear in the bearers of the family name.
 */
public final class NativeNames {
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
   * The form of a whole native name that differs from what the rules give; empty if the dictionary
   * does not have the name, or the rule gives the same.
   */
  public Optional<String> find(String nativeName) {
    if (nativeName.indexOf(' ') < 0) {
      return Optional.empty();
    }
    Optional<String> known = whole(nativeName).map(PersonName::full);
    Optional<String> byRule = PressForm.render(source, target, Style.DPA, nativeName);
    return known.equals(byRule) ? Optional.empty() : known;
  }

  private Optional<PersonName> whole(String nativeName) {
    String family = nativeName.substring(nativeName.lastIndexOf(' ') + 1);
    for (CompiledDictionary layer : dictionary.compiled()) {
      for (Variant variant : layer.families(Folding.key(family))) {
        CompiledEntity entity = layer.entity(variant.entity());
        if (nativeName.equals(entity.natives().get(source))) {
          return Optional.of(entity.form(target));
        }
      }
    }
    return Optional.empty();
  }
}
