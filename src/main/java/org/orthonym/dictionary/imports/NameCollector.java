package org.orthonym.dictionary.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.Gender;
import org.orthonym.dictionary.KnownEntity;
import org.orthonym.dictionary.KnownName;

/** Collects the names of one entity, those of one spelling together. Not thread-safe. */
final class NameCollector {
  private static final int LONGEST = 200;

  private final ImportFilter filter;
  private final Map<String, List<String>> labels = new LinkedHashMap<>();
  private final Map<String, List<String>> others = new LinkedHashMap<>();
  private final List<String> countries = new ArrayList<>();

  NameCollector(ImportFilter filter) {
    this.filter = filter;
  }

  /** Adds the name that a language uses first. */
  void label(String language, String form) {
    add(labels, language, form);
  }

  /** Adds another name that is met in a language; that may be empty where it is not known. */
  void other(String language, String form) {
    add(others, language, form);
  }

  private void add(Map<String, List<String>> names, String language, String form) {
    String clean = clean(form);
    if (!clean.isEmpty() && clean.length() <= LONGEST && filter.takesName(language)) {
      List<String> languages = names.computeIfAbsent(clean, f -> new ArrayList<>(2));
      if (!language.isEmpty() && !languages.contains(language)) {
        languages.add(language);
      }
    }
  }

  /** One blank between words, and nothing that no reader sees. */
  private static String clean(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean blank = c == ' ' && (i == 0 || i == form.length() - 1 || form.charAt(i - 1) == ' ');
      if (blank || (c != ' ' && (Character.isWhitespace(c) || Character.isISOControl(c)))) {
        return form.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
      }
    }
    return form;
  }

  void country(String code) {
    if (!countries.contains(code)) {
      countries.add(code);
    }
  }

  KnownEntity entity(String id, EntityType type, Gender gender, String source) {
    List<KnownName> names = new ArrayList<>(labels.size() + others.size());
    labels.forEach((form, languages) -> names.add(new KnownName(form, languages, true)));
    others.forEach((form, languages) -> names.add(new KnownName(form, languages, false)));
    return new KnownEntity(id, type, gender, countries, source, names);
  }
}
