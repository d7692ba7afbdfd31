package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final byte[] OLD = {1, 2};
  private static final byte[] NEW = {3};

  @TempDir Path folder;

  private Path old() throws IOException {
    return Files.write(folder.resolve("a.txt"), OLD);
  }

  private void assertOnly(String... names) throws IOException {
    try (var files = Files.list(folder)) {
      assertEquals(List.of(names), files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void replacesAndLeavesNothingElse() throws IOException {
    Path file = old();
    AtomicFile.replace(file, OLD, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertOnly("a.txt");
  }

  @Test
  void keepsThePermissions() throws IOException {
    Path file = old();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x--x"));
    AtomicFile.replace(file, OLD, NEW);
    assertEquals("rw-r-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void writesThroughASymbolicLink() throws IOException {
    Path file = old();
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a.txt"));
    AtomicFile.replace(link, OLD, NEW);
    assertTrue(Files.isSymbolicLink(link));
    assertArrayEquals(NEW, Files.readAllBytes(file));
  }

  @Test
  void refusesAReadOnlyFile() throws IOException {
    Path file = old();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThrows(IOException.class, () -> AtomicFile.replace(file, OLD, NEW));
    assertArrayEquals(OLD, Files.readAllBytes(file));
    assertOnly("a.txt");
  }

  @Test
  void refusesAFileThatSomebodyChanged() throws IOException {
    Path file = old();
    byte[] other = {9};
    assertThrows(IOException.class, () -> AtomicFile.replace(file, other, NEW));
    assertArrayEquals(OLD, Files.readAllBytes(file));
    assertOnly("a.txt");
  }

  @Test
  void aNewFileHasTheUsualPermissions() throws IOException {
    Path usual = Files.write(folder.resolve("a.txt"), OLD);
    Path file = folder.resolve("b.json");
    AtomicFile.write(file, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
  }

  @Test
  void whatComesFirstIsDoneWhileTheFileIsStillTheOldOne() throws IOException {
    Path file = old();
    Path copy = folder.resolve("b.txt");
    AtomicFile.replace(file, OLD, NEW, () -> Files.copy(file, copy));
    assertArrayEquals(OLD, Files.readAllBytes(copy));
    assertArrayEquals(NEW, Files.readAllBytes(file));
  }

  @Test
  void theFileStaysWhenWhatComesFirstFails() throws IOException {
    Path file = old();
    IOException failure = new IOException("no room for the log");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                AtomicFile.replace(
                    file,
                    OLD,
                    NEW,
                    () -> {
                      throw failure;
                    }));
    assertEquals(failure, thrown);
    assertArrayEquals(OLD, Files.readAllBytes(file));
    assertOnly("a.txt");
  }

  @Test
  void nothingComesFirstForAFileThatSomebodyChanged() throws IOException {
    Path file = old();
    Path log = folder.resolve("log");
    assertThrows(
        IOException.class,
        () -> AtomicFile.replace(file, new byte[] {9}, NEW, () -> Files.createFile(log)));
    assertThrows(
        IOException.class,
        () -> AtomicFile.holding(file, new byte[] {9}, () -> Files.createFile(log)));
    assertOnly("a.txt");
  }

  @Test
  void aFileThatChangesAtTheLastMomentIsLeftAlone() throws IOException {
    Path file = old();
    byte[] other = {9};
    assertThrows(
        IOException.class,
        () -> AtomicFile.replace(file, OLD, NEW, () -> Files.write(file, other)));
    assertArrayEquals(other, Files.readAllBytes(file));
    assertOnly("a.txt");
  }

  @Test
  void anotherProcessWaitsUntilAllIsDone() throws IOException, InterruptedException {
    Path file = old();
    Path order = folder.resolve("order");
    Process other = otherProcess(file, order);
    assertEquals('r', other.getInputStream().read());
    AtomicFile.replace(
        file,
        OLD,
        NEW,
        () -> {
          other.getOutputStream().write('g');
          other.getOutputStream().flush();
          sleep();
          Files.writeString(order, "first");
        });
    assertEquals(0, other.waitFor());
    assertEquals("first was changed", Files.readString(order));
    assertArrayEquals(NEW, Files.readAllBytes(file));
  }

  private static void sleep() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process otherProcess(Path file, Path order) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            LateWriter.class.getName(),
            file.toString(),
            order.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @Test
  void aLinkThatLeadsNowhereIsLeftAlone() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));
    assertThrows(IOException.class, () -> AtomicFile.write(link, NEW));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void aNameMayBeAsLongAsTheSystemLetsIt() throws IOException {
    Path file = folder.resolve("n".repeat(251) + ".txt");
    AtomicFile.write(file, OLD);
    AtomicFile.replace(file, OLD, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
  }
}
