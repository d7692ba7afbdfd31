package org.orthonym.transcription;

import com.ibm.icu.text.Transliterator;
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
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many names a second: forward, beside ICU4J's Russian-Latin/BGN; and how long a word takes on
 * the way back. Run {@link #main}; the median of the way back is the p0.50 of its samples.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TranscriptionBenchmark {
  private static final int NAMES = 1024;

  private final String[] names = new String[NAMES];
  private final String[] latin = new String[NAMES];
  private final Transcriber transcriber = Transcriber.of("ru", "de", Style.DPA);
  private final Transliterator icu = Transliterator.getInstance("Russian-Latin/BGN");
  private final BackTranscriber back = BackTranscriber.of("ru");
  private int next;

  /** Makes full names of the lexicons: the next given name, the next family name. */
  public TranscriptionBenchmark() {
    List<Lexicon.Entry> given = Lexicon.read("given-names/ru").entries();
    List<Lexicon.Entry> family = Lexicon.read("family-names/ru").entries();
    Transcriber english = Transcriber.of("ru", "en", Style.DUDEN);
    for (int i = 0; i < NAMES; i++) {
      String last = family.get(i % family.size()).nativeForm();
      names[i] = given.get(i % given.size()).nativeForm() + " " + last;
      latin[i] = english.transcribe(last);
    }
  }

  private String nextOf(String[] array) {
    next = (next + 1) % NAMES;
    return array[next];
  }

  /** Forward, by the table. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  public String forward() {
    return transcriber.transcribe(nextOf(names));
  }

  /** The same names by ICU4J. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  public String icu() {
    return icu.transliterate(nextOf(names));
  }

  /** A family name back to its native forms. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public void back(Blackhole hole) {
    hole.consume(back.nativeForms(nextOf(latin)));
  }

  /** Runs all three. */
  public static void main(String[] args) throws RunnerException {
    Locale.setDefault(Locale.ROOT);
    new Runner(new OptionsBuilder().include(TranscriptionBenchmark.class.getSimpleName()).build())
        .run();
  }
}
