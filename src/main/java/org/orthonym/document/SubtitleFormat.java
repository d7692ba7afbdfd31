package org.orthonym.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Subtitles: SubRip and WebVTT, which differ in their head and in what a cue may hold. */
final class SubtitleFormat implements Format {
  static final Format SUBRIP =
      new SubtitleFormat(
          "srt", Pattern.compile("(?s)\\d{1,6}[ \\t]*\\r?\\n" + SubtitleText.TIMES + ".*"));

  static final Format WEBVTT =
      new SubtitleFormat("vtt", Pattern.compile("(?s)WEBVTT(?:[ \\t\\r\\n].*)?"));

  private final String name;
  private final Pattern start;

  private SubtitleFormat(String name, Pattern start) {
    this.name = name;
    this.start = start;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> extensions() {
    return List.of(name);
  }

  @Override
  public boolean recognises(Beginning beginning) {
    return start.matcher(beginning.text()).matches();
  }

  @Override
  public Document read(byte[] bytes, Encoding encoding) throws DocumentException {
    String source = encoding.decode(bytes);
    SourceTextBuilder out = SourceText.of(source, encoding);
    if (new SubtitleText(source, name.equals("vtt"), out).add() == 0
        && !source.isBlank()
        && name.equals("srt")) {
      throw new DocumentException(
          "holds no cue with times as 00:01:02,000 --> 00:01:04,000, so these are no subtitles");
    }
    if (name.equals("vtt") && !source.startsWith("WEBVTT")) {
      throw new DocumentException("does not begin with WEBVTT, so these are no WebVTT subtitles");
    }
    return new SourceDocument(this, out.build(), Optional.empty());
  }
}
