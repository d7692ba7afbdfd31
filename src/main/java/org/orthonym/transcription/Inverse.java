package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table read backwards: the native words that it writes as a given Latin word.
 *
 * <p>The rows are the edges of a lattice over the Latin word; a beam walks it, guided by what
 * letters follow one another in names, and what arrives is written forward again, so that only
 * words that give the Latin one (but for marks) are answers. Time and memory are linear in the
 * word.
 *
 * <p>Immutable and thread-safe.
 */
final class Inverse {
  private static final int ANSWERS = 3;

  /** Behind these no letter is silent. */
  private static final String LOUD = "аеёиоуыэюяіїєйьъ";

  private static final ThreadLocal<Beam> BEAM = ThreadLocal.withInitial(Beam::new);

  private static final int LETTERS = 26;

  private final Transcriber forward;
  private final LetterModel model;
  private final int[] modelIndex;
  private final boolean[] behindLoud;
  private final Edge[][] byFirst;
  private final CompiledRow[] silent;

  /** What it costs to overlook that signs for soft signs differ. */
  private static final double SIGNS_DROPPED = 1;

  /** What it costs to overlook that marks differ. */
  private static final float OTHER_MARKS = 3;

  /**
   * A row and what it writes.
   *
   * @param output without marks
   * @param marked with marks
   * @param unmarked whether it has none
   */
  private record Edge(CompiledRow row, String output, String marked, boolean unmarked) {
    Edge(CompiledRow row, String output, String marked) {
      this(row, output, marked, marked.equals(output));
    }

    /** Whether the output stands at a place of a word of whose first letter that is known. */
    boolean isAt(String plain, int at) {
      int length = output.length();
      return length == 1
          || (at + length <= plain.length()
              && output.charAt(1) == plain.charAt(at + 1)
              && (length == 2 || plain.startsWith(output, at)));
    }

    int length() {
      return output.length();
    }

    /** What it costs that marks differ, if they do. */
    float otherMarks(@Nullable String latin, String plain, int at) {
      boolean alike =
          latin == null
              ? unmarked
              : latin.length() != plain.length() || latin.startsWith(marked, at);
      return alike ? 0 : OTHER_MARKS;
    }
  }

  /**
   * A native word.
   *
   * @param word in lower case
   * @param cost the negative logarithm of how likely it is
   * @param exact whether it gives the Latin word with all its marks
   */
  record Answer(String word, double cost, boolean exact) {}

  Inverse(Transcriber forward, LetterModel model) {
    this.forward = forward;
    this.model = model;
    Table table = forward.table();
    modelIndex = new int[table.codes()];
    behindLoud = new boolean[table.codes()];
    for (int i = 0; i < LOUD.length(); i++) {
      behindLoud[table.codeOf(LOUD.charAt(i))] = true;
    }
    List<List<Edge>> edges = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      edges.add(new ArrayList<>());
    }
    List<CompiledRow> unwritten = new ArrayList<>();
    for (CompiledRow row : table.rows()) {
      String core = row.row().core();
      for (int i = 0; i < core.length(); i++) {
        modelIndex[row.codeAt(i)] = model.indexOf(core.charAt(i));
      }
      String output = Marks.without(row.row().output());
      if (output.isEmpty()) {
        unwritten.add(row);
      } else if (isLetter(output.charAt(0))) {
        edges
            .get(output.charAt(0) - 'a')
            .add(new Edge(row, output, Marks.withoutSigns(row.row().output())));
      }
    }
    byFirst = edges.stream().map(list -> list.toArray(new Edge[0])).toArray(Edge[][]::new);
    silent = unwritten.toArray(new CompiledRow[0]);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /**
   * The native words for a Latin one, the likeliest first, and three at most.
   *
   * @param latin the word in lower case; marks of its own that the convention does not have are
   *     overlooked if they are accents on vowels, as Spanish stress is
   * @param plain the same without marks
   */
  List<Answer> wordsOf(String latin, String plain) {
    Beam beam = BEAM.get();
    beam.start(plain.length());
    long start = ((long) Table.EDGE << 16) | Table.EDGE;
    beam.add(0, -1, null, 0, (start << 32) | start);
    boolean unmarked = latin.equals(plain);
    for (int at = 0; at < plain.length(); at++) {
      if (!isLetter(plain.charAt(at))) {
        return List.of();
      }
      addSilent(beam, at);
      if (beam.count(at) > 0) {
        follow(beam, unmarked ? null : latin, plain, at);
      }
    }
    addSilent(beam, plain.length());
    return answers(beam, latin, plain);
  }

  /**
   * Adds what the rows read at a place.
   *
   * @param latin the word with its marks; null if it has none
   */
  private void follow(Beam beam, @Nullable String latin, String plain, int at) {
    Edge[] here = byFirst[plain.charAt(at) - 'a'];
    int[] fitting = beam.fitting(here.length);
    int count = 0;
    for (int e = 0; e < here.length; e++) {
      if (here[e].isAt(plain, at)) {
        fitting[count++] = e;
      }
    }
    for (int i = 0; i < beam.count(at); i++) {
      int state = beam.at(at, i);
      long tail = beam.tail(state);
      for (int f = 0; f < count; f++) {
        Edge edge = here[fitting[f]];
        if (edge.row().mayFollow(tail)) {
          add(beam, at + edge.length(), state, edge.row(), edge.otherMarks(latin, plain, at));
        }
      }
    }
  }

  /** Letters for which nothing is written may stand anywhere, one at a place. */
  private void addSilent(Beam beam, int place) {
    int count = beam.count(place);
    for (int i = 0; i < count; i++) {
      int state = beam.at(place, i);
      if ((beam.tail(state) & 0xffff) == Table.EDGE) {
        continue;
      }
      if (behindLoud[(int) beam.tail(state) & 0xffff]) {
        continue;
      }
      for (CompiledRow row : silent) {
        if (row.mayFollow(beam.tail(state))) {
          add(beam, place, state, row, 0);
        }
      }
    }
  }

  private void add(Beam beam, int place, int state, CompiledRow row, float extra) {
    long tail = beam.tail(state);
    float cost = beam.cost(state) + extra;
    for (int i = 0; i < row.length(); i++) {
      short code = row.codeAt(i);
      cost += model.cost(index(tail >>> 16), index(tail), modelIndex[code]);
      tail = (tail << 16) | code;
    }
    beam.add(place, state, row, cost, tail);
  }

  private int index(long code) {
    return modelIndex[(int) code & 0xffff];
  }

  private List<Answer> answers(Beam beam, String latin, String plain) {
    List<Answer> answers = new ArrayList<>();
    int[] arrived = beam.cheapest(plain.length());
    for (int state : arrived) {
      if (beam.cost(state) > beam.cost(arrived[0]) + Beam.MARGIN) {
        break;
      }
      String word = beam.lettersOf(state);
      String written = forward.byRule(word).toLowerCase(Locale.ROOT);
      if (Marks.without(written).equals(plain)) {
        long tail = beam.tail(state);
        float cost =
            beam.cost(state) + model.cost(index(tail >>> 16), index(tail), LetterModel.EDGE);
        boolean exact = Marks.sameButForSigns(written, latin);
        double dropped = exact && !written.equals(latin) ? SIGNS_DROPPED : 0;
        answers.add(new Answer(word, cost + dropped, exact));
      }
      if (answers.size() == ANSWERS) {
        break;
      }
    }
    return answers;
  }
}
