package org.orthonym.dictionary;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.transcription.Style;

/**
 * Compiles entities into tables: works out every spelling of every name once, so that recognising
 * one in a text is a look-up.
 *
 * <p>The same entities in the same order give the same bytes. Time and memory are linear in the
 * number of spellings.
 */
final class DictionaryCompiler {
  private final StringPool.Builder pool = new StringPool.Builder();
  private final List<byte[]> records = new ArrayList<>();
  private final KeyTable.Builder ids = new KeyTable.Builder();
  private final KeyTable.Builder families = new KeyTable.Builder();
  private final KeyTable.Builder wholes = new KeyTable.Builder();
  private final KeyTable.Builder sounds = new KeyTable.Builder();
  private final KeyTable.Builder cueKeys = new KeyTable.Builder();
  private final KeyTable.Builder givens = new KeyTable.Builder();
  private final Map<Long, Integer> lengths = new TreeMap<>();
  private final Map<Long, Integer> bearers = new TreeMap<>();
  private final List<Cue> cues = new ArrayList<>();

  private final List<String> replaced = new ArrayList<>();
  private final List<String> valid = new ArrayList<>();
  private final List<KnownEntity> known = new ArrayList<>();
  private Optional<Style> style = Optional.empty();
  private final GivenNameGroups groups;
  private final NameWords words;

  DictionaryCompiler(GivenNameGroups groups) {
    this(groups, NameWords.shared());
  }

  DictionaryCompiler(GivenNameGroups groups, NameWords words) {
    this.groups = groups;
    this.words = words;
  }

  /** Adds an entity. Later ones get higher numbers. */
  void add(Entity entity) {
    add(entity, Map.of());
  }

  /** Adds an entity if no other is called like it, nor has a family name like its name. */
  void addIfUnknown(Entity entity) {
    for (String name : entity.names().values()) {
      long key = Folding.key(name);
      if (wholes.has(key) || families.has(key)) {
        return;
      }
    }
    add(entity);
  }

  /**
   * Adds an entity.
   *
   * @param heard how other scripts write its name, by language
   */
  void add(Entity entity, Map<String, String> heard) {
    if (entity.imported()) {
      known.add(KnownEntities.of(entity));
      return;
    }
    int index = records.size();
    NameForms nameForms = new NameForms(entity);
    Map<String, PersonName> forms = new LinkedHashMap<>();
    Map<String, List<PersonName>> right = new LinkedHashMap<>();
    for (String target : NameForms.TARGETS) {
      forms.put(target, nameForms.form(target, Style.DPA));
      right.put(target, nameForms.right(target).stream().map(nameForms::parted).toList());
    }
    Spellings spellings = new Spellings(entity, nameForms, heard, groups, words);
    CompiledEntity compiled =
        new CompiledEntity(
            index,
            entity.id(),
            entity.type(),
            entity.gender(),
            entity.countries(),
            entity.place().file(),
            forms,
            right,
            styled(nameForms),
            natives(entity),
            nameForms.heard(heard),
            otherNames(entity),
            entity.acronyms(),
            entity.tenures(),
            entity.related(),
            entity.aliases(),
            KeySet.of(entity.never().stream().map(Folding::key).toList()),
            KeySet.of(spellings.givenKeys()));
    records.add(EntityCodec.write(compiled, pool));
    ids.add(Folding.key(entity.id()), index);
    spellings.families().forEach((key, why) -> families.add(key, index, posting(why)));
    spellings.wholes().forEach((key, why) -> wholes.add(key, index, posting(why)));
    spellings.wholeForms().forEach(this::addLength);
    int sketch = FamilySketch.of(nameForms.form("de", Style.DPA).family());
    for (long key : spellings.givenKeys()) {
      if (bearers.merge(key, 1, Integer::sum) <= CompiledDictionary.MOST_LISTED_BEARERS) {
        givens.add(key, index, sketch);
      }
    }
    for (long key : spellings.soundKeys()) {
      sounds.add(key, index);
    }
  }

  /** Adds all that the files of a layer say. */
  void add(LayerEntries entries, HeardNames heard) {
    add(entries, heard, FamilyMeanings.none());
  }

  /** The same, with what the family names mean. */
  void add(LayerEntries entries, HeardNames heard, FamilyMeanings meanings) {
    entries.entities().forEach(entity -> add(meanings.addTo(entity), heard.of(entity.id())));
    replaced.addAll(entries.disabled());
    valid.addAll(entries.valid());
    style = entries.style();
  }

  /** The forms of the house styles that differ from the default one. */
  private static Map<Style, PersonName> styled(NameForms forms) {
    PersonName usual = forms.form("de", Style.DPA);
    Map<Style, PersonName> styled = new EnumMap<>(Style.class);
    for (Style style : Style.values()) {
      PersonName form = forms.form("de", style);
      if (!form.equals(usual)) {
        styled.put(style, form);
      }
    }
    return styled;
  }

