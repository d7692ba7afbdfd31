package org.orthonym.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytePatchTest {
  private static byte[] noise(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** How many bytes of the other file the patch holds itself. */
  private static int fresh(BytePatch patch) {
    return patch.steps().stream()
        .mapToInt(
            step ->
                step instanceof BytePatch.Fresh fresh
                    ? Base64.getDecoder().decode(fresh.base64()).length
                    : 0)
        .sum();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void leadsFromAnyFileToAnyOther(long seed) {
    Random random = new Random(seed);
    byte[] common = noise(random, random.nextInt(500));
    byte[] few = new byte[random.nextInt(300)];
    byte[] from = join(noise(random, random.nextInt(90)), common, few, noise(random, 40));
    byte[] to = join(few, noise(random, random.nextInt(90)), common, common, few);
    assertArrayEquals(to, BytePatch.between(from, to).apply(from), "seed " + seed);
    assertArrayEquals(from, BytePatch.between(to, from).apply(to), "seed " + seed);
  }

  @Test
  void holdsOnlyWhatIsNew() {
    Random random = new Random(1);
    byte[] picture = noise(random, 100_000);
    byte[] from = join(noise(random, 700), picture, noise(random, 300));
    byte[] to = join(noise(random, 900), picture, noise(random, 310));
    assertEquals(1210, fresh(BytePatch.between(from, to)));
  }

  @Test
  void theSameFileIsOneStretch() {
    byte[] bytes = noise(new Random(2), 5000);
    assertEquals(
        List.of(new BytePatch.Copy(0, 5000)), BytePatch.between(bytes, bytes.clone()).steps());
  }

  @Test
  void takesLinearTimeWhereEveryBlockIsTheSame() {
    byte[] from = new byte[4_000_000];
    byte[] to = new byte[4_000_001];
    Arrays.fill(to, 2_000_000, 2_000_017, (byte) 1);
    assertArrayEquals(to, BytePatch.between(from, to).apply(from));
  }

  @Test
  void aPatchForALongerFileIsRefused() {
    byte[] from = "a".repeat(100).getBytes(StandardCharsets.UTF_8);
    BytePatch patch = BytePatch.between(from, from);
    assertThrows(IllegalArgumentException.class, () -> patch.apply(new byte[99]));
    assertThrows(IllegalArgumentException.class, () -> new BytePatch.Fresh("?"));
    assertThrows(IllegalArgumentException.class, () -> new BytePatch.Copy(5, 0));
    assertTrue(patch.steps().size() == 1);
  }
}
