package org.orthonym.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.orthonym.normalise.Change;

/**
 * What the articles of a run come to, for those who keep the dictionary: who was put right how
 * often and from what, and which names nobody knows. Takes memory by the number of different names.
 *
 * <p>Not thread-safe. The same articles in the same order give the same summary.
 */
public final class Summary {
  private static final String NONE = "    0\n";

  private final Map<String, Corrected> corrected = new TreeMap<>();
  private final Map<String, Unknown> unknown = new TreeMap<>();
  private int articles;
  private long applied;
  private long suggested;
  private long notes;

  /** Somebody or something that was put right. */
  private static final class Corrected {
    private final String id;
    private final String name;
    private final Map<String, Integer> forms = new TreeMap<>();
    private int applied;
    private int suggested;

    Corrected(String id, String name) {
      this.id = id;
      this.name = name;
    }

    int times() {
      return applied + suggested;
    }
  }

  /** A name that nobody knows. */
  private static final class Unknown {
    private final String name;
    private final String where;
    private int times;
    private int articles;
    private int lastArticle;

    Unknown(String name, String where) {
      this.name = name;
      this.where = where;
    }
  }

  /**
   * Adds an article.
   *
   * @param names the names in it that nobody knows, one for each time
   */
  public void add(ReviewedFile file, List<String> names) {
    articles++;
    for (Change change : file.changeLog().changes()) {
      add(change);
    }
    notes += file.changeLog().notes().size();
    for (String name : names) {
      Unknown entry = unknown.computeIfAbsent(flat(name), key -> new Unknown(key, file.path()));
      entry.times++;
      if (entry.lastArticle != articles) {
        entry.lastArticle = articles;
        entry.articles++;
      }
    }
  }

  private void add(Change change) {
    String id = change.entity().map(Change.EntityRef::id).orElse("");
    String name = change.entity().map(Change.EntityRef::name).orElse(change.after());
    Corrected entry = corrected.computeIfAbsent(id + "\n" + name, key -> new Corrected(id, name));
    entry.forms.merge(flat(change.before()), 1, Integer::sum);
    if (change.isApplied()) {
      entry.applied++;
      applied++;
    } else {
      entry.suggested++;
      suggested++;
    }
  }

  private static String flat(String name) {
    return name.replaceAll("\\s+", " ");
  }

  private List<Corrected> mostCorrected() {
    return corrected.values().stream()
        .sorted(Comparator.comparingInt((Corrected entry) -> -entry.times()))
        .toList();
  }

  private List<Unknown> mostUnknown() {
    return unknown.values().stream()
        .sorted(Comparator.comparingInt((Unknown entry) -> -entry.times))
        .toList();
  }

  private static List<Map.Entry<String, Integer>> mostFirst(Map<String, Integer> forms) {
    return forms.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .toList();
  }

  /** For people, a line for each name, the most frequent first. */
  public String toText() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "articles %d, changes applied %d, suggested %d, notes %d\n",
            articles,
            applied,
            suggested,
            notes));
    out.append("\nPut right\n").append(corrected.isEmpty() ? NONE : "");
    for (Corrected entry : mostCorrected()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%5d applied %4d suggested  %s%s: ",
              entry.applied,
              entry.suggested,
              entry.name,
              entry.id.isEmpty() ? "" : " (" + entry.id + ")"));
      List<String> forms =
          mostFirst(entry.forms).stream().map(f -> f.getKey() + " " + f.getValue()).toList();
      out.append(String.join(", ", forms)).append('\n');
    }
    out.append("\nNot in the dictionary\n").append(unknown.isEmpty() ? NONE : "");
    for (Unknown entry : mostUnknown()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%5d in %d %s  %s, first in %s\n",
              entry.times,
              entry.articles,
              entry.articles == 1 ? "article" : "articles",
              entry.name,
              entry.where));
    }
    return out.toString();
  }

  /** For machines; the same order. */
  public String toJson() {
    return Json.pretty(this::write);
  }

  private void write(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeNumberField("articles", articles);
    out.writeNumberField("applied", applied);
    out.writeNumberField("suggested", suggested);
    out.writeNumberField("notes", notes);
    out.writeArrayFieldStart("corrected");
    for (Corrected entry : mostCorrected()) {
      write(out, entry);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("unknown");
    for (Unknown entry : mostUnknown()) {
      out.writeStartObject();
      out.writeStringField("name", entry.name);
      out.writeNumberField("times", entry.times);
      out.writeNumberField("articles", entry.articles);
      out.writeStringField("first", entry.where);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Corrected entry) throws IOException {
    out.writeStartObject();
    if (!entry.id.isEmpty()) {
      out.writeStringField("id", entry.id);
    }
    out.writeStringField("name", entry.name);
    out.writeNumberField("applied", entry.applied);
    out.writeNumberField("suggested", entry.suggested);
    out.writeObjectFieldStart("forms");
    for (Map.Entry<String, Integer> form : mostFirst(entry.forms)) {
      out.writeNumberField(form.getKey(), form.getValue());
    }
    out.writeEndObject();
    out.writeEndObject();
  }
}
