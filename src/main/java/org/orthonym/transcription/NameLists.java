package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names that the lexicons of a source know, given names first, and after them the family names
 * that an ending makes of them: Rezazadeh of Reza.
 */
final class NameLists {
  /** The lists that win first. */
  static final List<String> KINDS = List.of("given-names", "place-names", "family-names");

  private static final Map<String, List<Lexicon.Entry>> READ = new ConcurrentHashMap<>();
  private static final String VOWELS = "aeiouyï";

  private NameLists() {}

  /**
   * The names of a source in a list of one kind; empty if there is no such list.
   *
   * @param kind one of {@link #KINDS}
   */
  static List<Lexicon.Entry> of(String source, String kind) {
    return READ.computeIfAbsent(kind + "/" + source, list -> read(source, kind));
  }

  /** All the names of a source. */
  static List<Lexicon.Entry> of(String source) {
    return KINDS.stream().flatMap(kind -> of(source, kind).stream()).toList();
  }

  private static List<Lexicon.Entry> read(String source, String kind) {
    List<Lexicon.Entry> names = new ArrayList<>();
    List<Lexicon.Entry> endings = new ArrayList<>();
    for (Lexicon.Entry entry : Lexicon.read(kind + "/" + source).entries()) {
      (entry.nativeForm().startsWith("-") ? endings : names).add(entry);
    }
    List<Lexicon.Entry> bases = new ArrayList<>(names);
    if (!endings.isEmpty()) {
      bases.addAll(Lexicon.read("given-names/" + source).entries());
    }
    for (Lexicon.Entry ending : endings) {
      bases.forEach(name -> addWithEnding(name, ending, names));
    }
    return List.copyOf(names);
  }

  private static void addWithEnding(
      Lexicon.Entry name, Lexicon.Entry ending, List<Lexicon.Entry> all) {
    if (name.nativeForm().length() < 3) {
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (String column : List.of("de", "en", "fr")) {
      String form = name.get(column);
      if (!isPlain(form) || clash(form, ending.get(column))) {
        return;
      }
      cells.put(column, joined(form, ending.get(column), column));
    }
    cells.put("native", name.nativeForm() + ending.nativeForm().substring(1));
    all.add(new Lexicon.Entry(Map.copyOf(cells)));
  }

  /** One word with a capital: no particle, no double name. */
  private static boolean isPlain(String form) {
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0)) && form.indexOf(' ') < 0;
  }

  /** Two vowels do not meet: Taha has no family Tahai. */
  private static boolean clash(String form, String ending) {
    return isVowel(form.charAt(form.length() - 1)) && isVowel(ending.charAt(0));
  }

  /** German and French write a sharp s between vowels twice. */
  private static String joined(String form, String ending, String column) {
    int last = form.length() - 1;
    boolean sharp =
        !column.equals("en")
            && form.charAt(last) == 's'
            && last > 0
            && isVowel(form.charAt(last - 1))
            && isVowel(ending.charAt(0));
    return form + (sharp ? "s" : "") + ending;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
