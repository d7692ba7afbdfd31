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
    assertThrows(IOException.class, () -> AtomicFile.checkReplaceable(file));
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
}
