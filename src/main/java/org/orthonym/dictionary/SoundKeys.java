package org.orthonym.dictionary;

import java.util.Arrays;
import org.orthonym.similarity.ConsonantSkeleton;
import org.orthonym.similarity.SoundKey;

/**
 * The keys under which a name is filed by sound, and asked for: one for how a German reader says
 * it, two for its consonants. Names of which nothing is left but one consonant share no key, since
 * everything would sound like them.
 *
 * <p>Stateless and thread-safe.
 */
public final class SoundKeys {
  private static final SoundKey SOUND = new SoundKey();
  private static final long SKELETON_SALT = 0x5bd1e995L << 32;

  private SoundKeys() {}

  /** The keys of a name, without doubles; empty for a very short one. Time linear in the name. */
  public static long[] of(CharSequence name) {
    long sound = SOUND.key(name);
    long hard = ConsonantSkeleton.hard().key(name);
    long soft = ConsonantSkeleton.soft().key(name);
    long[] keys = new long[3];
    int count = 0;
    if (sound > 0xff) {
      keys[count++] = sound;
    }
    if (hard > 0xf) {
      keys[count++] = hard ^ SKELETON_SALT;
    }
    if (soft > 0xf && soft != hard) {
      keys[count++] = soft ^ SKELETON_SALT;
    }
    return Arrays.copyOf(keys, count);
  }
}
