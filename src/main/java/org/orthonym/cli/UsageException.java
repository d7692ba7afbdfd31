package org.orthonym.cli;

/** The command line or the configuration is wrong. The message says what to do instead. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
