package org.orthonym.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.orthonym.dictionary.EntityProfile;
import org.orthonym.dictionary.EntryText;
import org.orthonym.dictionary.KnownEntity;
import org.orthonym.dictionary.KnownName;

/**
 * Known entities as entries in YAML, sorted by id. Names in languages that entries do not have are
 * left out. Holds them all in memory. Not thread-safe.
 */
final class ImportedEntries {
  private static final List<String> OTHERS = List.of("own", "pt", "tr");

  private final Map<String, String> byId = new TreeMap<>();

  void add(KnownEntity entity) {
    String id = entity.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    Map<String, String> names = new LinkedHashMap<>();
    List<String> also = new ArrayList<>();
    for (KnownName name : entity.names()) {
      boolean placed = false;
      for (String language : name.languages()) {
        String code = language.equals("mul") ? "own" : language;
        placed |= name.label() && isKept(code) && names.putIfAbsent(code, name.form()) == null;
      }
      if (!placed && name.languages().stream().anyMatch(ImportedEntries::isKept)) {
        also.add(name.form());
      }
    }
    if (!names.isEmpty()) {
      byId.put(id, text(id, entity, names, also));
    }
  }

  private static boolean isKept(String language) {
    return OTHERS.contains(language)
        || EntityProfile.targets().contains(language)
        || EntityProfile.natives().contains(language);
  }

  private static String text(
      String id, KnownEntity entity, Map<String, String> names, List<String> also) {
    String gender =
        switch (entity.gender()) {
          case FEMALE -> "f";
          case MALE -> "m";
          case UNKNOWN -> "";
        };
    return EntryText.of(id, entity.type().label())
        .with("gender", gender)
        .with("country", entity.countries())
        .with("imported")
        .with("names", names)
        .with("also", also)
        .text();
  }

  /** The text of the file. */
  String text() {
    return "# Imported names, which nobody checked.\n" + String.join("", byId.values());
  }
}
