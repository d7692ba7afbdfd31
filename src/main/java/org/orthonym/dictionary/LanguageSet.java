package org.orthonym.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The languages that share a spelling, as the bits of a number: most names are spelt alike in many
 * languages, and a set costs a byte or two then.
 *
 * <p>Stateless and thread-safe.
 */
final class LanguageSet {
  /** The code of a spelling that is right in every language that writes Latin letters. */
  static final String OWN = "own";

  /** A language's place is its bit. The order is part of the compiled form; the commonest first. */
  static final List<String> CODES =
      List.of(
          "en", "de", "fr", "es", "it", "pl", "nl", OWN, "ru", "uk", "pt", "tr", "hu", "cs", "sv",
          "ca", "ar", "fa", "he", "zh", "ja", "ko", "el", "bg", "sr", "be", "mk", "ka", "hy", "hi",
          "ro", "fi", "da", "nb", "sk", "sl", "hr", "bs", "sq", "et", "lv", "lt", "id", "vi", "ms",
          "az", "kk", "ky", "mn", "ur", "bn", "ne", "th", "eu", "gl", "ga", "cy", "is", "uz", "tg",
          "ta", "te", "sw");

  /** Each language as a list of its own, which most spellings have. */
  private static final List<List<String>> ALONE = CODES.stream().map(List::of).toList();

  private static final Map<String, Long> BITS = new HashMap<>();

  static {
    for (int i = 0; i < CODES.size(); i++) {
      BITS.put(CODES.get(i), 1L << i);
    }
  }

  /** Those that write Latin letters and have habits of their own with foreign names. */
  static final long LATIN =
      of("en", "de", "fr", "es", "it", "pl", "nl", "pt", "tr", "hu", "cs", "sv", "ca", "ro", "fi")
          | of("da", "nb", "sk", "sl", "hr", "et", "lv", "lt", "id", "vi", "eu", "gl");

  private LanguageSet() {}

  /** The set of these languages; unknown ones are left out. */
  static long of(String... codes) {
    long set = 0;
    for (String code : codes) {
      set |= bit(code);
    }
    return set;
  }

  /** The set of one language, whatever its region or script; nothing for one that is not kept. */
  static long bit(String code) {
    Long bit = BITS.get(code);
    return bit == null ? BITS.getOrDefault(base(code), 0L) : bit;
  }

  private static String base(String code) {
    String base = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (base) {
      case "mul" -> OWN;
      case "no" -> "nb";
      case "sh" -> "hr";
      default -> base;
    };
  }

  /** The languages of a set, in their order; the list cannot be changed. */
  static List<String> codes(long set) {
    if (Long.bitCount(set) == 1) {
      return ALONE.get(Long.numberOfTrailingZeros(set));
    }
    List<String> codes = new ArrayList<>(Long.bitCount(set));
    for (long rest = set; rest != 0; rest &= rest - 1) {
      codes.add(CODES.get(Long.numberOfTrailingZeros(rest)));
    }
    return List.copyOf(codes);
  }
}
