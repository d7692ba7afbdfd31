package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Matcher;
import org.orthonym.matching.Reading;
import org.orthonym.name.GermanLexicon;

/** The readings of one mention share what certainty there is. */
class ContestTest {
  private static final List<Candidate> CANDIDATES = candidates("Olaf Schultz");

  private static List<Candidate> candidates(String name) {
    Matcher matcher = new Matcher(Dictionary.bundled(), GermanLexicon.shared(), "de");
    for (Reading.Read read : matcher.read("Das sagte " + name + " am Montag.").read()) {
      if (read.mention().text().equals(name)) {
        return List.copyOf(read.candidates());
      }
    }
    throw new AssertionError(name + " is no mention");
  }

  private static Contest contest(double... logOdds) {
    List<Scorer.Scored> scored = new ArrayList<>();
    for (int i = 0; i < logOdds.length; i++) {
      scored.add(new Scorer.Scored(CANDIDATES.get(i), logOdds[i], List.of()));
    }
    return Contest.of(scored, "de");
  }

  @Test
  void oneReadingAloneHasTheLogisticOfItsOdds() {
    assertEquals(1 / (1 + Math.exp(-2)), contest(2).confidence(), 1e-12);
    assertEquals(0, contest(2).runnerUp());
  }

  @Test
  void twoThatAreAsGoodHaveHalfEach() {
    Contest contest = contest(9, 9);
    assertEquals(0.5, contest.confidence(), 1e-3);
    assertEquals(contest.confidence(), contest.runnerUp(), 1e-12);
  }

  @Test
  void aGoodOneBeatsOneThatIsWorseThoughThatWouldDoAlone() {
    Contest contest = contest(6, 2.5);
    assertTrue(contest.confidence() > 0.96, () -> "" + contest.confidence());
    assertTrue(contest.runnerUp() < 0.04, () -> "" + contest.runnerUp());
  }

  @Test
  void oddsBeyondAllNumbersAreNoTrouble() {
    assertEquals(1, contest(2_000, -2_000).confidence(), 1e-12);
    assertEquals(0, contest(-2_000).confidence(), 1e-12);
  }
}
