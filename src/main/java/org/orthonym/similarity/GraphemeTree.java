package org.orthonym.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every spelling of every {@link Sound}, as a tree over folded letters: the longest spelling that
 * stands somewhere is found in one pass.
 */
final class GraphemeTree {
  /** The root. */
  static final int ROOT = 0;

  /** No such node; no code. */
  static final int NONE = -1;

  private static final int SPELLING_SHIFT = 8;
  private static final int WIDTH = 64;

  /** For each character below 0x250 its column; 0 for one that is in no spelling. */
  private static final byte[] COLUMN = new byte[0x250];

  private static final int[][] NEXT;
  private static final int[] CODE;
  private static final boolean[] GLIDE;

  static {
    List<int[]> nodes = new ArrayList<>();
    List<Integer> codes = new ArrayList<>();
    List<Boolean> glides = new ArrayList<>();
    newNode(nodes, codes, glides);
    for (Sound sound : Sound.values()) {
      int number = 0;
      for (String spelling : spellings(sound)) {
        int node = ROOT;
        for (int i = 0; i < spelling.length(); i++) {
          int column = column(spelling.charAt(i));
          if (nodes.get(node)[column] == NONE) {
            nodes.get(node)[column] = newNode(nodes, codes, glides);
          }
          node = nodes.get(node)[column];
        }
        codes.set(node, sound.number() | (number++ << SPELLING_SHIFT));
        glides.set(node, endsInGlide(sound, spelling));
      }
    }
    NEXT = nodes.toArray(int[][]::new);
    CODE = codes.stream().mapToInt(Integer::intValue).toArray();
    GLIDE = new boolean[CODE.length];
    for (int i = 0; i < GLIDE.length; i++) {
      GLIDE[i] = glides.get(i);
    }
  }

  private GraphemeTree() {}

  private static int newNode(List<int[]> nodes, List<Integer> codes, List<Boolean> glides) {
    int[] node = new int[WIDTH];
    Arrays.fill(node, NONE);
    nodes.add(node);
    codes.add(NONE);
    glides.add(false);
    return nodes.size() - 1;
  }

  /**
   * The spellings of a sound, and a doubled letter for each that has one letter, ee and oo apart.
   */
  private static List<String> spellings(Sound sound) {
    if (sound == Sound.GAP) {
      return List.of(String.valueOf(Letters.GAP));
    }
    List<String> all = new ArrayList<>();
    for (String spelling : sound.spellings.split(" ")) {
      if (!spelling.isEmpty()) {
        all.add(spelling);
        if (spelling.length() == 1 && !"eo".contains(spelling)) {
          all.add(spelling.repeat(2));
        }
      }
    }
    return all;
  }

  private static boolean endsInGlide(Sound sound, String spelling) {
    return sound.isVowel()
        && spelling.length() > 1
        && (spelling.endsWith("j") || spelling.endsWith("y"));
  }

  private static int column(char letter) {
    if (COLUMN[letter] == 0) {
      int highest = 0;
      for (byte column : COLUMN) {
        highest = Math.max(highest, column);
      }
      COLUMN[letter] = (byte) (highest + 1);
    }
    return COLUMN[letter];
  }

  /** The node that a letter leads to, or {@link #NONE}. */
  static int next(int node, char letter) {
    return letter < COLUMN.length ? NEXT[node][COLUMN[letter]] : NONE;
  }

  /** What ends at a node: the number of its sound, and above it that of the spelling. */
  static int code(int node) {
    return CODE[node];
  }

  /** Whether what ends at a node stands only where no vowel follows: ey in Healey, not in Meyer. */
  static boolean isGlide(int node) {
    return GLIDE[node];
  }

  /** The {@link Sound#number} in a code. */
  static int number(int code) {
    return code & ((1 << SPELLING_SHIFT) - 1);
  }
}
