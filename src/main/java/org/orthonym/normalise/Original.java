package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/**
 * What a text was translated from, as a whole or piece by piece.
 *
 * <p>Immutable and thread-safe.
 */
public final class Original {
  private final List<Unit> units;

  /**
   * A piece of the text and what it was translated from.
   *
   * @param span the piece, in UTF-16 units of the translated text
   * @param text what it was translated from
   */
  public record Unit(Span span, String text) {
    /** Checks that nothing is null. */
    public Unit {
      Objects.requireNonNull(span, "span must not be null");
      Objects.requireNonNull(text, "text must not be null");
    }
  }

  private Original(List<Unit> units) {
    this.units = units;
  }

  /** The original of a whole text, of which nobody knows what became of which sentence. */
  public static Original of(String text) {
    return new Original(List.of(new Unit(new Span(0, Integer.MAX_VALUE), text)));
  }

  /**
   * The original of a text piece by piece; the pieces may come in any order.
   *
   * @throws IllegalArgumentException if two pieces overlap
   */
  public static Original aligned(List<Unit> units) {
    List<Unit> sorted = new ArrayList<>(units);
    sorted.sort(Comparator.comparing(Unit::span));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).span().start() < sorted.get(i - 1).span().end()) {
        throw new IllegalArgumentException("pieces overlap at " + sorted.get(i).span());
      }
    }
    return new Original(List.copyOf(sorted));
  }

  /** The pieces, in the order of the text. */
  public List<Unit> units() {
    return units;
  }

  /** The number of the first piece that the span touches. Takes logarithmic time. */
  OptionalInt at(Span span) {
    int low = 0;
    int high = units.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (units.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < units.size() && units.get(low).span().overlaps(span)
        ? OptionalInt.of(low)
        : OptionalInt.empty();
  }

  /** The original of a part of the text, with offsets in the part. Takes linear time. */
  public Original within(Span part) {
    List<Unit> inside = new ArrayList<>();
    for (Unit unit : units) {
      if (unit.span().overlaps(part)) {
        int start = Math.max(unit.span().start(), part.start()) - part.start();
        int end = Math.min(unit.span().end(), part.end()) - part.start();
        inside.add(new Unit(new Span(start, end), unit.text()));
      }
    }
    return new Original(List.copyOf(inside));
  }

  /**
   * The original of a section of a text. Of a piece that is far longer only what stands about there
   * in its original is taken, so that no section costs more for the length of the text.
   *
   * @param section a part of the text
   * @param length that of the whole text
   */
  Original ofSection(Span section, int length) {
    List<Unit> inside = new ArrayList<>();
    OptionalInt first = at(section);
    for (int i = first.orElse(units.size()); i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.span().start() >= section.end()) {
        break;
      }
      Span whole = new Span(unit.span().start(), Math.min(unit.span().end(), length));
      int start = Math.max(whole.start(), section.start());
      int end = Math.min(whole.end(), section.end());
      Span part = new Span(start - section.start(), end - section.start());
      inside.add(new Unit(part, about(unit.text(), whole, new Span(start, end))));
    }
    return new Original(List.copyOf(inside));
  }

  /** What of an original stands where a part of its piece does, and as much as a section around. */
  private static String about(String original, Span piece, Span part) {
    if (original.length() <= 3 * Sections.LONGEST) {
      return original;
    }
    double scale = (double) original.length() / piece.length();
    double start = (part.start() - piece.start()) * scale - Sections.LONGEST;
    double end = (part.end() - piece.start()) * scale + Sections.LONGEST;
    return original.substring((int) Math.max(0, start), (int) Math.min(original.length(), end));
  }

  /** The same for the text with edits in it. Takes linear time. */
  Original after(EditedText edited) {
    List<Unit> moved = new ArrayList<>(units.size());
    Offsets offsets = new Offsets(edited);
    for (Unit unit : units) {
      int start = offsets.of(unit.span().start());
      int end = unit.span().end();
      moved.add(
          new Unit(new Span(start, end == Integer.MAX_VALUE ? end : offsets.of(end)), unit.text()));
    }
    return new Original(List.copyOf(moved));
  }

  /** Carries offsets over edits; they must come in rising order. Not thread-safe. */
  private static final class Offsets {
    private final List<Edit> edits;
    private int next;
    private int shift;

    Offsets(EditedText edited) {
      this.edits = edited.edits();
    }

    /** Where an offset is afterwards; one inside an edit is behind it. */
    int of(int offset) {
      while (next < edits.size() && edits.get(next).span().start() < offset) {
        Edit edit = edits.get(next++);
        shift += edit.after().length() - edit.span().length();
        if (edit.span().end() > offset) {
          return edit.span().end() + shift;
        }
      }
      return Math.max(offset, next == 0 ? 0 : edits.get(next - 1).span().end()) + shift;
    }
  }
}
