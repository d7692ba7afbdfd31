package org.orthonym.report;

import java.util.List;
import java.util.Optional;
import org.orthonym.matching.Evidence;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Note;
import org.orthonym.text.Span;

/** A small article with a change, a suggestion and a note. */
public final class Samples {
  /** The article. */
  public static final String TEXT =
      "Sprecherin Annalene Berbok lobte\r\nGrant Healy. Premierministerin Albanese schwieg.\r\n";

  /** The article with its change in it. */
  public static final String CORRECTED = TEXT.replace("Annalene Berbok", "Annalena Baerbock");

  private Samples() {}

  /** The log of the article. */
  public static ChangeLog log() {
    return ChangeLog.of(
        List.of(
            change("Annalene Berbok", "Annalena Baerbock", Change.Status.APPLIED, 0.96),
            change("Grant Healy", "John Healey", Change.Status.SUGGESTED, 0.55)),
        List.of(new Note(span("Premierministerin"), Note.Kind.GENDER, "he is a man")));
  }

  private static Change change(String before, String after, Change.Status status, double sure) {
    boolean applied = status == Change.Status.APPLIED;
    return new Change(
        span(before),
        before,
        after,
        status,
        sure,
        applied ? Change.Kind.MISSPELLING : Change.Kind.GIVEN_NAME,
        applied
            ? Optional.of(new Change.EntityRef("annalena-baerbock", "person", after))
            : Optional.empty(),
        List.of(new Evidence.Spelling(after, 0.8), new Evidence.SameStory("Ned Price")),
        applied ? List.of() : List.of("Grant Hill"));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
