package org.orthonym.transcription;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Chinese names in pinyin without tones: the family name first, the given name in one word.
 *
 * <p>Characters are read by ICU, but for those that the lexicons read otherwise in names. A name
 * with a point in it is a foreign one, and a run of more than four characters no name at all: both
 * are read character by character and are not certain. Thread-safe; time is linear in the text.
 */
final class ChineseNames implements Preparation {
  private static final int LONGEST_NAME = 4;
  private static final String OPEN = "aeo";
  private static final String POINTS = "·・•‧";

  /** Made on first use, since it reads the lexicons. */
  static final Supplier<ChineseNames> INSTANCE = Lazy.of(ChineseNames::new);

  private final Map<String, String> families = readings("family-names/zh");
  private final Map<String, String> given = readings("given-names/zh");
  private final Map<Integer, String> characters = new ConcurrentHashMap<>();
  private final Supplier<Transliterator> pinyin =
      Lazy.of(() -> Transliterator.getInstance("Han-Latin"));

  private ChineseNames() {}

  private static Map<String, String> readings(String list) {
    Map<String, String> readings = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read(list).entries()) {
      readings.put(entry.nativeForm(), entry.get("form"));
    }
    return readings;
  }

  @Override
  public String prepare(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder prepared = new StringBuilder(plain.length() * 4);
    int at = 0;
    while (at < plain.length()) {
      int end = runEnd(plain, at);
      if (end == at) {
        int c = plain.codePointAt(at);
        prepared.appendCodePoint(POINTS.indexOf(c) >= 0 ? ' ' : c);
        at += Character.charCount(c);
      } else {
        String run = plain.substring(at, end);
        prepared.append(isName(run) ? name(run) : word(run));
        at = end;
      }
    }
    return prepared.toString();
  }

  @Override
  public boolean isCertain(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    int at = 0;
    while (at < plain.length()) {
      int end = runEnd(plain, at);
      if (end > at && !isKnown(plain.substring(at, end))) {
        return false;
      }
      if (end == at && POINTS.indexOf(plain.charAt(at)) >= 0) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }

  private String name(String run) {
    if (hasTwoFamilies(run)) {
      return name(run.substring(0, 1)) + " " + name(run.substring(1));
    }
    int family = familyLength(run);
    String known = families.getOrDefault(run.substring(0, family), "");
    String first = known.isEmpty() ? word(run.substring(0, family)) : known;
    return family == run.length() ? first : first + " " + word(run.substring(family));
  }

  private boolean isName(String run) {
    return familyLength(run) > 0 || hasTwoFamilies(run);
  }

  /** Whether a wife has put her husband's family name before her own, as in Hong Kong. */
  private boolean hasTwoFamilies(String run) {
    return run.length() == LONGEST_NAME
        && familyLength(run) == 0
        && families.containsKey(run.substring(0, 1))
        && families.containsKey(run.substring(1, 2));
  }

  /** How many characters the family name has, 0 if the run is too long for a name. */
  private int familyLength(String run) {
    if (run.length() > LONGEST_NAME) {
      return 0;
    }
    boolean two = run.length() > 2 && families.containsKey(run.substring(0, 2));
    if (two || (run.length() == 2 && families.containsKey(run))) {
      return 2;
    }
    return run.length() < LONGEST_NAME ? 1 : 0;
  }

  private boolean isKnown(String run) {
    int family = familyLength(run);
    return family > 0 && families.containsKey(run.substring(0, family));
  }

  /** The readings in one word with a capital; an apostrophe tells where a vowel begins anew. */
  private String word(String run) {
    StringBuilder word = new StringBuilder();
    run.codePoints()
        .mapToObj(this::reading)
        .forEach(read -> word.append(!word.isEmpty() && startsOpen(read) ? "'" : "").append(read));
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static boolean startsOpen(String reading) {
    return !reading.isEmpty() && OPEN.indexOf(reading.charAt(0)) >= 0;
  }

  private String reading(int character) {
    return characters.computeIfAbsent(
        character,
        c -> {
          String text = Character.toString(c);
          String read = given.get(text);
          String tones = read == null ? pinyin.get().transliterate(text) : read;
          String marks = Normalizer.normalize(tones, Normalizer.Form.NFD);
          String plain = marks.replaceAll("[\\p{Mn}&&[^\u0308]]", "");
          return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        });
  }

  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isHan(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
