package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Brings single words of one source language from any convention to that of a target. Immutable and
 * thread-safe.
 */
final class WordConverter {
  /** A word that is right as it stands with at least this likelihood is left alone. */
  private static final double RIGHT_ALREADY = 0.35;

  /** Languages whose bearers' names are often met in their Russian form. */
  private static final Set<String> OFTEN_IN_RUSSIAN = Set.of("uk", "be");

  private final String source;
  private final BackTranscriber back;
  private final Transcriber forward;
  private final List<Transcriber> valid = new ArrayList<>();
  private final AtomicReferenceArray<KeptName> keptNames = new AtomicReferenceArray<>(1 << 13);
  private final AtomicReferenceArray<KeptGiven> keptGivens = new AtomicReferenceArray<>(1 << 10);
  private final AtomicReferenceArray<KeptPart> keptParts = new AtomicReferenceArray<>(1 << 12);

  WordConverter(String source, String target, Style style) {
    this.source = source;
    back = BackTranscriber.of(source);
    forward = Transcriber.of(source, target, style);
    for (Convention convention : Convention.writtenIn(target)) {
      if (convention.existsFor(source)) {
        for (Style any : Style.values()) {
          valid.add(Transcriber.convention(source, convention.code(), any));
        }
      }
    }
  }

  /** The given name that a word stands for; those asked for lately are kept. */
  Optional<GivenName> givenName(String word) {
    int slot = (word.hashCode() * 0x9e3779b1) >>> 19;
    KeptName kept = keptNames.getPlain(slot);
    if (kept == null || !kept.word().equals(word)) {
      kept = new KeptName(word, givenName(source, word));
      keptNames.setRelease(slot, kept);
    }
    return kept.name();
  }

  /** The given name that a word in another language stands for: Joseph for Иосиф. */
  Optional<GivenName> otherGivenName(String word) {
    return GivenNames.of(source).findOther(word);
  }

  private record KeptName(String word, Optional<GivenName> name) {}

  private static Optional<GivenName> givenName(String source, String word) {
    GivenNames names = GivenNames.of(source);
    return BackTranscriber.of(source).wordForms(word).stream()
        .limit(3)
        .flatMap(form -> names.find(form.form()).filter(name -> mayBe(name, form)).stream())
        .findFirst();
  }

  /** An ё may be printed as е, but is none that the name does not have. */
  private static boolean mayBe(GivenName name, NativeForm form) {
    return !hasYo(form.form()) || hasYo(name.nativeForm());
  }

  private static boolean hasYo(String word) {
    return word.indexOf('ё') >= 0 || word.indexOf('Ё') >= 0;
  }

  /**
   * The given name that a word stands for, of which it is known that it comes from the language: a
   * commoner name that the word is known as comes first (Natalia is Наталья more often than
   * Наталия), and one that was spelt in the Russian way last (a Ukrainian Nikolai is Микола).
   */
  private Optional<GivenName> knownGivenName(String word) {
    GivenNames names = GivenNames.of(source);
    Optional<GivenName> read = givenName(word);
    Optional<GivenName> other = names.findOther(word);
    if (read.isEmpty() || other.filter(name -> isSame(name, read.get())).isPresent()) {
      return other.or(() -> fromRussian(word));
    }
    return read;
  }

  private static boolean isSame(GivenName one, GivenName other) {
    return !one.group().isEmpty()
        && one.group().equals(other.group())
        && one.gender() == other.gender();
  }

  private Optional<GivenName> fromRussian(String word) {
    return OFTEN_IN_RUSSIAN.contains(source)
        ? givenName("ru", word).flatMap(GivenNames.of(source)::equivalentOf)
        : Optional.empty();
  }

  /** A word that stands for a given name. */
  WordReading readGiven(String word, GivenName given) {
    return kept(word, given).read();
  }

  /** The conventions that write a given name so; none if none does. */
  Set<Convention> conventionsOf(String word, GivenName given) {
    return kept(word, given).conventions();
  }

  /** What is known of a word that stands for a given name, if it was asked for lately. */
  private KeptGiven kept(String word, GivenName given) {
    int slot = (word.hashCode() * 0x9e3779b1) >>> 22;
    KeptGiven kept = keptGivens.getPlain(slot);
    if (kept == null || !kept.word().equals(word) || !kept.given().equals(given)) {
      kept = new KeptGiven(word, given, readWritten(word, given), findConventions(word, given));
      keptGivens.setRelease(slot, kept);
    }
    return kept;
  }

