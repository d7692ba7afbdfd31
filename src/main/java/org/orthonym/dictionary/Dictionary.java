package org.orthonym.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.orthonym.transcription.Style;

/**
 * What is known of people, places and organisations: one or more layers, of which a later one wins.
 *
 * <p>Immutable and thread-safe.
 */
public final class Dictionary {
  private final List<Part> parts;
  private final List<CompiledDictionary> compiled;
  private final Optional<Style> style;

  private Dictionary(List<Part> parts, Optional<Style> style) {
    this.parts = List.copyOf(parts);
    this.style = style;
    this.compiled =
        parts.stream().map(part -> style.map(part.compiled()::in).orElse(part.compiled())).toList();
  }

  /**
   * A layer as it lies here.
   *
   * @param texts what it was read from, so that a later layer can say more of its entries
   */
  private record Part(Layer layer, CompiledDictionary compiled, Optional<LayerTexts> texts) {
    Part without(Collection<String> gone) {
      return new Part(layer, compiled.without(gone), texts);
    }
  }

  /**
   * A layer as the log names it.
   *
   * @param name its file name, or {@code bundled}
   * @param version what it says of its own version, or empty
   * @param sha256 the checksum of its text in hexadecimal; of the bundled one that of its content
   */
  public record Layer(String name, String version, String sha256) {}

  /** The dictionary that comes with the program; read once. */
  public static Dictionary bundled() {
    return BundledDictionary.SHARED;
  }

  /** Knows nothing. */
  public static Dictionary empty() {
    return new Dictionary(List.of(), Optional.empty());
  }

  /**
   * Reads a file of entries in YAML; or a folder of them, with the vocabulary and the spellings
   * abroad that it may have; or a compiled dictionary, which is mapped and there at once.
   *
   * @throws IOException if the file cannot be read
   * @throws DictionaryException if it is no dictionary; the message names the place
   */
  public static Dictionary load(Path file) throws IOException {
    String name = Objects.toString(file.getFileName(), file.toString());
    if (Files.isDirectory(file)) {
      return of(name, LayerTexts.folder(file));
    }
    if (isCompiled(file)) {
      return map(name, file);
    }
    return of(name, LayerTexts.of(name, text(name, file)));
  }

