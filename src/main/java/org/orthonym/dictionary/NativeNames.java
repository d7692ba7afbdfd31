package org.orthonym.dictionary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.transcription.Style;

/**
 * How the people of a dictionary are written in a target language, looked up by their whole native
 * names, or by how the native language writes foreigners (Илон Маск): own spellings and established
 * forms win over every rule. What a rule gives as well is left to the rule, since it knows the
 * house styles; so is a family name alone, which many may bear.
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
   * does not have the name, if it has several people of that name who are written in several ways,
   * or if the rule gives the same.
   */
  public Optional<String> find(String nativeName) {
    if (nativeName.indexOf(' ') < 0) {
      return Optional.empty();
    }
    Optional<String> known = whole(nativeName);
    Optional<String> byRule = PressForm.render(source, target, Style.DPA, nativeName);
    return known.equals(byRule) ? Optional.empty() : known;
  }

  private Optional<String> whole(String nativeName) {
    Map<String, String> heard = new LinkedHashMap<>();
    List<PersonName> partings = partings(nativeName);
    for (CompiledDictionary layer : dictionary.compiled()) {
      for (PersonName name : partings) {
        for (Variant variant : layer.families(Folding.key(name.family()))) {
          CompiledEntity entity = layer.entity(variant.entity());
          if (nativeName.equals(entity.natives().get(source))) {
            return Optional.of(entity.form(target).full());
          }
          if (isHeard(variant, entity, name)) {
            heard.put(entity.id(), entity.form(target).full());
          }
        }
      }
    }
    return unanimous(heard.values());
  }

  /** A foreigner, or somebody whose name another language of the same script writes alike. */
  private boolean isHeard(Variant variant, CompiledEntity entity, PersonName name) {
    return variant.kind() == Variant.Kind.NATIVE
        && !entity.natives().containsKey(source)
        && entity.hasGivenKey(Folding.key(name.given()));
  }

  /** The one form, if there are not several. */
  static Optional<String> unanimous(Collection<String> forms) {
    return forms.stream().distinct().count() == 1
        ? Optional.of(forms.iterator().next())
        : Optional.empty();
  }

  /** Every way to take the last words, or the first ones, for the family name. */
  static List<PersonName> partings(String full) {
    String[] words = full.split(" ");
    return IntStream.range(1, words.length)
        .boxed()
        .flatMap(
            cut ->
                Stream.of(
                    PersonName.part(words, cut, words.length), PersonName.part(words, 0, cut)))
        .toList();
  }
}
