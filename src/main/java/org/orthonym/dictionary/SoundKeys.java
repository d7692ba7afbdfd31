package org.orthonym.dictionary;

import java.util.Arrays;
import org.orthonym.similarity.ConsonantSkeleton;
import org.orthonym.similarity.SoundKey;

/**
 * The keys under which a name is filed by sound, and asked for: one for how a German reader says
 * it, several for its consonants in the readings of several languages, one for its consonants in
 * any order, since letters change places ("Cavusolgu"), and for a long name those that lack one of
 * its consonants ("Galaratasaray"). Names of which nothing is left but one consonant share no key,
 * since everything would sound like them.
 *
 * <p>Thread-safe.
 */
public final class SoundKeys {
  private static final SoundKey SOUND = new SoundKey();
  private static final long SKELETON_SALT = 0x5bd1e995L << 32;
  private static final long SCRAMBLED_SALT = 0x27d4eb2fL << 32;
  private static final long LACKING_SALT = 0x165667b1L << 32;

  /** Five consonants: of names with fewer too many are alike when one is left out. */
  private static final long LONG_SKELETON = 0xffff;

  private static final int MOST_CONSONANTS = 16;

  private static final ConsonantSkeleton.Reading[] READINGS = ConsonantSkeleton.Reading.values();

  /** Buffers are kept, one a thread, since most words of a text are asked for. */
  private static final ThreadLocal<ConsonantSkeleton> CONSONANTS =
      ThreadLocal.withInitial(() -> ConsonantSkeleton.in(READINGS[0]));

  private SoundKeys() {}

  /** The keys of a name, without doubles; empty for a very short one. Time linear in the name. */
  public static long[] of(CharSequence name) {
    long[] keys = new long[3 + READINGS.length + MOST_CONSONANTS];
    int count = 0;
    long sound = SOUND.key(name);
    if (sound > 0xff) {
      keys[count++] = sound;
    }
    ConsonantSkeleton consonants = CONSONANTS.get();
    consonants.key(name);
    for (int i = 0; i < READINGS.length; i++) {
      long skeleton = consonants.again(READINGS[i]);
      if (skeleton > 0xf) {
        count = add(keys, count, skeleton ^ SKELETON_SALT);
      }
      if (i == 0 && skeleton > 0xfff) {
        count = add(keys, count, scrambled(skeleton) ^ SCRAMBLED_SALT);
      }
      if (i == 0 && skeleton > LONG_SKELETON) {
        count = addWithout(keys, count, skeleton);
      }
    }
    return Arrays.copyOf(keys, count);
  }

  /** The skeleton of a long name, and those that lack one of its consonants. */
  private static int addWithout(long[] keys, int count, long skeleton) {
    int added = add(keys, count, skeleton ^ LACKING_SALT);
    for (int shift = 0; shift < Long.SIZE && skeleton >>> shift != 0; shift += 4) {
      long behind = skeleton & ((1L << shift) - 1);
      long before = (skeleton >>> shift >>> 4) << shift;
      added = add(keys, added, (before | behind) ^ LACKING_SALT);
    }
    return added;
  }

  private static int add(long[] keys, int count, long key) {
    for (int i = 0; i < count; i++) {
      if (keys[i] == key) {
        return count;
      }
    }
    keys[count] = key;
    return count + 1;
  }

  /** The groups of a skeleton, four bits each, in the order of their size. */
  private static long scrambled(long skeleton) {
    int[] counts = new int[16];
    for (long rest = skeleton; rest != 0; rest >>>= 4) {
      counts[(int) (rest & 0xf)]++;
    }
    long sorted = 0;
    for (int group = 1; group < counts.length; group++) {
      for (int i = 0; i < counts[group]; i++) {
        sorted = sorted << 4 | group;
      }
    }
    return sorted;
  }
}
