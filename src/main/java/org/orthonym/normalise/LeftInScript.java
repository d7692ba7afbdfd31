package org.orthonym.normalise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orthonym.matching.Evidence;
import org.orthonym.matching.Mention;
import org.orthonym.transcription.NativeScript;
import org.orthonym.transcription.Style;

/**
 * Names that a translation left standing in their own script, and that no dictionary has: they are
 * written for the readers by rule.
 *
 * <p>What stands in brackets or quotation marks is quoted on purpose, beside a translation mostly,
 * and stays; so does a word that is no name, as its small letter shows.
 */
final class LeftInScript {
  /** A given name of the language is among the words. */
  private static final double NAMED = 0.95;

  /** Rules and lists know all of it. */
  private static final double CERTAIN = 0.9;

  /** A single word may as well be a word. */
  private static final double ONE_WORD = 0.7;

  /** Vowels or readings are guessed. */
  private static final double GUESSED = 0.5;

  private static final String OPENING = "(([{„“”\"'«»‚‘‹›「『《（";

  private LeftInScript() {}

  /**
   * The name for the readers; empty if it is quoted, or no name.
   *
   * @param origins the languages that the article speaks for
   */
  static Optional<Stranger.Rendered> render(
      Mention mention, Set<String> origins, String target, Style style) {
    if (isQuoted(mention) || Character.isLowerCase(mention.text().codePointAt(0))) {
      return Optional.empty();
    }
    return NativeScript.read(mention.onOneLine(), origins, target, style)
        .filter(read -> !read.text().equals(mention.onOneLine()))
        .map(LeftInScript::rendered);
  }

  private static Stranger.Rendered rendered(NativeScript read) {
    boolean oneWord = read.text().indexOf(' ') < 0;
    double confidence =
        !read.certain() ? GUESSED : read.named() && !oneWord ? NAMED : oneWord ? ONE_WORD : CERTAIN;
    return new Stranger.Rendered(
        read.text(),
        confidence,
        Change.Kind.NATIVE_SCRIPT,
        List.of(new Evidence.NativeScript(read.script())));
  }

  private static boolean isQuoted(Mention mention) {
    String source = mention.tokens().source();
    int start = mention.span().start();
    return start > 0 && OPENING.indexOf(source.charAt(start - 1)) >= 0;
  }
}
