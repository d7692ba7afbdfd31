package org.orthonym.matching;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.orthonym.text.Tokens;
import org.orthonym.text.Tokens.Gap;

/**
 * The lines of a text that stand in it as it was taken off a page, but are no part of the article:
 * what else to read, bylines, who the author is, credits, names over comments. Names in them are
 * read and may be put right, but say nothing about the names of the article.
 *
 * <p>Told by how a line begins, in the languages of the texts; a long line is never one. The
 * wordings are those that German, English, French, Spanish, Italian, Polish and Dutch news sites
 * use. Immutable and thread-safe; finding them takes time linear in the text.
 */
final class Furniture {
  private static final int LONGEST = 200;
  private static final int LONGEST_HEADLINE = 120;
  private static final int MOST_HEADLINES = 10;

  /** What else to read, whatever follows on the line. */
  private static final String TEASER =
      "(?:lesen|sehen|hören)\\s+sie\\s+(?:auch|dazu|mehr)(?:\\s+zum\\s+thema)?|lies\\s+auch|siehe\\s+auch"
          + "|das\\s+könnte\\s+(?:sie|dich)\\s+auch\\s+interessieren|auch\\s+interessant"
          + "|mehr\\s+zum\\s+thema|read\\s+(?:also|more|next)|also\\s+read|see\\s+also"
          + "|related\\s+(?:articles|stories|news)|(?:à\\s+)?lire\\s+(?:aussi|également)"
          + "|voir\\s+aussi|le[ae]\\s+también|leggi\\s+anche|lees\\s+ook"
          + "|(?:czytaj|zobacz)\\s+(?:też|także|również)";

