package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Reading;
import org.orthonym.matching.Scene;
import org.orthonym.matching.Timing;

/**
 * What an editor should look at though the name is right: a title that does not fit whom it names.
 *
 * <p>Not thread-safe; one an article.
 */
final class Remarks {
  private final Scene scene;
  private final Timing timing;
  private final String target;
  private final List<Note> notes = new ArrayList<>();

  Remarks(Scene scene, Timing timing, String target) {
    this.scene = scene;
    this.timing = timing;
    this.target = target;
  }

  List<Note> notes() {
    return notes;
  }

  /** Remarks on a name that stands right in the text. */
  void onRight(Reading.Read read) {
    on(named(read));
  }

  /** Whom a right name may mean: whoever the article names in full, if it names one of them so. */
  private List<Candidate> named(Reading.Read read) {
    List<Candidate> right = new ArrayList<>(1);
    List<Candidate> inFull = new ArrayList<>(1);
    for (Candidate candidate : read.found()) {
      if (candidate.fit() == Candidate.Fit.RIGHT) {
        right.add(candidate.at(read.mention()));
        if (scene.hasInFull(candidate.entity().id())) {
          inFull.add(right.get(right.size() - 1));
        }
      }
    }
    return inFull.isEmpty() ? right : inFull;
  }

  /**
   * Remarks that a title does not fit, if it fits nobody of that name: the gender, where the office
   * fits somebody; else the office, where the name is only one person's.
   */
  void on(List<Candidate> named) {
    for (boolean gender : new boolean[] {true, false}) {
      for (Candidate candidate : named) {
        Optional<Scene.Remark> remark = scene.contradiction(candidate, timing);
        if (remark.isEmpty()) {
          return;
        }
        if (remark.get().gender() == gender && (gender || named.size() == 1)) {
          notes.add(note(candidate, remark.get()));
          return;
        }
      }
    }
  }

  private Note note(Candidate candidate, Scene.Remark remark) {
    String name = candidate.form(target).full();
    String title = "“" + remark.words() + "”";
    return remark.gender()
        ? new Note(
            candidate.mention().span(),
            Note.Kind.GENDER,
            "the title " + title + " does not fit the gender of " + name)
        : new Note(candidate.mention().span(), Note.Kind.ROLE, title + " does not fit " + name);
  }
}
