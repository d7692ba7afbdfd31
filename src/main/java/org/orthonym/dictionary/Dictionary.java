package org.orthonym.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of people, places and organisations: one or more layers, of which a later one wins.
 *
 * <p>Immutable and thread-safe.
 */
public final class Dictionary {
  private final List<Checksum> checksums;
  private final List<CompiledDictionary> compiled;

  private Dictionary(List<Checksum> checksums, List<CompiledDictionary> compiled) {
    this.checksums = List.copyOf(checksums);
    this.compiled = List.copyOf(compiled);
  }

  /**
   * A layer as the log names it.
   *
   * @param name its file name, or {@code bundled}
   * @param version what it says of its own version, or empty
   * @param sha256 the checksum of its bytes, in hexadecimal
   */
  public record Layer(String name, String version, String sha256) {}

  private static final class Bundled {
    static final Dictionary DICTIONARY = read();

    private static Dictionary read() {
      try (InputStream in =
          Objects.requireNonNull(
              Dictionary.class.getResourceAsStream(Bundle.RESOURCE),
              "the compiled dictionary is missing: build the program again")) {
        byte[] bytes = in.readAllBytes();
        return of("bundled", CompiledDictionary.read("bundled", ByteBuffer.wrap(bytes)), bytes);
      } catch (IOException e) {
        throw new DictionaryException("the bundled dictionary cannot be read", e);
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
   * Reads one file of entries in YAML, or a folder of them with the vocabulary and the spellings
   * abroad that it may have.
   *
   * @throws IOException if the file cannot be read
   * @throws DictionaryException if it is no dictionary; the message names the place
   */
  public static Dictionary load(Path file) throws IOException {
    String name = Objects.toString(file.getFileName(), file.toString());
    if (Files.isDirectory(file)) {
      return folder(name, file);
    }
    byte[] bytes = Files.readAllBytes(file);
    return parse(name, new String(bytes, java.nio.charset.StandardCharsets.UTF_8), bytes);
  }

  private static Dictionary folder(String name, Path folder) throws IOException {
    ByteBuffer compiled = DictionaryFolder.read(folder).compiler().compile();
    byte[] bytes = new byte[compiled.remaining()];
    compiled.get(bytes);
    return of(name, CompiledDictionary.read(name, ByteBuffer.wrap(bytes)), bytes);
  }

  /**
   * Reads entries in YAML from a text.
   *
   * @param name what to call it in messages and the log
   * @throws DictionaryException if it is no dictionary; the message names the place
   */
  public static Dictionary parse(String name, String yaml) {
    return parse(name, yaml, yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static Dictionary parse(String name, String yaml, byte[] bytes) {
    DictionaryCompiler compiler = new DictionaryCompiler();
    EntityReader.read(name, yaml).forEach(compiler::add);
    return of(name, CompiledDictionary.read(name, compiler.compile()), bytes);
  }

  private static Dictionary of(String name, CompiledDictionary layer, byte[] bytes) {
    return new Dictionary(List.of(new Checksum(name, bytes)), List.of(layer));
  }

  /** This dictionary with another one on top of it. */
  public Dictionary with(Dictionary later) {
    List<Checksum> both = new ArrayList<>(checksums);
    both.addAll(later.checksums);
    List<CompiledDictionary> all = new ArrayList<>(compiled);
    all.addAll(later.compiled);
    return new Dictionary(both, all);
  }

  /** The layers, the lowest first. */
  public List<Layer> layers() {
    return checksums.stream().map(Checksum::layer).toList();
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
