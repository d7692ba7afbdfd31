package org.orthonym.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.orthonym.name.Folding;
import org.orthonym.transcription.Style;

/**
 * One layer of a dictionary, compiled: entities, and tables from folded keys to the entities that a
 * spelling may stand for. Reads straight from a buffer, which may be a mapped file.
 *
 * <p>Immutable and thread-safe. Look-ups take constant time; an entity is decoded when it is first
 * asked for.
 */
public final class CompiledDictionary {
  /** A given name of more people than these tells too little to look all of them up. */
  static final int MOST_LISTED_BEARERS = 600;

  private static final Variant.Kind[] VARIANTS = Variant.Kind.values();
  private static final int DETAIL_BITS = 24;
  private static final int[] NOBODY = new int[0];

  private final String checksum;
  private final CompiledTables tables;
  private final KnownNames known;
  private final AtomicReferenceArray<CompiledEntity> decoded;
  private final BitSet hidden;
  private final Optional<Style> style;
  private final boolean aliases;

  /**
   * A dictionary of which nothing is hidden, in the default style.
   *
   * @param checksum the SHA-256 of the content, in hexadecimal
   */
  CompiledDictionary(String checksum, CompiledTables tables, KnownNames known) {
    this.checksum = checksum;
    this.tables = tables;
    this.known = known;
    this.decoded = new AtomicReferenceArray<>(tables.size());
    this.hidden = new BitSet();
    this.style = Optional.empty();
    this.aliases = true;
  }

  /** The same tables, looked at otherwise. */
  private CompiledDictionary(
      CompiledDictionary same,
      KnownNames known,
      BitSet hidden,
      Optional<Style> style,
      boolean aliases) {
    this.checksum = same.checksum;
    this.tables = same.tables;
    this.known = known;
    this.decoded =
        style.equals(same.style) ? same.decoded : new AtomicReferenceArray<>(same.size());
    this.hidden = hidden;
    this.style = style;
    this.aliases = aliases;
  }

  /** The same without the entities of these ids. Takes time linear in the ids. */
  CompiledDictionary without(Collection<String> gone) {
    BitSet more = (BitSet) hidden.clone();
    for (String id : gone) {
      int place = tables.ids().find(Folding.key(id));
      if (place >= 0) {
        more.set(tables.ids().get(place, 0));
      }
    }
    return new CompiledDictionary(this, known.without(gone), more, style, aliases);
  }

  /** The same as a house of this style writes it. */
  CompiledDictionary in(Style house) {
    return new CompiledDictionary(this, known, hidden, Optional.of(house), aliases);
  }

  /** The same without the wrong spellings that entries list, {@link Variant.Kind#ALIAS}. */
  CompiledDictionary withoutAliases() {
    return new CompiledDictionary(this, known, hidden, style, false);
  }

  /** Ids of entities of lower layers that this one takes away or has itself. */
  Set<String> replaced() {
    Set<String> all = new HashSet<>(tables.disabled());
    for (int i = 0; i < size(); i++) {
      all.add(tables.entityId(i));
    }
    return all;
  }

  /** Words that are right as they are. */
  public Set<String> valid() {
    return tables.valid();
  }

  /** How the layer wants names of other scripts to be written, if it says so. */
  Optional<Style> style() {
    return tables.style();
  }

  /** Whether an entity is still there, or a later layer has taken it away. */
  public boolean has(int index) {
    return !hidden.get(index);
  }

  /** The SHA-256 of the content, in hexadecimal, as the compiler noted it. */
  public String checksum() {
    return checksum;
  }

  /** How many bytes its compiled form takes. */
  public long bytes() {
    return tables.bytes() + known.bytes();
  }

  /** The entities of which only the names are known; often none. */
  public KnownNames known() {
    return known;
  }

  /** How many entities it has. */
  public int size() {
    return tables.size();
  }

  /** Entity {@code index}, from 0. */
  public CompiledEntity entity(int index) {
    CompiledEntity entity = decoded.get(index);
    if (entity == null) {
      CompiledEntity read = tables.entity(index);
      entity = style.map(read::in).orElse(read);
      decoded.set(index, entity);
    }
    return entity;
  }