  /** What is furniture only before a colon or the end of the line. */
  private static final String HEADING =
      "read|watch|related|mehr\\s+(?:dazu|lesen)|weiterlesen|zum\\s+thema|passend\\s+dazu"
          + "|(?:ähnliche|verwandte|weitere)\\s+(?:artikel|beiträge|meldungen|nachrichten|themen)"
          + "|meistgelesen|am\\s+meisten\\s+gelesen|empfehlungen\\s+der\\s+redaktion|(?:im\\s+)?video";

  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)(?:(?:" + TEASER + ")\\b|(?:" + HEADING + ")\\s*(?::|$)|(?-i:READ)\\b).*");

  /** A heading over teasers, which stand in the lines behind it. */
  private static final Pattern OVER_TEASERS =
      Pattern.compile("(?iu)(?:" + TEASER + "|" + HEADING + ")\\s*:?");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:(?:fotos?|quellen?|autor(?:in)?|text|über\\s+(?:den|die)\\s+autor(?:in)?"
              + "|kommentare?|antwort(?:en)?\\s+abbrechen)\\s*(?::|$)"
              + "|copyright\\b|alle\\s+artikel\\s+von\\b|mehr\\s+von\\b|folgen\\s+sie\\b).*");

  private static final String PERSON = "\\p{Lu}[\\p{L}.’'-]+(?:\\s+\\p{Lu}[\\p{L}.’'-]+){1,3}";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?iu:von|by|par|por|di|door|von\\s+unserem\\s+korrespondenten"
              + "|von\\s+unserer\\s+korrespondentin))\\s+"
              + PERSON
              + "(?:(?:\\s*[,/&|]\\s*|\\s+(?:und|and|et|y|e|i|en)\\s+)"
              + PERSON
              + "){0,3}(?:\\s*[,|/]\\s*[\\p{L}\\d.:\\s]{0,40})?");

  private static final Pattern SAYS =
      Pattern.compile(
          "(?u)[^.!?]{2,40}\\s(?:sagt|schreibt|meint|says|wrote)(?:\\sam\\s[^:]{1,40})?:");

  private static final Pattern NEWSLETTER =
      Pattern.compile(
          "(?iu).*newsletter\\b.*(?:abonnier|anmeld|bestell|erhalten|kostenlos|subscribe|sign\\s+up).*");

  private static final Pattern BIOGRAPHY =
      Pattern.compile(
          "(?iu)"
              + PERSON
              + "(?:,[^,]{1,40},)?\\s+(?:ist|arbeitet|schreibt|berichtet|is|writes|reports)\\b.{0,80}"
              + "(?:redakteur|reporter|korrespondent|volontär|kolumnist|autorin\\b|autor\\b|über\\b"
              + "|correspondent|editor|columnist).*");

  /** The first words of what {@link #LINE} and {@link #LABEL} match. */
  private static final Set<String> TEASERS =
      Set.of(
          "lesen",
          "sehen",
          "hören",
          "lies",
          "siehe",
          "das",
          "auch",
          "mehr",
          "read",
          "also",
          "see",
          "related",
          "à",
          "lire",
          "voir",
          "lea",
          "lee",
          "leggi",
          "lees",
          "czytaj",
          "zobacz",
          "watch",
          "weiterlesen",
          "zum",
          "passend",
          "ähnliche",
          "verwandte",
          "weitere",
          "meistgelesen",
          "am",
          "empfehlungen",
          "im",
          "video");

  private static final Set<String> LABELS =
      Set.of(
          "foto",
          "fotos",
          "quelle",
          "quellen",
          "autor",
          "autorin",
          "text",
          "über",
          "kommentar",
          "kommentare",
          "antwort",
          "antworten",
          "copyright",
          "alle",
          "mehr",
          "folgen");

  private static final Set<String> BY = Set.of("von", "by", "par", "por", "di", "door");

  private static final Set<String> DOES =
      Set.of("ist", "arbeitet", "schreibt", "berichtet", "is", "writes", "reports");

  private final Tokens tokens;
  private final BitSet found = new BitSet();
  private final BitSet credits = new BitSet();
  private int sign = -1; // the next copyright sign

  private Furniture(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The furniture of a text. */
  static Furniture of(Tokens tokens) {
    Furniture furniture = new Furniture(tokens);
    furniture.find();
    return furniture;
  }

  /** Whether a token stands in a line that is no part of the article. */
  boolean has(int token) {
    return found.get(token);
  }

  /**
   * Whether a token stands in a line that tells who wrote, took, owns or comments on something: it
   * names people whom the article does not.
   */
  boolean isCredit(int token) {
    return credits.get(token);
  }

  private void find() {
    int headlines = 0;
    for (int from = 0; from < tokens.size(); ) {
      int end = lineEnd(from);
      String line = line(from);
      if (isTeaser(from, line)) {
        found.set(from, end);
        headlines = OVER_TEASERS.matcher(line).matches() ? MOST_HEADLINES : 0;
      } else if (headlines > 0 && isHeadline(line, end)) {
        found.set(from, end);
        headlines--;
      } else {
        headlines = 0;
        int credit = isCredit(from, end, line) ? from : behindSign(from, line);
        if (credit < end) {
          found.set(credit, end);
          credits.set(credit, end);
        }
      }
      from = end;
    }
  }

  /** The first token behind the line that begins with a token. */
  private int lineEnd(int from) {
    int end = from + 1;
    while (end < tokens.size() && tokens.gap(end) != Gap.BREAK) {
      end++;
    }
    return end;
  }

  /** A line from its first letter or digit on, without blanks at its end; short lines only. */
  private String line(int from) {
    int start = tokens.start(from);
    String text = tokens.source();
    int end = start;
    while (end < text.length() && end - start <= LONGEST && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end - start > LONGEST ? "" : text.substring(start, end).strip();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private boolean isTeaser(int from, String line) {
    return begins(TEASERS, from) && LINE.matcher(line).matches();
  }

  private boolean begins(Set<String> words, int from) {
    return words.contains(tokens.word(from).toLowerCase(Locale.ROOT));
  }

  private boolean isCredit(int from, int end, String line) {
    if (line.isEmpty()) {
      return false;
    }
    return (begins(LABELS, from) && LABEL.matcher(line).matches())
        || (begins(BY, from) && BYLINE.matcher(line).matches())
        || (line.contains("ewsletter") && NEWSLETTER.matcher(line).matches())
        || (line.endsWith(":") && SAYS.matcher(line).matches())
        || (tellsWhatSomebodyDoes(from, end) && BIOGRAPHY.matcher(line).matches());
  }

  /** The first token behind the copyright sign of a short line; behind the text if it has none. */
  private int behindSign(int from, String line) {
    String text = tokens.source();
    int start = from == 0 ? 0 : tokens.end(from - 1);
    if (sign < start) {
      int next = text.indexOf('©', start);
      sign = next < 0 ? text.length() : next;
    }
    return line.isEmpty() ? tokens.size() : tokens.at(sign);
  }

  private boolean tellsWhatSomebodyDoes(int from, int end) {
    for (int i = from + 2; i < Math.min(end, from + 8); i++) {
      if (DOES.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** A line that is no sentence, nor the beginning of one that the next line goes on with. */
  private boolean isHeadline(String line, int next) {
    if (line.isEmpty() || line.length() > LONGEST_HEADLINE) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    boolean goesOn =
        next < tokens.size() && Character.isLowerCase(tokens.source().charAt(tokens.start(next)));
    return ".,;:-–".indexOf(last) < 0 && !line.endsWith(".“") && !line.endsWith(".\"") && !goesOn;
  }
}
