package org.orthonym.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orthonym.document.Document;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Normalised;
import org.orthonym.report.Listing;
import org.orthonym.text.LineIndex;

/** Asks a person about each change, applied or suggested. */
final class Interview {
  private static final int CONTEXT = 40;

  private final Console console;
  private final BufferedReader answers;
  private boolean over;

  Interview(Console console) {
    this.console = console;
    this.answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
  }

  /** The article with only the changes that the person wants. */
  Corrected ask(Corrected article) throws IOException {
    Document document = article.document();
    LineIndex lines = LineIndex.of(document.characters().orElse(document.text()));
    List<Change> kept = new ArrayList<>();
    for (Change change : article.normalised().changeLog().changes()) {
      int start = document.place(change.span()).orElse(change.span()).start();
      String place = article.input().name() + ":" + lines.line(start);
      boolean wanted = !over && wants(place, document.text(), change);
      kept.add(change.with(wanted ? Change.Status.APPLIED : Change.Status.SUGGESTED));
    }
    ChangeLog log = ChangeLog.of(kept, article.normalised().changeLog().notes());
    Normalised wanted = new Normalised(log.apply(document.text()).corrected(), log);
    return article.with(Placeable.only(document, wanted));
  }

  private boolean wants(String place, String text, Change change) throws IOException {
    console.complain(place + ": " + context(text, change));
    console.complain("  " + Listing.words(change));
    while (true) {
      console.err().print("  change it? [y]es, [n]o, [q]uit: ");
      console.err().flush();
      String answer = answers.readLine();
      String word = answer == null ? "q" : answer.strip().toLowerCase(Locale.ROOT);
      switch (word) {
        case "y", "yes" -> {
          return true;
        }
        case "n", "no" -> {
          return false;
        }
        case "q", "quit" -> {
          over = true;
          return false;
        }
        default -> console.complain("  y, n or q, please");
      }
    }
  }

  private static String context(String text, Change change) {
    int from = Math.max(0, change.span().start() - CONTEXT);
    int to = Math.min(text.length(), change.span().end() + CONTEXT);
    String before = text.substring(from, change.span().start());
    String after = text.substring(change.span().end(), to);
    return (before + "[" + change.before() + "]" + after).replaceAll("\\s+", " ").strip();
  }
}
