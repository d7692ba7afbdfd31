package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of people, places and organisations: one or more layers, of which a later one wins.
 *
 * <p>Immutable and thread-safe.
 */
public final class Dictionary {
  private final List<Layer> layers;

  private Dictionary(List<Layer> layers) {
    this.layers = List.copyOf(layers);
  }

  /**
   * A layer as the log names it.
   *
   * @param name its file name, or {@code bundled}
   * @param version what it says of its own version, or empty
   * @param sha256 the checksum of its bytes, in hexadecimal
   */
  public record Layer(String name, String version, String sha256) {}

  /** The dictionary that comes with the program. */
  public static Dictionary bundled() {
    return new Dictionary(List.of(new Layer("bundled", "", "")));
  }

  /** Knows nothing. */
  public static Dictionary empty() {
    return new Dictionary(List.of());
  }

  /**
   * Reads one file of entries in YAML.
   *
   * @throws IOException if the file cannot be read
   * @throws DictionaryException if it is no dictionary; the message names the place
   */
  public static Dictionary load(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new Dictionary(List.of(new Layer(file.toString(), Integer.toString(bytes.length), "")));
  }

  /** This dictionary with another one on top of it. */
  public Dictionary with(Dictionary later) {
    List<Layer> both = new ArrayList<>(layers);
    both.addAll(later.layers);
    return new Dictionary(both);
  }

  /** The layers, the lowest first. */
  public List<Layer> layers() {
    return layers;
  }
}
