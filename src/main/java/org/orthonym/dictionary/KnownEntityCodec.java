package org.orthonym.dictionary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes known entities as bytes, as few as may be, and reads them again: numbers of seven bits a
 * byte, texts with their length before them.
 */
final class KnownEntityCodec {
  private static final EntityType[] TYPES = EntityType.values();
  private static final Gender[] GENDERS = Gender.values();
  private static final int GENDER_SHIFT = 4;
  private static final int TYPE_MASK = (1 << GENDER_SHIFT) - 1;

  private KnownEntityCodec() {}

  /** The bytes of an entity whose source has this number. */
  static void write(KnownEntity entity, int source, ByteArrayOutputStream out) {
    text(entity.id(), out);
    out.write(entity.type().ordinal() | entity.gender().ordinal() << GENDER_SHIFT);
    number(source, out);
    number(entity.countries().size(), out);
    entity.countries().forEach(country -> text(country, out));
    number(entity.names().size(), out);
    for (KnownName name : entity.names()) {
      number(LanguageSet.of(name.languages().toArray(String[]::new)), out);
      byte[] bytes = name.form().getBytes(StandardCharsets.UTF_8);
      number((long) bytes.length << 1 | (name.label() ? 1 : 0), out);
      out.writeBytes(bytes);
    }
  }

  /**
   * Reads an entity that is all of these bytes.
   *
   * @throws IndexOutOfBoundsException if they are none
   */
  static KnownEntity read(byte[] bytes, List<String> sources) {
    return new Reader(bytes).entity(sources);
  }

  private static void text(String text, ByteArrayOutputStream out) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length, out);
    out.writeBytes(bytes);
  }

  private static void number(long number, ByteArrayOutputStream out) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** Goes through the bytes of an entity. */
  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    KnownEntity entity(List<String> sources) {
      String id = text((int) number());
      int kind = bytes[at++];
      String source = sources.get((int) number());
      List<String> countries = new ArrayList<>(1);
      for (long n = number(); n > 0; n--) {
        countries.add(text((int) number()));
      }
      List<KnownName> names = new ArrayList<>();
      for (long n = number(); n > 0; n--) {
        List<String> languages = LanguageSet.codes(number());
        long length = number();
        names.add(new KnownName(text((int) (length >>> 1)), languages, (length & 1) != 0));
      }
      EntityType type = TYPES[kind & TYPE_MASK];
      return new KnownEntity(id, type, GENDERS[kind >>> GENDER_SHIFT], countries, source, names);
    }

    private long number() {
      long number = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[at++];
        number |= (long) (next & 0x7f) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }

    private String text(int length) {
      String text = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }
  }
}
