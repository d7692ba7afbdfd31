package org.orthonym.transcription;

/**
 * A name in Latin letters.
 *
 * @param form the name
 * @param convention the convention that writes it so; the first one where several do
 */
public record Rendering(String form, Convention convention) {}
