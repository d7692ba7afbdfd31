package org.orthonym.matching;

/**
 * A piece of evidence, how near it stands, and which way it points.
 *
 * @param evidence what was seen
 * @param nearness how near to the mention
 * @param supports whether it speaks for the entity; else against it
 */
public record Clue(Evidence evidence, Nearness nearness, boolean supports) {
  /** The nearer of two; this one if both are as near. */
  Clue nearer(Clue other) {
    return nearness.compareTo(other.nearness) <= 0 ? this : other;
  }
}
