package org.orthonym.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orthonym.similarity.Nearest;

/**
 * What an {@code orthonym.yaml} says. Each key has a value or a list of values; each value knows
 * its line, for messages.
 */
final class Configuration {
  static final String FILE_NAME = "orthonym.yaml";

  /** Keys with one value. */
  private static final List<String> SINGLE = List.of("target", "source", "date", "policy", "style");

  /** Keys with a value or a list. */
  private static final List<String> MANY = List.of("dictionaries", "valid", "ignore");

  /** Keys with a map of values. */
  private static final List<String> MAPS = List.of("formats");

  private final @Nullable Path file;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> maps = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private Configuration(@Nullable Path file) {
    this.file = file;
  }

  /** Says nothing. */
  static Configuration none() {
    return new Configuration(null);
  }

  /** The nearest configuration file in this folder or above it. */
  static Optional<Path> find(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path candidate = at.resolve(FILE_NAME);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file.
   *
   * @throws UsageException if it cannot be read or says something unknown; names file and line
   */
  static Configuration read(Path file) {
    Configuration configuration = new Configuration(file);
    try (JsonParser parser = new YAMLFactory().createParser(Files.readAllBytes(file))) {
      configuration.read(parser);
      return configuration;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String problem = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new UsageException(file + ":" + line + ": no YAML: " + problem);
    } catch (IOException e) {
      throw new UsageException(file + ": " + Failure.reason(e));
    }
  }

  private void read(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      throw at(line(parser), "should be a map, such as “target: de”");
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      lines.put(key, line(parser));
      checkKey(key);
      if (values.containsKey(key) || maps.containsKey(key)) {
        throw at(line(parser), "“" + key + "” is there twice");
      }
      if (MAPS.contains(key)) {
        maps.put(key, map(key, parser));
      } else {
        values.put(key, value(key, parser));
      }
    }
  }

  private void checkKey(String key) {
    List<String> known = Stream.of(SINGLE, MANY, MAPS).flatMap(List::stream).toList();
    if (known.contains(key)) {
      return;
    }
    String hint =
        Nearest.to(key, known)
            .map(near -> "did you mean “" + near + "”?")
            .orElse("known are " + String.join(", ", known));
    throw at(lines.getOrDefault(key, 1), "unknown key “" + key + "”: " + hint);
  }

  private List<String> value(String key, JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token != null && token.isScalarValue()) {
      return List.of(parser.getText());
    }
    if (token != JsonToken.START_ARRAY || !MANY.contains(key)) {
      throw at(line(parser), "“" + key + "” takes one value");
    }
    List<String> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (!parser.currentToken().isScalarValue()) {
        throw at(line(parser), "“" + key + "” takes a plain list");
      }
      list.add(parser.getText());
    }
    return list;
  }

  private Map<String, String> map(String key, JsonParser parser) throws IOException {
    UsageException wrong = at(line(parser), "“" + key + "” takes a map, such as “\"*.inc\": html”");
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw wrong;
    }
    Map<String, String> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (!parser.nextToken().isScalarValue()) {
        throw wrong;
      }
      map.put(name, parser.getText());
    }
    return map;
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private UsageException at(int line, String message) {
    return new UsageException(file + ":" + line + ": " + message);
  }

  /** An error of the value of a key, with its place. */
  UsageException wrong(String key, String message) {
    return at(lines.getOrDefault(key, 1), message);
  }

  /** The value of a key. */
  Optional<String> value(String key) {
    return values(key).stream().findFirst();
  }

  /** The values of a key. */
  List<String> values(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** The values of a key with a map, in their order. */
  Map<String, String> map(String key) {
    return maps.getOrDefault(key, Map.of());
  }

  /** The folder that patterns and files count from. */
  Path folder() {
    Path parent = file == null ? null : file.toAbsolutePath().getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** The files of a key; they count from the folder of the configuration. */
  List<Path> files(String key) {
    return values(key).stream().map(this::resolve).toList();
  }

  private Path resolve(String name) {
    return file == null ? Path.of(name) : file.resolveSibling(name);
  }
}