  private static String text(String name, Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new DictionaryException(
          name + ": neither a compiled dictionary nor a text in UTF-8; name another file", e);
    }
  }

  /**
   * Reads a compiled dictionary through to its end, which {@link #load} does not do with a large
   * one.
   *
   * @throws IOException if it cannot be read
   * @throws DictionaryException if it is damaged
   */
  public static void verify(Path file) throws IOException {
    String name = Objects.toString(file.getFileName(), file.toString());
    try (FileChannel channel = FileChannel.open(file)) {
      CompiledFile.verify(name, KnownNames.Parts.of(channel), channel.size());
    }
  }

  /**
   * Whether a file is meant to be a compiled dictionary.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isCompiled(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return CompiledFile.isOne(in.readNBytes(Integer.BYTES));
    }
  }

  /** A compiled dictionary, mapped. */
  static Dictionary map(String name, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return of(name, CompiledFile.read(name, KnownNames.Parts.of(channel), channel.size()));
    }
  }

  /**
   * Compiles a file of entries, or a folder with all that belongs to it, into a file that {@link
   * #load} takes. Entries that say more of others, which are elsewhere, are put together with those
   * of the bundled dictionary. The same entries give the same bytes.
   *
   * @param file what to write; what is there is overwritten
   * @throws IOException if a file cannot be read or written
   * @throws DictionaryException if one is not as it should be; the message names the place
   */
  public static void compile(Path source, Path file) throws IOException {
    if (Files.isDirectory(source)) {
      LayerTexts texts = LayerTexts.folder(source);
      CompiledLayer.write(
          texts.compiler(texts.standsAlone() ? EntryNodes.NONE : bundled()::entry), file);
    } else {
      CompiledLayer.write(source, file);
    }
  }

  /**
   * Reads entries in YAML from a text.
   *
   * @param name what to call it in messages and the log
   * @throws DictionaryException if it is no dictionary; the message names the place
   */
  public static Dictionary parse(String name, String yaml) {
    return of(name, LayerTexts.of(name, yaml));
  }

  /**
   * The style of a house that comes with the program, as a layer to lie on top.
   *
   * @throws IllegalArgumentException if there is none of this name; the message lists those there
   *     are
   */
  public static Dictionary style(String name) {
    return of(
        "styles/" + name + ".yaml",
        LayerTexts.of("styles/" + name + ".yaml", HouseStyles.text(name)));
  }

  private static Dictionary of(String name, LayerTexts texts) {
    Part part = part(name, texts, EntryNodes.LATER);
    return new Dictionary(List.of(part), part.compiled().style());
  }

  private static Part part(String name, LayerTexts texts, EntryNodes below) {
    CompiledDictionary layer = CompiledLayer.read(name, texts.compiler(below));
    return new Part(new Layer(name, "", texts.sha256()), layer, Optional.of(texts));
  }

  /** A compiled dictionary as the only layer. */
  static Dictionary of(String name, CompiledDictionary layer) {
    Layer named = new Layer(name, "", layer.checksum());
    return new Dictionary(List.of(new Part(named, layer, Optional.empty())), layer.style());
  }

  /** The entry of an id as its highest layer has it, put together with what lies below. */
  Optional<YamlNode> entry(String id) {
    return entry(id, parts.size() - 1);
  }

  private Optional<YamlNode> entry(String id, int highest) {
    for (int i = highest; i >= 0; i--) {
      Part part = parts.get(i);
      Optional<CompiledEntity> entity = part.compiled().underneath(id);
      if (entity.isPresent()) {
        int below = i - 1;
        return part.texts().isPresent()
            ? part.texts().get().entry(id, lower -> entry(lower, below))
            : Optional.of(BundledSources.entry(part.layer().name(), entity.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * This dictionary with another one on top of it, layer by layer: an entry whose id is below is
   * put together with that one, field by field.
   *
   * @throws DictionaryException if a layer says something of an entry that is not there
   */
  public Dictionary with(Dictionary later) {
    Dictionary all = this;
    for (Part part : later.parts) {
      all = all.with(part);
    }
    return later.style.isPresent() ? all.in(later.style.get()) : all;
  }

  private Dictionary with(Part part) {
    Part top = part;
    if (part.texts().filter(texts -> texts.needs(this)).isPresent()) {
      top = part(part.layer().name(), part.texts().get(), this::entry);
    }
    Set<String> gone = top.compiled().replaced();
    List<Part> all = new ArrayList<>();
    parts.forEach(lower -> all.add(gone.isEmpty() ? lower : lower.without(gone)));
    all.add(top);
    return new Dictionary(all, top.compiled().style().or(() -> style));
  }

  /**
   * This dictionary as it would be with another version of one of the files that the bundled one
   * was compiled from. Only entries that are new or other ones are compiled.
   *
   * @param folder the folder of the files, for the spellings abroad
   * @param file the name of the changed file in it, with slashes
   * @param text what it says now
   * @throws IOException if the folder cannot be read
   * @throws DictionaryException if the text is wrong; the message names the place
   */
  public Dictionary withChanged(Path folder, String file, String text) throws IOException {
    ChangedFile changed = ChangedFile.of(file, text);
    LayerEntries entries = new LayerEntries();
    EntityReader.read(
        file,
        EntityReader.nodes(file, text),
        EntryNodes.NONE,
        entries,
        e -> {
          throw e;
        });
    DictionaryCompiler compiler = new DictionaryCompiler(GivenNameGroups.read(folder));
    HeardNames heard = HeardNames.read(folder);
    FamilyMeanings meanings = FamilyMeanings.read(folder);
    entries.entities().stream()
        .filter(entity -> changed.fresh().contains(entity.id()))
        .forEach(entity -> compiler.add(meanings.addTo(entity), heard.of(entity.id())));
    CompiledDictionary top = CompiledLayer.read(file, compiler);
    List<Part> all = new ArrayList<>();
    parts.forEach(part -> all.add(part.without(changed.gone())));
    all.add(new Part(new Layer(file, "", top.checksum()), top, Optional.empty()));
    return new Dictionary(all, style);
  }

  /** The same as a house of this style writes it; forms of other styles are put right then. */
  public Dictionary in(Style house) {
    return new Dictionary(parts, Optional.of(house));
  }

  /**
   * The same without the spellings that entries list because they are wrong, to see what the rules
   * do alone.
   */
  public Dictionary withoutAliases() {
    return new Dictionary(
        parts.stream()
            .map(p -> new Part(p.layer(), p.compiled().withoutAliases(), p.texts()))
            .toList(),
        style);
  }

  /** The style of the house, if one was chosen. */
  public Optional<Style> style() {
    return style;
  }

  /** Whether a layer says of this word that it is right as it is. */
  public boolean isValid(String word) {
    for (CompiledDictionary layer : compiled) {
      if (layer.valid().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The layers, the lowest first. */
  public List<Layer> layers() {
    return parts.stream().map(Part::layer).toList();
  }

  /** The compiled layers, the lowest first. */
  public List<CompiledDictionary> compiled() {
    return compiled;
  }

  /** The entity of this id in the latest layer that has it. */
  public Optional<CompiledEntity> entity(String id) {
    for (int i = compiled.size() - 1; i >= 0; i--) {
      Optional<CompiledEntity> found = compiled.get(i).entity(id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
