package org.orthonym.document;

import java.util.regex.Matcher;

/**
 * Characters of a file with entities in them, taken apart into what stands for itself and what
 * stands for other characters. Blanks become one, as a browser shows them, unless they are kept;
 * marks of where a word may be hyphenated are left out, so that the word is read as one.
 */
final class EntityText {
  /** Soft hyphen, zero width space, byte order mark: nothing is read there. */
  private static final String UNREAD = "\u00AD\u200B\uFEFF";

  private final SourceTextBuilder out;
  private final String source;
  private final Entities entities;
  private final Escape escape;
  private final boolean keepsBlanks;
  private int verbatimFrom;

  /**
   * @param source the characters of the file
   * @param entities what stands for other characters
   * @param escape how other text is written at this place
   * @param keepsBlanks whether blanks and line breaks are read as they are
   */
  EntityText(
      SourceTextBuilder out, String source, Entities entities, Escape escape, boolean keepsBlanks) {
    this.out = out;
    this.source = source;
    this.entities = entities;
    this.escape = escape;
    this.keepsBlanks = keepsBlanks;
  }

  /**
   * Adds characters of the file, if they stand for what they are said to.
   *
   * @param read what a parser read there
   * @return whether they do; if not, nothing was added
   */
  boolean add(int start, int end, String read) {
    boolean same = decodesTo(read, start, end);
    if (same) {
      add(start, end);
    }
    return same;
  }

  /** Adds characters of the file. */
  void add(int start, int end) {
    verbatimFrom = start;
    int at = start;
    while (at < end) {
      char c = source.charAt(at);
      Matcher entity = begins(c) ? entities.pattern().matcher(source).region(at, end) : null;
      if (entity != null && entity.lookingAt()) {
        addEntity(entity);
        at = entity.end();
      } else if (isBlank(c) && !keepsBlanks) {
        at = addBlanks(at, end);
      } else if (UNREAD.indexOf(c) >= 0) {
        addVerbatim(at);
        verbatimFrom = ++at;
      } else {
        at++;
      }
    }
    addVerbatim(end);
  }

  private boolean decodesTo(String read, int start, int end) {
    int at = start;
    while (at < end && !begins(source.charAt(at))) {
      at++;
    }
    if (at == end) {
      return end - start == read.length() && source.startsWith(read, start);
    }
    return decode(start, end).equals(read);
  }

  private String decode(int start, int end) {
    StringBuilder decoded = new StringBuilder(end - start);
    int at = start;
    for (Matcher entity = entities.pattern().matcher(source).region(start, end); entity.find(); ) {
      decoded.append(source, at, entity.start()).append(entities.meaningOf(entity.group()));
      at = entity.end();
    }
    return decoded.append(source, at, end).toString();
  }

  /** Whether a character may begin what stands for another one. */
  private static boolean begins(char c) {
    return c == '&' || c == '\\';
  }

  private void addEntity(Matcher entity) {
    String character = entities.meaningOf(entity.group());
    if (!character.equals(entity.group())) {
      addVerbatim(entity.start());
      if (UNREAD.indexOf(character) < 0) {
        out.decoded(entity.start(), entity.end(), character, escape);
      }
      verbatimFrom = entity.end();
    }
  }

  private int addBlanks(int start, int end) {
    int at = start;
    while (at < end && isBlank(source.charAt(at))) {
      at++;
    }
    if (start == verbatimFrom && isBlank(out.last())) {
      verbatimFrom = at; // behind a blank or a break
    } else if (at - start > 1 || source.charAt(start) != ' ') {
      addVerbatim(start);
      out.decoded(start, at, " ", escape);
      verbatimFrom = at;
    }
    return at;
  }

  private void addVerbatim(int end) {
    if (verbatimFrom < end) {
      out.verbatim(verbatimFrom, end, escape);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
