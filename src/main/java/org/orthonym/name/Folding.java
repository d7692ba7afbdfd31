package org.orthonym.name;

import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * The one form in which names are compared: small letters without marks, nothing but letters and
 * digits. The same folding builds the keys of a dictionary and those of a text.
 *
 * <p>Steps, in this order: each character is made small; Latin letters lose their marks (ö becomes
 * o, ł l, đ d, ı i); ß becomes ss, æ ae, œ oe, þ th, ə e; combining marks, apostrophes, hyphens,
 * blanks and all else that is no letter or digit are dropped. "Le Drian", "Le-Drian" and "Ledrian"
 * fold to one form, "ledrian".
 *
 * <p>Stateless and thread-safe. Time is linear in the input.
 */
public final class Folding {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** For each character up to Latin Extended-B its folded one, 0 for none, 1 for "ask below". */
  private static final char[] TABLE = new char[0x250];

  static {
    for (char c = 0; c < TABLE.length; c++) {
      String folded = foldSlowly(c);
      TABLE[c] = folded.isEmpty() ? '\0' : folded.length() > 1 ? '\1' : folded.charAt(0);
    }
  }

  private Folding() {}

  private static String foldSlowly(int codePoint) {
    return switch (codePoint) {
      case 'ß', 'ẞ' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'þ', 'Þ' -> "th";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'ø', 'Ø' -> "o";
      case 'ı', 'İ' -> "i";
      case 'ħ', 'Ħ' -> "h";
      case 'ə', 'Ə' -> "e";
      default -> Character.isLetterOrDigit(codePoint) ? base(codePoint) : "";
    };
  }

  private static String base(int codePoint) {
    String parts = codePoint < 0x80 ? null : decomposition(codePoint);
    int base = parts == null ? codePoint : parts.codePointAt(0);
    return Character.toString(Character.toLowerCase(base));
  }

  private static @Nullable String decomposition(int codePoint) {
    // Cyrillic й and ё are letters of their own; only Latin letters and Greek ones lose marks.
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    if (script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.GREEK) {
      return null;
    }
    return Normalizer2.getNFDInstance().getDecomposition(codePoint);
  }

  /** The folded form of {@code text}. */
  public static String fold(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = c < TABLE.length ? TABLE[c] : '\1';
      if (folded > 1) {
        out.append(folded);
      } else if (folded == 1) {
        if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
          out.append(foldSlowly(Character.codePointAt(text, i)));
          i++;
        } else {
          out.append(foldSlowly(c));
        }
      }
    }
    return out.toString();
  }

  /** The key of a whole name: {@link #extend} from nothing. */
  public static long key(CharSequence text) {
    return extend(SEED, text, 0, text.length());
  }

  /** The key of nothing, to start {@link #extend} from. */
  public static long emptyKey() {
    return SEED;
  }

  /**
   * The key of a name whose letters so far have the key {@code key} and go on with {@code text}
   * from {@code start} to {@code end} in UTF-16 units. Equal keys mean equal folded forms, but for
   * one in 2^64 by chance. Allocates nothing for Latin letters.
   */
  public static long extend(long key, CharSequence text, int start, int end) {
    long hash = key;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char folded = c < TABLE.length ? TABLE[c] : '\1';
      if (folded > 1) {
        hash = (hash ^ folded) * PRIME;
      } else if (folded == 1) {
        boolean pair = Character.isHighSurrogate(c) && i + 1 < end;
        String slow = foldSlowly(pair ? Character.codePointAt(text, i) : c);
        for (int k = 0; k < slow.length(); k++) {
          hash = (hash ^ slow.charAt(k)) * PRIME;
        }
        i += pair ? 1 : 0;
      }
    }
    return hash;
  }
}
