package org.orthonym.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.matching.Evidence;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Normalised;
import org.orthonym.text.Span;

/** Answers a normaliser might have given, for scoring. */
final class Answers {
  private final String text;
  private final List<Change> changes = new ArrayList<>();

  private Answers(String text) {
    this.text = text;
  }

  static Answers to(GoldCase gold) {
    return new Answers(gold.text());
  }

  /** Applies a change at the first place that holds {@code before}. */
  Answers applied(String before, String after) {
    return change(text.indexOf(before), before, after, Change.Status.APPLIED, 0.95);
  }

  Answers suggested(String before, String after) {
    return change(text.indexOf(before), before, after, Change.Status.SUGGESTED, 0.55);
  }

  Answers change(int start, String before, String after, Change.Status status, double confidence) {
    changes.add(
        new Change(
            new Span(start, start + before.length()),
            before,
            after,
            status,
            confidence,
            Change.Kind.MISSPELLING,
            Optional.empty(),
            List.of(new Evidence.Spelling(after, 0.9)),
            List.of()));
    return this;
  }

  Normalised answer() {
    ChangeLog log = ChangeLog.of(changes, List.of());
    return new Normalised(log.apply(text).corrected(), log);
  }

  Normalised answerWithText(String other) {
    return new Normalised(other, ChangeLog.of(changes, List.of()));
  }
}
