package org.orthonym.normalise;

import java.util.HashMap;
import java.util.Map;
import org.orthonym.matching.Mention;
import org.orthonym.matching.Reading;
import org.orthonym.matching.Scene;
import org.orthonym.name.Folding;
import org.orthonym.text.Tokens;

/**
 * The people whom an article names with a given name, by their family names: as long as one of them
 * was left as it is, the family name alone may be that person's.
 *
 * <p>Not thread-safe; one an article.
 */
final class Namesakes {
  private final Scene scene;
  private final Map<Long, Integer> left = new HashMap<>();

  Namesakes(Reading reading) {
    this.scene = reading.scene();
    for (Reading.Read read : reading.read()) {
      if (counts(read)) {
        left.merge(key(read), 1, Integer::sum);
      }
    }
  }

  private boolean counts(Reading.Read read) {
    return hasGiven(read) && scene.isInArticle(read.mention());
  }

  private static boolean hasGiven(Reading.Read read) {
    Mention mention = read.mention();
    boolean isDouble = mention.tokens().gap(mention.last()) == Tokens.Gap.HYPHEN;
    return mention.size() > 1 && !isDouble;
  }

  private static long key(Reading.Read read) {
    Mention mention = read.mention();
    return Folding.key(mention.part(mention.last(), mention.last()).text());
  }

  /** Notes that a name was put right. */
  void settle(Reading.Read read) {
    if (counts(read)) {
      left.merge(key(read), -1, Integer::sum);
    }
  }

  /**
   * Whether a mention is a family name alone that another mention has, which was left; or that
   * stands where people are named whom the article does not name, such as its author.
   */
  boolean has(Reading.Read read) {
    Mention mention = read.mention();
    return mention.size() == 1 && (left.getOrDefault(key(read), 0) > 0 || scene.isCredit(mention));
  }
}
