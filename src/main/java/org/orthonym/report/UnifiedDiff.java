package org.orthonym.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The difference of two states of a file as {@code git apply} and {@code patch -p1} take it.
 *
 * <p>Lines are compared as bytes, so that any encoding in which a line feed is one byte comes
 * through as it is. Lines end with LF; a CR before it is part of the line.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_NEWLINE = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /**
   * The difference, empty if there is none.
   *
   * @param name the path of the file, from the root of the repository, with slashes
   */
  public static byte[] of(String name, byte[] before, byte[] after) {
    if (Arrays.equals(before, after)) {
      return new byte[0];
    }
    List<String> old = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            quoted("a/" + name),
            quoted("b/" + name),
            old,
            DiffUtils.diff(old, lines(after)),
            CONTEXT);
    return (String.join("\n", diff) + "\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Each byte as a char; the last line says so if no line feed ends it. */
  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start) + NO_NEWLINE);
    }
    return lines;
  }

  /**
   * The name as git writes it in a header: in quotes and with octal escapes where it needs them.
   */
  private static String quoted(String name) {
    StringBuilder out = new StringBuilder();
    boolean plain = true;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      if (c == '"' || c == '\\') {
        out.append('\\').append((char) c);
        plain = false;
      } else if (c < 0x20 || c >= 0x7F) {
        out.append(String.format("\\%03o", c));
        plain = false;
      } else {
        out.append((char) c);
      }
    }
    if (plain) {
      return name.contains(" ") ? name + "\t" : name;
    }
    return "\"" + out + "\"";
  }
}
