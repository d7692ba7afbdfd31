package org.orthonym.dictionary;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A spelling that stands for an entity and that no rule gives.
 *
 * @param form the spelling
 * @param kind what sort of spelling
 * @param reason why it is listed, for the log
 */
public record Alias(String form, Kind kind, String reason) {
  /** The reason of an alias that is listed without one. */
  static final String NO_REASON = "listed in the dictionary";

  /** What sort of spelling an alias is. The order is part of the compiled form. */
  public enum Kind {
    /** A machine's misreading. */
    GARBLE,
    /** An earlier name. */
    FORMER,
    /** Another language's name of a place. */
    EXONYM,
    /** What people call somebody or something. */
    NICKNAME,
    /** The name turned into words. */
    TRANSLATION,
    /** A right form that the house does not use; the reason is the layer that says so. */
    STYLE;

    /** The kind as the dictionary writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the spelling is wrong and to be put right; else it is right, only another name. */
    public boolean isWrong() {
      return this == GARBLE || this == TRANSLATION || this == STYLE;
    }

    static Optional<Kind> of(String label) {
      for (Kind kind : values()) {
        if (kind.label().equals(label)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** Checks that nothing is null. */
  public Alias {
    Objects.requireNonNull(form, "form must not be null");
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(reason, "reason must not be null");
  }
}
