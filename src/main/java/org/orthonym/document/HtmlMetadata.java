package org.orthonym.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.orthonym.text.Span;

/**
 * What a page says of its article outside the text: in {@code meta} elements, by Open Graph and
 * Twitter cards, and as JSON-LD by schema.org.
 */
final class HtmlMetadata {
  private static final Pattern READ =
      Pattern.compile(
          "(?i)description|keywords|news_keywords|headline|title|(?:og|twitter):(?:title|description"
              + "|image:alt)|dc(?:terms)?\\.(?:title|description|subject)|article:tag");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)(?:article:|og:)?published_time|date|datePublished|publish[-_]?date|pubdate"
              + "|dc(?:terms)?\\.(?:date|issued|created)(?:\\.issued)?|parsely-pub-date");

  /** The members of JSON-LD objects that are text for readers. */
  private static final Set<String> MEMBERS =
      Set.of(
          "headline",
          "alternativeHeadline",
          "description",
          "abstract",
          "articleBody",
          "caption",
          "keywords");

  private final org.jsoup.nodes.Document page;
  private final String source;
  private final List<JsonString> linkedData;

  HtmlMetadata(org.jsoup.nodes.Document page, String source) {
    this.page = page;
    this.source = source;
    this.linkedData =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> script.dataNodes().stream())
            .map(DataNode::sourceRange)
            .filter(Range::isTracked)
            .flatMap(r -> JsonString.in(source, new Span(r.startPos(), r.endPos())).stream())
            .toList();
  }

  /** The {@code meta} elements with text for readers. */
  List<Element> read() {
    return page.select("meta[content]").stream()
        .filter(meta -> READ.matcher(name(meta)).matches())
        .toList();
  }

  private static String name(Element meta) {
    return Stream.of("name", "property", "itemprop")
        .map(meta::attr)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Adds the texts of JSON-LD, each as a unit of its own. */
  void addLinkedData(SourceText.Builder out) {
    for (JsonString string : linkedData) {
      if (MEMBERS.contains(string.member())) {
        string.addTo(out.separate("\n\n"), source);
      }
    }
  }

  /** When the article was published. */
  Optional<LocalDate> date() {
    Stream<String> metas =
        page.select("meta[content]").stream()
            .filter(meta -> PUBLISHED.matcher(name(meta)).matches())
            .map(meta -> meta.attr("content"));
    Stream<String> linked =
        linkedData.stream()
            .filter(string -> string.member().equals("datePublished"))
            .map(string -> string.value(source));
    Stream<String> times =
        Stream.of("time[itemprop=datePublished]", "time[pubdate]", "article time", "time")
            .flatMap(query -> page.select(query).stream())
            .map(time -> time.attr("datetime"));
    return Stream.of(metas, linked, times)
        .flatMap(dates -> dates)
        .flatMap(date -> Dates.read(date).stream())
        .findFirst();
  }
}
