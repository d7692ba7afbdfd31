package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout that is built, with a JDK that only tells how it was called. */
@Timeout(20)
class LauncherTest {
  private static final String CALL = "org.orthonym.cli.Main";

  @TempDir private Path folder;
  private Path checkout;
  private Path run;

  @BeforeEach
  void makeACheckout() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh here");
    checkout = Files.createDirectories(folder.resolve("check out ä"));
    Files.copy(Path.of("orthonym"), checkout.resolve("orthonym"));
    assertTrue(checkout.resolve("orthonym").toFile().setExecutable(true));
    Files.writeString(checkout.resolve("pom.xml"), "");
    Files.createDirectories(checkout.resolve("src/main"));
    Files.createDirectories(checkout.resolve("dictionaries"));
    run = Files.createDirectories(checkout.resolve("target/run"));
    Files.writeString(run.resolve("orthonym.jar"), "");
    Files.writeString(run.resolve("orthonym.stamp"), "");
    Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
    for (String program : List.of("java", "javac")) {
      Files.writeString(
          bin.resolve(program),
          "#!/bin/sh\nfor last in \"$@\"; do :; done\n" + "echo \"$# $last " + CALL + "\"\n");
      assertTrue(bin.resolve(program).toFile().setExecutable(true));
    }
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
  }

  private record Outcome(int status, String out) {}

  private Outcome launch(Path launcher, Path from) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString(), "correct", "a b ä.txt"));
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectErrorStream(true).redirectInput(Path.of("/dev/null").toFile());
    Process process = builder.start();
    try {
      assertTrue(process.waitFor(10, TimeUnit.SECONDS), "the launcher does not end");
      byte[] out = process.getInputStream().readAllBytes();
      return new Outcome(process.exitValue(), new String(out, StandardCharsets.UTF_8));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void assertStarted(Outcome outcome) {
    assertEquals(0, outcome.status(), outcome.out());
    assertTrue(outcome.out().contains("a b ä.txt " + CALL), outcome.out());
  }

  @Test
  void startsFromAnyFolder() throws IOException, InterruptedException {
    assertStarted(launch(checkout.resolve("orthonym"), folder));
  }

  @Test
  void startsThroughLinksToLinks() throws IOException, InterruptedException {
    Path first = folder.resolve("ein link");
    Path second = folder.resolve("two");
    Files.createSymbolicLink(first, Path.of("check out ä/orthonym"));
    Files.createSymbolicLink(second, first);
    assertStarted(launch(second, checkout));
  }

  /** A file where its folder should be stands for a checkout that belongs to somebody else. */
  @Test
  void startsWhereNothingCanBeWrittenIfItIsBuilt() throws IOException, InterruptedException {
    Files.writeString(run.resolve("orthonym.lock"), "");
    assertStarted(launch(checkout.resolve("orthonym"), folder));
  }

  @Test
  void saysThatItHasToBeBuiltWhereNothingCanBeWritten() throws IOException, InterruptedException {
    Files.delete(run.resolve("orthonym.jar"));
    Files.writeString(run.resolve("orthonym.lock"), "");
    Outcome outcome = launch(checkout.resolve("orthonym"), folder);
    assertEquals(1, outcome.status());
    assertTrue(outcome.out().startsWith("orthonym: has to be built, and cannot write to "));
  }

  @Test
  void takesOverALockWhoseOwnerIsDead() throws IOException, InterruptedException {
    Process dead = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    dead.waitFor();
    Path lock = Files.createDirectories(run.resolve("orthonym.lock"));
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    assertStarted(launch(checkout.resolve("orthonym"), folder));
    assertTrue(Files.notExists(lock));
  }
}