  private record KeptGiven(
      String word, GivenName given, WordReading read, Set<Convention> conventions) {}

  private WordReading readWritten(String word, GivenName given) {
    String nativeForm = Casing.like(word, given.nativeForm().toLowerCase(Locale.ROOT));
    Convention convention =
        back.wordForms(word).stream().map(NativeForm::convention).findFirst().orElse(Convention.EN);
    String form = isWritten(word, nativeForm) ? word : forward.transcribe(nativeForm);
    return new WordReading(form, nativeForm, convention, 1);
  }

  private Set<Convention> findConventions(String word, GivenName given) {
    Set<Convention> conventions = EnumSet.noneOf(Convention.class);
    for (Convention convention : Convention.values()) {
      if (convention.existsFor(source)) {
        for (Style any : convention.styles()) {
          Transcriber writer = Transcriber.convention(source, convention.code(), any);
          if (writer.transcribe(given.nativeForm()).equals(word)
              || writer.byRule(given.nativeForm()).equals(word)) {
            conventions.add(convention);
          }
        }
      }
    }
    return Collections.unmodifiableSet(conventions);
  }

  /**
   * Reads a word of which it is known that it comes from the language.
   *
   * @param foreign whether it stood in a text of another language than the target, so that it is
   *     written anew even if it would do as it is
   */
  Optional<WordReading> readKnown(String word, Likely likely, boolean foreign) {
    Optional<WordReading> read =
        knownGivenName(word).map(given -> readGiven(word, given)).or(() -> read(word, likely));
    return foreign ? read.map(this::writtenAnew) : read;
  }

  private WordReading writtenAnew(WordReading read) {
    String form = forward.transcribe(read.nativeForm());
    return new WordReading(form, read.nativeForm(), read.convention(), read.share());
  }

  /**
   * Reads any word, with its hyphens; none if it cannot come from the language.
   *
   * @param likely what is known of the convention
   */
  Optional<WordReading> read(String word, Likely likely) {
    String[] parts = word.split("-", -1);
    WordReading whole = null;
    for (String part : parts) {
      Optional<WordReading> read = readPart(part, likely);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      whole = whole == null ? read.get() : whole.joinedTo(read.get());
    }
    return Optional.ofNullable(whole);
  }

  /** A part of a word, if it was read lately. */
  private Optional<WordReading> readPart(String part, Likely likely) {
    int slot = ((31 * part.hashCode() + likely.hashCode()) * 0x9e3779b1) >>> 20;
    KeptPart kept = keptParts.getPlain(slot);
    if (kept == null || !kept.part().equals(part) || !kept.likely().equals(likely)) {
      kept = new KeptPart(part, likely, readAnew(part, likely));
      keptParts.setRelease(slot, kept);
    }
    return kept.read();
  }

  private record KeptPart(String part, Likely likely, Optional<WordReading> read) {}

  private Optional<WordReading> readAnew(String part, Likely likely) {
    if (part.endsWith(".")) {
      return readPart(part.substring(0, part.length() - 1), likely)
          .map(r -> new WordReading(r.form() + ".", r.nativeForm() + ".", r.convention(), 0.8));
    }
    Map<String, WordReading> byForm = new LinkedHashMap<>();
    for (NativeForm candidate : back.wordForms(part, likely)) {
      String nativeForm = candidate.form();
      boolean written = isWritten(part, nativeForm);
      String form = written ? part : forward.transcribe(nativeForm);
      byForm.merge(
          form,
          new WordReading(form, nativeForm, candidate.convention(), candidate.weight()),
          (a, b) -> new WordReading(form, a.nativeForm(), a.convention(), a.share() + b.share()));
    }
    WordReading already = byForm.get(part);
    if (already != null && already.share() >= RIGHT_ALREADY) {
      return Optional.of(already);
    }
    return byForm.values().stream().max(Comparator.comparingDouble(WordReading::share));
  }

  /** Whether the target writes a native form so, in any style. */
  private boolean isWritten(String word, String nativeForm) {
    return valid.stream().anyMatch(t -> t.transcribe(nativeForm).equals(word));
  }
}
