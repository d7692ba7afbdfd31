package org.orthonym.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

  private final String source;
  private final List<Element> titles = new ArrayList<>();
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<JsonString> linkedData = new ArrayList<>();

  HtmlMetadata(org.jsoup.nodes.Document page, String source) {
    this.source = source;
    page.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            collect(element);
          }
        });
  }

  private void collect(Element element) {
    switch (element.normalName()) {
      case "title" -> titles.add(element);
      case "meta" -> metas.add(element);
      case "time" -> times.add(element);
      case "script" -> {
        if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
          element.dataNodes().forEach(this::collect);
        }
      }
      default -> {}
    }
  }

  private void collect(DataNode data) {
    Range range = data.sourceRange();
    if (range.isTracked()) {
      linkedData.addAll(JsonString.in(source, new Span(range.startPos(), range.endPos())));
    }
  }

  /** The title in the head. */
  List<Element> titles() {
    return titles.stream()
        .filter(title -> title.parent() != null && title.parent().normalName().equals("head"))
        .toList();
  }

  /** The {@code meta} elements with text for readers. */
  List<Element> read() {
    return metas.stream().filter(meta -> READ.matcher(name(meta)).matches()).toList();
  }

  private static String name(Element meta) {
    return Stream.of("name", "property", "itemprop")
        .map(meta::attr)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Adds the texts of JSON-LD, each as a unit of its own. */
  void addLinkedData(SourceTextBuilder out) {
    for (JsonString string : linkedData) {
      if (MEMBERS.contains(string.member())) {
        string.addTo(out.separate("\n\n"), source);
      }
    }
  }

  /** When the article was published. */
  Optional<LocalDate> date() {
    Stream<String> said =
        metas.stream()
            .filter(meta -> PUBLISHED.matcher(name(meta)).matches())
            .map(meta -> meta.attr("content"));
    Stream<String> linked =
        linkedData.stream()
            .filter(string -> string.member().equals("datePublished"))
            .map(string -> string.value(source));
    Stream<String> shown =
        Stream.<Predicate<Element>>of(
                time -> time.attr("itemprop").equals("datePublished"),
                time -> time.hasAttr("pubdate"),
                time -> time.closest("article") != null,
                time -> true)
            .flatMap(kind -> times.stream().filter(kind))
            .map(time -> time.attr("datetime"));
    return Stream.of(said, linked, shown)
        .flatMap(dates -> dates)
        .flatMap(date -> Dates.read(date).stream())
        .findFirst();
  }
}
