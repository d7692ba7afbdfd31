package org.orthonym.dictionary.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.Gender;

/**
 * Reads the JSON dump of Wikidata: an array with an entity a line. Of each its labels and aliases
 * are taken, what it is (P31), gender (P21) and country (P27, P17); all else is read over.
 */
final class WikidataReader implements SourceReader {
  /** Lines of fewer bytes are the brackets around the entities. */
  private static final int SHORTEST = 8;

  /** Where the value of a statement is, and in it the id. */
  private static final List<String> WAY = List.of("mainsnak", "datavalue", "value");

  private final String name;
  private final ImportFilter filter;
  private final JsonFactory json =
      JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

  WikidataReader(String name, ImportFilter filter) {
    this.name = name;
    this.filter = filter;
  }

  @Override
  public void read(Source source, Sink sink, ImportReport report) throws IOException {
    Lines lines = new Lines(source);
    boolean ended = false;
    boolean array = false;
    while (lines.next()) {
      byte[] bytes = lines.bytes();
      int length = trimmed(bytes, lines.length());
      if (length < SHORTEST) {
        array |= length == 1 && bytes[0] == '[';
        ended |= length == 1 && bytes[0] == ']';
        continue;
      }
      try {
        lines.check();
        new Item(bytes, length).read(sink, report);
      } catch (JsonProcessingException e) {
        report.skip(lines.number(), "no JSON: " + firstLine(e));
      } catch (BrokenRecord e) {
        report.skip(lines.number(), e.reason());
      }
    }
    if (array && !ended) {
      throw new IOException(
          name + ":" + lines.number() + ": cut off, the closing ] is missing; fetch it again");
    }
    if (report.taken() + report.left() == 0) {
      throw new IOException(name + ": no entity in it; is it a JSON dump of Wikidata?");
    }
  }

  private static int trimmed(byte[] bytes, int length) {
    int end = length;
    while (end > 0 && (bytes[end - 1] <= ' ' || bytes[end - 1] == ',')) {
      end--;
    }
    return end;
  }

  private static String firstLine(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
  }

  /** One line. */
  private final class Item {
    private final byte[] bytes;
    private final int length;
    private final NameCollector names = new NameCollector(filter);
    private String id = "";
    private Optional<EntityType> type = Optional.empty();
    private Gender gender = Gender.UNKNOWN;
    private int sitelinks = -1;

    Item(byte[] bytes, int length) {
      this.bytes = bytes;
      this.length = length;
    }

    void read(Sink sink, ImportReport report) throws IOException, BrokenRecord {
      try (JsonParser parser = json.createParser(bytes, 0, length)) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          throw new BrokenRecord(0, "no entity");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String field = parser.currentName();
          parser.nextToken();
          switch (field) {
            case "id" -> id = parser.getText();
            case "labels" -> labels(parser);
            case "aliases" -> aliases(parser);
            case "claims" -> claims(parser);
            case "sitelinks" -> sitelinks = count(parser);
            default -> parser.skipChildren();
          }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
          throw new BrokenRecord(0, "no entity");
        }
      }
      if (id.isEmpty()) {
        throw new BrokenRecord(0, "an entity without an id");
      }
      boolean known = sitelinks < 0 || sitelinks >= filter.minSitelinks();
      if (type.isPresent() && known) {
        Import.offer(names.entity(id, type.get(), gender, name), filter, sink, report);
      } else {
        report.leave();
      }
    }

    private void labels(JsonParser parser) throws IOException {
      while (isField(parser)) {
        String language = parser.currentName();
        parser.nextToken();
        value(parser)
            .filter(form -> Languages.isKept(language))
            .ifPresent(f -> names.label(language, f));
      }
    }

    private void aliases(JsonParser parser) throws IOException {
      while (isField(parser)) {
        String language = parser.currentName();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          value(parser)
              .filter(form -> Languages.isKept(language))
              .ifPresent(f -> names.other(language, f));
        }
      }
    }

    /** Goes on to the next field of a map; false at its end. An empty map may stand there as []. */
    private static boolean isField(JsonParser parser) throws IOException {
      return parser.nextToken() == JsonToken.FIELD_NAME;
    }

    /** The text of the field "value" of the map that begins here. */
    private static Optional<String> value(JsonParser parser) throws IOException {
      String value = null;
      while (isField(parser)) {
        boolean wanted = parser.currentName().equals("value");
        JsonToken token = parser.nextToken();
        if (wanted && token == JsonToken.VALUE_STRING) {
          value = parser.getText();
        } else {
          parser.skipChildren();
        }
      }
      return Optional.ofNullable(value);
    }

    private void claims(JsonParser parser) throws IOException {
      while (isField(parser)) {
        String property = parser.currentName();
        parser.nextToken();
        switch (property) {
          case "P31", "P21", "P27", "P17" -> {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
              descend(parser, property, 0);
            }
          }
          default -> parser.skipChildren();
        }
      }
    }

    /** Goes down to the value of a statement; deprecated ones are not told apart. */
    private void descend(JsonParser parser, String property, int depth) throws IOException {
      while (isField(parser)) {
        String field = parser.currentName();
        JsonToken token = parser.nextToken();
        boolean onTheWay = depth < WAY.size() && field.equals(WAY.get(depth));
        if (onTheWay && token == JsonToken.START_OBJECT) {
          descend(parser, property, depth + 1);
        } else if (depth == WAY.size() && field.equals("id") && token == JsonToken.VALUE_STRING) {
          note(property, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    }

    private void note(String property, String value) {
      switch (property) {
        case "P31" -> type = type.isPresent() ? type : WikidataCodes.type(value);
        case "P21" -> gender = WikidataCodes.gender(value);
        default -> WikidataCodes.country(value).ifPresent(names::country);
      }
    }

    private static int count(JsonParser parser) throws IOException {
      int count = 0;
      while (isField(parser)) {
        count++;
        parser.nextToken();
        parser.skipChildren();
      }
      return count;
    }
  }
}
