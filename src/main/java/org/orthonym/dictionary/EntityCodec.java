package org.orthonym.dictionary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orthonym.name.PersonName;
import org.orthonym.transcription.Style;

/** Writes compiled entities as bytes, with texts by number, and reads them again. */
final class EntityCodec {
  private static final EntityType[] TYPES = EntityType.values();
  private static final Gender[] GENDERS = Gender.values();
  private static final Alias.Kind[] KINDS = Alias.Kind.values();

  private static final Style[] STYLES = Style.values();

  private EntityCodec() {}

  static byte[] write(CompiledEntity entity, StringPool.Builder pool) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(pool.add(entity.id()));
      out.writeByte(entity.type().ordinal());
      out.writeByte(entity.gender().ordinal());
      texts(entity.countries(), out, pool);
      out.writeInt(pool.add(entity.file()));
      out.writeShort(entity.forms().size());
      for (Map.Entry<String, PersonName> form : entity.forms().entrySet()) {
        out.writeInt(pool.add(form.getKey()));
        name(form.getValue(), out, pool);
      }
      out.writeShort(entity.right().size());
      for (Map.Entry<String, List<PersonName>> right : entity.right().entrySet()) {
        out.writeInt(pool.add(right.getKey()));
        out.writeShort(right.getValue().size());
        for (PersonName name : right.getValue()) {
          name(name, out, pool);
        }
      }
      out.writeByte(entity.styled().size());
      for (Map.Entry<Style, PersonName> styled : entity.styled().entrySet()) {
        out.writeByte(styled.getKey().ordinal());
        name(styled.getValue(), out, pool);
      }
      map(entity.natives(), out, pool);
      out.writeShort(entity.heard().size());
      for (PersonName name : entity.heard()) {
        name(name, out, pool);
      }
      texts(entity.shortForms(), out, pool);
      map(entity.acronyms(), out, pool);
      tenures(entity.tenures(), out, pool);
      texts(entity.related(), out, pool);
      out.writeShort(entity.aliases().size());
      for (Alias alias : entity.aliases()) {
        out.writeInt(pool.add(alias.form()));
        out.writeByte(alias.kind().ordinal());
        out.writeInt(pool.add(alias.reason()));
      }
      keys(entity.never().sorted(), out);
      keys(entity.givenKeys().sorted(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void name(PersonName name, DataOutputStream out, StringPool.Builder pool)
      throws IOException {
    out.writeInt(pool.add(name.given()));
    out.writeInt(pool.add(name.family()));
    out.writeBoolean(name.familyFirst());
  }

  private static void tenures(List<Tenure> tenures, DataOutputStream out, StringPool.Builder pool)
      throws IOException {
    out.writeShort(tenures.size());
    for (Tenure tenure : tenures) {
      out.writeInt(pool.add(tenure.office()));
      out.writeInt(pool.add(tenure.of()));
      out.writeLong(tenure.from().toEpochDay());
      out.writeLong(tenure.until().toEpochDay());
    }
  }

  private static void texts(List<String> texts, DataOutputStream out, StringPool.Builder pool)
      throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      out.writeInt(pool.add(text));
    }
  }

  private static void map(Map<String, String> map, DataOutputStream out, StringPool.Builder pool)
      throws IOException {
    out.writeShort(map.size());
    for (Map.Entry<String, String> entry : map.entrySet()) {
      out.writeInt(pool.add(entry.getKey()));
      out.writeInt(pool.add(entry.getValue()));
    }
  }

  private static void keys(long[] keys, DataOutputStream out) throws IOException {
    out.writeShort(keys.length);
    for (long key : keys) {
      out.writeLong(key);
    }
  }

  /** Reads only the id of an entity from the position of {@code in} on. */
  static String readId(ByteBuffer in, StringPool pool) {
    return pool.get(in.getInt());
  }

  /** Reads entity {@code index} from the position of {@code in} on. */
  static CompiledEntity read(int index, ByteBuffer in, StringPool pool) {
    String id = pool.get(in.getInt());
    EntityType type = TYPES[in.get()];
    Gender gender = GENDERS[in.get()];
    List<String> countries = texts(in, pool);
    String file = pool.get(in.getInt());
    Map<String, PersonName> forms = new LinkedHashMap<>();
    for (int n = in.getShort(); n > 0; n--) {
      forms.put(pool.get(in.getInt()), name(in, pool));
    }
    Map<String, List<PersonName>> right = new LinkedHashMap<>();
    for (int n = in.getShort(); n > 0; n--) {
      right.put(pool.get(in.getInt()), names(in, pool));
    }
    Map<Style, PersonName> styled = new EnumMap<>(Style.class);
    for (int n = in.get(); n > 0; n--) {
      styled.put(STYLES[in.get()], name(in, pool));
    }
    return new CompiledEntity(
        index,
        id,
        type,
        gender,
        countries,
        file,
        forms,
        right,
        styled,
        map(in, pool),
        names(in, pool),
        texts(in, pool),
        map(in, pool),
        tenures(in, pool),
        texts(in, pool),
        aliases(in, pool),
        keys(in),
        keys(in));
  }

  private static PersonName name(ByteBuffer in, StringPool pool) {
    String given = pool.get(in.getInt());
    String family = pool.get(in.getInt());
    return new PersonName(given, family, in.get() != 0);
  }

  private static List<PersonName> names(ByteBuffer in, StringPool pool) {
    int count = in.getShort();
    List<PersonName> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(name(in, pool));
    }
    return names;
  }

  private static List<String> texts(ByteBuffer in, StringPool pool) {
    int count = in.getShort();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(pool.get(in.getInt()));
    }
    return texts;
  }

  private static Map<String, String> map(ByteBuffer in, StringPool pool) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int n = in.getShort(); n > 0; n--) {
      map.put(pool.get(in.getInt()), pool.get(in.getInt()));
    }
    return map;
  }

  private static List<Tenure> tenures(ByteBuffer in, StringPool pool) {
    int count = in.getShort();
    List<Tenure> tenures = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tenures.add(
          new Tenure(
              pool.get(in.getInt()),
              pool.get(in.getInt()),
              LocalDate.ofEpochDay(in.getLong()),
              LocalDate.ofEpochDay(in.getLong())));
    }
    return tenures;
  }

  private static List<Alias> aliases(ByteBuffer in, StringPool pool) {
    int count = in.getShort();
    List<Alias> aliases = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      aliases.add(new Alias(pool.get(in.getInt()), KINDS[in.get()], pool.get(in.getInt())));
    }
    return aliases;
  }

  private static KeySet keys(ByteBuffer in) {
    long[] keys = new long[in.getShort()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.getLong();
    }
    return new KeySet(keys);
  }
}
