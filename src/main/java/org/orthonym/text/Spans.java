package org.orthonym.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A set of places in a text: spans in order, of which no two overlap or touch.
 *
 * <p>Immutable and thread-safe.
 */
public final class Spans {
  /** No place at all. */
  public static final Spans NONE = new Spans(List.of());

  private final List<Span> spans;

  private Spans(List<Span> spans) {
    this.spans = spans;
  }

  /** The places that any of these spans covers; they may come in any order. */
  public static Spans of(Collection<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().filter(s -> s.length() > 0).sorted().toList()) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span.start() <= last.end()) {
        int end = Math.max(last.end(), span.end());
        merged.set(merged.size() - 1, new Span(last.start(), end));
      } else {
        merged.add(span);
      }
    }
    return merged.isEmpty() ? NONE : new Spans(List.copyOf(merged));
  }

  /** The spans, in order. */
  public List<Span> all() {
    return spans;
  }

  /** Whether there is no place. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /**
   * Whether the set has a place within this span, or the span is empty and lies within a place.
   * Takes time logarithmic in the number of spans.
   */
  public boolean overlap(Span span) {
    int first = firstBehind(span.start());
    return first < spans.size() && spans.get(first).overlaps(span);
  }

  /**
   * The spans that share a unit with this one. Takes time logarithmic in the number of spans, and
   * linear in that of the answer.
   */
  public List<Span> overlapping(Span span) {
    List<Span> found = new ArrayList<>();
    for (int i = firstBehind(span.start()); i < spans.size() && spans.get(i).overlaps(span); i++) {
      found.add(spans.get(i));
    }
    return found;
  }

  /** What of the places lies within a span, counted from its start. */
  public Spans within(Span span) {
    List<Span> parts = new ArrayList<>();
    for (Span place : overlapping(span)) {
      int start = Math.max(place.start(), span.start()) - span.start();
      int end = Math.min(place.end(), span.end()) - span.start();
      parts.add(new Span(start, end));
    }
    return of(parts);
  }

  /** The index of the first span that ends behind an offset. */
  private int firstBehind(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return spans.toString();
  }
}
