package org.orthonym.transcription;

/**
 * A Latin word, brought to another convention.
 *
 * @param form the word as the target writes it; the word itself where that is right already
 * @param nativeForm what it stands for
 * @param convention the convention it was written by
 * @param share how likely the form is among all forms that the word could give
 */
record WordReading(String form, String nativeForm, Convention convention, double share) {

  /** Two parts of one word with a hyphen between. */
  WordReading joinedTo(WordReading other) {
    return new WordReading(
        form + "-" + other.form,
        nativeForm + "-" + other.nativeForm,
        convention,
        share * other.share);
  }
}
