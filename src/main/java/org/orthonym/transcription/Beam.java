package org.orthonym.transcription;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The half-read words of one search: for each place in the Latin word the few cheapest ways to have
 * come so far. Belongs to one thread.
 */
final class Beam {
  /** How many ways are kept at a place. */
  static final int WIDTH = 6;

  /** Ways that are dearer than the cheapest one by more than this are given up. */
  static final float MARGIN = 7;

  private static final float SAME = 1e-3f;

  private int[] parents = new int[1024];
  private @Nullable CompiledRow[] rows = new CompiledRow[1024];
  private float[] costs = new float[1024];
  private long[] tails = new long[1024];
  private int size;

  private int[] places = new int[64 * WIDTH];
  private int[] counts = new int[64];
  private float[] least = new float[64];

  private int[] fitting = new int[64];

  /** Room for so many numbers, for whoever fills the beam. */
  int[] fitting(int length) {
    if (fitting.length < length) {
      fitting = new int[length];
    }
    return fitting;
  }

  void start(int length) {
    size = 0;
    if (counts.length <= length) {
      counts = new int[length + 1];
      least = new float[length + 1];
      places = new int[(length + 1) * WIDTH];
    }
    Arrays.fill(counts, 0, length + 1, 0);
    Arrays.fill(least, 0, length + 1, Float.MAX_VALUE / 2);
  }

  int count(int place) {
    return counts[place];
  }

  int at(int place, int index) {
    return places[place * WIDTH + index];
  }

  float cost(int state) {
    return costs[state];
  }

  long tail(int state) {
    return tails[state];
  }

  /** Adds a way to a place, if it is among the cheapest there. */
  void add(int place, int parent, @Nullable CompiledRow row, float cost, long tail) {
    if (cost > least[place] + MARGIN || isThere(place, cost, tail)) {
      return;
    }
    least[place] = Math.min(least[place], cost);
    int slot = counts[place];
    if (slot == WIDTH) {
      slot = dearest(place);
      if (costs[places[place * WIDTH + slot]] <= cost) {
        return;
      }
    } else {
      counts[place]++;
    }
    if (size == costs.length) {
      grow();
    }
    parents[size] = parent;
    rows[size] = row;
    costs[size] = cost;
    tails[size] = tail;
    places[place * WIDTH + slot] = size++;
  }

  /** Two rows that write the same may lead to one word by two ways. */
  private boolean isThere(int place, float cost, long tail) {
    for (int i = 0; i < counts[place]; i++) {
      int state = places[place * WIDTH + i];
      if (tails[state] == tail && Math.abs(costs[state] - cost) < SAME) {
        return true;
      }
    }
    return false;
  }

  private int dearest(int place) {
    int dearest = 0;
    for (int i = 1; i < WIDTH; i++) {
      if (costs[places[place * WIDTH + i]] > costs[places[place * WIDTH + dearest]]) {
        dearest = i;
      }
    }
    return dearest;
  }

  private void grow() {
    parents = Arrays.copyOf(parents, size * 2);
    rows = Arrays.copyOf(rows, size * 2);
    costs = Arrays.copyOf(costs, size * 2);
    tails = Arrays.copyOf(tails, size * 2);
  }

  /** The states at a place, the cheapest first. */
  int[] cheapest(int place) {
    int[] states = Arrays.copyOfRange(places, place * WIDTH, place * WIDTH + counts[place]);
    for (int i = 1; i < states.length; i++) {
      for (int j = i; j > 0 && costs[states[j]] < costs[states[j - 1]]; j--) {
        int swap = states[j];
        states[j] = states[j - 1];
        states[j - 1] = swap;
      }
    }
    return states;
  }

  /** The letters read on the way to a state. */
  String lettersOf(int state) {
    StringBuilder letters = new StringBuilder();
    for (int i = state; i >= 0; i = parents[i]) {
      CompiledRow row = rows[i];
      if (row != null) {
        letters.insert(0, row.row().core());
      }
    }
    return letters.toString();
  }
}
