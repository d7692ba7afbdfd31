package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A full name in Latin letters, read as a name of one source language.
 *
 * @param source the code of the language
 * @param original the words as they were
 * @param given the given name that it begins with; none if it is another language's form of one
 * @param words the words of the name, converted
 */
record Reading(
    String source, List<String> original, Optional<GivenName> given, List<WordReading> words) {
  private static final Pattern PATRONYMIC =
      Pattern.compile(".+([оеё]вич|ич|[ое]вна|ична|івна|ївна|авіч|евіч|аўна|еўна)");

  /** Copies the words. */
  Reading {
    original = List.copyOf(original);
    words = List.copyOf(words);
  }

  /** How surely the given name speaks of the language, as it is spelt here. */
  Optional<GivenName.Origin> origin() {
    return given.map(GivenName::origin).map(this::lessSureIfLatin);
  }

  private GivenName.Origin lessSureIfLatin(GivenName.Origin origin) {
    if (!LatinNames.contain(original.get(0))) {
      return origin;
    }
    return origin == GivenName.Origin.SURE ? GivenName.Origin.LIKELY : GivenName.Origin.OPEN;
  }

  /** Whether a word in the middle is neither a given name nor a patronymic. */
  boolean hasStrangeMiddle() {
    for (int i = 1; i < words.size() - 1; i++) {
      String word = words.get(i).nativeForm();
      boolean initial = word.length() <= 2;
      if (!initial
          && !PATRONYMIC.matcher(word).matches()
          && GivenNames.of(source).find(word).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  String form() {
    return String.join(" ", words.stream().map(WordReading::form).toList());
  }

  String nativeForm() {
    return String.join(" ", words.stream().map(WordReading::nativeForm).toList());
  }

  WordReading family() {
    return words.get(words.size() - 1);
  }

  FamilyShape shape() {
    return FamilyShape.of(source, family().nativeForm());
  }

  /** How sure the forms of all words are, given that the language is right. */
  double certainty() {
    double certainty = 1;
    for (WordReading word : words) {
      certainty *= word.share();
    }
    return certainty;
  }

  /** Whether the family name is a man's where the given name is a woman's, or the other way. */
  boolean genderDiffers() {
    if (given.isEmpty()) {
      return false;
    }
    String last = family().nativeForm();
    boolean female = last.endsWith("ова") || last.endsWith("ева") || last.endsWith("ая");
    boolean male = last.endsWith("ов") || last.endsWith("ев") || last.endsWith("ский");
    return given.get().gender() == Gender.MALE ? female : male;
  }

  /**
   * Reads a name.
   *
   * @return the reading; none if a word cannot come from this language, or the first one is no
   *     given name of it and {@code withoutGiven} does not allow that
   */
  static Optional<Reading> of(
      String source, String[] words, WordConverter converter, boolean withoutGiven) {
    Optional<GivenName> sure = converter.givenName(words[0]);
    if (sure.isEmpty() && !withoutGiven) {
      return Optional.empty();
    }
    Optional<GivenName> known = sure.or(() -> converter.otherGivenName(words[0]));
    Likely likely =
        Likely.besideWordsBy(
            known.map(name -> converter.conventionsOf(words[0], name)).orElse(Set.of()));
    List<WordReading> read = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      boolean isGiven = i == 0 && known.isPresent();
      Optional<WordReading> word =
          isGiven
              ? Optional.of(converter.readGiven(words[i], known.get()))
              : converter.read(words[i], likely);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      read.add(word.get());
    }
    return Optional.of(new Reading(source, List.of(words), sure, read));
  }
}
