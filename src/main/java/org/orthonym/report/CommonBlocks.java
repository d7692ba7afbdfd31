package org.orthonym.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches that two files have in common, wherever they stand: a hash of every {@value
 * #BLOCK}th block of the one is looked up at every byte of the other, where it rolls along, as
 * rsync does. A match is made as long as it can be.
 */
final class CommonBlocks {
  private static final int BLOCK = 32;
  private static final int FACTOR = 0x01000193;
  private static final int DROPPED = power(FACTOR, BLOCK);

  private final byte[] source;
  private final int[] places; // by hash, the place of a block plus 1; 0 is none

  /** A stretch of the source that stands in the target as well. */
  record Match(int source, int target, int length) {}

  CommonBlocks(byte[] source) {
    this.source = source;
    int size = Math.max(16, Integer.highestOneBit(source.length / BLOCK + 1) << 2);
    this.places = new int[size];
    for (int at = 0; at + BLOCK <= source.length; at += BLOCK) {
      int slot = slot(hash(source, at));
      if (places[slot] == 0) {
        places[slot] = at + 1;
      }
    }
  }

  /** The matches in the order of the target; they do not overlap there. */
  List<Match> in(byte[] target) {
    List<Match> matches = new ArrayList<>();
    int done = 0;
    int at = 0;
    int hash = target.length < BLOCK ? 0 : hash(target, 0);
    while (at + BLOCK <= target.length) {
      int place = places[slot(hash)] - 1;
      if (place >= 0 && matches(place, target, at)) {
        Match match = grow(place, target, at, done);
        matches.add(match);
        done = match.target() + match.length();
        at = done;
        hash = at + BLOCK <= target.length ? hash(target, at) : 0;
      } else {
        int next = at + BLOCK < target.length ? target[at + BLOCK] : 0;
        hash = hash * FACTOR + next - DROPPED * target[at];
        at++;
      }
    }
    return matches;
  }

  private boolean matches(int place, byte[] target, int at) {
    for (int i = 0; i < BLOCK; i++) {
      if (source[place + i] != target[at + i]) {
        return false;
      }
    }
    return true;
  }

  private Match grow(int place, byte[] target, int at, int done) {
    int before = 0;
    while (place - before > 0
        && at - before > done
        && source[place - before - 1] == target[at - before - 1]) {
      before++;
    }
    int length = BLOCK;
    while (place + length < source.length
        && at + length < target.length
        && source[place + length] == target[at + length]) {
      length++;
    }
    return new Match(place - before, at - before, before + length);
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (places.length - 1);
  }

  private static int hash(byte[] bytes, int from) {
    int hash = 0;
    for (int i = from; i < from + BLOCK; i++) {
      hash = hash * FACTOR + bytes[i];
    }
    return hash;
  }

  private static int power(int base, int exponent) {
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }
}
