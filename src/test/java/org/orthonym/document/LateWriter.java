package org.orthonym.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A process that replaces a file while another one does, and writes down that it was late. */
final class LateWriter {
  private LateWriter() {}

  /**
   * Writes when it is told to.
   *
   * @param args the file, and where to add what became of it
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    byte[] before = Files.readAllBytes(file);
    System.out.print("ready");
    System.out.flush();
    System.in.read();
    try {
      AtomicFile.replace(file, before, new byte[] {7});
    } catch (DocumentException e) {
      Files.writeString(Path.of(args[1]), " was changed", StandardOpenOption.APPEND);
    }
  }
}
