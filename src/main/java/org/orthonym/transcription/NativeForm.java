package org.orthonym.transcription;

/**
 * A name in its own script that a Latin form may stand for.
 *
 * @param form the name in its own script, with capitals where the Latin form has them
 * @param source the code of its language
 * @param convention the convention by which the Latin form most likely came about
 * @param weight how likely it is beside the other forms that were found; they sum to 1 at most
 */
public record NativeForm(String form, String source, Convention convention, double weight) {}
