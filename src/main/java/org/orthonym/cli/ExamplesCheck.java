package org.orthonym.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.Entity;
import org.orthonym.dictionary.Problem;
import org.orthonym.normalise.Normaliser;
import org.orthonym.normalise.Policy;

/** The sentences that entries give as examples become what the entries say. */
final class ExamplesCheck {
  private ExamplesCheck() {}

  /** Runs the examples of entries on German text with the usual policy. */
  static List<Problem> check(Dictionary dictionary, List<Entity> entities) {
    Normaliser normaliser =
        Normaliser.builder()
            .dictionary(dictionary)
            .target(Locale.GERMAN)
            .policy(Policy.news())
            .build();
    List<Problem> problems = new ArrayList<>();
    for (Entity entity : entities) {
      for (Entity.Example example : entity.examples()) {
        String after = normaliser.normalise(example.before()).text();
        if (!after.equals(example.after())) {
          problems.add(problem(entity, example, after));
        }
      }
    }
    return problems;
  }

  private static Problem problem(Entity entity, Entity.Example example, String after) {
    return new Problem(
        Problem.Severity.ERROR,
        entity.place(),
        entity.id()
            + " has an example that fails: “"
            + example.before()
            + "” became “"
            + after
            + "” and not “"
            + example.after()
            + "”: correct the entry or the example");
  }
}
