package org.orthonym.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * ninjs 1 to 3, news in JSON: headlines, descriptions and bodies, and behind these the names of the
 * people, organisations and places the text is tagged with; the same of associated items. The
 * version of an item that changes is raised.
 *
 * <p>By the IPTC's ninjs 1.5, 2.1 and 3.0.
 */
final class Ninjs implements Format {
  static final Format FORMAT = new Ninjs();

  /** The keys that tell a ninjs file from any other JSON. */
  private static final Pattern KEYS =
      Pattern.compile(
          "\"(?:headlines?|body_text|body_xhtml|bodies|description_text|descriptions)\"\\s*:");

  private Ninjs() {}

  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public List<String> extensions() {
    return List.of("json", "ninjs");
  }

  @Override
  public boolean recognises(Beginning beginning) {
    String text = beginning.text();
    boolean begins = text.startsWith("{") || text.startsWith("ï»¿{");
    return begins && KEYS.matcher(text).find();
  }

  @Override
  public Document read(byte[] bytes, Encoding encoding) throws DocumentException {
    NinjsText text = new NinjsText(encoding.decode(bytes), encoding);
    return new SourceDocument(this, text.read(), text.date());
  }
}
