package org.orthonym.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.orthonym.transcription.Style;

/**
 * One layer of a dictionary, compiled: entities, and tables from folded keys to the entities that a
 * spelling may stand for. Reads straight from a buffer, which may be a mapped file.
 *
 * <p>Immutable and thread-safe. Look-ups take constant time; an entity is decoded when it is first
 * asked for.
 */
public final class CompiledDictionary {
  static final int MAGIC = 0x4f72_7448; // "OrtH"
  static final int VERSION = 2;

  /** A given name of more people than these tells too little to look all of them up. */
  static final int MOST_LISTED_BEARERS = 600;

  static final int HEADER = 16;
  static final int SHA256_BYTES = 32;

  private static final Variant.Kind[] VARIANTS = Variant.Kind.values();
  private static final Cue.Kind[] CUES = Cue.Kind.values();
  private static final Gender[] GENDERS = Gender.values();
  private static final int DETAIL_BITS = 24;
  private static final int[] NOBODY = new int[0];

  private final String checksum;
  private final int bytes;
  private final KnownNames known;
  private final StringPool pool;
  private final IntBuffer entityStarts;
  private final ByteBuffer entities;
  private final AtomicReferenceArray<CompiledEntity> decoded;
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
  private final Optional<Style> ownStyle;
  private final BitSet hidden;
  private final Optional<Style> style;

  private CompiledDictionary(String checksum, ByteBuffer in, KnownNames known) {
    this.checksum = checksum;
    this.known = known;
    this.bytes = in.limit();
    this.pool = StringPool.read(in);
    int count = in.getInt();
    int size = in.getInt();
    this.entityStarts = in.slice(in.position(), count * Integer.BYTES).asIntBuffer();
    in.position(in.position() + count * Integer.BYTES);
    this.entities = in.slice(in.position(), size);
    in.position(in.position() + size);
    this.decoded = new AtomicReferenceArray<>(count);
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
    this.ownStyle = ordinal < 0 ? Optional.empty() : Optional.of(Style.values()[ordinal]);
    this.hidden = new BitSet();
    this.style = Optional.empty();
  }

  /** The same tables, looked at otherwise. */
  private CompiledDictionary(
      CompiledDictionary same, KnownNames known, BitSet hidden, Optional<Style> style) {
    this.checksum = same.checksum;
    this.bytes = same.bytes;
    this.known = known;
    this.pool = same.pool;
    this.entityStarts = same.entityStarts;
    this.entities = same.entities;
    this.decoded =
        style.equals(same.style) ? same.decoded : new AtomicReferenceArray<>(same.size());
    this.ids = same.ids;
    this.families = same.families;
    this.wholes = same.wholes;
    this.lengths = same.lengths;
    this.bearers = same.bearers;
    this.givens = same.givens;
    this.sounds = same.sounds;
    this.cueKeys = same.cueKeys;
    this.cues = same.cues;
    this.disabled = same.disabled;
    this.valid = same.valid;
    this.ownStyle = same.ownStyle;
    this.hidden = hidden;
    this.style = style;
  }