  /** Short forms, and aliases that are other names and no mistakes. */
  private static List<String> otherNames(Entity entity) {
    Stream<String> aliases =
        entity.aliases().stream().filter(a -> !a.kind().isWrong()).map(Alias::form);
    return Stream.concat(entity.shortForms().stream(), aliases).toList();
  }

  private static Map<String, String> natives(Entity entity) {
    Map<String, String> natives = new LinkedHashMap<>();
    for (NameForms.Native name : new NameForms(entity).natives()) {
      natives.put(name.language(), name.name().full());
    }
    return natives;
  }

  private int posting(Spellings.Why why) {
    return why.kind().ordinal() << 24 | pool.add(why.detail());
  }

  private void addLength(String form) {
    String[] words = words(form);
    lengths.merge(Folding.key(words[0]), words.length, Math::max);
  }

  /** The words of a phrase as a text has them: cut at blanks and hyphens. */
  static String[] words(String phrase) {
    return Stream.of(phrase.split("[\\s\\-./]+")).filter(w -> !w.isEmpty()).toArray(String[]::new);
  }

  /** Adds what a text may say of an office or a country, in {@code language}. */
  void addCue(String language, Cue cue) {
    int number = cues.size();
    cues.add(cue);
    cueKeys.add(DictionaryKeys.cue(language, cue.stems().get(0)), number);
  }

  /** The entities of which only the names are known; they are no part of {@link #compile}. */
  List<KnownEntity> known() {
    return known;
  }

  /** What the layer does to those below it. */
  private ByteBuffer layerBytes() {
    ByteBuffer out = ByteBuffer.allocate(Integer.BYTES * (3 + replaced.size() + valid.size()));
    out.putInt(replaced.size());
    replaced.forEach(id -> out.putInt(pool.add(id)));
    out.putInt(valid.size());
    valid.forEach(word -> out.putInt(pool.add(word)));
    out.putInt(style.map(Style::ordinal).orElse(-1));
    return out.flip();
  }

  /** The compiled dictionary, ready to be written to a file or read. */
  ByteBuffer compile() {
    KeyTable.Builder lengthTable = new KeyTable.Builder();
    lengths.forEach((key, longest) -> lengthTable.add(key, longest));
    KeyTable.Builder bearerTable = new KeyTable.Builder();
    bearers.forEach((key, count) -> bearerTable.add(key, count));
    ByteBuffer cueBytes = cueBytes(); // first, since it adds to the pool, and so does the next
    ByteBuffer layerBytes = layerBytes();
    List<ByteBuffer> sections =
        List.of(
            pool.write(),
            recordBytes(),
            ids.write(),
            families.write(),
            wholes.write(),
            lengthTable.write(),
            bearerTable.write(),
            givens.write(),
            sounds.write(),
            cueKeys.write(),
            cueBytes,
            layerBytes);
    int length = sections.stream().mapToInt(ByteBuffer::remaining).sum();
    ByteBuffer content = ByteBuffer.allocate(length);
    sections.forEach(content::put);
    content.flip();
    ByteBuffer body = ByteBuffer.allocate(CompiledFile.SHA256_BYTES + length);
    body.put(sha256(content.slice())).put(content).flip();
    CRC32 crc = new CRC32();
    crc.update(body.slice());
    ByteBuffer out = ByteBuffer.allocate(CompiledFile.HEADER + body.remaining());
    out.putInt(CompiledFile.MAGIC).putInt(CompiledFile.VERSION);
    out.putInt(body.remaining()).putInt((int) crc.getValue());
    return out.put(body).flip();
  }

  private static byte[] sha256(ByteBuffer bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private ByteBuffer recordBytes() {
    int size = records.stream().mapToInt(r -> r.length).sum();
    ByteBuffer out = ByteBuffer.allocate(8 + 4 * records.size() + size);
    out.putInt(records.size()).putInt(size);
    int start = 0;
    for (byte[] bytes : records) {
      out.putInt(start);
      start += bytes.length;
    }
    records.forEach(out::put);
    return out.flip();
  }

  private ByteBuffer cueBytes() {
    ByteBuffer out = ByteBuffer.allocate(4 + 11 * cues.size());
    out.putInt(cues.size());
    for (Cue cue : cues) {
      out.put((byte) cue.kind().ordinal()).put((byte) cue.gender().ordinal());
      out.put((byte) (cue.single() ? 1 : 0));
      out.putInt(pool.add(cue.id())).putInt(pool.add(String.join(" ", cue.stems())));
    }
    return out.flip();
  }
}
