package org.orthonym.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the items of an entry that have fields of their own: offices, aliases, examples. What is
 * not as it should be is a {@link DictionaryException} that names the line. Stateless and
 * thread-safe.
 */
final class EntryItems {
  private static final Set<String> TENURE_FIELDS = Set.of("office", "of", "from", "until");
  private static final Set<String> ALIAS_FIELDS = Set.of("form", "kind", "reason");
  private static final Set<String> EXAMPLE_FIELDS = Set.of("before", "after");

  private EntryItems() {}

  /** The offices held. */
  static List<Tenure> tenures(YamlNode node) {
    List<Tenure> tenures = new ArrayList<>();
    for (YamlNode item : node.items()) {
      Map<String, YamlNode> fields = item.fields();
      EntityReader.checkFields(fields, TENURE_FIELDS);
      LocalDate from =
          EntityReader.optional(fields, "from").map(n -> day(n, true)).orElse(LocalDate.MIN);
      LocalDate until =
          EntityReader.optional(fields, "until").map(n -> day(n, false)).orElse(LocalDate.MAX);
      if (until.isBefore(from)) {
        throw item.complaint("an office ends before it begins: " + from + ", " + until);
      }
      tenures.add(
          new Tenure(
              EntityReader.need(item, fields, "office").text(),
              EntityReader.need(item, fields, "of").text(),
              from,
              until));
    }
    return tenures;
  }

  private static LocalDate day(YamlNode node, boolean first) {
    String text = node.text();
    try {
      return switch (text.length()) {
        case 4 -> first ? Year.parse(text).atDay(1) : Year.parse(text).atMonth(12).atEndOfMonth();
        case 7 -> first ? YearMonth.parse(text).atDay(1) : YearMonth.parse(text).atEndOfMonth();
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw node.complaint("“" + text + "” is no date: write 2022, 2022-05 or 2022-05-31");
    }
  }

  /** The spellings that no rule gives. */
  static List<Alias> aliases(YamlNode node) {
    List<Alias> aliases = new ArrayList<>();
    for (YamlNode item : node.items()) {
      Map<String, YamlNode> fields = item.fields();
      EntityReader.checkFields(fields, ALIAS_FIELDS);
      YamlNode kind = EntityReader.need(item, fields, "kind");
      aliases.add(
          new Alias(
              EntityReader.need(item, fields, "form").text(),
              Alias.Kind.of(kind.text())
                  .orElseThrow(() -> kind.complaint("no kind of alias is called " + kind.text())),
              EntityReader.optional(fields, "reason").map(YamlNode::text).orElse(Alias.NO_REASON)));
    }
    return aliases;
  }

  /** The sentences before and after. */
  static List<Entity.Example> examples(YamlNode node) {
    List<Entity.Example> examples = new ArrayList<>();
    for (YamlNode item : node.items()) {
      Map<String, YamlNode> fields = item.fields();
      EntityReader.checkFields(fields, EXAMPLE_FIELDS);
      examples.add(
          new Entity.Example(
              EntityReader.need(item, fields, "before").text(),
              EntityReader.need(item, fields, "after").text()));
    }
    return examples;
  }
}
