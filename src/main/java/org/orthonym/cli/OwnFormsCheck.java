package org.orthonym.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.Entity;
import org.orthonym.dictionary.Problem;
import org.orthonym.matching.Matcher;
import org.orthonym.matching.Reading;
import org.orthonym.name.GermanInflection;
import org.orthonym.name.GermanLexicon;
import org.orthonym.name.PersonName;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Normaliser;
import org.orthonym.normalise.Policy;

/**
 * No form that an entry calls right is changed into another one, neither as it is nor in the
 * genitive, in a German sentence that says nothing else.
 *
 * <p>Matching reads many such sentences at once; where all that it finds in a form is right,
 * nothing can be changed. Only the few others go through the normaliser, each by itself.
 */
final class OwnFormsCheck {
  private static final String GERMAN = "de";
  private static final char APOSTROPHE = '’';
  private static final int AT_ONCE = 200;
  private static final String HEAD = "Gestern war von ";
  private static final String TAIL = " die Rede.";

  private final Dictionary dictionary;
  private final Matcher matcher;

  private OwnFormsCheck(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.matcher = new Matcher(dictionary, GermanLexicon.shared(), GERMAN);
  }

  /** A form that is right for an entity. */
  private record Form(Entity entity, String text) {}

  /** Checks the forms of these entries, but for imported ones. Time is linear in their number. */
  static List<Problem> check(Dictionary dictionary, List<Entity> entities) {
    return new OwnFormsCheck(dictionary).check(entities);
  }

  private List<Problem> check(List<Entity> entities) {
    List<Form> forms = entities.stream().flatMap(this::forms).toList();
    int parts = (forms.size() + AT_ONCE - 1) / AT_ONCE;
    List<Form> doubtful =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(i -> forms.subList(i * AT_ONCE, Math.min(forms.size(), (i + 1) * AT_ONCE)))
            .flatMap(part -> doubtful(part).stream())
            .toList();
    Normaliser normaliser =
        Normaliser.builder()
            .dictionary(dictionary)
            .target(Locale.GERMAN)
            .policy(Policy.news())
            .build();
    List<Problem> problems = new ArrayList<>();
    for (Form form : doubtful) {
      changed(form, normaliser).ifPresent(problems::add);
    }
    return problems;
  }

  private Stream<Form> forms(Entity entity) {
    Optional<CompiledEntity> compiled =
        entity.imported() ? Optional.empty() : dictionary.entity(entity.id());
    Set<String> forms = new LinkedHashSet<>();
    compiled.ifPresent(
        known -> {
          known.rightForms(GERMAN).stream().map(PersonName::full).forEach(forms::add);
          forms.addAll(known.shortForms());
          Optional.ofNullable(known.acronyms().get(GERMAN)).ifPresent(forms::add);
        });
    return forms.stream()
        .flatMap(form -> Stream.concat(Stream.of(form), genitive(form)))
        .map(form -> new Form(entity, form));
  }

  /** What ends in a capital, a digit or a mark has none. */
  private static Stream<String> genitive(String form) {
    return Character.isLowerCase(form.codePointBefore(form.length()))
        ? Stream.of(GermanInflection.genitive(form, APOSTROPHE))
        : Stream.of();
  }

  /** The forms in which something is found that is not right. */
  private List<Form> doubtful(List<Form> forms) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[forms.size() + 1];
    for (int i = 0; i < forms.size(); i++) {
      text.append(HEAD).append(forms.get(i).text()).append(TAIL).append("\n\n");
      starts[i + 1] = text.length();
    }
    Set<Integer> doubtful = new LinkedHashSet<>();
    int at = 0;
    for (Reading.Read read : matcher.read(text.toString()).read()) {
      while (starts[at + 1] <= read.mention().span().start()) {
        at++;
      }
      if (!read.isRight()) {
        doubtful.add(at);
      }
    }
    return doubtful.stream().map(forms::get).toList();
  }

  private static Optional<Problem> changed(Form form, Normaliser normaliser) {
    String text = HEAD + form.text() + TAIL;
    ChangeLog log = normaliser.normalise(text).changeLog();
    if (log.applied().isEmpty()) {
      return Optional.empty();
    }
    String after = log.apply(text).corrected();
    Change change = log.applied().get(0);
    return Optional.of(
        new Problem(
            Problem.Severity.ERROR,
            form.entity().place(),
            form.entity().id()
                + " has the right form “"
                + form.text()
                + "”, which would be corrected to “"
                + after.substring(HEAD.length(), after.length() - TAIL.length())
                + "”"
                + change.entity().map(entity -> " by " + entity.id()).orElse("")
                + ": write it otherwise, or take out what makes “"
                + change.before()
                + "” another name"));
  }
}
