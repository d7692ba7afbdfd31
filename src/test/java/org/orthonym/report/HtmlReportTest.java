package org.orthonym.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Note;
import org.orthonym.text.Span;

class HtmlReportTest {
  private static String page(ReviewedFile... files) {
    Report report = new HtmlReport();
    StringBuilder out = new StringBuilder(report.begin());
    for (ReviewedFile file : files) {
      out.append(report.of(file));
    }
    return out.append(report.end()).toString();
  }

  private static ReviewedFile file(String path, String text, ChangeLog log) {
    return new ReviewedFile(path, "de", text, log, Source.plain(text));
  }

  private static ReviewedFile sample() {
    return file("x.txt", Samples.TEXT, Samples.log());
  }

  private static String article(String page) {
    Matcher matcher =
        Pattern.compile("(?s)<div class=\"article\" lang=\"de\">(.*?)</div>").matcher(page);
    assertTrue(matcher.find());
    return matcher.group(1);
  }

  /** The text that is left when tags are taken off and entities read. */
  private static String read(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  @Test
  void theArticleHasBothTextsInIt() {
    String article = article(page(sample())).replaceAll("<a class=\"mark note.*?</a>", "");
    String original = article.replaceAll("<ins>.*?</ins>", "");
    String corrected = article.replaceAll("<del>.*?</del>|</span><ins>.*?</ins>", "");
    assertEquals(Samples.TEXT, read(original));
    assertEquals(Samples.CORRECTED, read(corrected));
  }

  @Test
  void everyMarkHasItsCardAndBack() {
    String page = page(sample(), sample());
    List<String> marks =
        Pattern.compile("id=\"m([0-9-]+)\" href=\"#f\\1\"")
            .matcher(page)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertEquals(List.of("1-1", "1-2", "1-3", "2-1", "2-2", "2-3"), marks);
    for (String id : marks) {
      assertTrue(page.contains("id=\"f" + id + "\"><h3><a href=\"#m" + id + "\">"), id);
    }
  }

  @Test
  void aCardTellsTheEvidence() {
    String page = page(sample());
    assertTrue(page.contains("<li>named together with Ned Price</li>"));
    assertTrue(page.contains("<li>or Grant Hill</li>"));
    assertTrue(page.contains("<p>he is a man</p>"));
  }

  @Test
  void aNoteOverAChangeStandsBehindIt() {
    ChangeLog log =
        ChangeLog.of(
            Samples.log().changes(),
            List.of(new Note(new Span(0, 15), Note.Kind.ROLE, "no speaker")));
    String article = article(page(file("x.txt", Samples.TEXT, log)));
    assertTrue(article.contains("</ins></a><a class=\"mark note remark\" id=\"m1-1\""), article);
  }

  @Test
  void whatAnArticleSaysIsNeverMarkup() {
    String text = "<script>alert('1')</script> & \"\u0000\ud800\" ";
    String hostile = "<img src=x onerror=alert(1)>.txt";
    String page = page(file(hostile, text, ChangeLog.of(List.of(), List.of())));
    assertEquals(text.replaceAll("[\u0000\ud800]", "\uFFFD"), read(article(page)));
    assertFalse(page.contains("<img"));
    assertEquals(1, page.split("<script>", -1).length - 1);
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(page));
  }

  @Test
  void thePolicyOfThePageLetsItsOwnScriptAndStyleRun() throws NoSuchAlgorithmException {
    String page = page();
    for (String tag : List.of("script", "style")) {
      List<MatchResult> found =
          Pattern.compile("(?s)<" + tag + ">(.*?)</" + tag + ">").matcher(page).results().toList();
      assertEquals(1, found.size());
      byte[] content = found.get(0).group(1).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      String hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
      assertTrue(page.contains(tag + "-src " + hash), tag);
    }
  }

  @Test
  void thePageNeedsNothingElse() {
    String page = page(sample());
    assertFalse(Pattern.compile("(?i)https?:|url\\(|@import|\\bsrc=|<link").matcher(page).find());
  }
}
