package org.orthonym.transcription;

/**
 * A name as it stands in a case other than the nominative, in its own script.
 *
 * @param form all words of the name, each in this case: Владимиром Путиным
 * @param ending the ending of the last word: ым
 */
public record CaseForm(String form, String ending) {}
