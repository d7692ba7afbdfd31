package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Matcher;
import org.orthonym.matching.Outlook;
import org.orthonym.matching.Reading;
import org.orthonym.matching.Timing;
import org.orthonym.matching.Traits;
import org.orthonym.name.GermanLexicon;

/** What is passed over without being weighed could not have come to anything. */
class ProspectsTest {
  private static final int CHARACTERS = 150_000;

  @Test
  void noCandidateComesToMoreThanWasForeseen() {
    Dictionary dictionary = Dictionary.bundled();
    Matcher matcher = new Matcher(dictionary, GermanLexicon.shared(), "de");
    Prospects prospects = new Prospects();
    int weighed = 0;
    for (String text : NewsText.dense(7).articles(CHARACTERS)) {
      Reading reading = matcher.read(text);
      Timing timing = new Timing(Optional.empty(), dictionary);
      Scorer scorer =
          new Scorer(
              "de",
              new Originals(Article.of(text), dictionary),
              new ForeignAcronyms(List.of()),
              new Introductions(reading));
      for (Reading.Read read : reading.read()) {
        Outlook outlook = reading.scene().outlook(read.mention());
        boolean hasKind = reading.scene().hasKindBefore(read.mention());
        Prospects.Spellings spellings = prospects.of(read, scorer);
        List<Candidate> candidates = new ArrayList<>(read.candidates());
        for (int i = 0; i < candidates.size(); i++) {
          if (candidates.get(i).fit() == Candidate.Fit.ALIKE) {
            double base = spellings.base(i);
            Traits traits = spellings.traits(i);
            double most = scorer.most(base, traits, outlook);
            double ceiling =
                scorer.ceiling(base, candidates.get(i), traits, outlook, reading.scene(), hasKind);
            Scorer.Scored scored =
                scorer.score(read, candidates.get(i), reading.scene(), timing, false);
            assertTrue(
                scored.logOdds() <= Math.min(most, ceiling) + 1e-9,
                () -> read.mention().text() + " for " + scored.candidate().entity().id());
            weighed++;
          }
        }
      }
    }
    assertTrue(weighed > 1_000, "weighed " + weighed);
  }

  @Test
  void aSecondArticleOfTheSameWordsIsDecidedLikeTheFirst() {
    Normaliser used = Normaliser.builder().build();
    List<String> articles = NewsText.dense(8).articles(CHARACTERS);
    List<List<Change>> first = articles.stream().map(a -> changes(used, a)).toList();
    List<List<Change>> second = articles.stream().map(a -> changes(used, a)).toList();
    assertEquals(first, second);
    Normaliser fresh = Normaliser.builder().build();
    String last = articles.get(articles.size() - 1);
    assertEquals(first.get(articles.size() - 1), changes(fresh, last));
  }

  private static List<Change> changes(Normaliser normaliser, String article) {
    return normaliser.normalise(article).changeLog().changes();
  }
}
