package org.orthonym.transcription;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes names of one source language as readers of one target language expect them: Владимир Путин
 * is Wladimir Putin in German, Vladimir Poutine in French.
 *
 * <p>Any text may be given. What is not in the script of the source is kept, stress marks go, and
 * Title, CAPITALS and lower case stay what they are. Time is linear in the text.
 *
 * <p>Immutable, thread-safe, and made once per source, target and style.
 */
public final class Transcriber {
  private static final Map<String, Transcriber> MADE = new ConcurrentHashMap<>();
  private static final Words NO_WORDS = new Words(Map.of());
  private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(Scratch::new);

  private final Preparation preparation;
  private final Table table;
  private final short apostrophe;
  private final Supplier<Words> words;
  private final CompoundNames compounds;
  private final Transcriber byRule;

  private Transcriber(String source, String target, Style style) {
    preparation = Preparation.of(source, target);
    table = new Table(TableFile.read(source + "-" + target), style);
    apostrophe = table.codeOf('\'');
    byRule = new Transcriber(preparation, table);
    words = Lazy.of(() -> KnownWords.of(source, target, style, preparation, byRule));
    compounds = CompoundNames.of(source, target);
  }

  private Transcriber(Preparation preparation, Table table) {
    this.preparation = preparation;
    this.table = table;
    apostrophe = table.codeOf('\'');
    words = () -> NO_WORDS;
    compounds = CompoundNames.NONE;
    byRule = this;
  }

  /** The codes of the languages for whose readers names are written. */
  public static List<String> targets() {
    return Languages.TARGETS;
  }

  /**
   * The transcriber of a language pair.
   *
   * @param source the code of the language of the names, such as {@code ru}
   * @param target the code of the language of the readers, such as {@code de}
   * @param style the house style
   * @throws IllegalArgumentException if there is none; the message lists the codes that exist
   */
  public static Transcriber of(String source, String target, Style style) {
    Languages.check(source, target);
    return convention(source, target, style);
  }

  /** The transcriber of a table, which may be one that is no press convention of a language. */
  static Transcriber convention(String source, String target, Style style) {
    return MADE.computeIfAbsent(
        source + "-" + target + "@" + style.code(), key -> new Transcriber(source, target, style));
  }

  /** A transcriber by a table that is given as text, without a lexicon. */
  static Transcriber parse(String name, String text, Style style) {
    return new Transcriber(source -> source, new Table(TableFile.parse(name, text), style));
  }

  /** The name as the target writes it. */
  public String transcribe(String name) {
    var unused = words.get(); // which is made by transcribing, with the same scratch
    return transcribe(name, SCRATCH.get(), null);
  }

  /** The compiled table. */
  Table table() {
    return table;
  }

  /** The name as the rows alone write it, without the lexicons where these only tell exceptions. */
  String byRule(String name) {
    return table.isCertainByLexicon() ? transcribe(name) : byRule.transcribe(name);
  }

  /** The name as the target writes it, and the rows used. */
  public Transcription explain(String name) {
    List<Step> steps = new ArrayList<>();
    String prepared = preparation.prepare(name);
    if (!prepared.equals(name)) {
      steps.add(new Step(name, prepared, "preparation", "read by the lists of names"));
    }
    var unused = words.get(); // the same
    Scratch scratch = SCRATCH.get();
    String text = transcribe(name, scratch, steps);
    return new Transcription(text, scratch.certain && preparation.isCertain(name), steps);
  }

  private String transcribe(String name, Scratch scratch, @Nullable List<Step> steps) {
    String text = composed(preparation.prepare(name));
    scratch.start(steps);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        at = readWord(text, at, scratch);
        writeWord(scratch);
      } else {
        scratch.write(c);
        at++;
      }
    }
    return scratch.finish();
  }

  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static boolean isMark(char c) {
    boolean nearMarks = c >= 0x300 && (c < 0x370 || c >= 0x483);
    return nearMarks && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean isLetter(char c) {
    short code = table.codeOf(c);
    return code == Table.OTHER ? Character.isLetter(c) : code != apostrophe;
  }

  private boolean isApostrophe(char c) {
    return apostrophe != Table.OTHER && table.codeOf(c) == apostrophe;
  }

  /** Reads a word and gives its end. */
  private int readWord(String text, int start, Scratch scratch) {
    int end = start + 1;
    while (end < text.length() && belongsToWord(text, end)) {
      end++;
    }
    scratch.startWord(end - start);
    scratch.codes[0] = Table.EDGE;
    int upper = 0;
    int lower = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      short code = table.codeOf(c);
      char small = code > 0 ? c : Character.toLowerCase(c);
      if (code == Table.OTHER && isMark(c) && scratch.codes[scratch.length] != Table.OTHER) {
        continue;
      }
      boolean mark = code == apostrophe && code != Table.OTHER;
      upper += small != c ? 1 : 0;
      lower += !mark && small == c && (code > 0 || Character.isLowerCase(c)) ? 1 : 0;
      scratch.original[scratch.length] = c;
      scratch.lower[scratch.length++] = mark ? '\'' : small;
      scratch.codes[scratch.length] = code < 0 ? (short) -code : code;
    }
    boolean later = start > 1 && text.charAt(start - 1) == ' ';
    scratch.codes[scratch.length + 1] = later ? Table.LATER_EDGE : Table.EDGE;
    scratch.capitals = upper > 1 && lower == 0;
    return end;
  }

  private boolean belongsToWord(String text, int at) {
    char c = text.charAt(at);
    return isLetter(c)
        || isMark(c)
        || (isApostrophe(c) && at + 1 < text.length() && isLetter(text.charAt(at + 1)));
  }

  private void writeWord(Scratch scratch) {
    char[] known = words.get().get(scratch.lower, scratch.length);
    if (known == null) {
      known = compounds.get(scratch.lower, scratch.length);
    }
    if (known != null) {
      writeKnown(known, scratch);
      return;
    }
    scratch.certain &= !table.isCertainByLexicon();
    scratch.owed = table.isTitleCase();
    int end = scratch.length + 1;
    for (int at = 1; at < end; ) {
      CompiledRow row = table.rowAt(scratch.codes, at, end);
      if (row == null) {
        scratch.write(scratch.original[at - 1]);
        scratch.owed = false;
        at++;
      } else {
        writeRow(row, scratch.isCapital(at - 1), scratch);
        at += row.length();
      }
    }
  }

  private static void writeRow(CompiledRow row, boolean upper, Scratch scratch) {
    if (scratch.capitals) {
      scratch.writeCapitals(row.output());
    } else if (row.row().asWritten()) {
      boolean owed = upper || scratch.owed;
      scratch.write(row.output());
      scratch.owed = owed;
    } else if (upper || scratch.owed) {
      scratch.writeCapitalised(row.output());
    } else {
      scratch.write(row.output());
    }
    if (scratch.steps != null) {
      Row used = row.row();
      scratch.steps.add(new Step(used.core(), used.output(), used.pattern(), used.note()));
    }
  }

  private void writeKnown(char[] known, Scratch scratch) {
    boolean lower = scratch.original[0] == scratch.lower[0];
    if (scratch.capitals) {
      scratch.writeCapitals(known);
    } else if (lower && !table.isTitleCase()) {
      scratch.writeLower(known);
    } else {
      scratch.write(known);
    }
    if (scratch.steps != null) {
      String word = new String(scratch.lower, 0, scratch.length);
      scratch.steps.add(new Step(word, new String(known), "lexicon", "a known name"));
    }
  }
}
