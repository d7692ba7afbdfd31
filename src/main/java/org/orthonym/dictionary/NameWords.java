package org.orthonym.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.orthonym.name.Folding;
import org.orthonym.name.Stem;

/**
 * What the words mean that names of papers, parties and leagues are made of, in whatever language:
 * so that "Arabische Nachrichten" is found to be what a machine made of Arab News. Read from {@code
 * name-words.txt}, a meaning a line.
 *
 * <p>Immutable and thread-safe.
 */
public final class NameWords {
  private static final String FILE = "/org/orthonym/dictionaries/name-words.txt";

  /** Small words between the others, in the languages of the list. */
  private static final Set<String> FILLERS =
      Set.of(
          "a", "al", "and", "da", "das", "de", "degli", "dei", "del", "della", "dem", "den", "der",
          "des", "di", "die", "do", "du", "e", "el", "et", "für", "il", "in", "la", "las", "le",
          "les", "los", "o", "of", "para", "por", "pour", "the", "und", "ve", "von", "y", "zur");

  /** So many words of a name may mean nothing: "New York", "Los Angeles". */
  private static final int MOST_NAMES = 2;

  private static final long BEHIND_NAME = 0x5DEECE66DL;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final Map<String, Long> meanings;

  private NameWords(Map<String, Long> meanings) {
    this.meanings = meanings;
  }

  private static final class Shared {
    static final NameWords WORDS = read();
  }

  /** The list that the program has with it; read once. */
  public static NameWords shared() {
    return Shared.WORDS;
  }

  private static NameWords read() {
    Map<String, Long> meanings = new HashMap<>();
    InputStream file = Objects.requireNonNull(NameWords.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                String[] words = line.split(" ");
                for (String word : words) {
                  meanings.putIfAbsent(Stem.of(word), Folding.key(words[0]));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NameWords(Map.copyOf(meanings));
  }

  /** The same with what countries are called, by stem. */
  NameWords with(Map<String, String> countries) {
    Map<String, Long> all = new HashMap<>(meanings);
    countries.forEach((stem, code) -> all.putIfAbsent(stem, country(code)));
    return new NameWords(Map.copyOf(all));
  }

  /** A number for what a word of this stem means; 0 if the list does not have it. */
  public long meaning(String stem) {
    return meanings.getOrDefault(stem, 0L);
  }

  /** A number for a country, by its ISO code. */
  public static long country(String code) {
    return Folding.key("country" + code);
  }

  /** Whether a word is a small one that says nothing. */
  public static boolean isFiller(String word) {
    return FILLERS.contains(word);
  }

  /**
   * The key of a phrase that means {@code sum}'s words and one more, in any order; start from 0.
   */
  public static long extend(long sum, long meaning) {
    long mixed = meaning * MIXER;
    return sum + ((mixed ^ (mixed >>> 29)) * MIXER | 1);
  }

  /**
   * The key of a phrase that begins with a word that is a name itself: "Manchester Stadt" for
   * Manchester City. The others are added by {@link #extend}.
   */
  public static long behindName(long name) {
    return extend(BEHIND_NAME, name);
  }

  /**
   * The key of a name that goes on, behind a word or two that mean nothing, in words that all mean
   * something; empty for any other.
   */
  Optional<Long> keyBehindName(String name) {
    String[] all = name.split(" ");
    int first = 0;
    while (first < all.length && meaning(Stem.of(all[first])) == 0) {
      first++;
    }
    if (first == 0 || first > MOST_NAMES || first == all.length) {
      return Optional.empty();
    }
    long sum = behindName(Folding.key(String.join(" ", List.of(all).subList(0, first))));
    for (String word : List.of(all).subList(first, all.length)) {
      long meaning = meaning(Stem.of(word));
      if (meaning == 0) {
        return Optional.empty();
      }
      sum = extend(sum, meaning);
    }
    return Optional.of(sum);
  }

  /** The key of what a name means; empty unless it is made of two words or more, all known. */
  Optional<Long> key(String name) {
    long sum = 0;
    int count = 0;
    for (String word : List.of(name.split("[\\s-]+"))) {
      if (isFiller(word.toLowerCase(Locale.ROOT))) {
        continue;
      }
      long meaning = meaning(Stem.of(word));
      if (meaning == 0) {
        return Optional.empty();
      }
      sum = extend(sum, meaning);
      count++;
    }
    return count < 2 ? Optional.empty() : Optional.of(sum);
  }
}
