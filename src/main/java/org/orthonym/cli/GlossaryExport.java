package org.orthonym.cli;

import java.util.Optional;
import java.util.TreeMap;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.EntityProfile;

/**
 * A glossary in the form of DeepL and Google, or below a line of the languages in that of Amazon: a
 * source and a target term a line, comma-separated, quoted where they need it (RFC 4180). A term
 * may come only once, so that those of several entities with different targets are left out.
 */
final class GlossaryExport implements EntityExport {
  private final Console console;
  private final String source;
  private final String target;
  private final TreeMap<String, String> terms = new TreeMap<>();
  private final TreeMap<String, String> ambiguous = new TreeMap<>();

  private final boolean headed;

  /**
   * @param headed whether the codes of the two languages stand in the first line
   */
  GlossaryExport(Console console, String source, String target, boolean headed) {
    this.console = console;
    this.source = source;
    this.target = target;
    this.headed = headed;
  }

  @Override
  public void begin() {
    if (headed) {
      console.say(source + "," + target);
    }
  }

  @Override
  public void add(CompiledEntity entity) {
    term(entity).ifPresent(term -> put(term, entity.form(target).full()));
  }

  private Optional<String> term(CompiledEntity entity) {
    String original = entity.natives().get(source);
    if (original != null) {
      return Optional.of(original);
    }
    return EntityProfile.targets().contains(source)
        ? Optional.of(entity.form(source).full())
        : Optional.empty();
  }

  private void put(String term, String form) {
    String other = terms.putIfAbsent(term, form);
    if (other != null && !other.equals(form)) {
      ambiguous.put(term, form);
    }
  }

  @Override
  public void end() {
    ambiguous.keySet().forEach(terms::remove);
    terms.forEach((term, form) -> console.say(cell(term) + "," + cell(form)));
    if (!ambiguous.isEmpty()) {
      console.complain("left out, since they stand for several: " + ambiguous.size());
    }
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
