package org.orthonym.dictionary;

/** Bad dictionary data. The message names the file, the place in it, and what to do. */
public final class DictionaryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a message for the person who wrote the data. */
  public DictionaryException(String message) {
    super(message);
  }

  /** With a message for the person who wrote the data, and the cause. */
  public DictionaryException(String message, Throwable cause) {
    super(message, cause);
  }
}
