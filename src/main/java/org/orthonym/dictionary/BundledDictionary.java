package org.orthonym.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Objects;

/** The dictionary that comes with the program, read when it is first asked for. */
final class BundledDictionary {
  /** Names the file, for programs that keep it outside the jar. */
  private static final String FILE_PROPERTY = "orthonym.bundled";

  static final Dictionary SHARED = read();

  private BundledDictionary() {}

  private static Dictionary read() {
    String file = System.getProperty(FILE_PROPERTY, "");
    try {
      return file.isEmpty() ? fromClasses() : Dictionary.map("bundled", Path.of(file));
    } catch (IOException e) {
      throw new DictionaryException("the bundled dictionary cannot be read: " + e.getMessage(), e);
    }
  }

  private static Dictionary fromClasses() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Dictionary.class.getResourceAsStream(Bundle.RESOURCE),
            "the compiled dictionary is missing: build the program again")) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      return Dictionary.of("bundled", CompiledFile.read("bundled", bytes));
    }
  }
}
