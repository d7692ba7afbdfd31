package org.orthonym.transcription;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How likely letters follow one another in the names of a language: trigrams of the lexicons, which
 * back off to bigrams and single letters where they have seen little.
 *
 * <p>Costs are negative natural logarithms of probabilities. Immutable and thread-safe.
 */
final class LetterModel {
  /** The edge of a word. */
  static final int EDGE = 0;

  /** How many sightings of a context the shorter context is worth. */
  private static final double BACK_OFF = 3;

  /** What each letter costs on top, since one letter for several is the likelier reading. */
  private static final double LETTER = 0.3;

  /** How far so small a sample is trusted. */
  private static final double TRUST = 0.6;

  /** Two vowels side by side of which the second is a plain one are rare in Slavic names. */
  private static final List<String> HIATUS =
      List.of("иа", "ио", "иу", "иэ", "іа", "іо", "іу", "уа", "уо", "йа", "йо", "йу", "ьа", "ьу");

  private static final float HIATUS_COST = 2.5f;

  /** The letter э is in foreign names mostly. */
  private static final float FOREIGN_COST = 1.5f;

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
    HIATUS.forEach(this::makeDearer);
    makeDearer('э', FOREIGN_COST);
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
    int pairs = size * size;
    int[] bigrams = new int[pairs];
    int[] letters = new int[size];
    long all = 0;
    for (int i = 0; i < counts.length; i++) {
      bigrams[i % pairs] += counts[i];
      letters[i % size] += counts[i];
      all += counts[i];
    }
    int[] before = sums(bigrams);
    int[] contexts = sums(counts);
    double[] bigramOf = new double[pairs];
    double[] unseen = new double[pairs];
    double[] shorter = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      double letter = (letters[i % size] + 1.0) / (all + size);
      bigramOf[i] = (bigrams[i] + BACK_OFF * letter) / (before[i / size] + BACK_OFF);
      shorter[i] = Math.log(bigramOf[i]);
      unseen[i] = Math.log(BACK_OFF / (contexts[i] + BACK_OFF));
    }
    float[] result = new float[counts.length];
    for (int i = 0; i < counts.length; i++) {
      int context = i / size;
      int pair = i % pairs;
      double log =
          counts[i] == 0
              ? unseen[context] + shorter[pair]
              : Math.log((counts[i] + BACK_OFF * bigramOf[pair]) / (contexts[context] + BACK_OFF));
      result[i] = (float) (LETTER - TRUST * log);
    }
    return result;
  }

  private void makeDearer(char letter, float cost) {
    int last = indexOf(letter);
    for (int i = 0; i < costs.length; i++) {
      costs[i] += i % size == last ? cost : 0;
    }
  }

  private void makeDearer(String pair) {
    Integer second = indexes.get(pair.charAt(0));
    Integer third = indexes.get(pair.charAt(1));
    if (second != null && third != null) {
      for (int first = 0; first < size; first++) {
        costs[(first * size + second) * size + third] += HIATUS_COST;
      }
    }
  }

  /** The sums over the last letter. */
  private int[] sums(int[] counts) {
    int[] sums = new int[counts.length / size];
    for (int i = 0; i < counts.length; i++) {
      sums[i / size] += counts[i];
    }
    return sums;
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
