package org.orthonym.similarity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How likely one name is the other, garbled in translation: an edit distance over graphemes.
 *
 * <p>Languages spell one sound in many ways, so {@code sch}, {@code sh} and {@code sz} are one step
 * and nearly free; vowels are cheap, since scripts that are read by ear lose them; consonants of
 * another kind are dear. Lost endings (-a, -e, -s, -m) and silent letters cost little, the first
 * grapheme half as much again. The sum is divided by the weight of the heavier word. Case and most
 * marks do not count.
 *
 * <table>
 *   <caption>What it gives</caption>
 *   <tr><th>one</th><th>other</th><th>similarity</th></tr>
 *   <tr><td>Baerbock</td><td>Berbok</td><td>0.99</td></tr>
 *   <tr><td>Baerbock</td><td>Burbok</td><td>0.91</td></tr>
 *   <tr><td>Price</td><td>Prais</td><td>0.90</td></tr>
 *   <tr><td>Healey</td><td>Healy</td><td>0.96</td></tr>
 *   <tr><td>Healey</td><td>Gili</td><td>0.83</td></tr>
 *   <tr><td>Sybiha</td><td>Sibiga</td><td>0.94</td></tr>
 *   <tr><td>Świątek</td><td>Sventek</td><td>0.80</td></tr>
 *   <tr><td>Le Drian</td><td>Ledriane</td><td>0.95</td></tr>
 *   <tr><td>Peskow</td><td>Peskov</td><td>0.99</td></tr>
 *   <tr><td>Selenskyj</td><td>Zelenskyy</td><td>0.97</td></tr>
 *   <tr><td>Selenskyj</td><td>Selenskim</td><td>0.94</td></tr>
 *   <tr><td>Chamenei</td><td>Khamenei</td><td>0.99</td></tr>
 *   <tr><td>Erdoğan</td><td>Erdogan</td><td>0.98</td></tr>
 *   <tr><td>Wladimir</td><td>Wolodymyr</td><td>0.86</td></tr>
 *   <tr><td>Meyer</td><td>Maier</td><td>0.86</td></tr>
 *   <tr><td>Baerbock</td><td>Bornezu</td><td>0.43</td></tr>
 *   <tr><td>Kishida</td><td>Kushida</td><td>0.91</td></tr>
 *   <tr><td>Scholz</td><td>Schulz</td><td>0.94</td></tr>
 *   <tr><td>Orbán</td><td>Urban</td><td>0.93</td></tr>
 *   <tr><td>Truss</td><td>Trass</td><td>0.89</td></tr>
 *   <tr><td>Price</td><td>Preis</td><td>0.90</td></tr>
 *   <tr><td>Price</td><td>Prinz</td><td>0.72</td></tr>
 *   <tr><td>Biden</td><td>Binden</td><td>0.79</td></tr>
 *   <tr><td>Duda</td><td>Duba</td><td>0.67</td></tr>
 * </table>
 *
 * <p>The rows from Kishida/Kushida on may be different people, or a garble and a German word: no
 * measure of two words can tell them apart, and none may decide alone. As a rule of thumb, 0.8 is
 * worth a look and under 0.7 nothing is to be found.
 *
 * <p>Keeps its buffers, so comparing words that were {@linkplain #read read} allocates nothing;
 * hence not thread-safe: one instance a thread. Time is the product of the two lengths, memory is
 * constant; of a word only the first 128 UTF-16 units are read.
 */
public final class WeightedEditDistance implements Similarity {
  private final Graphemes buffer = new Graphemes();
  private int[] row = new int[2 * Graphemes.LONGEST + 1];
  private int[] rowBefore = new int[2 * Graphemes.LONGEST + 1];
  private final int[] lost = new int[2 * Graphemes.LONGEST];
  private final int[] nearest = new int[SoundCosts.SOUND_COUNT];
  private @Nullable SoundedWord prepared;

  @Override
  public double similarity(CharSequence one, CharSequence other) {
    return similarity(one, other, 0);
  }

  /**
   * How alike the words are, if at least this much; stops early if not.
   *
   * @param atLeast from 0 to 1
   * @return the similarity, or 0 if it is under {@code atLeast}
   */
  public double similarity(CharSequence one, CharSequence other, double atLeast) {
    return similarity(read(one), read(other), atLeast);
  }

  /** A word to compare with many others. */
  public SoundedWord read(CharSequence word) {
    return SoundedWord.of(List.of(word), buffer);
  }

  /** Words of which the nearest is wanted. */
  public SoundedWord read(Collection<? extends CharSequence> words) {
    return SoundedWord.of(words, buffer);
  }

  /**
   * How alike the nearest of several words is to one word, if at least this much; stops early if
   * not. Allocates nothing. Comparing the same word with many others in turn is fastest.
   *
   * @param atLeast from 0 to 1
   * @return the similarity, or 0 if it is under {@code atLeast} or there is no word
   */
  public double similarity(SoundedWord several, SoundedWord word, double atLeast) {
    prepare(word);
    double best = 0;
    for (int place = SoundedWord.first(); !several.isEnd(place); place = several.next(place)) {
      best = Math.max(best, similarity(several, place, word, atLeast));
    }
    return best;
  }

  /**
   * Tells which of several words are at least this much alike to one, by their number from 0, in
   * order.
   *
   * @param atLeast more than 0, up to 1
   * @param wanted which of the words are compared at all
   */
  public void findAlike(
      SoundedWord several,
      SoundedWord word,
      double atLeast,
      IntPredicate wanted,
      IntConsumer numbers) {
    prepare(word);
    int number = 0;
    for (int place = SoundedWord.first(); !several.isEnd(place); place = several.next(place)) {
      if (wanted.test(number) && similarity(several, place, word, atLeast) > 0) {
        numbers.accept(number);
      }
      number++;
    }
  }

  private double similarity(SoundedWord one, int place, SoundedWord other, double atLeast) {
    int heavier = Math.max(one.weight(place), other.weight(SoundedWord.first()));
    if (heavier == 0) {
      return 1;
    }
    double bound = (1 - atLeast) * heavier + 1e-9;
    int cost = cost(one, place, other, (int) Math.min(bound, Integer.MAX_VALUE));
    return cost > bound ? 0 : Math.max(0, 1 - cost / (double) heavier);
  }

  /** Works out what is the same in every comparison with a word. */
  private void prepare(SoundedWord word) {
    if (prepared == word) {
      return;
    }
    prepared = word;
    Arrays.fill(nearest, SoundCosts.CONSONANT);
    for (int j = 0; j < word.size(SoundedWord.first()); j++) {
      lost[j] = word.lost(SoundedWord.first(), j);
      SoundCosts.nearer(word.code(SoundedWord.first(), j), nearest);
    }
  }

  /** The cost of the cheapest way from one word to the other; any number over the bound if over. */
  private int cost(SoundedWord one, int place, SoundedWord other, int bound) {
    int size = one.size(place);
    int ahead = 0;
    for (int i = 0; i < size; i++) {
      ahead += least(one, place, i);
    }
    if (ahead > bound) {
      return Integer.MAX_VALUE;
    }
    int others = other.size(SoundedWord.first());
    row[0] = 0;
    for (int j = 0; j < others; j++) {
      row[j + 1] = row[j] + lost[j];
    }
    for (int i = 0; i < size; i++) {
      int[] filled = row;
      row = rowBefore;
      rowBefore = filled;
      ahead -= least(one, place, i);
      if (fillRow(one, place, i, other) + ahead > bound) {
        return Integer.MAX_VALUE;
      }
    }
    return row[others];
  }

  /** What a grapheme costs at the least, wherever in the other word it went. */
  private int least(SoundedWord one, int place, int i) {
    int code = one.code(place, i);
    int near = Graphemes.isSound(code) ? nearest[Graphemes.number(code)] : 0;
    return Math.min(near, one.lost(place, i));
  }

  /** Fills the row of a grapheme and returns its least number. */
  private int fillRow(SoundedWord one, int place, int i, SoundedWord other) {
    int[] here = row;
    int[] before = rowBefore;
    int code = one.code(place, i);
    int lostHere = one.lost(place, i);
    int last = before[0] + lostHere;
    here[0] = last;
    int least = last;
    int others = other.size(SoundedWord.first());
    for (int j = 0; j < others; j++) {
      int step = SoundCosts.substitution(code, other.code(SoundedWord.first(), j));
      int stepped = before[j] + (i == 0 && j == 0 ? SoundCosts.first(step) : step);
      int dropped = before[j + 1] + lostHere;
      last = Math.min(stepped, Math.min(dropped, last + lost[j]));
      here[j + 1] = last;
      least = Math.min(least, last);
    }
    return least;
  }
}
