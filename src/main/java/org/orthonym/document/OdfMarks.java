package org.orthonym.document;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orthonym.text.Edit;

/**
 * Writes the elements by which OpenDocument tracks changes: marks in the text, and what they mean
 * in a list at the head of it. Used once, for one file.
 */
final class OdfMarks {
  private final Optional<Revision> revision;
  private final Set<String> ids;
  private final IdentityHashMap<OdfStory, StringBuilder> lists = new IdentityHashMap<>();
  private int next = 1;

  /**
   * @param revision what the marks bear; empty: there are none
   * @param taken the names that the file uses already
   */
  OdfMarks(Optional<Revision> revision, Set<String> taken) {
    this.revision = revision;
    this.ids = new HashSet<>(taken);
  }

  /** Whether changes are tracked. */
  boolean areWritten() {
    return revision.isPresent();
  }

  private String freshId() {
    while (!ids.add("ct" + next)) {
      next++;
    }
    return "ct" + next;
  }

  /** The mark of deleted text, which goes into the list. */
  String delete(String text, OdfLeaf leaf, OdfStory story) throws DocumentException {
    String id = freshId();
    StringBuilder paragraph = new StringBuilder("<text:p");
    if (!leaf.paragraphStyle().isEmpty()) {
      paragraph.append(style(leaf.paragraphStyle()));
    }
    paragraph.append('>');
    for (String style : leaf.spanStyles()) {
      paragraph.append("<text:span").append(style(style)).append('>');
    }
    paragraph
        .append(OdfBlanks.encode(text, true, true))
        .append("</text:span>".repeat(leaf.spanStyles().size()))
        .append("</text:p>");
    list(story, id, "deletion", paragraph.toString(), leaf.insertion());
    return mark("change", id, story);
  }

  private static String style(String name) throws DocumentException {
    return " text:style-name=\"" + PartCharacters.encode(name).replace("\"", "&quot;") + '"';
  }

  /** Inserted text between its marks. */
  String insert(String text, OdfStory story) throws DocumentException {
    String id = freshId();
    list(story, id, "insertion", "", "");
    return mark("change-start", id, story)
        + OdfBlanks.encode(text, true, true)
        + mark("change-end", id, story);
  }

  private static String mark(String name, String id, OdfStory story) {
    return "<text:%s%s text:change-id=\"%s\"/>".formatted(name, story.declarations("text"), id);
  }

  /**
   * Adds a change to the list.
   *
   * @param earlier the change that had put the deleted text in; it stays under the new one
   */
  private void list(OdfStory story, String id, String kind, String content, String earlier) {
    String date = revision.map(by -> by.date().toString()).orElse("");
    lists
        .computeIfAbsent(story, any -> new StringBuilder())
        .append("<text:changed-region")
        .append(story.declarations("text", "office", "dc"))
        .append(" xml:id=\"%s\" text:id=\"%s\"><text:%s>".formatted(id, id, kind))
        .append("<office:change-info><dc:creator>")
        .append(Revision.AUTHOR)
        .append("</dc:creator><dc:date>")
        .append(date)
        .append("</dc:date></office:change-info>")
        .append(content)
        .append("</text:%s>%s</text:changed-region>".formatted(kind, earlier));
  }

  /**
   * What goes to the place of the list of a story.
   *
   * @param written what stands there
   */
  String list(OdfStory story, String written) {
    StringBuilder regions = lists.get(story);
    if (regions == null) {
      return written;
    }
    if (!story.hasList()) {
      return "<text:tracked-changes%s text:track-changes=\"false\">%s</text:tracked-changes>"
          .formatted(story.declarations("text"), regions);
    }
    if (written.endsWith("/>")) {
      String tag = written.substring(0, written.length() - 2).stripTrailing();
      String name = tag.substring(1).split("\\s", 2)[0];
      return tag + ">" + regions + "</" + name + ">";
    }
    return regions + written;
  }

  /** Characters with the changes of one leaf in them, as XML. */
  String write(OdfLeaf leaf, OdfStory story, List<Edit> edits) throws DocumentException {
    StringBuilder out = new StringBuilder();
    int at = 0;
    boolean bare = false; // whether a change before leaves nothing in its place
    for (Edit edit : edits) {
      Edit change = ChangedWords.of(leaf.text(), edit);
      String kept = leaf.text().substring(at, change.span().start());
      String before = change.span().in(leaf.text());
      String after = change.after();
      out.append(OdfBlanks.encode(kept, bare, after.isEmpty()));
      if (!areWritten()) {
        out.append(OdfBlanks.encode(after, true, true));
      } else {
        out.append(before.isEmpty() ? "" : delete(before, leaf, story));
        out.append(after.isEmpty() ? "" : insert(after, story));
      }
      bare = after.isEmpty();
      at = change.span().end();
    }
    return out.append(OdfBlanks.encode(leaf.text().substring(at), bare, false)).toString();
  }
}
