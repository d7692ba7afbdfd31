package org.orthonym.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands before the text of a Markdown file: YAML between two lines of three hyphens. Values
 * that readers see are texts. They are found line by line, so that their places are known, and what
 * a YAML parser reads there must be the same; else they are left alone.
 */
final class FrontMatter {
  private static final Pattern FENCE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*\\r?$");
  private static final Pattern KEY = Pattern.compile("([A-Za-z_-]{1,40}):(.*)");
  private static final Pattern ITEM = Pattern.compile(" {0,8}-( .*)");

  private static final Set<String> TEXTS =
      Set.of(
          "abstract",
          "caption",
          "description",
          "excerpt",
          "headline",
          "image_alt",
          "kicker",
          "lead",
          "linkTitle",
          "subtitle",
          "summary",
          "teaser",
          "title");

  private static final Set<String> LISTS = Set.of("keywords", "people", "persons", "tags");

  private final String source;
  private final int start;
  private final int end;
  private final int textStart;
  private final JsonNode values;

  private FrontMatter(String source, int start, int end, int textStart) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.textStart = textStart;
    this.values = values(source.substring(start, end));
  }

  /** The front matter of a file; empty if it has none. */
  static FrontMatter of(String source) {
    Matcher fence = FENCE.matcher(source);
    if (!fence.lookingAt() || !source.startsWith("---")) {
      return new FrontMatter(source, 0, 0, 0);
    }
    int start = nextLine(source, fence.end());
    if (!fence.find(start)) {
      return new FrontMatter(source, 0, 0, 0);
    }
    return new FrontMatter(source, start, fence.start(), nextLine(source, fence.end()));
  }

  private static int nextLine(String source, int at) {
    int line = source.indexOf('\n', at);
    return line < 0 ? source.length() : line + 1;
  }

  private static JsonNode values(String yaml) {
    try {
      JsonNode values = new YAMLMapper().readTree(yaml);
      return values == null ? MissingNode.getInstance() : values;
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** Where the Markdown begins. */
  int textStart() {
    return textStart;
  }

  /** When the article was published, as the front matter says. */
  Optional<LocalDate> date() {
    return Stream.of("date", "published", "publishDate", "pubDate")
        .flatMap(key -> Dates.read(values.path(key).asText()).stream())
        .findFirst();
  }

  /** What the article was translated from, as the front matter says. */
  Optional<String> sourceLanguage() {
    return Stream.of("source_language", "source_lang", "sourceLanguage", "translated_from")
        .map(key -> values.path(key).asText().strip())
        .filter(code -> code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
        .findFirst();
  }

  /** Adds the values that readers see, each as a unit of its own. */
  void addTo(SourceTextBuilder out) {
    String list = "";
    int item = 0;
    for (int at = start; at < end; at = nextLine(source, at)) {
      String line = source.substring(at, lineEnd(at));
      Matcher key = KEY.matcher(line);
      Matcher element = ITEM.matcher(line);
      if (key.matches()) {
        list = LISTS.contains(key.group(1)) ? key.group(1) : "";
        item = 0;
        if (TEXTS.contains(key.group(1))) {
          add(out, at + key.start(2), lineEnd(at), values.path(key.group(1)));
        }
      } else if (!list.isEmpty() && element.matches()) {
        add(out, at + element.start(1), lineEnd(at), values.path(list).path(item++));
      }
    }
  }

  private void add(SourceTextBuilder out, int from, int to, JsonNode value) {
    if (value.isTextual()) {
      YamlText.of(source, from, to, end).ifPresent(text -> text.addTo(out, value.textValue()));
    }
  }

  private int lineEnd(int at) {
    int line = source.indexOf('\n', at);
    int stop = line < 0 ? end : Math.min(line, end);
    return stop > at && source.charAt(stop - 1) == '\r' ? stop - 1 : stop;
  }
}
