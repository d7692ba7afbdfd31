package org.orthonym.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.orthonym.document.JsonValues.Value;
import org.orthonym.text.Span;

/**
 * ninjs 1 to 3, news in JSON: headlines, descriptions and bodies, and behind these the names of the
 * people, organisations and places the text is tagged with; the same of associated items. The
 * version of an item that changes is raised.
 *
 * <p>By the IPTC's ninjs 1.5, 2.1 and 3.0.
 */
final class Ninjs implements Format {
  static final Format FORMAT = new Ninjs();

  /** Where an associated item begins. */
  private static final String ITEM = "^(?:associations/[^/]+/)*";

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

  /** The keys that tell a ninjs file from any other JSON. */
  private static final Pattern KEYS =
      Pattern.compile(
          "\"(?:headlines?|body_text|body_xhtml|bodies|description_text|descriptions)\"\\s*:");

  private static final List<String> DATES =
      List.of(
          "firstcreated",
          "firstCreated",
          "contentcreated",
          "contentCreated",
          "versioncreated",
          "versionCreated");

  private Ninjs() {}

  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public List<String> extensions() {
    return List.of("json", "ninjs");
  }

  @Override
  public boolean recognises(Beginning beginning) {
    String text = beginning.text();
    boolean begins = text.startsWith("{") || text.startsWith("ï»¿{");
    return begins && KEYS.matcher(text).find();
  }

  @Override
  public Document read(byte[] bytes) throws DocumentException {
    return read(bytes, Encoding.detect(bytes));
  }

  @Override
  public Document read(byte[] bytes, Encoding encoding) throws DocumentException {
    String source = encoding.decode(bytes);
    List<Value> values = JsonValues.read(source);
    Units units = new Units(source, encoding);
    add(HEADLINE, values, source, encoding, units);
    add(DESCRIPTION, values, source, encoding, units);
    add(BODY, values, source, encoding, units);
    if (units.length() == 0) {
      throw new DocumentException(
          "is JSON but no ninjs article: it has no headline, description or body");
    }
    add(NAME, values, source, encoding, units);
    for (Value value : values) {
      if (VERSION.matcher(value.path()).find()) {
        units.raise(value.span(), around(value, values));
      }
    }
    return new SourceDocument(this, units.build(), date(values), Optional.empty());
  }

  private static void add(
      Pattern keys, List<Value> values, String source, Encoding encoding, Units units) {
    for (Value value : values) {
      if (value.isString() && keys.matcher(value.path()).find()) {
        units.next();
        Decoded decoded = new Decoded(source).json(value.span().start(), value.span().end());
        if (isHtml(value, values)) {
          units.embedded(HtmlPage.read(decoded.text(), encoding).content(), decoded);
        } else {
          decoded.addTo(units);
        }
      }
    }
  }

  /** Whether a value is HTML: its key says so, or what stands beside it, or it looks like that. */
  private static boolean isHtml(Value value, List<Value> values) {
    String path = value.path();
    if (path.endsWith("_xhtml") || path.endsWith("_html")) {
      return true;
    }
    String beside = path.substring(0, path.lastIndexOf('/') + 1);
    Predicate<Value> type =
        other ->
            other.path().equals(beside + "contenttype")
                || other.path().equals(beside + "contentType");
    Optional<Value> said =
        path.endsWith("/value") ? values.stream().filter(type).findFirst() : Optional.empty();
    return said.map(kind -> kind.text().contains("html")).orElse(Decoded.isHtml(value.text()));
  }

  /** The object that a value is a member of. */
  private static Span around(Value member, List<Value> values) {
    int end = Math.max(0, member.path().lastIndexOf('/'));
    String path = member.path().substring(0, end);
    return values.stream()
        .filter(value -> value.kind() == Value.Kind.OBJECT && value.path().equals(path))
        .map(Value::span)
        .findFirst()
        .orElse(member.span());
  }

  private static Optional<LocalDate> date(List<Value> values) {
    List<LocalDate> days = new ArrayList<>();
    for (String key : DATES) {
      for (Value value : values) {
        if (value.path().equals(key)) {
          Dates.read(value.text()).ifPresent(days::add);
        }
      }
    }
    return days.stream().findFirst();
  }
}
