package org.orthonym.dictionary;

import java.util.Arrays;
import org.orthonym.similarity.ConsonantSkeleton;
import org.orthonym.similarity.SoundKey;

/**
 * The keys under which a name is filed by sound, and asked for: one for how a German reader says
 * it, the others for its consonants in the readings of several languages. Names of which nothing is
 * left but one consonant share no key, since everything would sound like them.
 *
 * <p>Stateless and thread-safe.
 */
public final class SoundKeys {
  private static final SoundKey SOUND = new SoundKey();
  private static final long SKELETON_SALT = 0x5bd1e995L << 32;

  private static final ConsonantSkeleton.Reading[] READINGS = ConsonantSkeleton.Reading.values();

  private SoundKeys() {}

  /** The keys of a name, without doubles; empty for a very short one. Time linear in the name. */
  public static long[] of(CharSequence name) {
    long sound = SOUND.key(name);
    long[] keys = new long[1 + READINGS.length];
    int count = 0;
    if (sound > 0xff) {
      keys[count++] = sound;
    }
    for (ConsonantSkeleton.Reading reading : READINGS) {
      long skeleton = ConsonantSkeleton.in(reading).key(name);
      if (skeleton > 0xf && !contains(keys, count, skeleton ^ SKELETON_SALT)) {
        keys[count++] = skeleton ^ SKELETON_SALT;
      }
    }
    return Arrays.copyOf(keys, count);
  }

  private static boolean contains(long[] keys, int count, long key) {
    for (int i = 0; i < count; i++) {
      if (keys[i] == key) {
        return true;
      }
    }
    return false;
  }
}
