package org.orthonym.normalise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * German news to measure speed on: the passages of {@code testdata/gold} and {@code
 * testdata/articles} shuffled into articles of some 3000 characters, one name in ten of those that
 * are marked wrong left wrong. The same seed gives the same articles.
 */
public final class NewsText {
  private static final int LENGTH = 3_000;
  private static final int WRONG = 10;
  private static final Pattern MARK =
      Pattern.compile("\\[\\[\\??([^|\\]]+)\\|([^|\\]]+)[^\\]]*]]|\\{\\{([^}]+)}}");

  private final List<String> passages;
  private final Random random;

  /** Reads the passages, from the root of the checkout. */
  public NewsText(long seed) {
    this.random = new Random(seed);
    this.passages = new ArrayList<>();
    for (Path file : files("testdata/gold")) {
      for (String block : read(file).split("(?m)^---\\s*$")) {
        int head = block.indexOf("\n\n");
        if (head >= 0) {
          passages.add(block.substring(head).strip());
        }
      }
    }
    files("testdata/articles").forEach(file -> passages.add(read(file).strip()));
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("run it from the root of the checkout", e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next article. */
  public String article() {
    StringBuilder article = new StringBuilder();
    while (article.length() < LENGTH) {
      String passage = passages.get(random.nextInt(passages.size()));
      article.append(MARK.matcher(passage).replaceAll(this::name)).append("\n\n");
    }
    return article.toString();
  }

  private String name(java.util.regex.MatchResult mark) {
    int group = mark.group(3) != null ? 3 : random.nextInt(WRONG) == 0 ? 1 : 2;
    return Matcher.quoteReplacement(mark.group(group));
  }

  /** Articles of together at least so many characters. */
  public List<String> articles(int characters) {
    List<String> articles = new ArrayList<>();
    for (int length = 0;
        length < characters;
        length += articles.get(articles.size() - 1).length()) {
      articles.add(article());
    }
    return articles;
  }

  /**
   * Writes articles as files, to measure the whole program on.
   *
   * @param args the folder, and how many megabytes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    NewsText news = new NewsText(1);
    long left = Long.parseLong(args[1]) * 1_000_000;
    for (int i = 0; left > 0; i++) {
      Path file = Files.writeString(folder.resolve(String.format("%06d.txt", i)), news.article());
      left -= Files.size(file);
    }
  }
}
