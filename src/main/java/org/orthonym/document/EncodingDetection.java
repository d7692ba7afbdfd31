package org.orthonym.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the encoding of a text file from its bytes. */
final class EncodingDetection {
  /** The byte order marks; UTF-32LE comes before UTF-16LE, whose mark it begins with. */
  private static final List<WideEncoding> WIDE =
      List.of(
          new WideEncoding(4, ByteOrder.LITTLE_ENDIAN),
          new WideEncoding(4, ByteOrder.BIG_ENDIAN),
          new WideEncoding(2, ByteOrder.LITTLE_ENDIAN),
          new WideEncoding(2, ByteOrder.BIG_ENDIAN));

  /** One-byte encodings that articles in European languages come in. */
  private static final Set<String> ONE_BYTE =
      Set.of(
          "iso-8859-1",
          "iso-8859-2",
          "iso-8859-5",
          "iso-8859-7",
          "iso-8859-9",
          "iso-8859-13",
          "iso-8859-15",
          "koi8-r",
          "koi8-u",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "windows-1253",
          "windows-1254",
          "windows-1257");

  /** Both are read as windows-1252, which is the same and holds more. */
  private static final Set<String> WESTERN = Set.of("ISO-8859-1", "windows-1252");

  /** How much surer, of 100, the detector must be of another encoding than of a Western one. */
  private static final int LEAD = 10;

  private EncodingDetection() {}

  static Encoding detect(byte[] bytes) throws DocumentException {
    for (WideEncoding encoding : WIDE) {
      if (startsWith(bytes, encoding.mark())) {
        return encoding;
      }
    }
    int nul = indexOfNul(bytes);
    if (nul >= 0) {
      throw new DocumentException(
          "is no text: it holds a NUL byte at "
              + nul
              + " (if it is UTF-16, save it with a byte order mark or as UTF-8)");
    }
    if (startsWith(bytes, Utf8.MARK)) {
      return new Utf8(true);
    }
    if (Utf8.isValid(bytes)) {
      return new Utf8(false);
    }
    Utf8.Census census = Utf8.Census.of(bytes);
    return census.badBytes() <= census.longCharacters()
        ? new Utf8(false)
        : new OneByteEncoding(oneByteCharset(bytes));
  }

  static Encoding declared(String label, byte[] bytes) throws DocumentException {
    Encoding shown = detect(bytes);
    boolean open = shown instanceof OneByteEncoding || isAscii(bytes);
    Optional<Charset> said = open ? oneByteCharset(label) : Optional.empty();
    return said.isPresent() && fits(said.get(), bytes) ? new OneByteEncoding(said.get()) : shown;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> oneByteCharset(String label) {
    try {
      Charset charset = Charset.forName(label.strip());
      // What pages call Latin-1 is windows-1252, as the Encoding Standard of the web has it.
      String name = WESTERN.contains(charset.name()) ? "windows-1252" : charset.name();
      return isOneByte(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Charset oneByteCharset(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    int western = LEAD;
    Optional<CharsetMatch> best = Optional.empty();
    for (CharsetMatch match : detector.detectAll()) {
      if (WESTERN.contains(match.getName())) {
        western = Math.max(western, match.getConfidence());
      } else if (best.isEmpty() && isOneByte(match.getName()) && fits(match, bytes)) {
        best = Optional.of(match);
      }
    }
    if (best.isPresent() && best.get().getConfidence() > western + LEAD) {
      return Charset.forName(best.get().getName());
    }
    Charset usual = Charset.forName("windows-1252");
    return fits(usual, bytes) ? usual : StandardCharsets.ISO_8859_1;
  }

  private static boolean fits(CharsetMatch match, byte[] bytes) {
    return Charset.isSupported(match.getName()) && fits(Charset.forName(match.getName()), bytes);
  }

  private static boolean fits(Charset charset, byte[] bytes) {
    return Arrays.equals(bytes, new String(bytes, charset).getBytes(charset));
  }

  static boolean isOneByte(String name) {
    return ONE_BYTE.contains(name.toLowerCase(Locale.ROOT));
  }

  static Optional<Encoding> named(String name) {
    if (name.equals("UTF-8") || name.equals("UTF-8 with BOM")) {
      return Optional.of(new Utf8(name.endsWith("BOM")));
    }
    if (isOneByte(name)) {
      return Optional.of(new OneByteEncoding(Charset.forName(name)));
    }
    return WIDE.stream().filter(e -> e.name().equals(name)).map(Encoding.class::cast).findFirst();
  }

  static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }
}
