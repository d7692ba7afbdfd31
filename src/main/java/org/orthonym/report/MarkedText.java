package org.orthonym.report;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * An article in HTML with its findings marked: changes where they stand, as what was taken out and
 * put in; notes, which may lie over changes, as a sign behind their words.
 */
final class MarkedText {
  private final StringBuilder out;
  private final String article;
  private final String text;
  private final Queue<Sign> signs = new PriorityQueue<>(Comparator.comparing(Sign::at));
  private int done;

  /** The sign of a note that waits for the end of its words. */
  private record Sign(int at, String id) {}

  private MarkedText(StringBuilder out, String article, String text) {
    this.out = out;
    this.article = article;
    this.text = text;
  }

  /**
   * Writes it.
   *
   * @param article the number of the article on its page
   * @param findings in the order of the text
   */
  static void append(StringBuilder out, String article, String text, List<Finding> findings) {
    new MarkedText(out, article, text).append(findings);
  }

  private void append(List<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      String id = article + "-" + (i + 1);
      if (finding.change().isPresent()) {
        copyTo(finding.span().start());
        mark(finding, id);
        done = finding.span().end();
      } else {
        signs.add(new Sign(finding.span().end(), id));
      }
    }
    copyTo(text.length());
  }

  private void mark(Finding finding, String id) {
    String status = finding.applied() ? "applied" : "suggested";
    out.append("<a class=\"mark ").append(status).append("\" id=\"m").append(id);
    out.append("\" href=\"#f").append(id).append("\">");
    String before = Html.escape(finding.span().in(text));
    out.append(
        finding.applied()
            ? "<del>" + before + "</del>"
            : "<span class=\"before\">" + before + "</span>");
    out.append("<ins>").append(Html.escape(finding.replacements().get(0))).append("</ins></a>");
  }

  /** Text as it is, with the signs whose words end in it or before it. */
  private void copyTo(int end) {
    while (!signs.isEmpty() && signs.peek().at() <= end) {
      Sign sign = signs.remove();
      int at = Math.max(done, sign.at());
      out.append(Html.escape(text.substring(done, at)));
      done = at;
      out.append("<a class=\"mark note remark\" id=\"m").append(sign.id());
      out.append("\" href=\"#f").append(sign.id()).append("\">note</a>");
    }
    if (done < end) {
      out.append(Html.escape(text.substring(done, end)));
      done = end;
    }
  }
}
