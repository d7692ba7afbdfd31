package org.orthonym.dictionary;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of YAML that knows its line, so that a message can name it. Every scalar is text: {@code
 * NO} is Norway, not a truth value.
 */
final class YamlNode {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final int DEEPEST = 12;
  private static final int LONGEST_MESSAGE = 400;
  private static final Pattern LINE = Pattern.compile("(?m)^ in .*line (\\d+), column");

  private final String file;
  private final int line;
  private final Value value;

  private YamlNode(String file, int line, Value value) {
    this.file = file;
    this.line = line;
    this.value = value;
  }

  /** What stands there; lists and maps cannot be changed. */
  private sealed interface Value permits Text, Items, Fields {}

  private record Text(String text) implements Value {}

  private record Items(List<YamlNode> items) implements Value {
    Items {
      items = Collections.unmodifiableList(items);
    }
  }

  private record Fields(Map<String, YamlNode> fields) implements Value {
    Fields {
      fields = Collections.unmodifiableMap(fields);
    }
  }

  /**
   * Reads one document.
   *
   * @throws DictionaryException if it is not YAML, repeats a key, uses an alias, or nests too
   *     deeply
   */
  static YamlNode read(String file, String text) {
    return read(new Origin(file, 0), text);
  }

  /**
   * Reads one document that begins below some other lines of its file.
   *
   * @throws DictionaryException as {@link #read(String, String)} does
   */
  static YamlNode read(String file, long linesBefore, String text) {
    return read(new Origin(file, (int) linesBefore), text);
  }

  /** A file, and how many lines of it come before what is read. */
  private record Origin(String file, int linesBefore) {
    int line(JsonLocation location) {
      return linesBefore + location.getLineNr();
    }

    DictionaryException complaint(int line, String message) {
      return new DictionaryException(file + ":" + line + ": " + message);
    }
  }

