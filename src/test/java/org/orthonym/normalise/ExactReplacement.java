package org.orthonym.normalise;

import java.util.HashMap;
import java.util.Map;
import org.orthonym.dictionary.Alias;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;

/**
 * What a script does that replaces listed spellings: it looks runs of words that begin with a
 * capital up in a hash map, the longest first. A measure of speed, as fast as it can simply be.
 */
final class ExactReplacement {
  private static final int MOST_WORDS = 4;

  private final Map<String, String> replacements = new HashMap<>();

  ExactReplacement(Dictionary dictionary) {
    for (CompiledDictionary layer : dictionary.compiled()) {
      for (int i = 0; i < layer.size(); i++) {
        CompiledEntity entity = layer.entity(i);
        String right = entity.form("de").full();
        replacements.putIfAbsent(entity.form("en").full(), right);
        replacements.putIfAbsent(entity.form("fr").full(), right);
        for (Alias alias : entity.aliases()) {
          replacements.putIfAbsent(alias.form(), right);
        }
      }
    }
  }

  /** The text with the listed spellings replaced. */
  String replace(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int[] ends = new int[MOST_WORDS];
    int done = 0;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isUpperCase(text.charAt(at))) {
        at = Character.isLetter(text.charAt(at)) ? endOfWord(text, at) : at + 1;
        continue;
      }
      int words = words(text, at, ends);
      int end = ends[0];
      for (int i = words - 1; i >= 0; i--) {
        String right = replacements.get(text.substring(at, ends[i]));
        if (right != null) {
          out.append(text, done, at).append(right);
          done = ends[i];
          end = ends[i];
          break;
        }
      }
      at = end;
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Notes the ends of the words from a place on that begin with a capital, and counts them. */
  private static int words(String text, int from, int[] ends) {
    int count = 0;
    int at = from;
    while (count < MOST_WORDS && at < text.length() && Character.isUpperCase(text.charAt(at))) {
      ends[count] = endOfWord(text, at);
      at = ends[count] + 1;
      count++;
    }
    return count;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
