package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Words for what went wrong: one line that a person can act on. */
final class Failure {
  private Failure() {}

  /** The line for a file that could not be read or written; names the file if the error does. */
  static String of(IOException e) {
    if (e instanceof FileSystemException at && at.getFile() != null) {
      return at.getFile() + ": " + reason(at);
    }
    return reason(e);
  }

  /** The reason alone, for a caller that names the file. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return "not a directory";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "is there already";
    }
    if (e instanceof FileSystemLoopException) {
      return "is a link that leads back to itself";
    }
    if (e instanceof FileSystemException at && at.getReason() != null) {
      return said(at.getReason());
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : said(message.replace('\n', ' '));
  }

  /** What the system says, in the middle of a line. */
  private static String said(String reason) {
    return switch (reason) {
      case "Is a directory" -> "is a directory";
      case "Not a directory" -> "not a directory";
      default -> reason;
    };
  }

  /** The line for an error that should not have happened. */
  static String unexpected(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "out of memory: the input is too large for this machine";
    }
    String message = e.getMessage() == null ? "" : ": " + e.getMessage().replace('\n', ' ');
    return "an error of the program, please report it ("
        + e.getClass().getSimpleName()
        + message
        + "; --debug shows where)";
  }
}