  private static YamlNode read(Origin origin, String text) {
    try (Reader reader = new StringReader(text);
        YAMLParser parser = YAML.createParser(reader)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return new YamlNode(origin.file, origin.linesBefore + 1, new Items(List.of()));
      }
      YamlNode node = node(origin, parser, first, 0);
      if (parser.nextToken() != null) {
        throw at(origin, parser, "a second document begins here; use one file for each");
      }
      return node;
    } catch (JsonProcessingException e) {
      int line = origin.linesBefore + line(e);
      throw new DictionaryException(origin.file + ":" + line + ": not YAML: " + words(e), e);
    } catch (IOException e) {
      throw new DictionaryException(origin.file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** The last place that the message names is where the trouble is; else where reading stopped. */
  private static int line(JsonProcessingException e) {
    JsonLocation where = e.getLocation();
    int line = where == null ? 1 : where.getLineNr();
    Matcher named = LINE.matcher(String.valueOf(e.getOriginalMessage()));
    while (named.find()) {
      line = Integer.parseInt(named.group(1));
    }
    return line;
  }

  /** What the message says, without the places and the excerpts, which are indented. */
  private static String words(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage())
        .lines()
        .filter(line -> !line.startsWith(" "))
        .collect(Collectors.joining(": "));
  }

  private static DictionaryException at(Origin origin, YAMLParser parser, String message) {
    return origin.complaint(origin.line(parser.currentTokenLocation()), message);
  }

  private static YamlNode node(Origin origin, YAMLParser parser, JsonToken token, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw at(origin, parser, "nested too deeply");
    }
    if (parser.isCurrentAlias()) {
      throw at(origin, parser, "YAML aliases (*name) are not taken; write the value out");
    }
    int line = origin.line(parser.currentTokenLocation());
    return switch (token) {
      case START_ARRAY -> {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
          items.add(node(origin, parser, t, depth + 1));
        }
        yield new YamlNode(origin.file, line, new Items(items));
      }
      case START_OBJECT -> {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_OBJECT; t = parser.nextToken()) {
          String name = parser.currentName();
          YamlNode old = fields.put(name, node(origin, parser, parser.nextToken(), depth + 1));
          if (old != null) {
            throw at(origin, parser, "the key “" + name + "” stands twice");
          }
        }
        yield new YamlNode(origin.file, line, new Fields(fields));
      }
      case VALUE_NULL -> new YamlNode(origin.file, line, new Text(""));
      default -> new YamlNode(origin.file, line, new Text(parser.getText()));
    };
  }

  int line() {
    return line;
  }

  /** A complaint about this place; of a long message, what fits on a screen. */
  DictionaryException complaint(String message) {
    String shown =
        message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + " …" : message;
    return new DictionaryException(file + ":" + line + ": " + shown);
  }

  String text() {
    if (value instanceof Text scalar) {
      return scalar.text();
    }
    throw complaint("text is expected here");
  }

  /** The items, which cannot be changed; one item alone counts as a list of one. */
  List<YamlNode> items() {
    return value instanceof Items list ? list.items() : List.of(this);
  }

  List<String> texts() {
    return items().stream().map(YamlNode::text).toList();
  }

  /** Fields of which each has texts by key. */
  private static final Set<String> MAPS = Set.of("names", "acronyms", "means");

  /** Fields to whose items more are added. */
  private static final Set<String> LISTS = Set.of("also", "short", "related", "aliases", "never");

  /**
   * This entry with what another one says of the same entity: texts by key and lists are added to,
   * an office of the same name and place is replaced, and so is everything else. The examples of
   * this one are not kept, since they show forms that may be other ones now.
   */
  YamlNode overlaid(YamlNode over) {
    Map<String, YamlNode> merged = new LinkedHashMap<>(fields());
    merged.remove("examples");
    over.fields()
        .forEach(
            (name, node) -> {
              YamlNode old = merged.get(name);
              merged.put(name, old == null ? node : overlaid(name, old, node));
            });
    return new YamlNode(over.file, over.line, new Fields(merged));
  }

  private static YamlNode overlaid(String name, YamlNode old, YamlNode node) {
    if (MAPS.contains(name)) {
      Map<String, YamlNode> map = new LinkedHashMap<>(old.fields());
      map.putAll(node.fields());
      return new YamlNode(node.file, node.line, new Fields(map));
    }
    if (!LISTS.contains(name) && !name.equals("offices")) {
      return node;
    }
    List<YamlNode> items = new ArrayList<>(old.items());
    for (YamlNode item : node.items()) {
      items.removeIf(there -> there.isReplacedBy(item));
      items.add(item);
    }
    return new YamlNode(node.file, node.line, new Items(items));
  }

  /** Whether it is the same text, or says something of the same office or spelling. */
  private boolean isReplacedBy(YamlNode item) {
    if (!(value instanceof Fields) || !(item.value instanceof Fields)) {
      return plain().equals(item.plain());
    }
    for (String key : List.of("office", "of", "form", "before")) {
      YamlNode one = fields().get(key);
      YamlNode other = item.fields().get(key);
      if (one != null && other != null && !one.plain().equals(other.plain())) {
        return false;
      }
    }
    return true;
  }

  private String plain() {
    return value instanceof Text scalar ? scalar.text() : "";
  }

  boolean isList() {
    return value instanceof Items;
  }

  /** The fields in their order; they cannot be changed. */
  Map<String, YamlNode> fields() {
    if (value instanceof Fields map) {
      return map.fields();
    }
    throw complaint("a map of fields is expected here, such as id: somebody");
  }

  Map<String, String> textByKey() {
    Map<String, String> texts = new LinkedHashMap<>();
    fields().forEach((key, node) -> texts.put(key, node.text()));
    return texts;
  }

  Map<String, List<String>> textsByKey() {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    fields().forEach((key, node) -> texts.put(key, node.texts()));
    return texts;
  }
}
