package org.orthonym.transcription;

import java.util.List;
import java.util.Optional;

/**
 * Spells names for the readers of one language, whatever they are written in: native script goes
 * through a {@link Transcriber}, Latin letters through a {@link Converter}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Speller {
  /** In place of a language: to be told by the script and its letters. */
  public static final String AUTO = "auto";

  /** Names of other scripts stand in Latin letters in the English way mostly. */
  private static final String USUAL_LATIN = "en";

  private final String from;
  private final Optional<String> origin;
  private final String to;
  private final Style style;

  private Speller(String from, Optional<String> origin, String to, Style style) {
    this.from = from;
    this.origin = origin;
    this.to = to;
    this.style = style;
  }

  /**
   * A speller.
   *
   * @param from the code of the language that the names are written in, {@code ru} or {@code en};
   *     {@link #AUTO} to tell it by the script
   * @param origin the code of the language that names in Latin letters come from; empty to tell it
   *     by the name
   * @param to the code of the language of the readers
   * @param style the house style
   * @throws IllegalArgumentException if a code is unknown; the message lists the known ones
   */
  public static Speller of(String from, Optional<String> origin, String to, Style style) {
    Languages.checkTarget(to);
    origin.ifPresent(Languages::checkSource);
    if (Languages.SOURCES.contains(from)) {
      Transcriber.of(from, to, style);
    } else if (!from.equals(AUTO) && !Languages.TARGETS.contains(from)) {
      throw new IllegalArgumentException(Languages.unknownFrom(from));
    }
    return new Speller(from, origin, to, style);
  }

  /** The name as the readers expect it; as it is where nothing is known of it. */
  public String spell(String name) {
    return explain(name).text();
  }

  /** The name as the readers expect it, and the rows used. */
  public Transcription explain(String name) {
    Optional<String> script = SourceScript.sourceOf(name);
    if (script.isPresent()) {
      return Transcriber.of(sourceOf(script.get()), to, style).explain(name);
    }
    Converter converter = Converter.of(to, style);
    String writtenIn =
        Languages.TARGETS.contains(from) ? from : from.equals(AUTO) ? "" : USUAL_LATIN;
    Optional<String> known = Languages.SOURCES.contains(from) ? Optional.of(from) : origin;
    if (known.isPresent()) {
      return byConversion(name, converter.convertFrom(known.get(), writtenIn, name), known.get());
    }
    return converter
        .convert(name)
        .map(converted -> byConversion(name, converted.form(), converted.source()))
        .orElseGet(() -> new Transcription(name, true, List.of()));
  }

  private String sourceOf(String script) {
    return Languages.SOURCES.contains(from) ? from : origin.orElse(script);
  }

  private static Transcription byConversion(String name, String form, String source) {
    Step step = new Step(name, form, "conversion", "read as " + source);
    return new Transcription(form, true, form.equals(name) ? List.of() : List.of(step));
  }
}
