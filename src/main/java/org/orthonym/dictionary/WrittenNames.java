package org.orthonym.dictionary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.transcription.Style;

/**
 * How a target language writes the people, places and organisations of a dictionary, looked up by
 * how another one writes them: the English Peter Tchaikovsky is Pjotr Tschaikowski in German.
 *
 * <p>Immutable and thread-safe. A look-up takes time linear in the bearers of the family name.
 */
public final class WrittenNames {
  /** The language from whose texts those of all others copy names. */
  private static final String OFTEN_COPIED = "en";

  private final Dictionary dictionary;
  private final String from;
  private final String to;
  private final Style style;

  /**
   * A look-up for one pair of languages.
   *
   * @param from the code of the target language in whose way the names are written, unless they are
   *     copied from English
   * @param to the code of the language of the readers
   * @param style how the house of the readers writes
   */
  public WrittenNames(Dictionary dictionary, String from, String to, Style style) {
    this.dictionary = dictionary;
    this.from = from;
    this.to = to;
    this.style = style;
  }

  /**
   * The form of a whole name; empty if the dictionary does not have it in this spelling, or has it
   * for several who are written in several ways. A single word is nobody's name alone.
   */
  public Optional<String> find(String written) {
    if (written.indexOf(' ') < 0) {
      return Optional.empty();
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (CompiledDictionary layer : dictionary.compiled()) {
      for (Variant variant : layer.wholes(Folding.key(written))) {
        add(found, layer.entity(variant.entity()), written);
      }
      for (PersonName name : NativeNames.partings(written)) {
        for (Variant variant : layer.families(Folding.key(name.family()))) {
          add(found, layer.entity(variant.entity()), written);
        }
      }
    }
    return NativeNames.unanimous(found.values());
  }

  private void add(Map<String, String> found, CompiledEntity entity, String written) {
    if (isRight(entity, from, written) || isRight(entity, OFTEN_COPIED, written)) {
      found.put(entity.id(), styled(entity));
    }
  }

  private static boolean isRight(CompiledEntity entity, String language, String written) {
    return entity.rightForms(language).stream().map(PersonName::full).anyMatch(written::equals);
  }

  /**
   * A form that the rules give in the default style is left to them, since they know the others.
   */
  private String styled(CompiledEntity entity) {
    String form = entity.in(style).form(to).full();
    for (Map.Entry<String, String> name : entity.natives().entrySet()) {
      String language = name.getKey();
      Optional<String> usual = PressForm.render(language, to, Style.DPA, name.getValue());
      if (usual.filter(form::equals).isPresent()) {
        return PressForm.render(language, to, style, name.getValue()).orElse(form);
      }
    }
    return form;
  }
}
