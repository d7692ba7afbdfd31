package org.orthonym.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.orthonym.text.Span;

/**
 * Text that stands in a file in another form, such as HTML that is escaped in XML or in a JSON
 * string, with the place in the file of each of its characters. So what is read within it can be
 * written through both forms.
 *
 * <p>Not thread-safe.
 */
final class Decoded {
  private static final Pattern HTML =
      Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>|&(?:[a-zA-Z]{2,8}|#\\w{2,7});");

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final Map<Escape, Map<Escape, Escape>> both = new HashMap<>();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Escape[] escapes = new Escape[64];

  /** Nothing yet, of a file with these characters. */
  Decoded(String source) {
    this.source = source;
  }

  /** Adds character data of XML. */
  Decoded xml(XmlCharacters data) {
    int at = data.start();
    while (at < data.end()) {
      int next = at + 1;
      if (source.charAt(at) == '&' && !data.literal()) {
        next = source.indexOf(';', at) + 1;
        add(XmlReferences.read(source.substring(at + 1, next - 1)), at, next, Escapes.MARKUP);
      } else {
        Escape escape = data.literal() ? Units.LITERAL : Escapes.MARKUP;
        add(source.substring(at, next), at, next, escape);
      }
      at = next;
    }
    return this;
  }

  /** Adds what stands between the quotes of a JSON string, which is well-formed. */
  Decoded json(int start, int end) {
    int at = start;
    while (at < end) {
      int next = at + 1;
      if (source.charAt(at) == '\\') {
        next = at + (source.charAt(at + 1) == 'u' ? 6 : 2);
        add(JsonValues.unescaped(source, at), at, next, Escapes.JSON);
      } else {
        add(source.substring(at, next), at, next, Escapes.JSON);
      }
      at = next;
    }
    return this;
  }

  /** Adds characters that stand for themselves, such as elements of HTML within XML. */
  Decoded plain(int start, int end) {
    for (int at = start; at < end; at++) {
      add(source.substring(at, at + 1), at, at + 1, Escapes.NONE);
    }
    return this;
  }

  private void add(String read, int start, int end, Escape escape) {
    for (int i = 0; i < read.length(); i++) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, 2 * at);
        ends = Arrays.copyOf(ends, 2 * at);
        escapes = Arrays.copyOf(escapes, 2 * at);
      }
      starts[at] = start;
      ends[at] = end;
      escapes[at] = escape;
      text.append(read.charAt(i));
    }
  }

  /** The text. */
  String text() {
    return text.toString();
  }

  /** Adds all of it as it is to the units of the file. */
  void addTo(Units units) {
    add(0, text.length(), Optional.empty(), units);
  }

  /** Adds what a format read of this text to the units of the file. */
  void embed(SourceText inner, Units units) {
    int offset = 0;
    for (Piece piece : inner.pieces()) {
      embed(piece, piece.text().in(inner.text()), units);
      offset = units.length() - piece.text().end();
    }
    for (Span untouched : inner.untouched().all()) {
      units.untouched(new Span(offset + untouched.start(), offset + untouched.end()));
    }
  }

  private void embed(Piece piece, String read, Units units) {
    Span within = piece.source();
    if (piece.verbatim()) {
      add(within.start(), within.end(), piece.escape(), units);
    } else if (!piece.isSeparator() && isOne(within)) {
      Escape escape = within(piece.escape(), within.start());
      units.decoded(starts[within.start()], ends[within.end() - 1], read, escape);
    } else {
      units.separator(read);
    }
  }

  /** Whether the characters of a span stand together in the file. */
  private boolean isOne(Span span) {
    for (int i = span.start() + 1; i < span.end(); i++) {
      if (starts[i] != starts[i - 1] && starts[i] != ends[i - 1]) {
        return false;
      }
    }
    return true;
  }

  /** Stretches that are the same in the file, and what stands there as something else. */
  private void add(int from, int to, Optional<Escape> inner, Units units) {
    int at = from;
    while (at < to) {
      int next = at + 1;
      Escape escape = within(inner, at);
      if (isSame(at)) {
        while (next < to
            && isSame(next)
            && starts[next] == ends[next - 1]
            && escapes[next] == escapes[at]) {
          next++;
        }
        units.verbatim(starts[at], ends[next - 1], escape);
      } else {
        while (next < to && starts[next] == starts[at]) {
          next++;
        }
        units.decoded(starts[at], ends[at], text.substring(at, next), escape);
      }
      at = next;
    }
  }

  private boolean isSame(int at) {
    return ends[at] == starts[at] + 1 && source.charAt(starts[at]) == text.charAt(at);
  }

  /** The escape of the inner form within that of the file; one object for each pair. */
  private Escape within(Optional<Escape> inner, int at) {
    Escape outer = escapes[at];
    if (inner.isEmpty()) {
      return outer;
    }
    return both.computeIfAbsent(inner.get(), key -> new HashMap<>())
        .computeIfAbsent(outer, key -> inner.get().within(key));
  }

  /** Whether a text of which nobody says what it is has tags or entities. */
  static boolean isHtml(String text) {
    return HTML.matcher(text).find();
  }
}
