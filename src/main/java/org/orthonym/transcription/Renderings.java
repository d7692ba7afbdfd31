package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All the spellings in which a name of another script may be met in Latin letters: by each
 * convention, by mixtures of those that English uses side by side, and without marks.
 */
public final class Renderings {
  /** No more full forms than these are given for a name. */
  static final int MOST = 60;

  /** Conventions whose given names and family names are met together. */
  private static final List<Convention> MIXED =
      List.of(
          Convention.EN,
          Convention.PLAIN,
          Convention.E,
          Convention.BGN,
          Convention.PASSPORT,
          Convention.IY);

  private Renderings() {}

  /**
   * The spellings of a name, the likelier ones first, without doubles and at most 60.
   *
   * @param source the code of its language
   * @param nativeName the name in its own script
   * @throws IllegalArgumentException if the language is unknown; the message lists the known ones
   */
  public static List<Rendering> of(String source, String nativeName) {
    Languages.checkSource(source);
    Map<String, Convention> forms = new LinkedHashMap<>();
    for (Convention convention : Convention.values()) {
      if (convention.existsFor(source)) {
        for (Style style : convention.styles()) {
          Transcriber transcriber = Transcriber.convention(source, convention.code(), style);
          forms.putIfAbsent(transcriber.transcribe(nativeName), convention);
          forms.putIfAbsent(transcriber.byRule(nativeName), convention);
        }
      }
    }
    addUnmarked(forms);
    OtherSpellings.of(source, nativeName).forEach(form -> forms.putIfAbsent(form, Convention.EN));
    addMixed(source, nativeName, forms);
    List<Rendering> renderings = new ArrayList<>();
    forms.forEach((form, convention) -> renderings.add(new Rendering(form, convention)));
    return List.copyOf(renderings.subList(0, Math.min(MOST, renderings.size())));
  }

  private static void addUnmarked(Map<String, Convention> forms) {
    Map<String, Convention> unmarked = new LinkedHashMap<>();
    forms.forEach((form, convention) -> unmarked.putIfAbsent(Marks.without(form), convention));
    unmarked.forEach(forms::putIfAbsent);
  }

  private static void addMixed(String source, String nativeName, Map<String, Convention> forms) {
    int blank = nativeName.indexOf(' ');
    if (blank < 0) {
      return;
    }
    List<Rendering> given = mixed(source, nativeName.substring(0, blank));
    List<Rendering> rest = mixed(source, nativeName.substring(blank + 1));
    for (Rendering first : given) {
      for (Rendering last : rest) {
        forms.putIfAbsent(first.form() + " " + last.form(), last.convention());
      }
    }
  }

  private static List<Rendering> mixed(String source, String part) {
    Map<String, Convention> forms = new LinkedHashMap<>();
    for (Convention convention : MIXED) {
      if (convention.existsFor(source)) {
        Transcriber transcriber = Transcriber.convention(source, convention.code(), Style.DUDEN);
        forms.putIfAbsent(transcriber.transcribe(part), convention);
        forms.putIfAbsent(transcriber.byRule(part), convention);
      }
    }
    return forms.entrySet().stream().map(e -> new Rendering(e.getKey(), e.getValue())).toList();
  }
}
