package org.orthonym.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the elements of a page mean for a reader. The sets follow the HTML Standard; which elements
 * are furniture is what publishers use them for.
 */
final class HtmlElements {
  /** Nothing in them is read, or it is read by programs. */
  private static final Set<String> UNREAD =
      Set.of(
          "audio",
          "button",
          "canvas",
          "datalist",
          "head",
          "iframe",
          "input",
          "math",
          "noscript",
          "object",
          "rp",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "video");

  /** What stands around an article: menus, forms for comments, imprints, slogans of authors. */
  private static final Set<String> FURNITURE = Set.of("dialog", "footer", "form", "menu", "nav");

  /** What a form has in it that some publishing systems put around the whole page. */
  private static final String ARTICLE = "article, main, h1, [role=main]";

  private static final Set<String> FURNITURE_ROLES =
      Set.of("contentinfo", "dialog", "menu", "menubar", "navigation", "search");

  private static final Set<String> CODE =
      Set.of("code", "kbd", "listing", "plaintext", "pre", "samp", "tt", "var", "xmp");

  private static final Set<String> KEEPING_BLANKS = Set.of("listing", "plaintext", "pre", "xmp");

  /** They begin a new line, but no new paragraph. */
  private static final Set<String> LINES =
      Set.of("br", "caption", "dd", "dt", "hr", "li", "option", "td", "th", "tr");

  /** jsoup counts them among the blocks, but they stand in running text as well. */
  private static final Set<String> INLINE =
      Set.of("del", "ins", "link", "meta", "noscript", "script", "style", "template");

  private HtmlElements() {}

  /** Whether nothing within the element belongs to the text of the article. */
  static boolean isUnread(Element element) {
    String name = element.normalName();
    return UNREAD.contains(name)
        || (FURNITURE.contains(name) && !isAroundArticle(element))
        || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isHidden(element);
  }

  private static boolean isAroundArticle(Element element) {
    return element.normalName().equals("form") && element.selectFirst(ARTICLE) != null;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  /** Whether the element stands beside the article and would interrupt it. */
  static boolean isAside(Element element) {
    return element.normalName().equals("aside")
        || element.attr("role").equalsIgnoreCase("complementary");
  }

  /** What stands between the element and the text around it; empty if nothing does. */
  static String breakAround(Element element) {
    if (LINES.contains(element.normalName())) {
      return "\n";
    }
    return element.isBlock() && !INLINE.contains(element.normalName()) ? "\n\n" : "";
  }

  /** Whether blanks and line breaks within the element are read as they are. */
  static boolean keepsBlanks(Element element) {
    return isWithin(element, KEEPING_BLANKS);
  }

  /** Whether the element is code, or in code. */
  static boolean isCode(Element element) {
    return isWithin(element, CODE);
  }

  private static boolean isWithin(Element element, Set<String> names) {
    for (Element at = element; at != null; at = at.parent()) {
      if (names.contains(at.normalName())) {
        return true;
      }
    }
    return false;
  }

  /** The main part of an element's own language code, in lower case; empty if it says none. */
  static String language(Element element) {
    String tag = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
    if (tag.isEmpty()) {
      return "";
    }
    String code = tag.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < code.length() && Character.isLetter(code.charAt(end))) {
      end++;
    }
    return code.substring(0, end);
  }
}
