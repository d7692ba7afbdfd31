package org.orthonym.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of people, places and organisations: one or more layers, of which a later one wins.
 *
 * <p>Immutable and thread-safe.
 */
public final class Dictionary {
  /** Names the file of the bundled dictionary, for programs that keep it outside the jar. */
  private static final String FILE_PROPERTY = "orthonym.bundled";

  private final List<Layer> layers;
  private final List<CompiledDictionary> compiled;

  private Dictionary(List<Layer> layers, List<CompiledDictionary> compiled) {
    this.layers = List.copyOf(layers);
    this.compiled = List.copyOf(compiled);
  }

  /**
   * A layer as the log names it.
   *
   * @param name its file name, or {@code bundled}
   * @param version what it says of its own version, or empty
   * @param sha256 the checksum of its text in hexadecimal; of the bundled one that of its content
   */
  public record Layer(String name, String version, String sha256) {}

  private static final class Bundled {
    static final Dictionary DICTIONARY = read();

    private static Dictionary read() {
      String file = System.getProperty(FILE_PROPERTY, "");
      try {
        return file.isEmpty() ? fromClasses() : map("bundled", Path.of(file));
      } catch (IOException e) {
        throw new DictionaryException(
            "the bundled dictionary cannot be read: " + e.getMessage(), e);
      }
    }

    private static Dictionary fromClasses() throws IOException {
      try (InputStream in =
          Objects.requireNonNull(
              Dictionary.class.getResourceAsStream(Bundle.RESOURCE),
              "the compiled dictionary is missing: build the program again")) {
        ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
        return of("bundled", CompiledDictionary.read("bundled", bytes));
      }
    }
  }

  /** The dictionary that comes with the program; read once. */
  public static Dictionary bundled() {
    return Bundled.DICTIONARY;
  }

  /** Knows nothing. */
  public static Dictionary empty() {
    return new Dictionary(List.of(), List.of());
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
      return folder(name, file);
    }
    if (isCompiled(file)) {
      return map(name, file);
    }
    byte[] bytes = Files.readAllBytes(file);
    return parse(name, new String(bytes, StandardCharsets.UTF_8), bytes);
  }

  private static boolean isCompiled(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return CompiledDictionary.isOne(in.readNBytes(Integer.BYTES));
    }
  }

  private static Dictionary map(String name, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return of(name, CompiledDictionary.read(name, KnownNames.Parts.of(channel), channel.size()));
    }
  }

  /**
   * The compiled form of a file of entries, or of a folder with all that belongs to it, to be
   * written to a file that {@link #load} takes. The same entries give the same bytes.
   *
   * @throws IOException if a file cannot be read
   * @throws DictionaryException if one is not as it should be; the message names the place
   */
  public static byte[] compile(Path source) throws IOException {
    ByteBuffer compiled =
        Files.isDirectory(source)
            ? DictionaryFolder.read(source).compiler().compile()
            : compiler(Objects.toString(source.getFileName()), Files.readString(source)).compile();
    byte[] bytes = new byte[compiled.remaining()];
    compiled.get(bytes);
    return bytes;
  }

  private static DictionaryCompiler compiler(String name, String yaml) {
    DictionaryCompiler compiler = new DictionaryCompiler(GivenNameGroups.none());
    EntityReader.read(name, yaml).forEach(compiler::add);
    return compiler;
  }

  private static Dictionary folder(String name, Path folder) throws IOException {
    ByteBuffer compiled = DictionaryFolder.read(folder).compiler().compile();
    return of(name, CompiledDictionary.read(name, compiled));
  }

  /**
   * Reads entries in YAML from a text.
   *
   * @param name what to call it in messages and the log
   * @throws DictionaryException if it is no dictionary; the message names the place
   */
  public static Dictionary parse(String name, String yaml) {
    return parse(name, yaml, yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static Dictionary parse(String name, String yaml, byte[] bytes) {
    CompiledDictionary layer = CompiledDictionary.read(name, compiler(name, yaml).compile());
    return new Dictionary(List.of(new Layer(name, "", sha256(bytes))), List.of(layer));
  }

  private static Dictionary of(String name, CompiledDictionary layer) {
    return new Dictionary(List.of(new Layer(name, "", layer.checksum())), List.of(layer));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** This dictionary with another one on top of it. */
  public Dictionary with(Dictionary later) {
    List<Layer> both = new ArrayList<>(layers);
    both.addAll(later.layers);
    List<CompiledDictionary> all = new ArrayList<>(compiled);
    all.addAll(later.compiled);
    return new Dictionary(both, all);
  }

  /** The layers, the lowest first. */
  public List<Layer> layers() {
    return layers;
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
