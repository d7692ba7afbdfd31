package org.orthonym.document;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the elements by which Word tracks changes ({@code w:ins}, {@code w:del}), each with a
 * number that no other has. Used once, for one file.
 */
final class WordMarks {
  private static final Pattern CHANGE_OF_LOOK =
      Pattern.compile("(<(?:[\\w.-]+:)?rPrChange\\s[^<]*?[\\w.-]*:?\\bid\\s*=\\s*[\"'])[^\"']*");

  private final Optional<Revision> revision;
  private final Set<String> ids;
  private int next = 1;

  /**
   * @param revision what the marks bear; empty: there are none
   * @param taken the numbers that the file uses already
   */
  WordMarks(Optional<Revision> revision, Set<String> taken) {
    this.revision = revision;
    this.ids = new HashSet<>(taken);
  }

  /** Whether changes are tracked. */
  boolean areWritten() {
    return revision.isPresent();
  }

  private String freshId() {
    while (!ids.add(Integer.toString(next))) {
      next++;
    }
    return Integer.toString(next);
  }

  /**
   * A run, or several, as deleted or inserted.
   *
   * @param name {@code del} or {@code ins}
   * @param prefix the prefix of Word's names at that place
   */
  String mark(String name, String prefix, String runs) {
    String element = qualified(prefix, name);
    String attribute = prefix.isEmpty() ? "w" : prefix;
    String declared =
        prefix.isEmpty()
            ? " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            : "";
    String date = revision.map(by -> by.date().toString()).orElse("");
    return "<%s%s %s:id=\"%s\" %s:author=\"%s\" %s:date=\"%s\">%s</%s>"
        .formatted(
            element,
            declared,
            attribute,
            freshId(),
            attribute,
            Revision.AUTHOR,
            attribute,
            date,
            runs,
            element);
  }

  static String qualified(String prefix, String local) {
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** A start tag with a number of its own, for an element that is taken apart. */
  String again(String tag) {
    for (PartAttribute attribute : PartAttribute.of(tag, 0, tag.length())) {
      if (attribute.local().equals("id")) {
        return tag.substring(0, attribute.valueStart())
            + freshId()
            + tag.substring(attribute.valueEnd());
      }
    }
    return tag;
  }

  /** The properties of a run, once more: a tracked change of its look gets a number of its own. */
  String propertiesAgain(String properties) {
    Function<java.util.regex.MatchResult, String> renumber =
        match -> Matcher.quoteReplacement(match.group(1) + freshId());
    return CHANGE_OF_LOOK.matcher(properties).replaceAll(renumber);
  }
}
