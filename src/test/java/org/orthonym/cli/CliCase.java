package org.orthonym.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call of the program as a file tells it: {@code $ ARGS}, then parts under headings such as
 * {@code --- stdin}, {@code --- file NAME}, {@code --- after NAME}, {@code --- stdout}, {@code ---
 * stderr} and {@code --- status}; {@code --- stdout starts} and {@code --- stderr starts} look only
 * at the beginning. {@code {dir}} stands for a folder of the case's own.
 *
 * @param args the command line
 * @param parts the parts by heading
 */
record CliCase(String args, Map<String, String> parts) {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  static CliCase read(Path file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    String args = "";
    String heading = "";
    for (String line : Files.readString(file).split("(?<=\n)")) {
      if (line.startsWith("$")) {
        args = line.substring(1).strip();
      } else if (line.startsWith("--- ")) {
        heading = line.substring(4).strip();
        parts.put(heading, "");
      } else {
        parts.merge(heading, line, String::concat);
      }
    }
    return new CliCase(args, parts);
  }

  /** What came of a run. */
  record Outcome(String stdout, String stderr, int status) {}

  /** Runs the program in this process. */
  Outcome run(Path folder) throws IOException {
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (part.getKey().startsWith("file ")) {
        Path file = folder.resolve(part.getKey().substring(5));
        Files.createDirectories(file.getParent());
        Files.writeString(file, part.getValue());
      }
    }
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(in(folder, args));
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    byte[] stdin = in(folder, part("stdin")).getBytes(StandardCharsets.UTF_8);
    return run(stdin, words.toArray(String[]::new));
  }

  /** Runs the program in this process on some bytes. */
  static Outcome run(byte[] stdin, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Main(
                new ByteArrayInputStream(stdin),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8))
            .run(args);
    return new Outcome(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), status);
  }

  /** A part, empty if the case has none of that heading. */
  String part(String heading) {
    return parts.getOrDefault(heading, "");
  }

  /** A text with the case's folder in it. */
  static String in(Path folder, String text) {
    return text.replace("{dir}", folder.toString());
  }
}
