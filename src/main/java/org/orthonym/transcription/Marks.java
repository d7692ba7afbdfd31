package org.orthonym.transcription;

import java.text.Normalizer;

/** Diacritics and signs, and a text without them, as careless typing leaves it. */
final class Marks {
  private Marks() {}

  /** A text without diacritics and without signs for the soft sign: Łukašenko', Lukasenko. */
  static String without(String form) {
    return isPlain(form) ? form : strip(Normalizer.normalize(form, Normalizer.Form.NFD));
  }

  /** Whether a text has marks other than an acute accent on a vowel, which may be a stress. */
  static boolean hasOthersThanStress(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 0x80 && "áéíóúý’ʼʹ".indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether two words are the same but for apostrophes, which stand for soft signs. */
  static boolean sameButForSigns(String one, String other) {
    return one.equals(other)
        || ((hasSign(one) || hasSign(other)) && withoutSigns(one).equals(withoutSigns(other)));
  }

  /** A word without apostrophes and other signs for the soft sign. */
  static String withoutSigns(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    word.chars().filter(c -> !isSign((char) c)).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static boolean hasSign(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isSign(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char c) {
    return (c < 'a' || c > 'z') && "'`ʹʺʼ’‘´′".indexOf(c) >= 0;
  }

  private static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= 0x80 || c == '\'' || c == '`') {
        return false;
      }
    }
    return true;
  }

  private static String strip(String decomposed) {
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case 'ł' -> plain.append('l');
        case 'Ł' -> plain.append('L');
        case 'đ' -> plain.append("dj");
        case 'Đ' -> plain.append("Dj");
        case 'ı' -> plain.append('i');
        default -> {
          if (!isSign(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }
}
