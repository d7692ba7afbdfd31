package org.orthonym.normalise;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.orthonym.similarity.SoundedWord;
import org.orthonym.similarity.WeightedEditDistance;

/**
 * The family names that an article has behind given names.
 *
 * <p>Not thread-safe; one an article.
 */
final class StandingNames {
  /** In whatever two conventions a name is written, they sound more alike than this. */
  private static final double SAME_NAME = 0.6;

  /** More are not gone through, so that the time does not grow with the article. */
  private static final int MOST = 256;

  private final Map<String, SoundedWord> names = new HashMap<>();

  StandingNames(Collection<String> names) {
    WeightedEditDistance reader = new WeightedEditDistance();
    names.forEach(name -> this.names.computeIfAbsent(name, reader::read));
  }

  /** Whether the article has this family name behind a given name. */
  boolean has(String name) {
    return names.containsKey(name);
  }

  /**
   * Whether some other of the names may be this one in another convention. To ask costs little
   * beside working out what a name is in other conventions.
   */
  boolean mayHaveOther(String name) {
    if (names.size() > MOST) {
      return true;
    }
    WeightedEditDistance distance = new WeightedEditDistance();
    SoundedWord read = distance.read(name);
    return names.entrySet().stream()
        .anyMatch(
            other ->
                !other.getKey().equals(name)
                    && distance.similarity(other.getValue(), read, SAME_NAME) > 0);
  }
}
