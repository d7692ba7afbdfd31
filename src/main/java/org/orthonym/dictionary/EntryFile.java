package org.orthonym.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a dictionary file, cut into its entries, so that they can be sorted or one put among
 * them without a byte of the others changed. Comments and blank lines before an entry go with it;
 * those before the first one stay at the head.
 *
 * <p>Immutable and thread-safe. Time is linear in the text, but for sorting.
 */
public final class EntryFile {
  private static final Pattern ID = Pattern.compile("(?m)^(?:- +\\{?|  )id: *[\"']?([^\\s\"',}]+)");

  private static final Comparator<Entry> BY_ID = Comparator.comparing(Entry::id);

  private final String head;
  private final List<Entry> entries;
  private final String tail;

  private EntryFile(String head, List<Entry> entries, String tail) {
    this.head = head;
    this.entries = List.copyOf(entries);
    this.tail = tail;
  }

  private record Entry(String id, String text) {}

  /**
   * Cuts a text.
   *
   * @param file its name, for messages
   * @throws DictionaryException if an entry has no id; the message names its line
   */
  public static EntryFile parse(String file, String text) {
    StringBuilder head = new StringBuilder();
    StringBuilder loose = new StringBuilder(); // comments and blank lines, until their entry comes
    List<StringBuilder> blocks = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int number = 0;
    for (String line : text.split("(?<=\n)")) {
      number++;
      if (line.startsWith("- ")) {
        if (blocks.isEmpty()) {
          head.append(loose);
          blocks.add(new StringBuilder(line));
        } else {
          blocks.add(new StringBuilder(loose).append(line));
        }
        starts.add(number);
        loose.setLength(0);
      } else if (line.isBlank() || line.startsWith("#")) {
        loose.append(line);
      } else {
        StringBuilder open = blocks.isEmpty() ? head : blocks.get(blocks.size() - 1);
        open.append(loose).append(line);
        loose.setLength(0);
      }
    }
    if (blocks.isEmpty()) {
      head.append(loose);
      loose.setLength(0);
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      entries.add(entry(file, starts.get(i), blocks.get(i).toString()));
    }
    return new EntryFile(head.toString(), entries, loose.toString());
  }

  private static Entry entry(String file, int line, String text) {
    Matcher id = ID.matcher(text);
    if (!id.find()) {
      throw new DictionaryException(file + ":" + line + ": the entry has no id; add one");
    }
    return new Entry(id.group(1), text);
  }

  /** The same with the entries sorted by id; those of one id keep their order. */
  public EntryFile sorted() {
    return new EntryFile(head, entries.stream().map(EntryFile::ended).sorted(BY_ID).toList(), tail);
  }

  /** The same as the files are written: no blanks at line ends, no two blank lines, LF. */
  public EntryFile formatted() {
    return new EntryFile(
        plain(head),
        entries.stream().map(entry -> new Entry(entry.id(), plain(entry.text()))).toList(),
        plain(tail).strip());
  }

  private static String plain(String text) {
    String lines =
        text.lines().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    return lines.replaceAll("\n{3,}", "\n\n");
  }

  /** The same with another entry, before the first one whose id comes after it. */
  public EntryFile with(String id, String text) {
    List<Entry> more = new ArrayList<>(entries.stream().map(EntryFile::ended).toList());
    int place = 0;
    while (place < more.size() && more.get(place).id().compareTo(id) <= 0) {
      place++;
    }
    more.add(place, ended(new Entry(id, text)));
    return new EntryFile(head.isEmpty() || head.endsWith("\n") ? head : head + "\n", more, tail);
  }

  private static Entry ended(Entry entry) {
    return entry.text().endsWith("\n") ? entry : new Entry(entry.id(), entry.text() + "\n");
  }

  /** The text of an entry as it stands in the file. */
  public Optional<String> entry(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).map(Entry::text).findFirst();
  }

  /** The texts of all entries by id; of several with one id the last. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    entries.forEach(entry -> texts.put(entry.id(), ended(entry).text()));
    return texts;
  }

  /** The whole text. */
  public String text() {
    return Stream.of(Stream.of(head), entries.stream().map(Entry::text), Stream.of(tail))
        .flatMap(part -> part)
        .collect(Collectors.joining());
  }
}
