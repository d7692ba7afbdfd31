package org.orthonym.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A text with edits put in: the one place where edits are applied and offsets are carried over.
 *
 * <p>Immutable and thread-safe. Building it takes time linear in the text and {@code n log n} in
 * the number of edits.
 */
public final class EditedText {
  private final String original;
  private final List<Edit> edits;
  private final int[] correctedStarts;
  private final String corrected;

  private EditedText(String original, List<Edit> edits) {
    this.original = original;
    this.edits = edits;
    this.correctedStarts = new int[edits.size()];
    this.corrected = edits.isEmpty() ? original : apply();
  }

  /**
   * Puts {@code edits} into {@code original}. They may come in any order.
   *
   * @throws IllegalArgumentException if two edits overlap or start at one place, one reaches past
   *     the end of the text, or one would cut a surrogate pair
   */
  public static EditedText of(String original, List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparing(Edit::span));
    int end = -1;
    for (Edit edit : sorted) {
      check(original, edit.span(), end);
      end = edit.span().end();
    }
    return new EditedText(original, Collections.unmodifiableList(sorted));
  }

  private static void check(String text, Span span, int previousEnd) {
    if (span.start() < previousEnd || (span.length() == 0 && span.start() == previousEnd)) {
      throw new IllegalArgumentException("edits overlap at " + span);
    }
    if (span.end() > text.length()) {
      throw new IllegalArgumentException("edit at " + span + " in a text of " + text.length());
    }
    if (cutsPair(text, span.start()) || cutsPair(text, span.end())) {
      throw new IllegalArgumentException("edit at " + span + " cuts a surrogate pair");
    }
  }

  private static boolean cutsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private String apply() {
    StringBuilder out = new StringBuilder(original.length() + 16 * edits.size());
    int at = 0;
    for (int i = 0; i < correctedStarts.length; i++) {
      Edit edit = edits.get(i);
      out.append(original, at, edit.span().start());
      correctedStarts[i] = out.length();
      out.append(edit.after());
      at = edit.span().end();
    }
    return out.append(original, at, original.length()).toString();
  }

  /** The text before. */
  public String original() {
    return original;
  }

  /** The text with every edit in it. */
  public String corrected() {
    return corrected;
  }

  /** The edits, in the order of the text. */
  public List<Edit> edits() {
    return edits;
  }

  /**
   * Where the replacement of the {@code i}-th edit stands in {@link #corrected()}.
   *
   * @throws IndexOutOfBoundsException if there is no such edit
   */
  public Span correctedSpan(int i) {
    int start = correctedStarts[i];
    return new Span(start, start + edits.get(i).after().length());
  }

  /**
   * Where a span of {@link #original()} that no edit touches stands in {@link #corrected()}. Takes
   * time logarithmic in the number of edits.
   */
  public Span carried(Span span) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).span().start() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int shift = low == 0 ? 0 : correctedSpan(low - 1).end() - edits.get(low - 1).span().end();
    return new Span(span.start() + shift, span.end() + shift);
  }

  /** The edits that turn {@link #corrected()} into {@link #original()} again. */
  public List<Edit> inverse() {
    List<Edit> back = new ArrayList<>(edits.size());
    for (int i = 0; i < edits.size(); i++) {
      back.add(new Edit(correctedSpan(i), edits.get(i).span().in(original)));
    }
    return List.copyOf(back);
  }
}
