package org.orthonym.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.orthonym.document.Format;

/** What a configuration says of the files below its folder. Immutable. */
final class FileRules {
  static final FileRules NONE = new FileRules(List.of(), Map.of(), IgnoreRules.NONE, Map.of());

  private final List<String> ignore;
  private final Map<String, String> formats;
  private final IgnoreRules rules;
  private final Map<IgnoreRules, Format> byPattern;

  private FileRules(
      List<String> ignore,
      Map<String, String> formats,
      IgnoreRules rules,
      Map<IgnoreRules, Format> byPattern) {
    this.ignore = ignore;
    this.formats = formats;
    this.rules = rules;
    this.byPattern = byPattern;
  }

  /**
   * The rules of a configuration.
   *
   * @throws UsageException if there is no such format or pattern; it names the place
   */
  static FileRules of(Configuration configuration) {
    List<String> ignore = configuration.values("ignore");
    Map<String, String> formats = configuration.map("formats");
    Map<IgnoreRules, Format> byPattern = new LinkedHashMap<>();
    formats.forEach(
        (pattern, name) ->
            byPattern.put(
                patterns(configuration, "formats", List.of(pattern)),
                Format.named(name)
                    .orElseThrow(
                        () -> configuration.wrong("formats", InputFormats.unknown(name)))));
    return new FileRules(ignore, formats, patterns(configuration, "ignore", ignore), byPattern);
  }

  private static IgnoreRules patterns(
      Configuration configuration, String key, List<String> patterns) {
    try {
      return IgnoreRules.of(configuration.folder(), patterns);
    } catch (PatternSyntaxException e) {
      throw configuration.wrong(key, "“" + e.getPattern() + "” is no pattern");
    }
  }

  /** Whether a file is to be left out. */
  boolean leavesOut(Path file) {
    return rules.leavesOutOrAbove(file);
  }

  /** The format that a file is said to have. */
  Optional<Format> format(Path file) {
    return byPattern.entrySet().stream()
        .filter(entry -> entry.getKey().leavesOutOrAbove(file))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The patterns of files to leave out, as they were written. */
  List<String> ignore() {
    return ignore;
  }

  /** The names of formats by pattern, as they were written. */
  Map<String, String> formats() {
    return formats;
  }
}
