package org.orthonym.normalise;

import com.ibm.icu.text.BreakIterator;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
 * listed spellings and ICU4J's word breaking, in one thread. {@link #main} prints the ratios; a
 * compiled dictionary as its argument lies on top of the bundled one.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 10, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NormaliserBenchmark {
  private static final int CHARACTERS = 20_000_000;
  private static final String LAYER = "benchmark.dictionary";

  /** See {@link NewsText}. */
  @Param({"ordinary", "dense"})
  public String news = "";

  private final Normaliser normaliser = Normaliser.builder().dictionary(dictionary()).build();
  private final ExactReplacement exact = new ExactReplacement(Dictionary.bundled());
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.GERMAN);
  private @Nullable NewsText text;
  private List<String> articles = List.of();
  private int next;

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
    next = 0;
  }

  private String article() {
    String article = articles.get(next);
    next = next + 1 == articles.size() ? 0 : next + 1;
    return article;
  }

  /** This program. */
  @Benchmark
  public int normaliser() {
    return normaliser.normalise(article()).changeLog().changes().size();
  }

  /** The listed spellings and nothing else. */
  @Benchmark
  public String exactReplacement() {
    return exact.replace(article());
  }

  /** Only where words begin and end. */
  @Benchmark
  public int wordBreaking() {
    int count = 0;
    words.setText(article());
    while (words.next() != BreakIterator.DONE) {
      count++;
    }
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
                    .jvmArgsAppend("-XX:+UseSerialGC", layer)
                    .build())
            .run();
    for (String news : List.of("ordinary", "dense")) {
      double bytes = bytesOfAnArticle(news);
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
        return result.getPrimaryResult().getScore();
      }
    }
    return Double.NaN;
  }

  private static double bytesOfAnArticle(String news) {
    NewsText text = news.equals("dense") ? NewsText.dense(1) : NewsText.ordinary(1);
    List<String> articles = text.articles(1_000_000);
    return articles.stream()
        .mapToInt(article -> article.getBytes(StandardCharsets.UTF_8).length)
        .average()
        .orElse(0);
  }
}
