package org.orthonym.dictionary;

/**
 * Something wrong in a dictionary.
 *
 * @param place where: a file, and the line if it is known
 * @param message what is wrong and what to do, beginning with the entry's id
 */
public record Problem(String place, String message) {
  @Override
  public String toString() {
    return place.isEmpty() ? message : place + ": " + message;
  }
}
