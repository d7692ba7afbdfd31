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
 * behind; an unknown given name is read by its characters, and is not certain. Other kanji stay. A
 * name is certain if all of it is read, in one way only. Immutable and thread-safe; time is linear
 * in the text.
 */
final class JapaneseNames implements Preparation {
  private static final int LONGEST_NAME = 8;
  private static final char ITERATION = '々';

  /** Old forms of characters, which families keep, before the modern ones. */
  private static final String OLD =
      "眞真 廣広 澤沢 齋斎 齊斉 邊辺 邉辺 濱浜 濵浜 國国 惠恵 德徳 櫻桜 實実 榮栄 淸清 圓円 龍竜 﨑崎 嶋島 嶌島 髙高 冨富 條条 黑黒 "
          + "靜静 壽寿 將将 總総 聰聡 彌弥 祿禄 瀨瀬 瀧滝 學学 曾曽 從従 應応 敎教 衞衛 鷗鴎 與与 藏蔵 假仮 檜桧 蘆芦 籠篭 萬万 豐豊 晉晋 淺浅 增増";

  private static final Map<Character, Character> MODERN = new HashMap<>();

  static {
    for (String pair : OLD.split(" ")) {
      MODERN.put(pair.charAt(0), pair.charAt(1));
    }
  }

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
      readings.putIfAbsent(modern(entry.nativeForm()), entry.get(column));
    }
    return readings;
  }

  /** The text with modern characters for old ones. */
  private static String modern(String text) {
    StringBuilder modern = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      modern.append(MODERN.getOrDefault(text.charAt(i), text.charAt(i)).charValue());
    }
    return modern.toString();
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
    String plain = modern(Normalizer.normalize(text, Normalizer.Form.NFKC));
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
    String nameRead = hasKanji(name) ? givenRead(name) : hiragana(name);
    if (familyRead.isEmpty() || nameRead.isEmpty()) {
      return null;
    }
    return new Reading(
        first(nameRead) + " " + first(familyRead), isOnly(nameRead) && isOnly(familyRead));
  }

  /**
   * The name with a given name that only its characters tell, or that is in hiragana behind a
   * family name that nobody knows; null if neither helps.
   */
  private @Nullable Reading guessed(String run) {
    for (int end = Math.min(run.length() - 1, 3); end > 0; end--) {
      String family = families.getOrDefault(run.substring(0, end), "");
      String name = byCharacters(run.substring(end));
      if (!family.isEmpty() && !name.isEmpty()) {
        return new Reading(name + " " + first(family), false);
      }
    }
    int border = run.length();
    while (border > 0 && isHiragana(run.substring(border - 1, border))) {
      border--;
    }
    return border == 0 || border == run.length()
        ? null
        : new Reading(run.substring(border) + " " + run.substring(0, border), false);
  }

  /** A given name of two or three characters by the usual readings of these, or empty. */
  private String byCharacters(String name) {
    if (name.length() == 2) {
      return joined(beginnings.get(name.substring(0, 1)), endings.get(name.substring(1)));
    }
    return name.length() == 3
        ? joined(beginnings.get(name.substring(0, 1)), given.get(name.substring(1)))
        : "";
  }

  private static String joined(@Nullable String begin, @Nullable String end) {
    return begin == null || end == null ? "" : begin + first(end);
  }

  private static boolean isHiragana(String text) {
    return text.chars().allMatch(c -> c >= 'ぁ' && c <= 'ゖ');
  }

  /** A given name by the list, or hiragana with a last character that the list of these has. */
  private String givenRead(String name) {
    int last = name.length() - 1;
    boolean kana = last > 0 && isHiragana(name.substring(0, last));
    return kana
        ? joined(name.substring(0, last), endings.get(name.substring(last)))
        : given.getOrDefault(name, "");
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
