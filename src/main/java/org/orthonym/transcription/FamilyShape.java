package org.orthonym.transcription;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How much a native word looks like a family name of its language, by its last letters. */
enum FamilyShape {
  /** Only family names of this language and its nearest kin end so. */
  TYPICAL,
  /** Many family names end so, and many other words. */
  POSSIBLE,
  /** Family names do not end so. */
  OTHER;

  private static final Map<String, Pattern> TYPICAL_ENDS =
      Map.of(
          "ru",
          Pattern.compile(
              ".{2,}([оеё]в|[ое]ва|ёва|ин|ына|ина|ын|ск(ий|ая|ой)|цк(ий|ая|ой)|енко|ых|их"
                  + "|ч[уе]к|юк|ович|евич|янц?|дзе|швили)"),
          "uk",
          Pattern.compile(
              ".{2,}(енко|[чщ]ук|юк|ук|[сцз]ьк(ий|а)|ович|евич|ич|ишин|[іїє]в|[оеє]в|[оеє]ва"
                  + "|[ії]н|[ії]на|чак|шко|йко|нко|дко|лко|няк|ляк|ець)"),
          "be",
          Pattern.compile(
              ".{2,}([сц]кі|[сц]кая|[оаеё]ў|[оаеё]ва|эвіч|[оае]віч|чук|юк|[еэ]нк[аі]|ка)"),
          "bg",
          Pattern.compile(".{2,}([ое]в|[ое]ва|ски|ска|шки|чки)"),
          "sr",
          Pattern.compile(".{2,}ић"),
          "mk",
          Pattern.compile(".{2,}(ски|ска|вски|вска)"),
          "el",
          Pattern.compile(
              ".{2,}([όο]πουλος|οπο[ύυ]λου|[άα]κ(ης|η)|[ίι]δ(ης|η)|[άα]δης|[ίι]ου|[έε]ου"
                  + "|[άα]τος|[έε]λλης|[ίι]τσας|[ώω]της|[ζσ]ής)"),
          "ka",
          Pattern.compile(".{2,}(შვილი|ძე|ია|უა|ავა|იანი|ური|ელი|უკი)"),
          "hy",
          Pattern.compile(".{2,}(յան|յանց|ունի)"));

  private static final Pattern POSSIBLE_ENDS =
      Pattern.compile(".{2,}(ов|ев|ин|ко|к|ч|ец|ий|ый|ой|ая|ян|ль|ка|ха|га|ба|ак|ик|ун|ан)");

  /** Tells the shape of a word. */
  static FamilyShape of(String source, String word) {
    String lower = word.substring(word.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
    Pattern typical = TYPICAL_ENDS.get(source);
    if (typical == null) {
      return POSSIBLE;
    }
    if (typical.matcher(lower).matches()) {
      return TYPICAL;
    }
    return POSSIBLE_ENDS.matcher(lower).matches() ? POSSIBLE : OTHER;
  }
}
