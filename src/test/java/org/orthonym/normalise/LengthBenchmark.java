package org.orthonym.normalise;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long one single text of 1, 10 and 100 million characters takes. Run {@link #main}. */
@State(Scope.Benchmark)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx6g"})
@Warmup(iterations = 3)
@Measurement(iterations = 3)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LengthBenchmark {
  private static final int MILLION = 1_000_000;

  /** The length, in million characters. */
  @Param({"1", "10", "100"})
  public int millions;

  private final Normaliser normaliser = Normaliser.builder().build();
  private String text = "";

  /** Makes the text. */
  @Setup
  public void make() {
    NewsText news = NewsText.ordinary(1);
    StringBuilder all = new StringBuilder();
    while (all.length() < millions * MILLION) {
      all.append(news.article());
    }
    text = all.toString();
  }

  /** The whole text as one article. */
  @Benchmark
  public int oneText() {
    return normaliser.normalise(text).changeLog().changes().size();
  }

  /** Runs the three lengths. */
  public static void main(String[] args) throws RunnerException {
    Locale.setDefault(Locale.ROOT);
    new Runner(new OptionsBuilder().include(LengthBenchmark.class.getSimpleName()).build()).run();
  }
}
