package org.orthonym.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the vocabulary of offices and the facts of countries. Stateless and thread-safe. */
final class VocabularyReader {
  private static final Set<String> OFFICE_FIELDS = Set.of("id", "single", "titles", "wordings");
  private static final Set<String> GENDERS = Set.of("m", "f");
  private static final Set<String> COUNTRY_FIELDS =
      Set.of("code", "capital", "adjective", "inhabitants", "metonyms", "also", "prefixes");

  private VocabularyReader() {}

  /**
   * The offices of a file.
   *
   * @throws DictionaryException if one is not as it should be
   */
  static List<Office> offices(String file, String text) {
    List<Office> offices = new ArrayList<>();
    for (YamlNode node : YamlNode.read(file, text).items()) {
      Map<String, YamlNode> fields = node.fields();
      EntityReader.checkFields(fields, OFFICE_FIELDS);
      Map<String, List<String>> male = new HashMap<>();
      Map<String, List<String>> female = new HashMap<>();
      EntityReader.need(node, fields, "titles")
          .fields()
          .forEach(
              (language, titles) -> {
                Map<String, YamlNode> byGender = titles.fields();
                EntityReader.checkFields(byGender, GENDERS);
                male.put(language, texts(byGender, "m"));
                female.put(language, texts(byGender, "f"));
              });
      offices.add(
          new Office(
              EntityReader.need(node, fields, "id").text(),
              fields.containsKey("single") && fields.get("single").text().equals("true"),
              male,
              female,
              byLanguage(fields, "wordings")));
    }
    return offices;
  }

  /**
   * The countries of a file.
   *
   * @throws DictionaryException if one is not as it should be
   */
  static List<Country> countries(String file, String text) {
    List<Country> countries = new ArrayList<>();
    for (YamlNode node : YamlNode.read(file, text).items()) {
      Map<String, YamlNode> fields = node.fields();
      EntityReader.checkFields(fields, COUNTRY_FIELDS);
      countries.add(
          new Country(
              EntityReader.need(node, fields, "code").text(),
              EntityReader.optional(fields, "capital").map(YamlNode::text).orElse(""),
              byLanguage(fields, "adjective"),
              byLanguage(fields, "inhabitants"),
              byLanguage(fields, "metonyms"),
              byLanguage(fields, "also"),
              byLanguage(fields, "prefixes")));
    }
    return countries;
  }

  private static List<String> texts(Map<String, YamlNode> fields, String name) {
    return EntityReader.optional(fields, name).map(YamlNode::texts).orElse(List.of());
  }

  private static Map<String, List<String>> byLanguage(Map<String, YamlNode> fields, String name) {
    return EntityReader.optional(fields, name).map(YamlNode::textsByKey).orElse(Map.of());
  }
}
