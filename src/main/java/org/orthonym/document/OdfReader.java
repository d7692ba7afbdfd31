package org.orthonym.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orthonym.text.Span;

/**
 * Reads the paragraphs of one part of an OpenDocument text. Deleted text stands in a list of its
 * own there and is not read. Used once; time is linear in the part.
 */
final class OdfReader {
  private static final int MOST_BLANKS = 1000;

  private final String xml;
  private final LeafText.Builder text;
  private final PartScan scan;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final List<OdfLeaf> leaves = new ArrayList<>();
  private final List<OdfStory> stories = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> fenced = new HashSet<>();
  private final Map<String, String> insertions = new HashMap<>(); // by name, as written
  private String inForce = ""; // the name of the tracked insertion that is open here
  private String region = ""; // the name of the change that is being listed
  private final StringBuilder annotation = new StringBuilder();
  private @Nullable OpenStory story;

  /** An open element. */
  private record Frame(OdfNames.Role role, int start, String style, String name) {}

  /** A paragraph that is not at its end. */
  private static final class Paragraph {
    final String style;
    boolean afterBlank = true;
    int look = -1; // the element that holds the leaf before, or -1

    Paragraph(String style) {
      this.style = style;
    }
  }

  /** A story that is not at its end, and where its list of changes is or belongs. */
  private static final class OpenStory {
    final int depth;
    Span list;
    boolean hasList;
    Map<String, String> namespaces;

    OpenStory(int depth, int place, Map<String, String> namespaces) {
      this.depth = depth;
      this.list = new Span(place, place);
      this.namespaces = namespaces;
    }
  }

  OdfReader(String xml, LeafText.Builder text) {
    this.xml = xml;
    this.text = text;
    this.scan = new PartScan(xml);
  }

  /** What was found: leaves in the order of the part. */
  record Found(List<OdfLeaf> leaves, List<OdfStory> stories, Set<String> ids) {}

  Found read() {
    while (scan.next()) {
      switch (scan.kind()) {
        case START -> start();
        case END -> end();
        case TEXT, CDATA -> characters();
        case REMARK -> {}
      }
    }
    return new Found(leaves, stories, ids);
  }

  private void start() {
    String namespace = scan.namespace();
    String local = scan.local();
    collectIds();
    if (namespace.equals(OdfNames.TEXT) && local.startsWith("change")) {
      startChange(local);
    }
    OdfNames.Role parent = frames.isEmpty() ? OdfNames.Role.FRAME : frames.element().role();
    OdfNames.Role role = OdfNames.role(namespace, local, parent);
    boolean outside = story == null;
    if (outside && OdfNames.isStory(namespace, local) && parent != OdfNames.Role.UNREAD) {
      story = new OpenStory(frames.size() + 1, scan.end(), OdfStory.namespaces(scan));
    } else if (outside && role == OdfNames.Role.PARAGRAPH) {
      role = OdfNames.Role.UNREAD;
    }
    frames.push(new Frame(role, scan.start(), style(role), name(local)));
    if (role == OdfNames.Role.PARAGRAPH) {
      paragraphs.push(new Paragraph(frames.element().style()));
      text.openParagraph();
    } else if (namespace.equals(OdfNames.TEXT) && !paragraphs.isEmpty()) {
      standFor(local, role);
    } else if (namespace.equals(OdfNames.OFFICE) && local.equals("annotation-end")) {
      fenced.remove(frames.element().name());
    } else if (namespace.equals(OdfNames.OFFICE) && local.equals("annotation")) {
      annotation.setLength(0);
    }
  }

  private void collectIds() {
    String written = scan.written();
    if (written.contains("id=\"") || written.contains("id='")) {
      for (PartAttribute attribute : scan.attributes()) {
        if (attribute.local().equals("id") || attribute.local().equals("change-id")) {
          ids.add(attribute.value());
        }
      }
    }
  }

  private void startChange(String local) {
    Optional<String> id = scan.attribute(OdfNames.TEXT, "change-id");
    switch (local) {
      case "change-start" -> inForce = id.filter(insertions::containsKey).orElse(inForce);
      case "change-end" -> inForce = id.filter(inForce::equals).isPresent() ? "" : inForce;
      case "changed-region" -> region = scan.attribute(OdfNames.TEXT, "id").orElse("");
      default -> {}
    }
  }

