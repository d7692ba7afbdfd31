package org.orthonym.cli;

import java.io.IOException;
import org.orthonym.normalise.Normaliser;

/** What happens with corrected articles. One way each is a class. */
interface Delivery {

  /** Delivers one article; they come in the order they were named. */
  void deliver(Corrected article) throws IOException;

  /** Is told after the last one. */
  default void end() throws IOException {}

  /** The way that was asked for. */
  static Delivery of(
      Console console, CorrectOptions options, Settings settings, Normaliser normaliser) {
    return article -> console.out().write(article.after());
  }
}
