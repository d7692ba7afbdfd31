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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final Pattern LINE = Pattern.compile("(?m)^ in .*line (\\d+), column");

  private final String file;
  private final int line;
  private final Object value;

  private YamlNode(String file, int line, Object value) {
    this.file = file;
    this.line = line;
    this.value = value;
  }

  /**
   * Reads one document.
   *
   * @throws DictionaryException if it is not YAML, repeats a key, uses an alias, or nests too
   *     deeply
   */
  static YamlNode read(String file, String text) {
    try (Reader reader = new StringReader(text);
        YAMLParser parser = YAML.createParser(reader)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return new YamlNode(file, 1, List.of());
      }
      YamlNode node = node(file, parser, first, 0);
      if (parser.nextToken() != null) {
        throw new DictionaryException(
            at(file, parser) + ": a second document begins here; use one file for each");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new DictionaryException(file + ":" + line(e) + ": not YAML: " + words(e), e);
    } catch (IOException e) {
      throw new DictionaryException(file + ": cannot be read: " + e.getMessage(), e);
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

  private static String at(String file, YAMLParser parser) {
    return file + ":" + parser.currentTokenLocation().getLineNr();
  }

  private static YamlNode node(String file, YAMLParser parser, JsonToken token, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw new DictionaryException(at(file, parser) + ": nested too deeply");
    }
    if (parser.isCurrentAlias()) {
      throw new DictionaryException(
          at(file, parser) + ": YAML aliases (*name) are not taken; write the value out");
    }
    int line = parser.currentTokenLocation().getLineNr();
    return switch (token) {
      case START_ARRAY -> {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
          items.add(node(file, parser, t, depth + 1));
        }
        yield new YamlNode(file, line, items);
      }
      case START_OBJECT -> {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_OBJECT; t = parser.nextToken()) {
          String name = parser.currentName();
          YamlNode old = fields.put(name, node(file, parser, parser.nextToken(), depth + 1));
          if (old != null) {
            throw new DictionaryException(
                at(file, parser) + ": the key “" + name + "” stands twice");
          }
        }
        yield new YamlNode(file, line, fields);
      }
      case VALUE_NULL -> new YamlNode(file, line, "");
      default -> new YamlNode(file, line, parser.getText());
    };
  }

  int line() {
    return line;
  }

  /** A complaint about this place. */
  DictionaryException complaint(String message) {
    return new DictionaryException(file + ":" + line + ": " + message);
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw complaint("text is expected here");
  }

  /** The items; one item alone counts as a list of one. */
  List<YamlNode> items() {
    if (value instanceof List<?> list) {
      List<YamlNode> items = new ArrayList<>(list.size());
      for (Object item : list) {
        items.add((YamlNode) item);
      }
      return items;
    }
    return List.of(this);
  }

  List<String> texts() {
    return items().stream().map(YamlNode::text).toList();
  }

  boolean isList() {
    return value instanceof List<?>;
  }

  Map<String, YamlNode> fields() {
    if (value instanceof Map<?, ?> map) {
      Map<String, YamlNode> fields = new LinkedHashMap<>();
      map.forEach((name, node) -> fields.put((String) name, (YamlNode) node));
      return fields;
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
