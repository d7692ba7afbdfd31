package org.orthonym.dictionary;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Texts by number, laid out in a buffer; each is decoded when it is first asked for, and kept.
 * Immutable and thread-safe.
 */
final class StringPool {
  private static final int CODE = 3;

  private final IntBuffer ends;
  private final ByteBuffer bytes;
  private final AtomicReferenceArray<String> decoded;

  private StringPool(IntBuffer ends, ByteBuffer bytes) {
    this.ends = ends;
    this.bytes = bytes;
    this.decoded = new AtomicReferenceArray<>(ends.limit());
  }

  static StringPool read(ByteBuffer in) {
    int count = in.getInt();
    int size = in.getInt();
    IntBuffer ends = in.slice(in.position(), count * Integer.BYTES).asIntBuffer();
    in.position(in.position() + count * Integer.BYTES);
    ByteBuffer bytes = in.slice(in.position(), size);
    in.position(in.position() + size);
    return new StringPool(ends, bytes);
  }

  String get(int number) {
    String text = decoded.getPlain(number);
    if (text == null) {
      text = decode(number);
      decoded.setRelease(number, text);
    }
    return text;
  }

  /** Short ones are codes of languages and countries, which are compared all the time. */
  private String decode(int number) {
    int start = number == 0 ? 0 : ends.get(number - 1);
    byte[] copy = new byte[ends.get(number) - start];
    bytes.get(start, copy);
    String text = new String(copy, StandardCharsets.UTF_8);
    return copy.length <= CODE ? text.intern() : text;
  }

  /** Gives each text a number. Not thread-safe. */
  static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<byte[]> texts = new ArrayList<>();

    int add(String text) {
      return numbers.computeIfAbsent(
          text,
          t -> {
            texts.add(t.getBytes(StandardCharsets.UTF_8));
            return texts.size() - 1;
          });
    }

    ByteBuffer write() {
      int size = texts.stream().mapToInt(t -> t.length).sum();
      ByteBuffer out = ByteBuffer.allocate(8 + 4 * texts.size() + size);
      out.putInt(texts.size()).putInt(size);
      int end = 0;
      for (byte[] text : texts) {
        end += text.length;
        out.putInt(end);
      }
      texts.forEach(out::put);
      return out.flip();
    }
  }
}
