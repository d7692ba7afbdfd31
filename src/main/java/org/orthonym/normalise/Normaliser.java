package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.matching.Matcher;
import org.orthonym.matching.Reading;
import org.orthonym.matching.Timing;
import org.orthonym.name.GermanLexicon;
import org.orthonym.name.Lexicon;
import org.orthonym.text.Span;

/**
 * Puts the names of a text right.
 *
 * <p>Immutable and thread-safe: build one, keep it, share it.
 */
public final class Normaliser {
  private static final int MOST_RUNS = 5;

  private final Dictionary dictionary;
  private final Locale target;
  private final Policy policy;

  private final String language;
  private final Matcher matcher;
  private final Memory memory;

  private Normaliser(Builder builder) {
    this.dictionary = builder.dictionary;
    this.target = builder.target;
    this.policy = builder.policy;
    this.language = target.getLanguage();
    Lexicon lexicon = language.equals("de") ? GermanLexicon.shared() : Lexicon.NONE;
    this.memory = Memory.of(language, dictionary.style());
    this.matcher = new Matcher(dictionary, lexicon, language);
  }

  /** A builder with the bundled dictionary, German as the target and the policy for news. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts the names of a text right of which nothing else is known. */
  public Normalised normalise(String text) {
    return normalise(Article.of(text));
  }

  /**
   * Puts the names of an article right. The same article gives the same result on any machine and
   * thread. Takes time linear in the text. A text of more than 100,000 UTF-16 units is divided at
   * blank lines into sections, each of which is read as an article of its own.
   */
  public Normalised normalise(Article article) {
    String text = article.text();
    List<Span> sections = Sections.of(text);
    ChangeLog log =
        sections.size() == 1
            ? settled(article)
            : ChangeLog.joined(
                sections, sections.stream().map(s -> settled(article.section(s))).toList());
    return new Normalised(log.apply(text).corrected(), log);
  }

  /** What was put right may settle more: an article is read until a run applies nothing. */
  private ChangeLog settled(Article article) {
    String text = article.text();
    ChangeLog log = read(article);
    ChangeLog last = log;
    for (int run = 1; run < MOST_RUNS && !last.applied().isEmpty(); run++) {
      Composition composition = new Composition(text, log);
      last = read(article.after(log.apply(text)));
      log = composition.with(last);
    }
    return log;
  }

  private ChangeLog read(Article article) {
    Reading reading = matcher.read(article.text());
    Timing timing = new Timing(article.date(), dictionary);
    Originals originals = new Originals(article, dictionary);
    return new Decider(reading, timing, policy, language, originals, dictionary, memory)
        .decide()
        .without(article.untouched());
  }

  /**
   * What looks like a whole name in an article, though no dictionary has it and nothing is said of
   * it: somebody who may be worth an entry. Takes time linear in the text.
   *
   * @param log what was found in the article
   * @return the places, in their order
   */
  public List<Span> unknown(Article article, ChangeLog log) {
    List<Span> unknown = new ArrayList<>();
    for (Span section : Sections.of(article.text())) {
      Reading reading = matcher.read(section.in(article.text()));
      for (Span span : UnknownNames.in(reading, log.within(section))) {
        unknown.add(span.moved(section.start()));
      }
    }
    return unknown;
  }

  /** What is known. */
  public Dictionary dictionary() {
    return dictionary;
  }

  /** The language of the texts. */
  public Locale target() {
    return target;
  }

  /** How sure a change must be. */
  public Policy policy() {
    return policy;
  }

  /** Collects what a normaliser needs. Not thread-safe. */
  public static final class Builder {
    private Dictionary dictionary = Dictionary.bundled();
    private Locale target = Locale.GERMAN;
    private Policy policy = Policy.news();

    private Builder() {}

    /** What is known; by default the bundled dictionary. */
    public Builder dictionary(Dictionary dictionary) {
      this.dictionary = Objects.requireNonNull(dictionary, "dictionary must not be null");
      return this;
    }

    /**
     * The style of a house that comes with the program, such as {@code swiss}, on top of the
     * dictionary set so far; by default the style of news agencies, with the forms of other styles
     * left alone.
     *
     * @throws IllegalArgumentException if there is none of this name; the message lists those there
     *     are
     */
    public Builder style(String name) {
      return dictionary(dictionary.with(Dictionary.style(name)));
    }

    /** The language of the texts; by default German. */
    public Builder target(Locale target) {
      this.target = Objects.requireNonNull(target, "target must not be null");
      return this;
    }

    /** How sure a change must be; by default {@link Policy#news()}. */
    public Builder policy(Policy policy) {
      this.policy = Objects.requireNonNull(policy, "policy must not be null");
      return this;
    }

    /** An immutable normaliser. */
    public Normaliser build() {
      return new Normaliser(this);
    }
  }
}
