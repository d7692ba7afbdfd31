package org.orthonym.dictionary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.transcription.Style;

/**
 * How the people of a dictionary are written in a target language, looked up by their whole native
 * names, or by how the native language writes foreigners (Илон Маск): own spellings and established
 * forms win over every rule. What a rule gives as well is left to the rule, since it knows the
 * house styles. A family name alone is written as all its bearers are, natives before foreigners;
 * if they differ, by the rule.
 *
 * <p>Immutable and thread-safe. A look-up takes time linear in the bearers of the family name.
 */
public final class NativeNames {
  /** Languages whose names are one word. */
  private static final Set<String> WITHOUT_BLANKS = Set.of("zh", "ja", "ko");

  private static final Set<String> CYRILLIC = Set.of("ru", "uk", "be", "bg", "mk", "sr");

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
   * The form of a native name, whole or a family name alone, that differs from what the rules give;
   * empty if the dictionary does not have the name, if it has several people of that name who are
   * written in several ways, or if the rule gives the same.
   */
  public Optional<String> find(String nativeName) {
    if (nativeName.indexOf(' ') < 0 && !WITHOUT_BLANKS.contains(source)) {
      return alone(nativeName);
    }
    Optional<String> byRule = byRule(nativeName);
    Optional<String> known =
        whole(nativeName)
            .map(form -> source.equals("ko") ? joinedLike(byRule.orElse(form), form) : form);
    return known.equals(byRule) ? Optional.empty() : known;
  }

  private Optional<String> byRule(String name) {
    return PressForm.render(source, target, Style.DPA, name);
  }

  /** Koreans choose their syllables; how these are joined is the readers' custom: Kim Jong Un. */
  private static String joinedLike(String model, String form) {
    String[] syllables = form.split("[ -]");
    String[] joined = model.split("(?<=[ -])|(?=[ -])");
    if (joined.length != 2 * syllables.length - 1) {
      return form;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < joined.length; i++) {
      if (i % 2 == 1) {
        out.append(joined[i]);
        continue;
      }
      boolean capital = Character.isUpperCase(joined[i].charAt(0));
      String first = syllables[i / 2].substring(0, 1);
      out.append(capital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT));
      out.append(syllables[i / 2].substring(1));
    }
    return out.toString();
  }

  private Optional<String> alone(String family) {
    List<CompiledEntity> named =
        dictionary.compiled().stream().flatMap(layer -> named(layer, family)).toList();
    boolean foreign = !isPlace(family) && named.stream().noneMatch(NativeNames::isKin);
    return unanimous(
            named.stream()
                .filter(entity -> foreign || bears(entity, family))
                .map(entity -> entity.form(target).family())
                .toList())
        .filter(form -> form.indexOf(' ') < 0)
        .filter(form -> !form.equals(byRule(family).orElse("")));
  }

  private static Stream<CompiledEntity> named(CompiledDictionary layer, String family) {
    return layer.families(Folding.key(family)).stream()
        .filter(variant -> variant.kind() == Variant.Kind.NATIVE)
        .map(variant -> layer.entity(variant.entity()))
        .filter(CompiledEntity::isPerson);
  }

  /** A short word is too often the name of a village or a river. */
  private boolean isPlace(String word) {
    long key = Folding.key(word);
    return word.length() < 4
        || dictionary.compiled().stream()
            .flatMap(layer -> layer.wholes(key).stream().map(v -> layer.entity(v.entity())))
            .anyMatch(entity -> !entity.isPerson());
  }

  /** Whether a name is written in Cyrillic letters where its bearer is at home. */
  private static boolean isKin(CompiledEntity entity) {
    return CYRILLIC.stream().anyMatch(entity.natives()::containsKey);
  }

  /** Who has another Cyrillic form, too, is known by that one. */
  private boolean bears(CompiledEntity entity, String family) {
    String name = entity.natives().get(source);
    return name != null
        && name.endsWith(" " + family)
        && CYRILLIC.stream().filter(entity.natives()::containsKey).count() == 1;
  }

  private Optional<String> whole(String nativeName) {
    Map<String, String> heard = new LinkedHashMap<>();
    List<PersonName> partings = partings(nativeName);
    for (CompiledDictionary layer : dictionary.compiled()) {
      Optional<CompiledEntity> bearer = bearer(layer, nativeName, partings);
      if (bearer.isPresent()) {
        return bearer.map(entity -> entity.form(target).full());
      }
      for (PersonName name : partings) {
        layer.families(Folding.key(name.family())).stream()
            .filter(variant -> isHeard(variant, layer.entity(variant.entity()), name))
            .map(variant -> layer.entity(variant.entity()))
            .forEach(entity -> heard.put(entity.id(), entity.form(target).full()));
      }
    }
    return unanimous(heard.values());
  }

  private Optional<CompiledEntity> bearer(
      CompiledDictionary layer, String nativeName, List<PersonName> partings) {
    Stream<Variant> families =
        partings.stream().flatMap(name -> layer.families(Folding.key(name.family())).stream());
    return Stream.concat(layer.wholes(Folding.key(nativeName)).stream(), families)
        .map(variant -> layer.entity(variant.entity()))
        .filter(entity -> nativeName.equals(entity.natives().get(source)))
        .findFirst();
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