  private String style(OdfNames.Role role) {
    return role == OdfNames.Role.PARAGRAPH || role == OdfNames.Role.SPAN
        ? scan.attribute(OdfNames.TEXT, "style-name").orElse("")
        : "";
  }

  private String name(String local) {
    return local.startsWith("annotation") ? scan.attribute(OdfNames.OFFICE, "name").orElse("") : "";
  }

  private void standFor(String local, OdfNames.Role role) {
    if (role != OdfNames.Role.FIELD) {
      return;
    }
    String read =
        switch (local) {
          case "s" -> " ".repeat(blanks());
          case "tab" -> "\t";
          case "line-break" -> "\n";
          default -> "";
        };
    between(read);
  }

  private int blanks() {
    try {
      int count = Integer.parseInt(scan.attribute(OdfNames.TEXT, "c").orElse("1"));
      return Math.max(1, Math.min(MOST_BLANKS, count));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private void between(String read) {
    if (!read.isEmpty()) {
      text.between(read);
      paragraphs.element().look = -1;
      paragraphs.element().afterBlank = read.equals("\n");
    }
  }

  private void characters() {
    if (frames.isEmpty()) {
      return;
    }
    switch (frames.element().role()) {
      case PARAGRAPH, SPAN -> leaf();
      case FIELD -> between(scan.text());
      case UNREAD -> annotation.append(scan.text());
      case FRAME -> {}
    }
  }

  private void leaf() {
    Paragraph paragraph = paragraphs.element();
    String read = withoutBlanks(scan.text(), paragraph);
    if (read.isEmpty()) {
      return;
    }
    int look = frames.element().start();
    int number = text.leaf(read, look == paragraph.look, !fenced.isEmpty(), false);
    paragraph.look = look;
    leaves.add(
        new OdfLeaf(
            number,
            new Span(scan.start(), scan.end()),
            read,
            paragraph.style,
            spanStyles(),
            insertions.getOrDefault(inForce, ""),
            stories.size()));
  }

  /** The characters with one blank for several, also across elements, and none at the start. */
  private static String withoutBlanks(String characters, Paragraph paragraph) {
    StringBuilder out = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank || !paragraph.afterBlank) {
        out.append(blank ? ' ' : c);
      }
      paragraph.afterBlank = blank;
    }
    return out.toString();
  }

  private List<String> spanStyles() {
    List<String> styles = new ArrayList<>();
    for (Frame frame : frames) {
      if (frame.role() != OdfNames.Role.SPAN) {
        break;
      }
      if (!frame.style().isEmpty()) {
        styles.add(0, frame.style());
      }
    }
    return styles;
  }

  private void end() {
    Frame frame = frames.pop();
    if (frame.role() == OdfNames.Role.PARAGRAPH) {
      paragraphs.pop();
      text.closeParagraph();
    }
    if (scan.is(OdfNames.OFFICE, "annotation")) {
      if (annotation.indexOf("orthonym:off") >= 0 && !frame.name().isEmpty()) {
        fenced.add(frame.name());
      }
    }
    if (frame.role() == OdfNames.Role.UNREAD && scan.is(OdfNames.TEXT, "insertion")) {
      insertions.putIfAbsent(region, xml.substring(frame.start(), scan.end()));
    }
    if (story != null) {
      endWithin(story, frame);
    }
  }

  private void endWithin(OpenStory open, Frame frame) {
    boolean isChild = frames.size() == open.depth;
    if (frames.size() < open.depth) {
      stories.add(new OdfStory(open.list, open.hasList, open.namespaces));
      story = null;
    } else if (isChild && scan.is(OdfNames.TEXT, "tracked-changes")) {
      boolean isEmpty = scan.start() == scan.end();
      open.list = new Span(isEmpty ? frame.start() : scan.start(), scan.end());
      open.hasList = true;
    } else if (isChild && scan.is(OdfNames.OFFICE, "forms") && !open.hasList) {
      open.list = new Span(scan.end(), scan.end());
    }
  }
}
