package org.orthonym.normalise;

import com.ibm.icu.text.BreakIterator;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.orthonym.dictionary.Dictionary;

/**
 * How long articles of news take, which nobody read before, beside the exact replacement of the
 * listed spellings and ICU4J's word breaking, in one thread. Each iteration reads the next four
 * megabytes of one stream of news, and all of them: what is measured is its 41st to 60th megabyte,
 * when the program is warm and remembers what a newsroom's program does. {@link #main} prints the
 * ratios, of processor time, since other work on the machine does not count; a compiled dictionary
 * as its argument lies on top of the bundled one.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 10)
@Measurement(iterations = NormaliserBenchmark.ITERATIONS)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NormaliserBenchmark {
  static final int ITERATIONS = 5;
  private static final int CHARACTERS = 4_000_000;
  private static final String LAYER = "benchmark.dictionary";

  /** See {@link NewsText}. */
  @Param({"ordinary", "dense"})
  public String news = "";

  private final Normaliser normaliser = Normaliser.builder().dictionary(dictionary()).build();
  private final ExactReplacement exact = new ExactReplacement(Dictionary.bundled());
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.GERMAN);
  private @Nullable NewsText text;
  private List<String> articles = List.of();

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

  /** Other articles than before, since what was met before is remembered. */
  @Setup(Level.Iteration)
  public void write() {
    NewsText known = text;
    if (known == null) {
      known = news.equals("dense") ? NewsText.dense(1) : NewsText.ordinary(1);
      text = known;
    }
    articles = known.articles(CHARACTERS);
  }

  /** The processor time of the thread that runs the benchmark. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Processor {
    /** In all iterations together. */
    public long micros;

    private void count(long began) {
      micros += (now() - began) / 1_000;
    }

    private static long now() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }

  /** This program. */
  @Benchmark
  public int normaliser(Processor processor) {
    long began = Processor.now();
    int changes = 0;
    for (String article : articles) {
      changes += normaliser.normalise(article).changeLog().changes().size();
    }
    processor.count(began);
    return changes;
  }

  /** The listed spellings and nothing else. */
  @Benchmark
  public int exactReplacement(Processor processor) {
    long began = Processor.now();
    int length = 0;
    for (String article : articles) {
      length += exact.replace(article).length();
    }
    processor.count(began);
    return length;
  }

  /** Only where words begin and end. */
  @Benchmark
  public int wordBreaking(Processor processor) {
    long began = Processor.now();
    int count = 0;
    for (String article : articles) {
      words.setText(article);
      while (words.next() != BreakIterator.DONE) {
        count++;
      }
    }
    processor.count(began);
    return count;
  }

  /** Runs all of it and prints megabytes a second, and the ratios. */
  public static void main(String[] args) throws RunnerException {
    Locale.setDefault(Locale.ROOT);
    String layer = args.length > 0 ? "-D" + LAYER + "=" + args[0] : "-Dnone";
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(NormaliserBenchmark.class.getSimpleName())
                    .jvmArgsAppend("-XX:+UseSerialGC", "-Xmn600m", layer)
                    .build())
            .run();
    for (String news : List.of("ordinary", "dense")) {
      double bytes = bytesOfAnIteration(news);
      double ours = micros(results, news, "normaliser");
      for (String what : List.of("normaliser", "exactReplacement", "wordBreaking")) {
        double micros = micros(results, news, what);
        System.out.printf(
            "%-9s %-17s %8.1f MB/s, %7.2f times as fast as this program%n",
            news, what, bytes / micros, ours / micros);
      }
    }
  }

  private static double micros(Collection<RunResult> results, String news, String what) {
    for (RunResult result : results) {
      if (result.getParams().getParam("news").equals(news)
          && result.getPrimaryResult().getLabel().equals(what)) {
        return Objects.requireNonNull(result.getSecondaryResults().get("micros")).getScore()
            / ITERATIONS;
      }
    }
    return Double.NaN;
  }

  private static double bytesOfAnIteration(String news) {
    NewsText text = news.equals("dense") ? NewsText.dense(1) : NewsText.ordinary(1);
    List<String> articles = text.articles(CHARACTERS);
    return articles.stream()
        .mapToInt(article -> article.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
