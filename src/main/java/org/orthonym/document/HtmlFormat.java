package org.orthonym.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML and XHTML pages. */
final class HtmlFormat implements Format {
  static final Format FORMAT = new HtmlFormat();

  private static final Pattern START =
      Pattern.compile(
          "(?is)(?:<\\?xml[^>]{0,200}\\?>|<!--.*?-->|\\s)*+(?:<!doctype\\s+html\\b|<html[\\s>]).*");

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<meta\\s[^>]{0,500}?charset\\s*=\\s*[\"']?([\\w.:-]{1,40})"
              + "|<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

  private HtmlFormat() {}

  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> extensions() {
    return List.of("html", "htm", "xhtml", "shtml");
  }

  @Override
  public boolean recognises(Beginning beginning) {
    return beginning.text().startsWith("<") && START.matcher(beginning.text()).matches();
  }

  @Override
  public Document read(byte[] bytes) throws DocumentException {
    Matcher charset = CHARSET.matcher(Beginning.of(bytes).text());
    if (!charset.find()) {
      return read(bytes, Encoding.detect(bytes));
    }
    String label = Optional.ofNullable(charset.group(1)).orElse(charset.group(2));
    return read(bytes, Encoding.declared(label, bytes));
  }

  @Override
  public Document read(byte[] bytes, Encoding encoding) throws DocumentException {
    HtmlPage page = HtmlPage.read(encoding.decode(bytes), encoding);
    return new SourceDocument(this, page.content(), page.date());
  }
}
