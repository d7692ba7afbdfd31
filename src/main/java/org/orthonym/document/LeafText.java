package org.orthonym.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;
import org.orthonym.text.Spans;

/**
 * The text of an office document, put together from its leaves: the elements of the file that hold
 * characters. A paragraph is a unit, wherever it stands; one within another, as in a text box,
 * follows it.
 *
 * <p>Immutable and thread-safe. Leaves are known by a number from 0.
 */
final class LeafText {
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  private final SourceText reading;
  private final NavigableMap<Integer, Integer> leaves; // by where it starts in the text
  private final Map<Integer, Integer> lengths; // by leaf

  private LeafText(
      SourceText reading, NavigableMap<Integer, Integer> leaves, Map<Integer, Integer> lengths) {
    this.reading = reading;
    this.leaves = leaves;
    this.lengths = lengths;
  }

  /** What a reader reads. */
  String text() {
    return reading.text();
  }

  /** The places of the text that nobody may change. */
  Spans untouched() {
    return reading.untouched();
  }

  /** Whether an edit of the text has a place in the leaves. */
  boolean takes(Edit edit) {
    return reading.takes(edit);
  }

  /**
   * The edits of each leaf that has some, in the leaf's own offsets and in order. What several
   * leaves of one look hold together is taken out of all of them and put into the last.
   *
   * @throws DocumentException if an edit has no place
   */
  Map<Integer, List<Edit>> inLeaves(EditedText edited) throws DocumentException {
    if (!edited.original().equals(text())) {
      throw new IllegalArgumentException("these are edits of another text");
    }
    Map<Integer, List<Edit>> byLeaf = new HashMap<>();
    for (Edit edit : edited.edits()) {
      Optional<List<Edit>> parts = reading.split(edit);
      if (parts.isEmpty()) {
        throw new DocumentException(
            "“%s” has no place in the file where “%s” stands"
                .formatted(edit.after(), edit.span().in(text())));
      }
      parts.get().forEach(part -> divide(part, byLeaf));
    }
    return byLeaf;
  }

  /** Gives each leaf its share of an edit that lies within leaves of one look. */
  private void divide(Edit edit, Map<Integer, List<Edit>> byLeaf) {
    int end = edit.span().end();
    Integer start = leaves.floorKey(edit.span().start());
    while (start != null) {
      int leaf = leaves.getOrDefault(start, 0);
      int leafEnd = start + lengths.getOrDefault(leaf, 0);
      int from = Math.max(edit.span().start(), start);
      if (from <= leafEnd && (from < leafEnd || from == end)) {
        boolean last = leafEnd >= end;
        Span span = new Span(from - start, Math.min(leafEnd, end) - start);
        byLeaf
            .computeIfAbsent(leaf, any -> new ArrayList<>())
            .add(new Edit(span, last ? edit.after() : ""));
        if (last) {
          return;
        }
      }
      start = leaves.higherKey(start);
    }
  }

  /** Puts the text together. Not thread-safe. */
  static final class Builder {
    /**
     * Characters of a paragraph.
     *
     * @param leaf the leaf that holds them; -1 for what stands for an element, as a tab does
     * @param goesOn whether it looks as the leaf before it and can change together with it
     */
    private record Item(String text, int leaf, boolean goesOn, boolean fenced, boolean unproofed) {}

    private final List<List<Item>> paragraphs = new ArrayList<>();
    private final Deque<List<Item>> open = new ArrayDeque<>();
    private int count;

    /** Begins a paragraph, perhaps within another. */
    void openParagraph() {
      List<Item> paragraph = new ArrayList<>();
      paragraphs.add(paragraph);
      open.push(paragraph);
    }

    /** Ends the paragraph that was begun last. */
    void closeParagraph() {
      open.pop();
    }

    private void add(Item item) {
      if (open.isEmpty()) {
        paragraphs.add(new ArrayList<>(List.of(item)));
      } else {
        open.element().add(item);
      }
    }

    /**
     * Adds a leaf to the paragraph that was begun last.
     *
     * @param goesOn whether it looks as the leaf before it
     * @param fenced whether it is read but must not be changed
     * @param unproofed whether it is marked as not to be checked; in a text that is not marked so
     *     as a whole this fences it as well
     * @return its number
     */
    int leaf(String text, boolean goesOn, boolean fenced, boolean unproofed) {
      add(new Item(text, count, goesOn, fenced, unproofed));
      return count++;
    }

    /** Adds what stands for an element between leaves, such as a tab. */
    void between(String text) {
      add(new Item(text, -1, false, false, false));
    }

    /** The whole. */
    LeafText build() {
      boolean fencing = isMostlyProofed();
      StringBuilder source = new StringBuilder();
      paragraphs.forEach(paragraph -> paragraph.forEach(item -> appendSource(item, source)));
      SourceTextBuilder text =
          SourceText.of(source.toString(), Encoding.named("UTF-8").orElseThrow());
      TreeMap<Integer, Integer> leaves = new TreeMap<>();
      Map<Integer, Integer> lengths = new HashMap<>();
      int at = 0;
      for (List<Item> paragraph : paragraphs) {
        if (paragraph.stream().allMatch(item -> item.leaf() < 0)) {
          continue;
        }
        text.separator(text.length() == 0 ? "" : BETWEEN_PARAGRAPHS);
        for (Item item : paragraph) {
          if (item.leaf() < 0) {
            text.separator(item.text());
            continue;
          }
          at += item.goesOn() ? 0 : 1;
          int before = text.length();
          leaves.put(before, item.leaf());
          lengths.put(item.leaf(), item.text().length());
          text.verbatim(at, at + item.text().length(), Escapes.NONE);
          at += item.text().length();
          if (item.fenced() || (fencing && item.unproofed())) {
            text.untouchedSince(before);
          }
        }
      }
      return new LeafText(text.build(), leaves, lengths);
    }

    /** Leaves that do not go on are kept apart by a character that is not read. */
    private static void appendSource(Item item, StringBuilder source) {
      if (item.leaf() >= 0) {
        source.append(item.goesOn() ? "" : "\n").append(item.text());
      }
    }

    /** Whoever marks all of a document as not to be checked only wants no red lines in it. */
    private boolean isMostlyProofed() {
      long all = 0;
      long unproofed = 0;
      for (List<Item> paragraph : paragraphs) {
        for (Item item : paragraph) {
          all += item.text().length();
          unproofed += item.unproofed() ? item.text().length() : 0;
        }
      }
      return unproofed * 2 < all;
    }
  }
}
