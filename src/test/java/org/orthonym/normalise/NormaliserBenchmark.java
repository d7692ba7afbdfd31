package org.orthonym.normalise;

import com.ibm.icu.text.BreakIterator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.orthonym.dictionary.Dictionary;

/**
 * How long a megabyte of news takes, beside the exact replacement of the listed spellings and
 * ICU4J's word breaking, in one thread. {@link #main} prints the ratios; a compiled dictionary as
 * its argument lies on top of the bundled one.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NormaliserBenchmark {
  private static final int MEGABYTE = 1_000_000;
  private static final String LAYER = "benchmark.dictionary";

  private final List<String> articles = new NewsText(1).articles(MEGABYTE);
  private final Normaliser normaliser = Normaliser.builder().dictionary(dictionary()).build();
  private final ExactReplacement exact = new ExactReplacement(Dictionary.bundled());

  private static Dictionary dictionary() {
    String layer = System.getProperty(LAYER, "");
    try {
      return layer.isEmpty()
          ? Dictionary.bundled()
          : Dictionary.bundled().with(Dictionary.load(java.nio.file.Path.of(layer)));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** This program. */
  @Benchmark
  public int normaliser() {
    int changes = 0;
    for (String article : articles) {
      changes += normaliser.normalise(article).changeLog().changes().size();
    }
    return changes;
  }

  /** The listed spellings and nothing else. */
  @Benchmark
  public int exactReplacement() {
    int length = 0;
    for (String article : articles) {
      length += exact.replace(article).length();
    }
    return length;
  }

  /** Only where words begin and end. */
  @Benchmark
  public int wordBreaking() {
    BreakIterator words = BreakIterator.getWordInstance(Locale.GERMAN);
    int count = 0;
    for (String article : articles) {
      words.setText(article);
      while (words.next() != BreakIterator.DONE) {
        count++;
      }
    }
    return count;
  }

  /** Runs all three and prints megabytes a second, and the ratios. */
  public static void main(String[] args) throws RunnerException {
    Locale.setDefault(Locale.ROOT);
    String layer = args.length > 0 ? "-D" + LAYER + "=" + args[0] : "-Dnone";
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(NormaliserBenchmark.class.getSimpleName())
                    .jvmArgsAppend("-XX:+UseSerialGC", layer)
                    .build())
            .run();
    double ours = 0;
    for (RunResult result : results) {
      if (result.getPrimaryResult().getLabel().equals("normaliser")) {
        ours = result.getPrimaryResult().getScore();
      }
    }
    for (RunResult result : results) {
      double score = result.getPrimaryResult().getScore();
      System.out.printf(
          "%-18s %8.1f MB/s, %6.2f times as fast as this program%n",
          result.getPrimaryResult().getLabel(), 1_000 / score, ours / score);
    }
  }
}
