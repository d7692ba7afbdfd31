package org.orthonym.normalise;

/**
 * What each piece of evidence is worth, in log-odds: the sum becomes a confidence by the logistic
 * function, so that 0 is even, 2.2 is nine in ten and 4.6 ninety-nine in a hundred. Fitted by hand
 * on gold passages, and checked on others; raising a base or a supporting weight applies more.
 *
 * @param rendered base of a full name that is a known rendering of the native form
 * @param surname base of a family name alone that is a known rendering
 * @param place base of a place or organisation in a known rendering
 * @param alias base of a curated alias
 * @param means base of a family name taken for a word, behind the right given name
 * @param acronym base of another language's acronym
 * @param rightFamily base of the right family name behind a given name that is alike
 * @param otherGiven base of a known family name behind another given name
 * @param alikeSame base of a family name that is alike behind the right given name
 * @param alikeAlike base of both names alike
 * @param alikeAlone base of a family name that is alike, alone
 * @param perLikeness what a likeness above or below 0.85 adds, for each full point
 * @param realName what it takes away that every word is a name by itself
 * @param role a fitting office beside, in the sentence, in the article
 * @param roleAgainst what an office beside takes away that the entity never held
 * @param country a fitting country beside, in the sentence, in the article
 * @param countryAgainst what another country beside takes away
 * @param story what somebody of the same story adds
 * @param elsewhere what the right full name elsewhere adds
 * @param elsewhereShort what the right family name elsewhere adds
 */
record Weights(
    double rendered,
    double surname,
    double place,
    double alias,
    double means,
    double acronym,
    double rightFamily,
    double otherGiven,
    double alikeSame,
    double alikeAlike,
    double alikeAlone,
    double perLikeness,
    double realName,
    Steps role,
    double roleAgainst,
    Steps country,
    double countryAgainst,
    double story,
    double elsewhere,
    double elsewhereShort) {

  /** A weight by nearness. */
  record Steps(double beside, double sentence, double article) {
    double at(org.orthonym.matching.Nearness nearness) {
      return switch (nearness) {
        case BESIDE -> beside;
        case SENTENCE -> sentence;
        case ARTICLE -> article;
      };
    }
  }

  static final Weights DEFAULT =
      new Weights(
          3.6,
          -0.8,
          2.6,
          2.0,
          0.8,
          -1.5,
          0.5,
          -3.5,
          -1.2,
          -2.2,
          -4.0,
          12,
          1.5,
          new Steps(3.2, 1.3, 0.5),
          1.5,
          new Steps(1.4, 0.7, 0.4),
          1.2,
          1.2,
          3.2,
          1.2);
}
