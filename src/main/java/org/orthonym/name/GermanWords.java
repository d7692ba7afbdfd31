package org.orthonym.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLongArray;
import morfologik.fsa.FSA;

/**
 * The words of a lexicon of full forms as an automaton over the UTF-8 bytes of {@code
 * word_lemma_TAG}, walked letter by letter so that parts of a word are looked up without being cut
 * out.
 *
 * <p>Thread-safe. Allocates nothing for what it does not have, nor for what it found lately.
 */
final class GermanWords {
  /** No letter to add, or to put in the place of the first. */
  static final char NONE = 0;

  private static final char SEPARATOR = '_';
  private static final int NOWHERE = -1;
  private static final int READ = 1 << 12;

  private final FSA fsa;

  /** Nodes behind a word's separator, each with what the readings there say, in the last byte. */
  private final AtomicLongArray read = new AtomicLongArray(READ);

  GermanWords(FSA fsa) {
    this.fsa = fsa;
  }

  /**
   * What the lexicon says of a part of a text, as flags of {@link WordClass}; 0 if it has it not.
   *
   * @param first what stands in the place of the first letter, or {@link #NONE}
   * @param more a letter that is added, or {@link #NONE}
   */
  int bits(String text, int start, int end, char first, char more) {
    int node = fsa.getRootNode();
    int at = start;
    if (first != NONE) {
      node = step(node, first);
      at++;
    }
    while (at < end && node != NOWHERE) {
      int letter = text.codePointAt(at);
      int units = Character.charCount(letter);
      node = step(node, at + units <= end ? letter : text.charAt(at));
      at += units;
    }
    if (more != NONE && node != NOWHERE) {
      node = step(node, more);
    }
    if (node != NOWHERE) {
      node = step(node, SEPARATOR);
    }
    return node == NOWHERE ? 0 : bits(node);
  }

  /** The node behind a letter. */
  private int step(int node, int letter) {
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

  private int bits(int node) {
    int slot = (node * 0x9e3779b1) >>> 20;
    long kept = read.getPlain(slot);
    if (kept >>> Byte.SIZE == node && kept != 0) {
      return (int) (kept & 0xff);
    }
    int bits = 0;
    for (ByteBuffer reading : fsa.getSequences(node)) {
      bits |= bits(reading);
    }
    read.setRelease(slot, ((long) node << Byte.SIZE) | bits);
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