  /** The entity of this id. */
  public Optional<CompiledEntity> entity(String id) {
    int place = tables.ids().find(Folding.key(id));
    return place < 0 || hidden.get(tables.ids().get(place, 0))
        ? Optional.empty()
        : Optional.of(entity(tables.ids().get(place, 0)));
  }

  /** The entity of this id, also if a later layer replaces it. */
  Optional<CompiledEntity> underneath(String id) {
    int place = tables.ids().find(Folding.key(id));
    return place < 0 ? Optional.empty() : Optional.of(entity(tables.ids().get(place, 0)));
  }

  /** The entities whose family name may be written with this key, and why. */
  public List<Variant> families(long key) {
    return variants(tables.families(), key);
  }

  /** Whether some family name may be written with this key. Allocates nothing. */
  public boolean isFamily(long key) {
    return tables.families().find(key) >= 0;
  }

  /** The entities whose whole name, short form or alias may be written with this key, and why. */
  public List<Variant> wholes(long key) {
    return variants(tables.wholes(), key);
  }

  /** Whether some whole name, short form or alias may be written so. Allocates nothing. */
  public boolean isWhole(long key) {
    return tables.wholes().find(key) >= 0;
  }

  /**
   * Of how many words the longest whole name is that begins with the word of this key; 0 if none.
   * Allocates nothing.
   */
  public int longest(long firstWordKey) {
    int place = tables.lengths().find(firstWordKey);
    return place < 0 ? 0 : tables.lengths().get(place, 0);
  }

  /** How many people have a given name that may be written with this key. Allocates nothing. */
  public int bearers(long givenKey) {
    int place = tables.bearers().find(givenKey);
    return place < 0 ? 0 : tables.bearers().get(place, 0);
  }

  /**
   * The people who have a given name that may be written with this key, and whose family name may
   * be alike to one of this sketch; none for a given name that very many have.
   *
   * @param sketch see {@link FamilySketch#of}
   */
  public int[] namesakes(long givenKey, int sketch) {
    int place = tables.givens().find(givenKey);
    if (place < 0 || bearers(givenKey) > MOST_LISTED_BEARERS) {
      return NOBODY;
    }
    int[] found = new int[tables.givens().count(place) / 2];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int entity = tables.givens().get(place, 2 * i);
      if (!hidden.get(entity)
          && FamilySketch.mayBeAlike(tables.givens().get(place, 2 * i + 1), sketch)) {
        found[count++] = entity;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether some family name sounds so. Allocates nothing. */
  public boolean hasSound(long soundKey) {
    return tables.sounds().find(soundKey) >= 0;
  }

  /** The numbers of the entities whose family name sounds so. */
  public int[] soundsLike(long soundKey) {
    int place = tables.sounds().find(soundKey);
    if (place < 0) {
      return NOBODY;
    }
    int[] found = new int[tables.sounds().count(place)];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int entity = tables.sounds().get(place, i);
      if (!hidden.get(entity)) {
        found[count++] = entity;
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }

  /** The cues whose first word has this key; see {@link DictionaryKeys#cue}. */
  public List<Cue> cues(long key) {
    int place = tables.cueKeys().find(key);
    if (place < 0) {
      return List.of();
    }
    List<Cue> found = new ArrayList<>();
    for (int i = 0; i < tables.cueKeys().count(place); i++) {
      found.add(tables.cues().get(tables.cueKeys().get(place, i)));
    }
    return found;
  }

  /** The offices, or the codes of countries, that its cues speak of. Linear in their number. */
  public Set<String> cueIds(Cue.Kind kind) {
    return tables.cues().stream()
        .filter(cue -> cue.kind() == kind)
        .map(Cue::id)
        .collect(Collectors.toSet());
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
      if (kind == Variant.Kind.ALIAS && !aliases) {
        continue;
      }
      found.add(
          new Variant(
              table.get(place, i), kind, tables.pool().get(why & ((1 << DETAIL_BITS) - 1))));
    }
    return found;
  }
}
