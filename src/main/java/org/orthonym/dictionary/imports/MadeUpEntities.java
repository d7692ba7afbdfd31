package org.orthonym.dictionary.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.Gender;
import org.orthonym.dictionary.KnownEntity;
import org.orthonym.dictionary.KnownName;

/**
 * Entities that nobody is, to measure with: each a person of a made-up name, spelt in ten languages
 * in ten ways. The same seed and number give the same entity.
 *
 * <p>Immutable and thread-safe.
 */
public final class MadeUpEntities {
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pl", "nl", "cs", "ru", "uk");

  /** A sound a line, in the order of the languages. */
  private static final String[][] CONSONANTS =
      table(
          """
          sh sch ch sh sc sz sj š ш ш
          zh sch j zh z ż zj ž ж ж
          v w v v v w v v в в
          ch tsch tch ch c cz tsj č ч ч
          k k k k k k k k к к
          l l l l l l l l л л
          m m m m m m m m м м
          r r r r r r r r р р
          n n n n n n n n н н
          d d d d d d d d д д
          t t t t t t t t т т
          p p p p p p p p п п
          b b b b b b b b б б
          kh ch kh j ch ch ch ch х х
          """);

  private static final String[][] VOWELS =
      table(
          """
          a a a a a a a a а а
          o o o o o o o o о о
          u u ou u u u oe u у у
          i i i i i i i i и і
          y y y i y y y y ы и
          e e e e e e e e э е
          """);

  private static final String[][] ENDINGS =
      table(
          """
          yov ow iov iov ëv iow jov jov ёв йов
          sky ski ski ski skij ski ski ský ский ський
          yuk juk iouk iuk juk iuk joek juk юк юк
          zhenko schenko jenko zhenko ženko żenko zjenko ženko женко женко
          """);

  private final long seed;

  /** Entities of this seed. */
  public MadeUpEntities(long seed) {
    this.seed = seed;
  }

  private static String[][] table(String text) {
    return text.lines().map(line -> line.split(" ")).toArray(String[][]::new);
  }

  /** The languages that the names are in. */
  public static List<String> languages() {
    return LANGUAGES;
  }

  /** Entity {@code number}. */
  public KnownEntity entity(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    List<String[]> given = sounds(random, 2);
    List<String[]> family = sounds(random, 2);
    given.add(CONSONANTS[random.nextInt(4)]);
    family.add(CONSONANTS[random.nextInt(4)]);
    family.add(ENDINGS[random.nextInt(ENDINGS.length)]);
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      String form = spelt(given, i) + " " + spelt(family, i);
      forms.computeIfAbsent(form, f -> new ArrayList<>(1)).add(LANGUAGES.get(i));
    }
    List<KnownName> names = new ArrayList<>(forms.size());
    forms.forEach((form, languages) -> names.add(new KnownName(form, languages, true)));
    Gender gender = random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
    return new KnownEntity(
        "Q" + (number + 1), EntityType.PERSON, gender, List.of("UA"), "made-up", names);
  }

  private static List<String[]> sounds(SplittableRandom random, int syllables) {
    List<String[]> sounds = new ArrayList<>();
    for (int i = 0; i < syllables; i++) {
      sounds.add(CONSONANTS[random.nextInt(CONSONANTS.length)]);
      sounds.add(VOWELS[random.nextInt(VOWELS.length)]);
    }
    return sounds;
  }

  private static String spelt(List<String[]> sounds, int language) {
    StringBuilder word = new StringBuilder();
    sounds.forEach(sound -> word.append(sound[language]));
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(java.util.Locale.ROOT) + word.substring(first);
  }
}
