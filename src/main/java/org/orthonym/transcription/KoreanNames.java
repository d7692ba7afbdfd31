package org.orthonym.transcription;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Korean names as the press writes them: the family name first in its established form (Kim, Lee,
 * Park), then the given name by syllables: Moon Jae-in, in German Moon Jae In. A family name in its
 * northern form (리, 림) takes the northern way in every language: three words, by other rules.
 *
 * <p>People choose their spelling; so a syllable with several spellings in use is not certain, and
 * neither is one that the lexicon does not know. Immutable and thread-safe; time is linear in the
 * text.
 */
final class KoreanNames implements Preparation {
  private static final int LONGEST_NAME = 4;
  private static final Set<String> NORTHERN = Set.of("리", "림", "량", "렴", "로", "라");

  /** Family names of two syllables that in a name of three are rather one and a given name. */
  private static final Set<String> ALSO_ONE = Set.of("선우", "서문");

  private static final Supplier<Map<String, Lexicon.Entry>> FAMILIES =
      Lazy.of(() -> byNative("family-names/ko"));
  private static final Supplier<Map<String, Lexicon.Entry>> SYLLABLES =
      Lazy.of(() -> byNative("given-names/ko"));

  private final boolean hyphenated;

  private KoreanNames(boolean hyphenated) {
    this.hyphenated = hyphenated;
  }

  /** The preparation for the readers of a language. */
  static KoreanNames of(String target) {
    return new KoreanNames(!target.equals("de"));
  }

  private static Map<String, Lexicon.Entry> byNative(String list) {
    Map<String, Lexicon.Entry> entries = new HashMap<>();
    Lexicon.read(list).entries().forEach(entry -> entries.put(entry.nativeForm(), entry));
    return entries;
  }

  @Override
  public String prepare(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder prepared = new StringBuilder(plain.length() * 4);
    boolean familyBefore = false;
    int at = 0;
    while (at < plain.length()) {
      int end = runEnd(plain, at);
      if (end == at) {
        familyBefore &= plain.charAt(at) == ' ';
        prepared.append(plain.charAt(at++));
        continue;
      }
      String run = plain.substring(at, end);
      int family = familyBefore ? 0 : familyLength(run);
      prepared.append(written(run, family));
      familyBefore = family == run.length();
      at = end;
    }
    return prepared.toString();
  }

  /**
   * The spellings of a name in use: first those of the family name, then those of each syllable of
   * the given name; empty if it is no name.
   */
  static List<List<String>> spellings(String name) {
    String run = Normalizer.normalize(name, Normalizer.Form.NFKC).replace(" ", "");
    int family = runEnd(run, 0) == run.length() ? familyLength(run) : 0;
    if (family == 0) {
      return List.of();
    }
    List<List<String>> parts = new ArrayList<>();
    parts.add(spellings(FAMILIES.get().get(run.substring(0, family)), ""));
    for (int i = family; i < run.length(); i++) {
      String syllable = run.substring(i, i + 1);
      String usual = syllable(run.charAt(i));
      parts.add(spellings(SYLLABLES.get().get(syllable), usual));
    }
    return parts;
  }

  private static List<String> spellings(Lexicon.@Nullable Entry entry, String otherwise) {
    if (entry == null) {
      return List.of(otherwise);
    }
    List<String> spellings = new ArrayList<>(List.of(entry.get("form")));
    if (!entry.get("also").isEmpty()) {
      spellings.addAll(List.of(entry.get("also").split(" \\| ")));
    }
    return spellings;
  }

  @Override
  public boolean isCertain(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    boolean familyBefore = false;
    for (int at = 0; at < plain.length(); at++) {
      int end = runEnd(plain, at);
      if (end > at) {
        String run = plain.substring(at, end);
        int family = familyBefore ? 0 : familyLength(run);
        if ((family == 0 && !familyBefore) || !isCertainGiven(run.substring(family))) {
          return false;
        }
        familyBefore = family == run.length();
        at = end - 1;
      }
    }
    return true;
  }

  private static boolean isCertainGiven(String given) {
    for (String syllable : given.split("")) {
      Lexicon.Entry entry = SYLLABLES.get().get(syllable);
      if (!syllable.isEmpty() && (entry == null || !entry.get("also").isEmpty())) {
        return false;
      }
    }
    return true;
  }

  /** How many syllables the family name has, 0 if the run is no name that begins with one. */
  private static int familyLength(String run) {
    Map<String, Lexicon.Entry> families = FAMILIES.get();
    if (run.length() > LONGEST_NAME) {
      return 0;
    }
    String two = run.substring(0, Math.min(2, run.length()));
    if (two.length() == 2
        && families.containsKey(two)
        && (run.length() != 3 || !ALSO_ONE.contains(two))) {
      return 2;
    }
    return families.containsKey(run.substring(0, 1)) ? 1 : 0;
  }

  private String written(String run, int family) {
    String first = run.substring(0, family);
    StringBuilder name = new StringBuilder();
    Lexicon.Entry entry = FAMILIES.get().get(first);
    if (entry != null) {
      name.append(entry.get("form"));
    }
    boolean hyphens = hyphenated && !NORTHERN.contains(first) && run.length() <= LONGEST_NAME;
    for (int i = family; i < run.length(); i++) {
      boolean joined = i > family && (hyphens || run.length() > LONGEST_NAME);
      if (i > 0 && !joined) {
        name.append(' ');
      } else if (joined && hyphens) {
        name.append('-');
      }
      String syllable =
          NORTHERN.contains(first)
              ? KoreanSyllable.northern(run.charAt(i), i > family)
              : syllable(run.charAt(i));
      name.append(joined ? syllable.toLowerCase(Locale.ROOT) : syllable);
    }
    return name.toString();
  }

  private static String syllable(char syllable) {
    Lexicon.Entry entry = SYLLABLES.get().get(String.valueOf(syllable));
    return entry == null ? KoreanSyllable.revised(syllable) : entry.get("form");
  }

  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '가' && text.charAt(end) <= '힣') {
      end++;
    }
    return end;
  }
}
