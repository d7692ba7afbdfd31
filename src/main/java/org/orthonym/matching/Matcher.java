package org.orthonym.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.name.Lexicon;
import org.orthonym.text.Span;
import org.orthonym.text.Tokenizer;
import org.orthonym.text.Tokens;

/**
 * Finds the mentions of a text and the entities each may stand for.
 *
 * <p>Immutable and thread-safe. Time is linear in the text.
 */
public final class Matcher {
  /** How alike a common noun must be to a given name to be taken for one. */
  private static final double ALIKE_NOUN = 0.9;

  private static final int LONGEST_LEAD = 2;

  /** A noun that no more people than these have as a given name is a noun. */
  private static final int RARE_GIVEN = 3;

  /** How alike a family name must be behind the right given name to settle where a name ends. */
  private static final double ALIKE_FAMILY = 0.82;

  private final Dictionary dictionary;
  private final Lexicon lexicon;
  private final String target;
  private final WordForms forms = new WordForms();
  private final CandidateMemory memory = new CandidateMemory();
  private final FamilyNames names;

  /**
   * A matcher.
   *
   * @param dictionary what is known
   * @param lexicon the words of the texts' language
   * @param target the texts' language, as a BCP 47 code
   */
  public Matcher(Dictionary dictionary, Lexicon lexicon, String target) {
    this.dictionary = dictionary;
    this.lexicon = lexicon;
    this.target = target;
    this.names = new FamilyNames(dictionary, target);
  }

  /** Reads a text. */
  public Reading read(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    Words words = new Words(tokens, lexicon, dictionary, target, forms);
    List<Span> untouchable = Untouchable.in(text);
    Candidates finder = new Candidates(dictionary, words, target, memory, names);
    List<Reading.Read> read = new ArrayList<>();
    List<Span> taken = new ArrayList<>(untouchable);
    int next = 0;
    for (Mention phrase : new PhraseFinder(dictionary, words).find()) {
      Span span = phrase.span();
      while (next < untouchable.size() && untouchable.get(next).end() <= span.start()) {
        next++;
      }
      if (next == untouchable.size() || !untouchable.get(next).overlaps(span)) {
        read.add(read(phrase, finder.find(phrase), words));
        taken.add(span);
      }
    }
    for (MeantFinder.Meant meant : new MeantFinder(dictionary, words, target, taken).find()) {
      read.add(read(meant.mention(), meant.candidates(), words));
      taken.add(meant.mention().span());
    }
    for (Mention mention : MentionFinder.find(words, taken)) {
      segment(withGivenNoun(mention, finder, words), finder, words, read);
    }
    addNouns(words, finder, taken, read);
    read.sort(Comparator.comparingInt(r -> r.mention().from()));
    List<Mention> mentions = read.stream().map(Reading.Read::mention).toList();
    boolean isOpen = read.stream().anyMatch(r -> !r.isRight());
    List<CueHit> hits = isOpen ? CueFinder.find(words) : List.of();
    Scene scene = new Scene(tokens, hits, mentions, target);
    for (Reading.Read one : read) {
      nameRight(one, scene);
    }
    return new Reading(tokens, read, scene);
  }

  /** Adds nouns that are names, since the article has them behind given names too. */
  private void addNouns(Words words, Candidates finder, List<Span> taken, List<Reading.Read> read) {
    List<Mention> mentions = read.stream().map(Reading.Read::mention).toList();
    List<Span> covered = new ArrayList<>(taken);
    mentions.forEach(mention -> covered.add(mention.span()));
    boolean[] within = words.tokens().within(covered);
    for (Mention noun : new NounNames(words, target).find(mentions, within)) {
      read.add(read(noun, ofNamesakes(noun, finder.find(noun), read, words), words));
    }
  }

