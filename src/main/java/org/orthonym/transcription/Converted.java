package org.orthonym.transcription;

/**
 * A Latin form brought from one convention to another.
 *
 * @param form the name as the target writes it
 * @param nativeForm the native form that it most likely stands for
 * @param source the code of the language of the native form
 * @param convention the convention by which the family name was written
 * @param confidence how likely the form is right where it stands, 0 to 1: of the conversions at
 *     0.9, nine in ten are
 */
public record Converted(
    String form, String nativeForm, String source, Convention convention, double confidence) {}
