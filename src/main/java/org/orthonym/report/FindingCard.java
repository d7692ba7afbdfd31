package org.orthonym.report;

import java.util.Locale;
import org.orthonym.matching.Evidence;
import org.orthonym.normalise.Change;

/** What is known of one finding, as a list item in HTML. */
final class FindingCard {
  private FindingCard() {}

  /**
   * Writes it.
   *
   * @param id the number of the finding on its page
   */
  static void append(StringBuilder out, String id, ReviewedFile file, Finding finding) {
    String status = status(finding);
    out.append("<li class=\"finding ").append(status).append("\" id=\"f").append(id).append("\">");
    out.append("<h3><a href=\"#m").append(id).append("\">");
    if (finding.change().isPresent()) {
      change(out, finding.change().get());
    } else {
      out.append(Html.escape(finding.span().in(file.text()))).append("</a></h3>\n<p>");
      out.append(Html.escape(finding.message())).append("</p>\n");
    }
    out.append("</li>\n");
  }

  private static String status(Finding finding) {
    if (finding.change().isEmpty()) {
      return "remark";
    }
    return finding.applied() ? "applied" : "suggested";
  }

  private static void change(StringBuilder out, Change change) {
    out.append(Html.escape(change.before())).append(" → ").append(Html.escape(change.after()));
    out.append("</a></h3>\n<p>").append(change.isApplied() ? "applied" : "suggested");
    out.append(String.format(Locale.ROOT, ", %.0f %%", 100 * change.confidence()));
    out.append(", ").append(change.kind().label().replace('-', ' '));
    change.entity().ifPresent(e -> out.append(", ").append(Html.escape(e.id())));
    out.append("</p>\n<ul>");
    for (Evidence evidence : change.because()) {
      out.append("<li>").append(Html.escape(evidence.detail())).append("</li>");
    }
    if (!change.alternatives().isEmpty()) {
      String others = String.join(", ", change.alternatives());
      out.append("<li>or ").append(Html.escape(others)).append("</li>");
    }
    out.append("</ul>\n");
  }
}
