package org.orthonym.transcription;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How likely letters follow one another in the names of a language: trigrams of the lexicons, mixed
 * with bigrams and single letters.
 *
 * <p>Costs are negative natural logarithms of probabilities. Immutable and thread-safe.
 */
final class LetterModel {
  /** The edge of a word. */
  static final int EDGE = 0;

  private static final double TRIGRAM = 0.7;
  private static final double BIGRAM = 0.28;
  private static final double FLOOR = 1e-5;

  private final Map<Character, Integer> indexes = new HashMap<>();
  private final int size;
  private final float[] costs;

  private LetterModel(String[] names) {
    for (String name : names) {
      for (int i = 0; i < name.length(); i++) {
        indexes.putIfAbsent(name.charAt(i), indexes.size() + 1);
      }
    }
    size = indexes.size() + 2;
    int[] counts = new int[size * size * size];
    for (String name : names) {
      int first = EDGE;
      int second = EDGE;
      for (int i = 0; i <= name.length(); i++) {
        int third = i == name.length() ? EDGE : indexOf(name.charAt(i));
        counts[(first * size + second) * size + third]++;
        first = second;
        second = third;
      }
    }
    costs = costsOf(counts);
  }

  /** The model of a language's given names and family names. */
  static LetterModel of(String source) {
    StringBuilder names = new StringBuilder();
    for (String list : new String[] {"given-names/", "family-names/", "place-names/"}) {
      for (Lexicon.Entry entry : Lexicon.read(list + source).entries()) {
        String name = entry.nativeForm().toLowerCase(Locale.ROOT);
        names.append(name).append(' ');
        if (list.startsWith("family") && (name.endsWith("в") || name.endsWith("н"))) {
          names.append(name).append("а ");
        }
      }
    }
    return new LetterModel(names.toString().strip().split(" "));
  }

  private float[] costsOf(int[] counts) {
    int[] bigrams = new int[size * size];
    int[] letters = new int[size];
    long all = 0;
    for (int i = 0; i < counts.length; i++) {
      bigrams[i % (size * size)] += counts[i];
      letters[i % size] += counts[i];
      all += counts[i];
    }
    float[] result = new float[counts.length];
    for (int i = 0; i < counts.length; i++) {
      int context = i / size;
      int trigramsThere = 0;
      int bigramsThere = 0;
      for (int third = 0; third < size; third++) {
        trigramsThere += counts[context * size + third];
        bigramsThere += bigrams[context % size * size + third];
      }
      double p =
          TRIGRAM * share(counts[i], trigramsThere)
              + BIGRAM * share(bigrams[i % (size * size)], bigramsThere)
              + (1 - TRIGRAM - BIGRAM) * share(letters[i % size], all);
      result[i] = (float) -Math.log(p + FLOOR);
    }
    return result;
  }

  private static double share(long part, long all) {
    return all == 0 ? 0 : (double) part / all;
  }

  /** The index of a lower-case letter; letters never seen share the last one. */
  int indexOf(char letter) {
    return indexes.getOrDefault(letter, size - 1);
  }

  /** The cost of a letter after two others. */
  float cost(int first, int second, int third) {
    return costs[(first * size + second) * size + third];
  }
}
