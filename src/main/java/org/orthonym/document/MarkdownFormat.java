package org.orthonym.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Markdown by the CommonMark specification, with front matter in YAML. */
final class MarkdownFormat implements Format {
  static final Format FORMAT = new MarkdownFormat();

  private MarkdownFormat() {}

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public List<String> extensions() {
    return List.of("md", "markdown", "mdown");
  }

  @Override
  public Document read(byte[] bytes, Encoding encoding) throws DocumentException {
    String source = encoding.decode(bytes);
    SourceTextBuilder out = SourceText.of(source, encoding);
    FrontMatter matter = FrontMatter.of(source);
    matter.addTo(out);
    new MarkdownText(source, matter.textStart(), out).add();
    Optional<LocalDate> date = matter.date();
    return new SourceDocument(
        this, out.build(), date, matter.sourceLanguage(), Optional.empty(), Optional.empty());
  }
}