  /** The candidates of a noun, with those of the whole names that end in it. */
  private static List<Candidate> ofNamesakes(
      Mention noun, List<Candidate> found, List<Reading.Read> read, Words words) {
    List<Candidate> all = new ArrayList<>(found);
    for (Reading.Read whole : read) {
      for (Candidate candidate : whole.found()) {
        if (candidate.given().speaksFor()) {
          candidate.alone(noun, words).filter(c -> isNew(c, all)).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static boolean isNew(Candidate candidate, List<Candidate> all) {
    return all.stream().noneMatch(c -> c.entity().equals(candidate.entity()));
  }

  /** A noun before a name may be a garbled given name: "Annalen Berbok". */
  private static Mention withGivenNoun(Mention mention, Candidates finder, Words words) {
    Tokens tokens = mention.tokens();
    int before = mention.from() - 1;
    if (mention.size() > 1
        || before < 0
        || tokens.gap(mention.from()) != Tokens.Gap.SPACE
        || !tokens.isCapitalised(before)
        || !words.classOf(before).isPlainWord()) {
      return mention;
    }
    Mention wider = new Mention(tokens, before, mention.last());
    boolean fits =
        finder.find(wider).stream()
            .anyMatch(c -> c.given().speaksFor() && c.given().likeness() >= ALIKE_NOUN);
    return fits ? wider : mention;
  }

  private static void nameRight(Reading.Read read, Scene scene) {
    List<Candidate> found = read.found();
    boolean several = found.size() > 1 && found.get(1).fit() == Candidate.Fit.RIGHT;
    for (int i = 0; i < found.size() && found.get(i).fit() == Candidate.Fit.RIGHT; i++) {
      Candidate candidate = found.get(i);
      if (!several || !candidate.partial()) {
        scene.name(candidate.entity(), read.mention(), !candidate.partial());
      }
    }
  }

  /** Cuts a run of name-like words into the names in it, longest right name first. */
  private void segment(Mention run, Candidates finder, Words words, List<Reading.Read> out) {
    List<Candidate> whole = finder.find(run);
    int lead = run.size() > 2 && !speaks(whole) ? lead(run, finder) : 0;
    if (lead > 0) {
      segment(run.part(run.from(), run.from() + lead - 1), finder, words, out);
      segment(run.part(run.from() + lead, run.last()), finder, words, out);
      return;
    }
    if (run.size() > 1 && isNounBefore(run, words) && !speaks(whole)) {
      segment(run.part(run.from() + 1, run.last()), finder, words, out);
      return;
    }
    if (run.size() == 1 || isSettled(whole)) {
      out.add(read(run, whole, words));
      return;
    }
    for (int size = run.size() - 1; size >= 1; size--) {
      for (int from = run.from(); from + size - 1 <= run.last(); from++) {
        Mention part = run.part(from, from + size - 1);
        List<Candidate> found = finder.find(part);
        if (!found.isEmpty() && cuts(found.get(0), size, run)) {
          if (from > run.from()) {
            segment(run.part(run.from(), from - 1), finder, words, out);
          }
          out.add(read(part, found, words));
          if (part.last() < run.last()) {
            segment(run.part(part.last() + 1, run.last()), finder, words, out);
          }
          return;
        }
      }
    }
    if (words.classOf(run.last()).isPlainWord() && !isSettled(whole)) {
      segment(run.part(run.from(), run.last() - 1), finder, words, out);
      return;
    }
    int cut = whole.isEmpty() ? preposition(run) : -1;
    if (cut > run.from() && cut < run.last()) {
      segment(run.part(run.from(), cut - 1), finder, words, out);
      segment(run.part(cut + 1, run.last()), finder, words, out);
      return;
    }
    out.add(read(run, whole, words));
  }

  /**
   * How many words stand before a whole name that is known by its given name too: a title that no
   * lexicon has ("Rechtspopulistin Marin Lobin"), a particle of the sentence; 0 if there is none.
   */
  private static int lead(Mention run, Candidates finder) {
    for (int lead = 1; lead <= Math.min(LONGEST_LEAD, run.size() - 2); lead++) {
      if (speaks(finder.find(run.part(run.from() + lead, run.last())))) {
        return lead;
      }
    }
    return 0;
  }

  /** A noun that hardly anybody has as a given name: "zum Tod Lukaschenkos". */
  private boolean isNounBefore(Mention run, Words words) {
    int bearers = 0;
    for (CompiledDictionary layer : dictionary.compiled()) {
      bearers += layer.bearers(words.key(run.from(), run.from()));
    }
    return bearers <= RARE_GIVEN && words.classOf(run.from()).isPlainWord();
  }

  private static boolean speaks(List<Candidate> candidates) {
    return candidates.stream().anyMatch(c -> c.given().speaksFor());
  }

  /** The small word in a run that may be a German preposition and no particle; -1 if none. */
  private static int preposition(Mention run) {
    for (int i = run.from() + 1; i < run.last(); i++) {
      String word = run.tokens().word(i);
      if (word.equals("von") || word.equals("zu") || word.equals("der") || word.equals("des")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSettled(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return false;
    }
    Candidate best = candidates.get(0);
    boolean named = best.given().speaksFor() && best.likeness() >= ALIKE_FAMILY;
    return named || (best.fit() != Candidate.Fit.ALIKE && best.given().fit() != Given.Fit.OTHER);
  }

  /** Whether a part of a run is a name of its own: a right full name, or a place at an end. */
  private static boolean cuts(Candidate best, int size, Mention run) {
    if (best.fit() != Candidate.Fit.RIGHT || best.partial()) {
      return false;
    }
    return size > 1 || (!best.entity().isPerson() && run.size() > 2);
  }

  private static Reading.Read read(Mention mention, List<Candidate> candidates, Words words) {
    boolean plausible = true;
    for (int i = mention.from(); i <= mention.last(); i++) {
      plausible &= words.classOf(i).isName();
    }
    boolean given = mention.size() == 1 && words.isGivenName(mention.from());
    return new Reading.Read(mention, candidates, plausible || given);
  }
}
