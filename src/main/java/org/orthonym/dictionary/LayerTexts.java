package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a layer was read from. Its entries may say something of those below it, so what they come to
 * is known only once it lies there.
 *
 * <p>Immutable and thread-safe.
 */
final class LayerTexts {
  private final Map<String, String> files;
  private final DictionaryFolder folder;
  private final Set<String> ids = new HashSet<>();
  private boolean incomplete;

  private LayerTexts(Map<String, String> files, DictionaryFolder folder) {
    this.files = files;
    this.folder = folder;
    files.forEach(this::note);
  }

  /** One file. */
  static LayerTexts of(String name, String text) {
    return new LayerTexts(Map.of(name, text), DictionaryFolder.none());
  }

  /**
   * A folder of files.
   *
   * @throws IOException if one cannot be read
   */
  static LayerTexts folder(Path path) throws IOException {
    DictionaryFolder folder = DictionaryFolder.read(path);
    return new LayerTexts(folder.files(), folder);
  }

  private void note(String file, String text) {
    for (YamlNode node : EntityReader.nodes(file, text)) {
      Map<String, YamlNode> fields = node.fields();
      Optional.ofNullable(fields.get("id")).ifPresent(id -> ids.add(id.text()));
      incomplete |= !fields.containsKey("type") || !fields.containsKey("names");
    }
  }

  /** Whether it brings a vocabulary of offices and so does not lie on top of the bundled one. */
  boolean standsAlone() {
    return !folder.offices().isEmpty();
  }

  /** Whether what lies below matters for what its entries come to. */
  boolean needs(Dictionary below) {
    if (standsAlone()) {
      return false;
    }
    return incomplete || ids.stream().anyMatch(id -> below.entity(id).isPresent());
  }

  /**
   * A compiler of what it comes to on top of these entries.
   *
   * @throws DictionaryException if an entry is wrong
   */
  DictionaryCompiler compiler(EntryNodes below) {
    LayerEntries entries = new LayerEntries();
    files.forEach(
        (file, text) ->
            EntityReader.read(
                file,
                text,
                below,
                entries,
                e -> {
                  throw e;
                }));
    return folder.compiler(entries);
  }

  /** An entry of it, put together with the one below. */
  Optional<YamlNode> entry(String id, EntryNodes below) {
    for (Map.Entry<String, String> file : files.entrySet()) {
      List<YamlNode> nodes = EntityReader.nodes(file.getKey(), file.getValue());
      for (YamlNode node : nodes) {
        YamlNode found = node.fields().get("id");
        if (found != null && found.text().equals(id)) {
          return Optional.of(below.find(id).map(lower -> lower.overlaid(node)).orElse(node));
        }
      }
    }
    return Optional.empty();
  }

  /** The checksum of the texts, in hexadecimal. */
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
