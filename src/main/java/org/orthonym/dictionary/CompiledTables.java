package org.orthonym.dictionary;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orthonym.transcription.Style;

/**
 * What the compiler worked out for a layer, section by section, read straight from the buffer that
 * {@link DictionaryCompiler#compile} filled. Immutable and thread-safe.
 */
final class CompiledTables {
  private static final Cue.Kind[] CUES = Cue.Kind.values();
  private static final Gender[] GENDERS = Gender.values();

  private final int bytes;
  private final StringPool pool;
  private final IntBuffer entityStarts;
  private final ByteBuffer entities;
  private final KeyTable ids;
  private final KeyTable families;
  private final KeyTable wholes;
  private final KeyTable lengths;
  private final KeyTable bearers;
  private final KeyTable givens;
  private final KeyTable sounds;
  private final KeyTable cueKeys;
  private final List<Cue> cues;
  private final Set<String> disabled;
  private final Set<String> valid;
  private final Optional<Style> style;

  /** Reads the sections from the position of {@code in} on, in the order of the compiler. */
  CompiledTables(ByteBuffer in) {
    this.bytes = in.limit();
    this.pool = StringPool.read(in);
    int count = in.getInt();
    int size = in.getInt();
    this.entityStarts = in.slice(in.position(), count * Integer.BYTES).asIntBuffer();
    in.position(in.position() + count * Integer.BYTES);
    this.entities = in.slice(in.position(), size);
    in.position(in.position() + size);
    this.ids = KeyTable.read(in);
    this.families = KeyTable.read(in);
    this.wholes = KeyTable.read(in);
    this.lengths = KeyTable.read(in);
    this.bearers = KeyTable.read(in);
    this.givens = KeyTable.read(in);
    this.sounds = KeyTable.read(in);
    this.cueKeys = KeyTable.read(in);
    this.cues = readCues(in, pool);
    this.disabled = Set.copyOf(texts(in, pool));
    this.valid = Set.copyOf(texts(in, pool));
    int ordinal = in.getInt();
    this.style = ordinal < 0 ? Optional.empty() : Optional.of(Style.values()[ordinal]);
  }

  private static List<String> texts(ByteBuffer in, StringPool pool) {
    int count = in.getInt();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(pool.get(in.getInt()));
    }
    return texts;
  }

  private static List<Cue> readCues(ByteBuffer in, StringPool pool) {
    int count = in.getInt();
    List<Cue> cues = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Cue.Kind kind = CUES[in.get()];
      Gender gender = GENDERS[in.get()];
      boolean single = in.get() != 0;
      String id = pool.get(in.getInt());
      cues.add(new Cue(kind, id, gender, single, List.of(pool.get(in.getInt()).split(" "))));
    }
    return cues;
  }

  /** How many bytes they take. */
  int bytes() {
    return bytes;
  }

  /** The texts that numbers stand for. */
  StringPool pool() {
    return pool;
  }

  /** How many entities there are. */
  int size() {
    return entityStarts.limit();
  }

  /** Reads entity {@code index}, from 0. */
  CompiledEntity entity(int index) {
    return EntityCodec.read(index, at(index), pool);
  }

  /** Reads only the id of entity {@code index}. */
  String entityId(int index) {
    return EntityCodec.readId(at(index), pool);
  }

  private ByteBuffer at(int index) {
    ByteBuffer in = entities.duplicate();
    in.position(entityStarts.get(index));
    return in;
  }

  /** From the key of an id to the entity. */
  KeyTable ids() {
    return ids;
  }

  /** From the key of a family name to entities and why. */
  KeyTable families() {
    return families;
  }

  /** From the key of a whole name to entities and why. */
  KeyTable wholes() {
    return wholes;
  }

  /** From the key of a first word to the number of words of the longest whole name. */
  KeyTable lengths() {
    return lengths;
  }

  /** From the key of a given name to the number of people who have it. */
  KeyTable bearers() {
    return bearers;
  }

  /** From the key of a given name to people and the sketches of their family names. */
  KeyTable givens() {
    return givens;
  }

  /** From the key of a sound to entities. */
  KeyTable sounds() {
    return sounds;
  }

  /** From the key of a first word to cues. */
  KeyTable cueKeys() {
    return cueKeys;
  }

  /** The cues, by number. */
  List<Cue> cues() {
    return cues;
  }

  /** Ids of entities of lower layers that are taken away. */
  Set<String> disabled() {
    return disabled;
  }

  /** Words that are right as they are. */
  Set<String> valid() {
    return valid;
  }

  /** How the layer wants names of other scripts to be written, if it says so. */
  Optional<Style> style() {
    return style;
  }
}
