package org.orthonym.normalise;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * German news to measure speed on, in articles of some 3000 characters. The same seed gives the
 * same articles. One name in ten of those that are marked wrong is left wrong.
 *
 * <p>Of real news, 22,000 words were counted: 71 names in 1000 words; 64 words in 1000 with a
 * capital that the lexicon does not have, 28 compounds, and behind the 16,000th word 211 that had
 * not been there before, 50 of them such compounds and names. The number of different words grew
 * with a power of the length that fell from 0.84 to 0.74; taken on with 0.6 for the last doublings,
 * 20 megabytes have one new word in eighteen, and what comes next one in thirty. So {@linkplain
 * #ordinary ordinary} news takes turns between the passages of {@code testdata/gold} and {@code
 * testdata/articles}, in which every sentence has a name, and paragraphs with few of them, in which
 * compounds and people are new at that rate: of 20 megabytes one word in 21 is, and next one in 30.
 * That is harsher than news, since every new word is one that the lexicon does not have, and there
 * are 96 with a capital and 51 compounds of that kind in 1000 words. {@linkplain #dense Dense} news
 * has the passages alone.
 */
public final class NewsText {
  private static final int LENGTH = 3_000;
  private static final int WRONG = 10;

  /** As many paragraphs with few names stand between two passages. */
  private static final int PLAIN = 2;

  private static final Pattern MARK =
      Pattern.compile("\\[\\[\\??([^|\\]]+)\\|([^|\\]]+)[^\\]]*]]|\\{\\{([^}]+)}}");

  private final List<String> passages = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();
  private final Random random;
  private final NewWords words;

  private NewsText(long seed) {
    this.random = new Random(seed);
    this.words = new NewWords(random);
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

  /** News with as many names and new words as news has; run it from the root of the checkout. */
  public static NewsText ordinary(long seed) {
    NewsText news = new NewsText(seed);
    for (String paragraph : read(Path.of("testdata/news/plain.txt")).strip().split("\n\n")) {
      if (!paragraph.startsWith("#")) {
        news.plain.add(paragraph);
      }
    }
    return news;
  }

  /** Nothing but passages full of names, which come again and again. */
  public static NewsText dense(long seed) {
    return new NewsText(seed);
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
      for (int i = 0; i < PLAIN && !plain.isEmpty(); i++) {
        String paragraph = plain.get(random.nextInt(plain.size()));
        article.append(words.putInto(paragraph)).append("\n\n");
      }
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
   * Writes articles, to measure the whole program on.
   *
   * @param args a folder for one file each, or a file for JSON lines; how many megabytes; and
   *     {@code dense} for dense news
   */
  public static void main(String[] args) throws IOException {
    NewsText news = args.length > 2 && args[2].equals("dense") ? dense(1) : ordinary(1);
    long bytes = Long.parseLong(args[1]) * 1_000_000;
    Path target = Path.of(args[0]);
    if (args[0].endsWith(".jsonl")) {
      news.writeLines(target, bytes);
    } else {
      news.writeFiles(Files.createDirectories(target), bytes);
    }
  }

  private void writeFiles(Path folder, long bytes) throws IOException {
    long left = bytes;
    for (int i = 0; left > 0; i++) {
      Path file = Files.writeString(folder.resolve(String.format("%06d.txt", i)), article());
      left -= Files.size(file);
    }
  }

  private void writeLines(Path file, long bytes) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long left = bytes; left > 0; ) {
        String article = article();
        String text = article.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        out.write("{\"text\":\"" + text + "\"}\n");
        left -= article.getBytes(StandardCharsets.UTF_8).length;
      }
    }
  }
}
