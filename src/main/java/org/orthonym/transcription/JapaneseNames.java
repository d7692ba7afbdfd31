package org.orthonym.transcription;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Japanese names in kana as they are read, the given name first as the press of Europe has it; the
 * table writes the kana.
 *
 * <p>A name in kanji is parted where the lexicon knows a family name before and a given name
 * behind; an unknown given name of two characters is read as these usually are, and is not certain.
 * Other kanji stay. A name is certain if all of it is read, in one way only. Immutable and
 * thread-safe; time is linear in the text.
 */
final class JapaneseNames implements Preparation {
  private static final int LONGEST_NAME = 8;
  private static final char ITERATION = '々';

  /** Made on first use, since it reads the lexicons. */
  static final Supplier<JapaneseNames> INSTANCE = Lazy.of(JapaneseNames::new);

  private final Map<String, String> families = column("family-names/ja", "reading");
  private final Map<String, String> given = column("given-names/ja", "reading");
  private final Map<String, String> beginnings = column("given-names/ja-characters", "first");
  private final Map<String, String> endings = column("given-names/ja-characters", "last");

  private JapaneseNames() {}

  private static Map<String, String> column(String list, String column) {
    Map<String, String> readings = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read(list).entries()) {
      readings.put(entry.nativeForm(), entry.get(column));
    }
    return readings;
  }

  /**
   * A name read.
   *
   * @param kana what is written, in hiragana
   * @param certain whether there is one way only to read it
   */
  private record Reading(String kana, boolean certain) {}

  @Override
  public String prepare(String text) {
    return read(text).kana();
  }

  @Override
  public boolean isCertain(String text) {
    return read(text).certain();
  }

  private Reading read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder kana = new StringBuilder(plain.length() * 2);
    boolean certain = plain.indexOf('・') < 0;
    int at = 0;
    while (at < plain.length()) {
      int end = runEnd(plain, at);
      if (end == at) {
        kana.append(plain.charAt(at) == '・' ? ' ' : plain.charAt(at));
        at++;
        continue;
      }
      Reading two =
          end + 1 < plain.length() && plain.charAt(end) == ' '
              ? parted(plain.substring(at, end), plain.substring(end + 1, runEnd(plain, end + 1)))
              : null;
      if (two != null) {
        end = runEnd(plain, end + 1);
      }
      Reading read = two == null ? run(plain.substring(at, end)) : two;
      kana.append(read.kana());
      certain &= read.certain();
      at = end;
    }
    return new Reading(kana.toString(), certain);
  }

  private Reading run(String run) {
    if (run.length() <= LONGEST_NAME && hasKanji(run)) {
      for (int end = Math.min(run.length() - 1, 3); end > 0; end--) {
        Reading read = parted(run.substring(0, end), run.substring(end));
        if (read != null) {
          return read;
        }
      }
      Reading guess = guessed(run);
      if (guess != null) {
        return guess;
      }
      String one = families.getOrDefault(run, given.getOrDefault(run, ""));
      if (!one.isEmpty()) {
        return new Reading(first(one), isOnly(one));
      }
    }
    return new Reading(hiragana(run), !hasKanji(run));
  }

  /** The name with the given name first, or null unless both are known. */
  private @Nullable Reading parted(String family, String name) {
    String familyRead = isHiragana(family) ? family : families.getOrDefault(family, "");
    String nameRead = hasKanji(name) ? given.getOrDefault(name, "") : hiragana(name);
    if (familyRead.isEmpty() || nameRead.isEmpty()) {
      return null;
    }
    return new Reading(
        first(nameRead) + " " + first(familyRead), isOnly(nameRead) && isOnly(familyRead));
  }

  /** The name with a given name of two characters that only these tell, or null. */
  private @Nullable Reading guessed(String run) {
    int end = run.length() - 2;
    if (end < 1 || !families.containsKey(run.substring(0, end))) {
      return null;
    }
    String begin = beginnings.getOrDefault(run.substring(end, end + 1), "");
    String last = endings.getOrDefault(run.substring(end + 1), "");
    return begin.isEmpty() || last.isEmpty()
        ? null
        : new Reading(
            begin + last + " " + first(families.getOrDefault(run.substring(0, end), "")), false);
  }

  private static boolean isHiragana(String text) {
    return text.chars().allMatch(c -> c >= 'ぁ' && c <= 'ゖ');
  }

  private static String first(String readings) {
    int bar = readings.indexOf(" | ");
    return bar < 0 ? readings : readings.substring(0, bar);
  }

  private static boolean isOnly(String readings) {
    return !readings.contains(" | ");
  }

  /** Katakana as hiragana, without the mark of length. */
  private static String hiragana(String text) {
    StringBuilder hiragana = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'ァ' && c <= 'ヴ') {
        hiragana.append((char) (c - 'ァ' + 'ぁ'));
      } else if (c != 'ー') {
        hiragana.append(c);
      }
    }
    return hiragana.toString();
  }

  private static boolean hasKanji(String text) {
    return text.codePoints().anyMatch(JapaneseNames::isKanji);
  }

  private static boolean isKanji(int c) {
    return c == ITERATION || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isJapanese(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isJapanese(int c) {
    return (c >= 'ぁ' && c <= 'ゖ') || (c >= 'ァ' && c <= 'ー' && c != '・') || isKanji(c);
  }
}
