package org.orthonym.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Divides a replacement among the stretches of what it replaces: each letter goes where the letter
 * stood that it takes the place of. Blanks keep their places, so that of as many words each comes
 * where its predecessor was.
 *
 * <p>By the cheapest alignment of the two texts: a letter for another costs 1, a letter more or
 * less costs 1, a blank more or less {@value #BLANK}. Fixed stretches must stand in the replacement
 * as they are. Time and space are the product of the two lengths.
 */
final class Division {
  private static final int BLANK = 1000;
  private static final int NEVER = 1 << 28;

  /** The largest product of the two lengths that is looked at. */
  private static final int MOST = 1 << 22;

  private final String before;
  private final String after;
  private final int[] owner;
  private final boolean[] fixed;
  private final int[][] costs;

  private Division(String before, String after, List<Stretch> stretches) {
    this.before = before;
    this.after = after;
    this.owner = new int[before.length()];
    this.fixed = new boolean[before.length()];
    int offset = stretches.get(0).start();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      Arrays.fill(owner, stretch.start() - offset, stretch.end() - offset, i);
      Arrays.fill(fixed, stretch.start() - offset, stretch.end() - offset, stretch.fixed());
    }
    this.costs = new int[before.length() + 1][after.length() + 1];
  }

  /**
   * The part of {@code after} for each stretch; together they are {@code after}.
   *
   * @param before what the stretches together cover, not empty
   * @param stretches without gaps, in order
   * @return empty if a fixed stretch has no place in the replacement
   */
  static Optional<List<String>> of(String before, String after, List<Stretch> stretches) {
    if ((long) before.length() * after.length() > MOST) {
      return Optional.empty();
    }
    Division division = new Division(before, after, stretches);
    division.fill();
    if (division.costs[before.length()][after.length()] >= NEVER) {
      return Optional.empty();
    }
    return Optional.of(division.parts(stretches.size()));
  }

  private void fill() {
    for (int i = 0; i <= before.length(); i++) {
      for (int j = 0; j <= after.length(); j++) {
        int best = i == 0 && j == 0 ? 0 : NEVER;
        if (i > 0 && j > 0) {
          best = Math.min(best, costs[i - 1][j - 1] + exchange(i - 1, j - 1));
        }
        if (i > 0) {
          best = Math.min(best, costs[i - 1][j] + drop(i - 1));
        }
        if (j > 0) {
          best = Math.min(best, costs[i][j - 1] + add(i, j - 1));
        }
        costs[i][j] = Math.min(best, NEVER);
      }
    }
  }

  private int exchange(int i, int j) {
    char old = before.charAt(i);
    char fresh = after.charAt(j);
    if (old == fresh) {
      return 0;
    }
    return fixed[i] || isBlank(old) != isBlank(fresh) ? NEVER : 1;
  }

  private int drop(int i) {
    return fixed[i] ? NEVER : cost(before.charAt(i));
  }

  private int add(int i, int j) {
    return ownerOfAdded(i) < 0 ? NEVER : cost(after.charAt(j));
  }

  private static int cost(char c) {
    return isBlank(c) ? BLANK : 1;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
  }

  /** The stretch that what is added before {@code i} goes to; -1 if there is none. */
  private int ownerOfAdded(int i) {
    if (i > 0 && !fixed[i - 1]) {
      return owner[i - 1];
    }
    return i < before.length() && !fixed[i] ? owner[i] : -1;
  }

  private List<String> parts(int count) {
    int[] ends = new int[count];
    int i = before.length();
    int j = after.length();
    while (j > 0) {
      int stretch;
      boolean same = i > 0 && before.charAt(i - 1) == after.charAt(j - 1);
      boolean drops = i > 0 && costs[i][j] == costs[i - 1][j] + drop(i - 1);
      if (!same && drops) {
        i--;
        continue;
      } else if (i > 0 && costs[i][j] == costs[i - 1][j - 1] + exchange(i - 1, j - 1)) {
        stretch = owner[--i];
      } else if (drops) {
        i--;
        continue;
      } else {
        stretch = ownerOfAdded(i);
      }
      ends[stretch] = Math.max(ends[stretch], j);
      j--;
    }
    String[] parts = new String[count];
    int start = 0;
    for (int s = 0; s < count; s++) {
      int end = withoutHalfPair(Math.max(start, ends[s]));
      parts[s] = after.substring(start, end);
      start = end;
    }
    return List.of(parts);
  }

  private int withoutHalfPair(int end) {
    boolean cuts =
        end > 0
            && end < after.length()
            && Character.isHighSurrogate(after.charAt(end - 1))
            && Character.isLowSurrogate(after.charAt(end));
    return cuts ? end + 1 : end;
  }
}
