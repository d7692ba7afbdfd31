package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Spellings beside those of the conventions, of names whose parts the lexicons know in several
 * ways: Mohamed, Muhammad; Assad with and without its article; Jeong-eun for Jung-eun; the family
 * name in the other place.
 *
 * <p>Time is linear in the name; no more than {@link Renderings#MOST} spellings come out.
 */
final class OtherSpellings {
  private static final List<String> COLUMNS = List.of("en", "de", "fr", "es", "pl");
  private static final List<String> ARTICLES = List.of("al-", "", "el-", "al ", "Al-", "El-");
  private static final String ARTICLE = "ال-";
  private static final Map<String, Map<String, List<String>>> READ = new ConcurrentHashMap<>();

  private OtherSpellings() {}

  /** The spellings of a name, the likelier ones first; none where the conventions are all. */
  static List<String> of(String source, String nativeName) {
    return switch (source) {
      case "ar", "fa", "he", "hi" -> combined(parts(source, nativeName));
      case "ko" -> korean(nativeName);
      case "ja" -> japanese(nativeName);
      case "zh" -> chinese(Transcriber.of("zh", "en", Style.DUDEN).transcribe(nativeName));
      default -> List.of();
    };
  }

  /** For each word, and for what stands between, how it may be spelt. */
  private static List<List<String>> parts(String source, String nativeName) {
    Map<String, List<String>> known = READ.computeIfAbsent(source, OtherSpellings::read);
    Transcriber byRule = Transcriber.of(source, "en", Style.DUDEN);
    String prepared = Preparation.of(source, "en").prepare(nativeName);
    List<List<String>> parts = new ArrayList<>();
    int at = 0;
    while (at < prepared.length()) {
      if (prepared.startsWith(ARTICLE, at)) {
        parts.add(ARTICLES);
        at += ARTICLE.length();
        continue;
      }
      int end = at;
      while (end < prepared.length() && " -".indexOf(prepared.charAt(end)) < 0) {
        end++;
      }
      String part = prepared.substring(at, Math.max(end, at + 1));
      parts.add(known.getOrDefault(part, List.of(end > at ? byRule.transcribe(part) : part)));
      at += part.length();
    }
    return parts;
  }

  private static Map<String, List<String>> read(String source) {
    Preparation preparation = Preparation.of(source, "en");
    Map<String, List<String>> known = new HashMap<>();
    for (Lexicon.Entry entry : NameLists.of(source)) {
      Set<String> forms = new LinkedHashSet<>();
      COLUMNS.forEach(column -> forms.add(PressForms.of(entry, source, column)));
      forms.addAll(List.of(entry.get("also").split(" \\| ")));
      forms.remove("");
      known.putIfAbsent(preparation.prepare(entry.nativeForm()), List.copyOf(forms));
    }
    return known;
  }

  private record Spelling(String text, int rank) {}

  /** All ways to put the parts together, those of few rare parts first. */
  private static List<String> combined(List<List<String>> parts) {
    List<Spelling> spellings = List.of(new Spelling("", 0));
    for (List<String> part : parts) {
      List<Spelling> longer = new ArrayList<>();
      for (Spelling begun : spellings) {
        for (int i = 0; i < part.size(); i++) {
          longer.add(new Spelling(begun.text() + part.get(i), begun.rank() + i));
        }
      }
      longer.sort(Comparator.comparingInt(Spelling::rank));
      spellings = longer.subList(0, Math.min(Renderings.MOST, longer.size()));
    }
    return spellings.stream().map(Spelling::text).distinct().toList();
  }

  private static List<String> korean(String nativeName) {
    List<List<String>> parts = KoreanNames.spellings(nativeName);
    if (parts.size() < 2) {
      return List.of();
    }
    List<String> joints = List.of("-", " ", "");
    List<List<String>> all = new ArrayList<>(List.of(parts.get(0), List.of(" "), parts.get(1)));
    for (List<String> syllable : parts.subList(2, parts.size())) {
      all.add(joints);
      all.add(syllable);
    }
    return combined(all).stream().map(OtherSpellings::withSmallJoints).toList();
  }

  /** Syllables behind a hyphen, or behind nothing, are small. */
  private static String withSmallJoints(String name) {
    StringBuilder small = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean begins = i == 0 || name.charAt(i - 1) == ' ';
      String letter = name.substring(i, i + 1);
      small.append(begins ? letter : letter.toLowerCase(Locale.ROOT));
    }
    return small.toString();
  }

  /** Given name and family name in both orders, each by any convention. */
  private static List<String> japanese(String nativeName) {
    String[] words = Preparation.of("ja", "en").prepare(nativeName).split(" ");
    if (words.length != 2) {
      return List.of();
    }
    List<String> given = inAllConventions(words[0]);
    List<String> family = inAllConventions(words[1]);
    List<String> names = new ArrayList<>(combined(List.of(given, List.of(" "), family)));
    names.addAll(combined(List.of(family, List.of(" "), given)));
    return names;
  }

  private static List<String> inAllConventions(String kana) {
    return Stream.of(Convention.EN, Convention.BGN, Convention.PASSPORT, Convention.PLAIN)
        .map(convention -> Transcriber.convention("ja", convention.code(), Style.DUDEN))
        .map(transcriber -> transcriber.transcribe(kana))
        .distinct()
        .toList();
  }

  private static List<String> chinese(String name) {
    return List.of(turn(name));
  }

  private static String turn(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(blank + 1) + " " + name.substring(0, blank);
  }
}
