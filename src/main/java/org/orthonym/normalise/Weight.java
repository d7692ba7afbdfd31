package org.orthonym.normalise;

import org.orthonym.matching.Nearness;

/**
 * What each piece of evidence is worth, in log-odds: the sum becomes a confidence by the logistic
 * function, so that 0 is even, 2.2 is nine in ten and 4.6 ninety-nine in a hundred. Fitted by hand
 * on gold passages, and checked on others. A base says how much the spelling alone is worth against
 * "right as it is, somebody we do not know"; the rest is added to it.
 */
enum Weight {
  /** Base: a full name that is a known rendering. */
  RENDERED(3.2),
  /**
   * Base: a full name in an English rendering, which people write in German texts as well; any word
   * of its country makes it sure.
   */
  RENDERED_ENGLISH(2.05),
  /** Base: a family name alone that is a known rendering. */
  SURNAME(-0.8),
  /** What no longer name of the article ends in: the readers know who is meant. */
  NOT_INTRODUCED(1.5),
  /** Base: a place or organisation in a known rendering. */
  PLACE(2.6),
  /**
   * Base: another language's name in imported data, which nobody checked: a country beside it must
   * speak for it as well.
   */
  IMPORTED(1.0),
  /** Base: a right form that the house writes otherwise. */
  STYLE(4.0),
  /** An acronym of four letters or more, which hardly stands for anything else. */
  LONG_ACRONYM(2.6),
  /** Another acronym of the same foreign language, for something else. */
  ACRONYM_COMPANY(2.7),
  /** What a place of three letters or fewer takes away: too many words look like it. */
  SHORT_PLACE(-2),
  /** Somebody in the article who serves the organisation of a foreign acronym. */
  SERVES(2.2),
  /** Base: another native name of a place, in a spelling that is not the target's. */
  OTHER_NATIVE(1.85),
  /** Base: what another language officially calls a place or organisation. */
  EXONYM(0.5),
  /** German words that say that a place is named. */
  LOCATIVE(2.2),
  /** The same before what is only alike to a place. */
  LOCATIVE_ALIKE(1.0),
  /** Base: a piece of a longer foreign name. */
  INSIDE_NAME(-4),
  /** Base: a curated alias. */
  ALIAS(2.0),
  /** Base: a family name taken for a word, behind the right given name. */
  MEANS(1.1),
  /** Base: a family name taken for a word, without it. */
  MEANS_ALONE(-6),
  /** Base: a paper's or party's name translated word by word into German. */
  MEANS_PHRASE(-1.0),
  /** Base: the same into another language, which nobody does in a German text on purpose. */
  MEANS_FOREIGN(-0.2),
  /** Base: a name that goes on in German nouns, as no German names a thing: "Manchester Stadt". */
  MEANS_BEHIND_NAME(1.0),
  /** A country of a name that was translated word by word, in the article. */
  MEANS_COUNTRY(2.0),
  /** The most that a meaning or a foreign acronym comes to beside the name that it explains. */
  GLOSS_MOST(-4),
  /** Base: another language's acronym. */
  ACRONYM(-0.2),
  /** Base: the right family name behind a given name that is alike. */
  RIGHT_FAMILY(0.5),
  /** The same where nobody has the given name. */
  UNKNOWN_GIVEN(0.8),
  /** Base: a known family name behind another given name. */
  OTHER_GIVEN(-3.5),
  /** The most that another given name can come to without a fitting office beside. */
  OTHER_GIVEN_MOST(0.5),
  /** The same where the article has the whole right name: "Reyna, Sohn von Claudio Reyna". */
  RELATIVE_MOST(-2),
  /** Base: a family name that is alike behind the right given name. */
  ALIKE_SAME(-1.0),
  /** Base: both names alike. */
  ALIKE_ALIKE(-2.2),
  /** Base: a family name, or a whole, that is alike, alone. */
  ALIKE_ALONE(-4.0),
  /** For each full point that a likeness is above or below 0.85. */
  PER_LIKENESS(12),
  /** For each letter by which one known spelling is farther than another. */
  OTHER_LETTER(-1.5),
  /** For each letter of an alike family name beyond six, up to six letters. */
  PER_LETTER(0.35),
  /** A German's family name that is only alike: Maier and Meier are two families. */
  GERMAN_FAMILY(-3),
  /** The most that a right family name behind an alike given name comes to, from another script. */
  OTHER_RENDERING_MOST(1.7),
  /** The most that a name comes to that a whole word is glued to: who knows what stood between. */
  GLUED_WORD_MOST(1.7),
  /** The most that a place in another language's form comes to without a word of its country. */
  UNPLACED_MOST(1.7),
  /** The most that a family name alone comes to behind "ein" or "zwei". */
  COUNTED_MOST(-2),
  /** Just one slip of the finger in a word of more than five letters that is no other name. */
  ONE_SLIP(2),
  /** The same in the name of a place or an organisation. */
  ONE_SLIP_THING(2.8),
  /** The same in a long family name alone: Coulibaly and Koulibaly are two. */
  ONE_SLIP_ALONE(1),
  /** Nothing but a letter doubled, or no more so, in a word that is no other name. */
  DOUBLED(1.2),
  /** A family name spelt by its sound that is not of a language which spells so: "Ajnschtajn". */
  HEARD(1.2),
  /** A noun right before it says that it is a thing of its kind: "Sender", "Hafenstadt". */
  KIND(2.0),
  /** Such a noun for a thing of another kind. */
  KIND_AGAINST(-2.0),
  /** A noun for a place before a person. */
  KIND_AGAINST_PERSON(-1.5),
  /** The article is about the same field, such as football. */
  FIELD(0.8),
  /** The most that an alike family name alone comes to by what stands far from it. */
  ALIKE_FAR_MOST(1.9),
  /** A given name that only one person of the dictionary has; less the more have it. */
  RARE_GIVEN(1.2),
  /** The same spelling stood for the entity behind a given name. */
  SETTLED(6),
  /** Every word of the mention is a name by itself. */
  REAL_NAME(-1.5),
  /** A fitting office as title or apposition. */
  ROLE_BESIDE(3.2),
  /** A fitting office in the sentence. */
  ROLE_SENTENCE(1.3),
  /** A fitting office in the article. */
  ROLE_ARTICLE(0.5),
  /** An office beside that the entity never held. */
  ROLE_AGAINST(-1.5),
  /** A fitting country beside. */
  COUNTRY_BESIDE(1.4),
  /** A fitting country in the sentence. */
  COUNTRY_SENTENCE(0.7),
  /** A fitting country in the article. */
  COUNTRY_ARTICLE(0.4),
  /** Another country beside. */
  COUNTRY_AGAINST(-1.2),
  /** The same for what is neither a person nor a place. */
  COUNTRY_AGAINST_THING(-5),
  /** Somebody or something of the same story in the article. */
  STORY(1.0),
  /** The original of the passage has the whole name. */
  ORIGINAL_FULL(5.5),
  /** The original of the passage has the family name, or a place or organisation. */
  ORIGINAL(4.0),
  /** A long original has the whole name somewhere. */
  ORIGINAL_FAR_FULL(3.5),
  /** A long original has the name somewhere. */
  ORIGINAL_FAR(1.5),
  /** An original that would show the name does not have it. */
  ORIGINAL_ABSENT(-4),
  /** It does not, and has what the text has. */
  ORIGINAL_SAME(-7),
  /** The right full name elsewhere. */
  ELSEWHERE(3.2),
  /** For each full point that a lone family name is more alike than 0.85 to such a full name. */
  ELSEWHERE_ALIKE(45),
  /** The right family name elsewhere. */
  ELSEWHERE_SHORT(1.2);

  private final double value;

  Weight(double value) {
    this.value = value;
  }

  double value() {
    return value;
  }

  static double role(Nearness nearness) {
    return switch (nearness) {
      case BESIDE -> ROLE_BESIDE.value;
      case SENTENCE -> ROLE_SENTENCE.value;
      case ARTICLE -> ROLE_ARTICLE.value;
    };
  }

  static double country(Nearness nearness) {
    return switch (nearness) {
      case BESIDE -> COUNTRY_BESIDE.value;
      case SENTENCE -> COUNTRY_SENTENCE.value;
      case ARTICLE -> COUNTRY_ARTICLE.value;
    };
  }
}
