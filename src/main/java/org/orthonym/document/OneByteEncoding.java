package org.orthonym.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/** An encoding with one byte a character, such as windows-1252. */
final class OneByteEncoding implements Encoding {
  private final Charset charset;

  OneByteEncoding(Charset charset) {
    this.charset = charset;
  }

  @Override
  public String name() {
    return charset.name();
  }

  @Override
  public boolean holds(int codePoint) {
    return canEncode(charset.newEncoder(), codePoint);
  }

  @Override
  public String decode(byte[] bytes) throws DocumentException {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new DocumentException("is no " + name() + " text");
    }
  }

  @Override
  public byte[] encode(String text) throws DocumentException {
    CharsetEncoder encoder = charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      ByteBuffer out = encoder.encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[out.remaining()];
      out.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      int bad = text.codePoints().filter(c -> !canEncode(encoder, c)).findFirst().orElse('?');
      throw new DocumentException(
          String.format(
              Locale.ROOT,
              "the corrected text needs “%s” (U+%04X), which %s cannot hold:"
                  + " save the file as UTF-8 and try again",
              Character.toString(bad),
              bad,
              name()));
    }
  }

  private static boolean canEncode(CharsetEncoder encoder, int codePoint) {
    return encoder.reset().canEncode(Character.toString(codePoint));
  }
}
