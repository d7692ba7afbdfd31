package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.orthonym.dictionary.imports.MadeUpEntities;
import org.orthonym.name.Folding;

/** How long a look-up among millions of names takes, beside a HashMap that has them all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KnownNamesBenchmark {
  /** How many entities, each with ten names. */
  @Param({"1000000"})
  public int entities;

  private final Map<Long, Integer> map = new HashMap<>();
  private final String[] asked = new String[1 << 16];
  private Path file = Path.of("");
  private KnownNames names = KnownNames.none();
  private int next;

  /** Writes the names to a file and opens it, and puts them into the map. */
  @Setup(Level.Trial)
  public void open() throws IOException {
    MadeUpEntities made = new MadeUpEntities(1);
    Random random = new Random(2);
    file = Files.createTempFile("orthonym", ".dictionary");
    try (KnownNamesWriter writer = new KnownNamesWriter()) {
      for (int i = 0; i < entities; i++) {
        KnownEntity entity = made.entity(i);
        writer.add(entity);
        for (KnownName name : entity.names()) {
          map.put(Folding.key(name.form()), i);
        }
      }
      writer.write(file);
    }
    for (int i = 0; i < asked.length; i++) {
      List<KnownName> all = made.entity(random.nextInt(entities)).names();
      asked[i] = all.get(random.nextInt(all.size())).form();
    }
    names = opened();
  }

  private KnownNames opened() throws IOException {
    long began = System.nanoTime();
    KnownNames open = Dictionary.load(file).compiled().get(0).known();
    double millis = (System.nanoTime() - began) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%n%d entities: %d bytes each, open in %.1f ms%n",
        open.size(),
        Files.size(file) / open.size(),
        millis);
    return open;
  }

  /** Takes the file away. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.delete(file);
  }

  private String asked() {
    next = (next + 1) & (asked.length - 1);
    return asked[next];
  }

  /** From a name to the numbers of the entities. */
  @Benchmark
  public List<Integer> find() {
    return names.find(Folding.key(asked()));
  }

  /** From a name to an entity with all its names. */
  @Benchmark
  public KnownEntity findAndRead() {
    return names.entity(names.find(Folding.key(asked())).get(0));
  }

  /** That a name is not there. */
  @Benchmark
  public boolean miss() {
    return names.has(Folding.key(asked()) + 1);
  }

  /** The same as {@link #find} from memory. */
  @Benchmark
  public Integer hashMap() {
    return map.getOrDefault(Folding.key(asked()), -1);
  }

  /** Runs all of it. */
  public static void main(String[] args) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(KnownNamesBenchmark.class.getSimpleName())
                .forks(1)
                .jvmArgs("-Xmx3g")
                .warmupIterations(2)
                .measurementIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1))
                .build())
        .run();
  }
}
