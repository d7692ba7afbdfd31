package org.orthonym.dictionary;

import java.util.Arrays;
import java.util.List;
import org.orthonym.name.PersonName;

/** Which of a name's words are the family name: the first or the last {@code count}. */
record FamilyPlace(boolean first, int count) {
  /**
   * Where the names of an entity have its family name.
   *
   * @throws DictionaryException if none of them has it at an end
   */
  static FamilyPlace of(Entity entity, String family) {
    List<String> wanted = Arrays.asList(family.split(" "));
    for (String name : entity.names().values()) {
      List<String> words = Arrays.asList(name.split(" "));
      int n = wanted.size();
      if (words.size() >= n && words.subList(words.size() - n, words.size()).equals(wanted)) {
        return new FamilyPlace(false, n);
      }
      if (words.size() >= n && words.subList(0, n).equals(wanted)) {
        return new FamilyPlace(true, n);
      }
    }
    if (isBeforeSuffix(entity, family)) {
      return new FamilyPlace(false, wanted.size() + 1);
    }
    throw new DictionaryException(
        entity.place()
            + ": "
            + entity.id()
            + ": the family name “"
            + family
            + "” neither begins nor ends one of the names; spell it as one of them does");
  }

  /** "Eubank" in "Chris Eubank Jr.": what comes behind belongs to the family name. */
  private static boolean isBeforeSuffix(Entity entity, String family) {
    return entity.names().values().stream()
        .anyMatch(name -> name.matches(".* \\Q" + family + "\\E \\S+"));
  }

  /** A whole name in its parts. */
  PersonName part(String[] words) {
    return first
        ? PersonName.part(words, 0, count)
        : PersonName.part(words, words.length - count, words.length);
  }
}
