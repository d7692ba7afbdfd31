package org.orthonym.similarity;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.language.ColognePhonetic;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long one comparison or key takes, beside the measures of Apache Commons. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SimilarityBenchmark {
  private static final String LETTERS = "aabcdeefghiijklmnoopqrsttuuvwxyzsch";

  private final WeightedEditDistance weighted = new WeightedEditDistance();
  private final LevenshteinDistance levenshtein = LevenshteinDistance.getDefaultInstance();
  private final JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
  private final ConsonantSkeleton skeleton = ConsonantSkeleton.in(ConsonantSkeleton.Reading.GERMAN);
  private final SoundKey sound = new SoundKey();
  private final ColognePhonetic cologne = new ColognePhonetic();
  private final String[] words = new String[1 << 10];
  private int next;

  /** Makes the words, the same in each run. */
  public SimilarityBenchmark() {
    Random random = new Random(1);
    for (int i = 0; i < words.length; i++) {
      words[i] = RandomWord.of(random, LETTERS);
    }
  }

  private String word() {
    next = (next + 1) & (words.length - 1);
    return words[next];
  }

  /** Two words in full. */
  @Benchmark
  public double weighted() {
    return weighted.similarity(word(), word());
  }

  /** Two words, given up when they are not alike. */
  @Benchmark
  public double weightedWithBound() {
    return weighted.similarity(word(), word(), 0.72);
  }

  /** Levenshtein's distance. */
  @Benchmark
  public int levenshtein() {
    return levenshtein.apply(word(), word());
  }

  /** Jaro's and Winkler's similarity. */
  @Benchmark
  public double jaroWinkler() {
    return jaroWinkler.apply(word(), word());
  }

  /** The consonants of one word. */
  @Benchmark
  public long consonantSkeleton() {
    return skeleton.key(word());
  }

  /** The sound of one word. */
  @Benchmark
  public long soundKey() {
    return sound.key(word());
  }

  /** The sound of one word, by Commons Codec. */
  @Benchmark
  public String colognePhonetic() {
    return cologne.colognePhonetic(word());
  }

  /** Runs all of it. */
  public static void main(String[] args) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(SimilarityBenchmark.class.getSimpleName())
                .forks(1)
                .warmupIterations(2)
                .measurementIterations(3)
                .warmupTime(org.openjdk.jmh.runner.options.TimeValue.seconds(1))
                .measurementTime(org.openjdk.jmh.runner.options.TimeValue.seconds(1))
                .build())
        .run();
  }
}
