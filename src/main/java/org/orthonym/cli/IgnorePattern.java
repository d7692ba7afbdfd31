package org.orthonym.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * A line of a {@code .gitignore}, as <a href="https://git-scm.com/docs/gitignore">git</a> reads it.
 *
 * @param folder the folder whose files it speaks of
 * @param matcher for the path below that folder, or for the name alone
 * @param byName whether for the name alone
 * @param foldersOnly whether it does not speak of files
 * @param keeps whether it takes back what patterns before it say
 */
record IgnorePattern(
    Path folder, PathMatcher matcher, boolean byName, boolean foldersOnly, boolean keeps) {

  /**
   * Reads a line.
   *
   * @return empty for a comment and a blank line
   * @throws PatternSyntaxException if it is no pattern
   */
  static Optional<IgnorePattern> parse(Path folder, String line) {
    String pattern = withoutTrailingBlanks(line);
    if (pattern.isEmpty() || pattern.startsWith("#")) {
      return Optional.empty();
    }
    boolean keeps = pattern.startsWith("!");
    pattern = keeps ? pattern.substring(1) : pattern;
    boolean foldersOnly = pattern.endsWith("/");
    pattern = foldersOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
    boolean byName = !pattern.contains("/");
    pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new IgnorePattern(folder, matcher(line, glob(pattern)), byName, foldersOnly, keeps));
  }

  private static PathMatcher matcher(String line, String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new PatternSyntaxException(e.getDescription(), line, -1);
    }
  }

  private static String withoutTrailingBlanks(String line) {
    int end = line.length();
    while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
      boolean escaped = end > 1 && line.charAt(end - 2) == '\\' && line.charAt(end - 1) == ' ';
      if (escaped) {
        break;
      }
      end--;
    }
    return line.substring(0, end);
  }

  /**
   * The pattern as Java has it: there, two stars before a slash want a folder, and braces and
   * commas have a meaning.
   */
  private static String glob(String pattern) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < pattern.length()) {
      boolean begins = i == 0 || pattern.charAt(i - 1) == '/';
      char c = pattern.charAt(i);
      if (begins && pattern.startsWith("**/", i)) {
        out.append("{**/,}");
        i += 3;
      } else if (begins && pattern.substring(i).equals("**")) {
        out.append("**");
        i += 2;
      } else if (c == '*') {
        out.append('*');
        while (i < pattern.length() && pattern.charAt(i) == '*') {
          i++;
        }
      } else {
        i += copy(out, pattern, i);
      }
    }
    return out.toString();
  }

  private static int copy(StringBuilder out, String pattern, int at) {
    char c = pattern.charAt(at);
    if (c == '\\' && at + 1 < pattern.length()) {
      out.append(c).append(pattern.charAt(at + 1));
      return 2;
    }
    if (pattern.startsWith("[^", at)) {
      out.append("[!");
      return 2;
    }
    if (c == '{' || c == '}') {
      out.append('\\');
    }
    out.append(c);
    return 1;
  }

  /**
   * Whether it speaks of this.
   *
   * @param path an absolute path
   * @param isFolder whether that is a folder
   */
  boolean speaksOf(Path path, boolean isFolder) {
    if ((foldersOnly && !isFolder) || !path.startsWith(folder) || path.equals(folder)) {
      return false;
    }
    Path name = path.getFileName();
    return matcher.matches(byName && name != null ? name : folder.relativize(path));
  }
}
