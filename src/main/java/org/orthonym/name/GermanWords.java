package org.orthonym.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import morfologik.fsa.FSA;
import org.jspecify.annotations.Nullable;

/**
 * The words of a lexicon of full forms as an automaton over the UTF-8 bytes of {@code
 * word_lemma_TAG}, walked letter by letter so that parts of a word are looked up without being cut
 * out.
 *
 * <p>The states that words lead through most are unpacked when they are first met, so that a step
 * is one look into an array. Thread-safe. Takes up to some 20 MB; a walk allocates nothing once its
 * states were met.
 */
final class GermanWords {
  private static final char SEPARATOR = '_';
  private static final int NOWHERE = -1;

  /** So many states are unpacked at most; beyond, each step asks the automaton. */
  private static final int MOST_STATES = 1 << 16;

  /** The letters that a state has a place for: ASCII letters, and those from À to ÿ. */
  private static final int ASCII = 'z' - 'A' + 1;

  private static final int PLACES = ASCII + ('ÿ' - 'À' + 1);

  private final FSA fsa;
  private final ConcurrentMap<Integer, State> states = new ConcurrentHashMap<>();
  private final State nowhere = new State(this, NOWHERE);
  private final State root;

  GermanWords(FSA fsa) {
    this.fsa = fsa;
    this.root = new State(this, fsa.getRootNode());
  }

  /** Where every word begins. */
  State root() {
    return root;
  }

  /** Where no word leads. */
  State nowhere() {
    return nowhere;
  }

  /** The place behind some letters, of which the first is another one than in the text. */
  State walk(String text, int start, int end, char first) {
    State state = start < end ? root.step(first) : root;
    for (int at = start + 1; at < end && !state.isDead(); at++) {
      state = state.step(text.charAt(at));
    }
    return state;
  }

  /** A place on the way through the letters of words. Threads that fill it in find the same. */
  static final class State {
    private static final int UNREAD = -1;

    private final GermanWords words;
    private final int node;
    private @Nullable State @Nullable [] next;
    private int says = UNREAD;

    private State(GermanWords words, int node) {
      this.words = words;
      this.node = node;
    }

    /** Whether no word goes on from here, nor ends here. */
    boolean isDead() {
      return node == NOWHERE;
    }

    /** Where one more letter leads; a place that {@link #isDead} if no word has it. */
    State step(char letter) {
      int place = place(letter);
      if (place < 0 || isDead()) {
        return words.from(node, letter);
      }
      @Nullable State[] known = next;
      if (known == null) {
        known = new @Nullable State[PLACES];
        next = known;
      }
      State there = known[place];
      if (there == null) {
        there = words.from(node, letter);
        known[place] = there;
      }
      return there;
    }

    /** What the lexicon says of the word up to here, as flags of {@link WordClass}; 0 if none. */
    int says() {
      int known = says;
      if (known == UNREAD) {
        known = words.bitsBehind(words.walk(node, SEPARATOR));
        says = known;
      }
      return known;
    }
  }

  /** Where a letter stands in a state's array; -1 if it has no place there. */
  private static int place(char letter) {
    if (letter >= 'A' && letter <= 'z') {
      return letter - 'A';
    }
    return letter >= 'À' && letter <= 'ÿ' ? ASCII + letter - 'À' : -1;
  }

  private State from(int node, char letter) {
    int there = step(node, letter);
    if (there == NOWHERE) {
      return nowhere;
    }
    State known = states.get(there);
    if (known == null) {
      known = new State(this, there);
      if (states.size() < MOST_STATES) {
        State first = states.putIfAbsent(there, known);
        known = first == null ? known : first;
      }
    }
    return known;
  }

  /** The node behind a letter. */
  private int step(int node, char letter) {
    if (letter < 0x80) {
      return walk(node, letter);
    }
    if (letter < 0x800) {
      return walk(walk(node, 0xc0 | (letter >> 6)), 0x80 | (letter & 0x3f));
    }
    return NOWHERE; // no German letter
  }

  private int walk(int node, int unit) {
    int arc = node == NOWHERE ? 0 : fsa.getArc(node, (byte) unit);
    return arc == 0 || fsa.isArcTerminal(arc) ? NOWHERE : fsa.getEndNode(arc);
  }

  private int bitsBehind(int node) {
    if (node == NOWHERE) {
      return 0;
    }
    int bits = 0;
    for (ByteBuffer reading : fsa.getSequences(node)) {
      bits |= bits(reading);
    }
    return bits;
  }

  private static int bits(ByteBuffer reading) {
    String text = StandardCharsets.ISO_8859_1.decode(reading).toString();
    String tag = text.substring(text.indexOf(SEPARATOR) + 1);
    if (tag.startsWith("SUB")) {
      return WordClass.NOUN;
    }
    if (!tag.startsWith("EIG")) {
      return WordClass.OTHER;
    }
    if (tag.endsWith("VOR")) {
      return WordClass.GIVEN | (tag.contains(":FEM:") ? WordClass.FEMALE : WordClass.MALE);
    }
    return tag.endsWith("NAC") ? WordClass.FAMILY : WordClass.PLACE;
  }
}
