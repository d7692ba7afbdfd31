package org.orthonym.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.orthonym.document.JsonValues.Value;
import org.orthonym.text.Span;

/** Puts the text of one ninjs file together. Not thread-safe. */
final class NinjsText {
  /** Where an associated item begins. */
  private static final String ITEM = "^(?:associations/[^/]+/)*+";

  private static final Pattern HEADLINE =
      Pattern.compile(ITEM + "(?:headline(?:_\\w+)?|title|headlines/\\d+/value)$");
  private static final Pattern DESCRIPTION =
      Pattern.compile(ITEM + "(?:description(?:_\\w+)?|caption|descriptions/\\d+/value)$");
  private static final Pattern BODY =
      Pattern.compile(ITEM + "(?:body(?:_\\w+)?|bodies/\\d+/value)$");
  private static final Pattern NAME =
      Pattern.compile(
          ITEM
              + "(?:(?:person|people|organisations?|places?|subjects?|events?|objects?)/\\d+/name"
              + "|located)$");
  private static final Pattern VERSION = Pattern.compile(ITEM + "version$");

  private static final List<String> DATES =
      List.of(
          "firstcreated",
          "firstCreated",
          "contentcreated",
          "contentCreated",
          "versioncreated",
          "versionCreated");

  private final String source;
  private final Encoding encoding;
  private final List<Value> values;
  private final Map<String, Value> byPath = new HashMap<>();
  private final Units units;

  /**
   * @param source the characters of the file
   * @throws DocumentException if they are no JSON object
   */
  NinjsText(String source, Encoding encoding) throws DocumentException {
    this.source = source;
    this.encoding = encoding;
    this.values = JsonValues.read(source);
    values.forEach(value -> byPath.putIfAbsent(value.path(), value));
    this.units = new Units(source, encoding);
  }

  /**
   * What is read, in reading order, and behind it the names the text is tagged with.
   *
   * @throws DocumentException if there is nothing to read
   */
  SourceText read() throws DocumentException {
    add(HEADLINE);
    add(DESCRIPTION);
    add(BODY);
    if (units.length() == 0) {
      throw new DocumentException(
          "is JSON but no ninjs article: it has no headline, description or body");
    }
    add(NAME);
    for (Value value : values) {
      if (VERSION.matcher(value.path()).find()) {
        units.raise(value.span(), around(value));
      }
    }
    return units.build();
  }

  private void add(Pattern keys) {
    for (Value value : values) {
      if (value.isString() && keys.matcher(value.path()).find()) {
        units.next();
        Decoded decoded = new Decoded(source).json(value.span().start(), value.span().end());
        if (isHtml(value)) {
          units.embedded(HtmlPage.read(decoded.text(), encoding).content(), decoded);
        } else {
          decoded.addTo(units);
        }
      }
    }
  }

  /** Whether a value is HTML: its key says so, or what stands beside it, or it looks like that. */
  private boolean isHtml(Value value) {
    String path = value.path();
    if (path.endsWith("_xhtml") || path.endsWith("_html")) {
      return true;
    }
    String beside = path.substring(0, path.lastIndexOf('/') + 1);
    return text(beside + "contenttype")
        .or(() -> text(beside + "contentType"))
        .filter(type -> path.endsWith("/value"))
        .map(type -> type.contains("html"))
        .orElse(Decoded.isHtml(value.text()));
  }

  /** The object that a value is a member of. */
  private Span around(Value member) {
    int end = Math.max(0, member.path().lastIndexOf('/'));
    Value around = byPath.get(member.path().substring(0, end));
    return around == null ? member.span() : around.span();
  }

  private Optional<String> text(String path) {
    return Optional.ofNullable(byPath.get(path)).map(Value::text);
  }

  /** When it was first published, else when this version was. */
  Optional<LocalDate> date() {
    for (String key : DATES) {
      Optional<LocalDate> day = text(key).flatMap(Dates::read);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
