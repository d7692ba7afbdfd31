package org.orthonym.document;

import java.io.IOException;

/** A file that cannot be read or written as what it is. The message says why and what to do. */
public final class DocumentException extends IOException {
  private static final long serialVersionUID = 1;

  /** With one line for the person who gave the file; it does not name the file. */
  public DocumentException(String message) {
    super(message);
  }
}