  private static List<String> texts(ByteBuffer in, StringPool pool) {
    int count = in.getInt();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(pool.get(in.getInt()));
    }
    return texts;
  }

  /** The same without the entities of these ids. Takes time linear in the ids. */
  CompiledDictionary without(Collection<String> gone) {
    BitSet more = (BitSet) hidden.clone();
    for (String id : gone) {
      int place = ids.find(org.orthonym.name.Folding.key(id));
      if (place >= 0) {
        more.set(ids.get(place, 0));
      }
    }
    return new CompiledDictionary(this, known.without(gone), more, style);
  }

  /** The same as a house of this style writes it. */
  CompiledDictionary in(Style house) {
    return new CompiledDictionary(this, known, hidden, Optional.of(house));
  }

  /** Ids of entities of lower layers that this one takes away or has itself. */
  Set<String> replaced() {
    Set<String> all = new HashSet<>(disabled);
    for (int i = 0; i < size(); i++) {
      ByteBuffer in = entities.duplicate();
      in.position(entityStarts.get(i));
      all.add(EntityCodec.readId(in, pool));
    }
    return all;
  }

  /** Words that are right as they are. */
  public Set<String> valid() {
    return valid;
  }

  /** How the layer wants names of other scripts to be written, if it says so. */
  Optional<Style> style() {
    return ownStyle;
  }

  /** Whether an entity is still there, or a later layer has taken it away. */
  public boolean has(int index) {
    return !hidden.get(index);
  }

  /** Whether a file that begins with these bytes is meant to be a compiled dictionary. */
  static boolean isOne(byte[] head) {
    return head.length == Integer.BYTES && ByteBuffer.wrap(head).getInt() == MAGIC;
  }

  /**
   * Reads a compiled dictionary that is all of a buffer.
   *
   * @throws DictionaryException if the bytes are not one, of another version, cut off or damaged
   */
  static CompiledDictionary read(String name, ByteBuffer bytes) {
    try {
      return read(name, (from, length) -> bytes.slice((int) from, (int) length), bytes.limit());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a compiled dictionary from a file or a buffer of {@code end} bytes.
   *
   * @throws IOException if the file cannot be read
   * @throws DictionaryException if the bytes are not one, of another version, cut off or damaged
   */
  static CompiledDictionary read(String name, KnownNames.Parts parts, long end) throws IOException {
    long length = contentLength(name, parts, end);
    ByteBuffer in = parts.part(0, HEADER + length);
    in.position(HEADER);
    CRC32 crc = new CRC32();
    crc.update(in.slice());
    if ((int) crc.getValue() != in.getInt(HEADER - Integer.BYTES)) {
      throw new DictionaryException(name + ": damaged, the checksum is wrong; compile it again");
    }
    byte[] content = new byte[SHA256_BYTES];
    in.get(content);
    KnownNames known =
        HEADER + length == end
            ? KnownNames.none()
            : KnownNames.read(name, parts, HEADER + length, end);
    try {
      return new CompiledDictionary(HexFormat.of().formatHex(content), in, known);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new DictionaryException(
          name + ": compiled by another version of the program; compile it again", e);
    }
  }

  /** Reads it all, whatever its size. */
  static void verify(String name, KnownNames.Parts parts, long end) throws IOException {
    read(name, parts, end);
    long known = HEADER + contentLength(name, parts, end);
    if (known < end) {
      KnownNames.check(name, parts, known, end);
    }
  }

  private static long contentLength(String name, KnownNames.Parts parts, long end)
      throws IOException {
    ByteBuffer head = end < HEADER ? ByteBuffer.allocate(HEADER) : parts.part(0, HEADER);
    if (head.getInt() != MAGIC) {
      throw new DictionaryException(name + ": not a compiled dictionary");
    }
    int version = head.getInt();
    if (version != VERSION) {
      throw new DictionaryException(
          name + ": compiled for version " + version + ", not " + VERSION + "; compile it again");
    }
    int length = head.getInt();
    if (length < SHA256_BYTES || HEADER + (long) length > end) {
      throw new DictionaryException(
          name + ": " + (end - HEADER) + " bytes long and not " + length + "; copy it again");
    }
    return length;
  }

  /** The SHA-256 of the content, in hexadecimal, as the compiler noted it. */
  public String checksum() {
    return checksum;
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

  /** How many bytes its compiled form takes. */
  public long bytes() {
    return bytes + known.bytes();
  }

  /** The entities of which only the names are known; often none. */
  public KnownNames known() {
    return known;
  }

  /** How many entities it has. */
  public int size() {
    return entityStarts.limit();
  }

  /** Entity {@code index}, from 0. */
  public CompiledEntity entity(int index) {
    CompiledEntity entity = decoded.get(index);
    if (entity == null) {
      ByteBuffer in = entities.duplicate();
      in.position(entityStarts.get(index));
      CompiledEntity read = EntityCodec.read(index, in, pool);
      entity = style.map(read::in).orElse(read);
      decoded.set(index, entity);
    }
    return entity;
  }

  /** The entity of this id. */
  public Optional<CompiledEntity> entity(String id) {
    int place = ids.find(org.orthonym.name.Folding.key(id));
    return place < 0 || hidden.get(ids.get(place, 0))
        ? Optional.empty()
        : Optional.of(entity(ids.get(place, 0)));
  }

  /** The entity of this id, also if a later layer replaces it. */
  Optional<CompiledEntity> underneath(String id) {
    int place = ids.find(org.orthonym.name.Folding.key(id));
    return place < 0 ? Optional.empty() : Optional.of(entity(ids.get(place, 0)));
  }

  /** The entities whose family name may be written with this key, and why. */
  public List<Variant> families(long key) {
    return variants(families, key);
  }

  /** Whether some family name may be written with this key. Allocates nothing. */
  public boolean isFamily(long key) {
    return families.find(key) >= 0;
  }

  /** The entities whose whole name, short form or alias may be written with this key, and why. */
  public List<Variant> wholes(long key) {
    return variants(wholes, key);
  }

  /** Whether some whole name, short form or alias may be written so. Allocates nothing. */
  public boolean isWhole(long key) {
    return wholes.find(key) >= 0;
  }

  /**
   * Of how many words the longest whole name is that begins with the word of this key; 0 if none.
   * Allocates nothing.
   */
  public int longest(long firstWordKey) {
    int place = lengths.find(firstWordKey);
    return place < 0 ? 0 : lengths.get(place, 0);
  }

  /** How many people have a given name that may be written with this key. Allocates nothing. */
  public int bearers(long givenKey) {
    int place = bearers.find(givenKey);
    return place < 0 ? 0 : bearers.get(place, 0);
  }

  /**
   * The people who have a given name that may be written with this key, and whose family name may
   * be alike to one of this sketch; none for a given name that very many have.
   *
   * @param sketch see {@link FamilySketch#of}
   */
  public int[] namesakes(long givenKey, int sketch) {
    int place = givens.find(givenKey);
    if (place < 0 || bearers(givenKey) > MOST_LISTED_BEARERS) {
      return NOBODY;
    }
    int[] found = new int[givens.count(place) / 2];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int entity = givens.get(place, 2 * i);
      if (!hidden.get(entity) && FamilySketch.mayBeAlike(givens.get(place, 2 * i + 1), sketch)) {
        found[count++] = entity;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether some family name sounds so. Allocates nothing. */
  public boolean hasSound(long soundKey) {
    return sounds.find(soundKey) >= 0;
  }

  /** The numbers of the entities whose family name sounds so. */
  public int[] soundsLike(long soundKey) {
    int place = sounds.find(soundKey);
    if (place < 0) {
      return NOBODY;
    }
    int[] found = new int[sounds.count(place)];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int entity = sounds.get(place, i);
      if (!hidden.get(entity)) {
        found[count++] = entity;
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }

  /** The cues whose first word has this key; see {@link DictionaryKeys#cue}. */
  public List<Cue> cues(long key) {
    int place = cueKeys.find(key);
    if (place < 0) {
      return List.of();
    }
    List<Cue> found = new ArrayList<>();
    for (int i = 0; i < cueKeys.count(place); i++) {
      found.add(cues.get(cueKeys.get(place, i)));
    }
    return found;
  }

  /** The offices, or the codes of countries, that its cues speak of. Linear in their number. */
  public Set<String> cueIds(Cue.Kind kind) {
    return cues.stream().filter(cue -> cue.kind() == kind).map(Cue::id).collect(Collectors.toSet());
  }

  private List<Variant> variants(KeyTable table, long key) {
    int place = table.find(key);
    if (place < 0) {
      return List.of();
    }
    int count = table.count(place);
    List<Variant> found = new ArrayList<>(count / 2);
    for (int i = 0; i < count; i += 2) {
      if (hidden.get(table.get(place, i))) {
        continue;
      }
      int why = table.get(place, i + 1);
      Variant.Kind kind = VARIANTS[why >>> DETAIL_BITS];
      found.add(new Variant(table.get(place, i), kind, pool.get(why & ((1 << DETAIL_BITS) - 1))));
    }
    return found;
  }
}
