package org.orthonym.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A page for editors: the articles with what was put in and taken out, and the evidence beside it.
 * One file that needs no network and nothing else; its policy lets no script run but its own.
 * Without scripts everything is shown at once.
 */
public final class HtmlReport implements Report {
  private int articles;

  @Override
  public String begin() {
    String style = resource("page.css");
    String script = resource("page.js");
    String policy =
        "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash(style), hash(script));
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Names put right</title>
        <style>%s</style>
        </head>
        <body>
        <header>
        <h1>Names put right</h1>
        <form hidden>
        <label><input type="checkbox" name="applied" checked> applied</label>
        <label><input type="checkbox" name="suggested" checked> suggested</label>
        <label><input type="checkbox" name="remark" checked> notes</label>
        </form>
        <p class="keys" hidden><kbd>n</kbd> next, <kbd>p</kbd> previous, <kbd>Esc</kbd> close</p>
        </header>
        <main>
        """
        .formatted(policy, style);
  }

  @Override
  public String of(ReviewedFile file) {
    String article = Integer.toString(++articles);
    List<Finding> findings = Finding.of(file.changeLog());
    StringBuilder out = new StringBuilder();
    out.append("<section>\n<h2>").append(Html.escape(file.path())).append("</h2>\n");
    out.append("<p class=\"counts\">").append(counts(file)).append("</p>\n");
    out.append("<div class=\"columns\">\n<div class=\"article\" lang=\"");
    out.append(Html.escape(file.language())).append("\">");
    MarkedText.append(out, article, file.text(), findings);
    out.append("</div>\n");
    if (!findings.isEmpty()) {
      out.append("<ol class=\"findings\">\n");
      for (int i = 0; i < findings.size(); i++) {
        FindingCard.append(out, article + "-" + (i + 1), file, findings.get(i));
      }
      out.append("</ol>\n");
    }
    return out.append("</div>\n</section>\n").toString();
  }

  private static String counts(ReviewedFile file) {
    return String.format(
        Locale.ROOT,
        "%d applied, %d suggested, %d noted",
        file.changeLog().applied().size(),
        file.changeLog().suggested().size(),
        file.changeLog().notes().size());
  }

  @Override
  public String end() {
    String nothing = articles == 0 ? "<p class=\"none\">There was no article.</p>\n" : "";
    return nothing + "</main>\n<script>" + resource("page.js") + "</script>\n</body>\n</html>\n";
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
