package org.orthonym.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoundedWordTest {
  private static final double LEAST = 0.72;

  private final Random random = new Random(5);

  @Test
  void wordsReadTogetherAreAsAlikeAsOneByOne() {
    WeightedEditDistance together = new WeightedEditDistance();
    WeightedEditDistance apart = new WeightedEditDistance();
    for (int round = 0; round < 200; round++) {
      List<String> several = several();
      String word = round % 2 == 0 ? RandomWord.of(random) : several.get(0) + "a";
      double best = 0;
      List<Integer> alike = new ArrayList<>();
      for (int i = 0; i < several.size(); i++) {
        double likeness = apart.similarity(several.get(i), word, LEAST);
        best = Math.max(best, likeness);
        if (likeness > 0) {
          alike.add(i);
        }
      }
      SoundedWord read = together.read(several);
      List<Integer> found = new ArrayList<>();
      together.findAlike(read, together.read(word), LEAST, number -> true, found::add);
      assertEquals(alike, found, several + " and " + word);
      found.clear();
      together.findAlike(read, together.read(word), LEAST, number -> number > 1, found::add);
      alike.removeIf(number -> number <= 1);
      assertEquals(alike, found, several + " and " + word);
      assertEquals(best, together.similarity(read, together.read(word), LEAST));
    }
  }

  @Test
  void stoppingEarlyMissesNothing() {
    WeightedEditDistance distance = new WeightedEditDistance();
    for (int round = 0; round < 2_000; round++) {
      String one = RandomWord.of(random);
      String other = round % 2 == 0 ? RandomWord.of(random) : one + RandomWord.of(random).charAt(0);
      double likeness = distance.similarity(one, other);
      assertEquals(
          likeness < LEAST ? 0 : likeness,
          distance.similarity(one, other, LEAST),
          one + " and " + other);
    }
  }

  private List<String> several() {
    List<String> several = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      several.add(RandomWord.of(random));
    }
    return several;
  }
}
