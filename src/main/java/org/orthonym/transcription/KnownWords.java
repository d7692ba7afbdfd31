package org.orthonym.transcription;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of the lexicons of a source, with the forms of one target.
 *
 * <p>Russians mostly print ё as е, so each word with ё is known with е too. Women's names follow
 * from men's: Горбачёв, Горбачёва.
 */
final class KnownWords {
  private static final List<String> LISTS = NameLists.KINDS;

  /** Targets that write family names by the ё, and not by the printed е: Gorbatschow, Gorbaczow. */
  private static final Set<String> BY_YO = Set.of("de", "es", "it", "pl", "nl");

  private final Map<String, String> words = new HashMap<>();
  private final Transcriber byRule;
  private final Preparation preparation;
  private final String source;
  private final String target;
  private final Style style;

  private KnownWords(
      String source, String target, Style style, Preparation preparation, Transcriber byRule) {
    this.source = source;
    this.style = style;
    this.preparation = preparation;
    this.target = target;
    this.byRule = byRule;
  }

  /**
   * Collects the words.
   *
   * @param preparation what the table's texts are prepared with
   * @param byRule writes by the table alone
   */
  static Words of(
      String source, String target, Style style, Preparation preparation, Transcriber byRule) {
    KnownWords known = new KnownWords(source, target, style, preparation, byRule);
    for (String list : LISTS) {
      for (Lexicon.Entry entry : NameLists.of(source, list)) {
        known.add(entry, list.equals("family-names"));
      }
    }
    return new Words(known.words);
  }

  private void add(Lexicon.Entry entry, boolean family) {
    String name = entry.nativeForm();
    boolean yo = name.indexOf('ё') >= 0 || name.indexOf('Ё') >= 0;
    if (!yo && entry.cells().size() == 1) {
      return; // what the rules write
    }
    String form = PressForms.of(entry, source, target, style);
    if (!form.isEmpty()) {
      put(name, form);
    }
    if (!yo || (family && !BY_YO.contains(target))) {
      return;
    }
    String printed = name.replace('ё', 'е').replace('Ё', 'Е');
    put(printed, form.isEmpty() ? byRule.transcribe(name) : form);
    if (family && (name.endsWith("в") || name.endsWith("н"))) {
      put(printed + "а", byRule.transcribe(name + "а"));
    }
  }

  private void put(String word, String form) {
    words.putIfAbsent(preparation.prepare(word).toLowerCase(Locale.ROOT), form);
  }
}
