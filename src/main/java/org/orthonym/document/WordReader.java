package org.orthonym.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.orthonym.text.Span;

/**
 * Reads the paragraphs and runs of one part of a Word document. Deleted text, what was moved away,
 * and the small letters over ruby text are not read; inserted text is. Used once; time is linear in
 * the part.
 */
final class WordReader {
  /** Text boxes in runs in text boxes: Word allows none in another, so this is plenty. */
  private static final int DEEPEST = 32;

  private static final Set<String> GONE = Set.of("del", "moveFrom", "rt");
  private static final Set<String> CAME = Set.of("ins", "moveTo");
  private static final Pattern LANGUAGE = Pattern.compile("<(?:[\\w.-]+:)?lang\\b[^>]*/>");
  private static final Pattern UNPROOFED =
      Pattern.compile("noProof(?:\\s+[\\w:.-]*val\\s*=\\s*[\"'](?:1|true|on)[\"'])?\\s*/?>");

  private final String xml;
  private final LeafText.Builder text;
  private final Set<String> fences;
  private final PartScan scan;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Deque<OpenRun> open = new ArrayDeque<>();
  private final List<WordRun> runs = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> fenced = new HashSet<>(); // comments that are open here
  private int gone; // how many open elements hold text that is no longer there
  private Look last = new Look(-1, "", Optional.empty());

  /** An open element; the local name is empty for those that are not Word's. */
  private record Frame(String local, String written, int start, int tagEnd, boolean keepsBlanks) {}

  /** What must be the same for two leaves to change together. */
  private record Look(int container, String properties, Optional<WordRun.Inserted> inserted) {}

  /** A run that is not at its end yet. */
  private static final class OpenRun {
    final int depth;
    final List<WordRun.Child> children = new ArrayList<>();
    final StringBuilder characters = new StringBuilder();
    String properties = "";

    OpenRun(int depth) {
      this.depth = depth;
    }
  }

  /**
   * @param xml the part
   * @param text where its paragraphs go
   * @param fences the comments that fence off what they are attached to
   */
  WordReader(String xml, LeafText.Builder text, Set<String> fences) {
    this.xml = xml;
    this.text = text;
    this.fences = fences;
    this.scan = new PartScan(xml);
  }

  /** What was found. */
  record Found(List<WordRun> runs, Set<String> ids) {}

  /** Reads the part; the runs come in the order of their start. */
  Found read() throws DocumentException {
    while (scan.next()) {
      switch (scan.kind()) {
        case START -> start();
        case END -> end();
        case TEXT, CDATA -> characters();
        case REMARK -> {}
      }
    }
    runs.sort((a, b) -> a.source().compareTo(b.source()));
    return new Found(runs, ids);
  }

  private void start() throws DocumentException {
    String written = scan.written();
    boolean isWord = WordNames.isMain(scan.namespace());
    String local = isWord ? scan.local() : "";
    frames.push(new Frame(local, written, scan.start(), scan.end(), keepsBlanks(written)));
    if (!isWord) {
      return;
    }
    if (written.contains("id=") || written.contains("id =")) {
      id().ifPresent(ids::add);
    }
    if (GONE.contains(local)) {
      gone++;
    }
    switch (local) {
      case "p" -> text.openParagraph();
      case "r" -> openRun();
      case "commentRangeStart" -> id().filter(fences::contains).ifPresent(fenced::add);
      case "commentRangeEnd" -> id().ifPresent(fenced::remove);
      default -> {}
    }
  }

  private boolean keepsBlanks(String tag) {
    if (tag.contains("xml:space")) {
      return scan.attributes().stream()
          .anyMatch(a -> a.name().equals("xml:space") && a.value().equals("preserve"));
    }
    return !frames.isEmpty() && frames.element().keepsBlanks();
  }

  private Optional<String> id() {
    return scan.attributes().stream()
        .filter(a -> a.local().equals("id") && WordNames.isMain(scan.namespaceOf(a)))
        .map(PartAttribute::value)
        .findFirst();
  }

  private void openRun() throws DocumentException {
    if (open.size() == DEEPEST) {
      throw new DocumentException("has text boxes within text boxes deeper than " + DEEPEST);
    }
    open.push(new OpenRun(frames.size()));
  }

  private void characters() {
    OpenRun run = open.peek();
    if (run != null && isChild(run) && frames.element().local().equals("t")) {
      run.characters.append(scan.text());
    }
  }

  /** Whether the element that is open is a child of the run itself. */
  private boolean isChild(OpenRun run) {
    return frames.size() == run.depth + 1;
  }

  private void end() {
    Frame frame = frames.element();
    OpenRun run = open.peek();
    if (run != null && isChild(run)) {
      endChild(run, frame);
    } else if (run != null && frames.size() == run.depth) {
      open.pop();
      endRun(run, frame);
    } else if (frame.local().equals("p")) {
      text.closeParagraph();
    }
    if (GONE.contains(frame.local())) {
      gone--;
    }
    frames.pop();
  }

  private void endChild(OpenRun run, Frame child) {
    Span source = new Span(child.start(), scan.end());
    if (child.local().equals("rPr")) {
      run.properties = source.in(xml);
      return;
    }
    String characters = run.characters.toString();
    run.characters.setLength(0);
    if (!child.keepsBlanks()) {
      characters = characters.strip();
    }
    boolean isText = child.local().equals("t") && gone == 0 && !characters.isEmpty();
    if (isText) {
      run.children.add(new WordRun.Child(source, leaf(run, characters), characters));
      return;
    }
    run.children.add(new WordRun.Child(source, -1, ""));
    String read = gone > 0 ? "" : standsFor(child.local());
    if (!read.isEmpty()) {
      text.between(read);
      last = new Look(-1, "", Optional.empty());
    }
  }

  private int leaf(OpenRun run, String characters) {
    Frame container = container();
    String properties = LANGUAGE.matcher(run.properties).replaceAll("");
    Look look = new Look(container.start(), properties, inserted(container));
    boolean goesOn = look.equals(last);
    last = look;
    boolean unproofed = UNPROOFED.matcher(run.properties).find();
    return text.leaf(characters, goesOn, !fenced.isEmpty(), unproofed);
  }

  /** The element that holds the run which is open last. */
  private Frame container() {
    int skip = frames.size() - open.element().depth + 1;
    for (Frame frame : frames) {
      if (skip-- == 0) {
        return frame;
      }
    }
    return new Frame("", "", -1, -1, false);
  }

  private static Optional<WordRun.Inserted> inserted(Frame frame) {
    if (!CAME.contains(frame.local())) {
      return Optional.empty();
    }
    String tag = frame.written();
    int end = 1;
    while (tag.charAt(end) > ' ' && tag.charAt(end) != '>') {
      end++;
    }
    return Optional.of(new WordRun.Inserted(tag, tag.substring(1, end)));
  }

  private static String standsFor(String local) {
    return switch (local) {
      case "tab", "ptab" -> "\t";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "\u2011";
      case "softHyphen" -> "\u00AD";
      case "sym" -> "\uFFFC";
      default -> "";
    };
  }

  private void endRun(OpenRun run, Frame frame) {
    frames.pop();
    Frame container = frames.isEmpty() ? frame : frames.element();
    frames.push(frame);
    runs.add(
        new WordRun(
            new Span(frame.start(), scan.end()),
            scan.prefix(),
            xml.substring(frame.start(), frame.tagEnd()),
            run.properties,
            run.children,
            inserted(container)));
  }
}
