package org.orthonym.transcription;

/**
 * A given name of one language.
 *
 * @param nativeForm the name in its own script
 * @param source the code of the language
 * @param gender whether men or women bear it
 * @param origin how surely the name speaks of this language
 * @param group names that are one name in several languages have one group: Николай, Микола; may be
 *     empty
 */
public record GivenName(
    String nativeForm, String source, Gender gender, Origin origin, String group) {

  /** How surely a name, in whatever spelling, speaks of its language and the neighbours. */
  public enum Origin {
    /** Hardly anybody else has it: Dmitri, Sergei, Wjatscheslaw. */
    SURE,
    /** Seldom found elsewhere: Boris, Vladimir. */
    LIKELY,
    /** At home everywhere: Anna, Roman. */
    OPEN
  }
}
