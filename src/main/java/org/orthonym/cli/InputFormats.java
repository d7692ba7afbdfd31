package org.orthonym.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.orthonym.document.Format;

/** The names that {@code --input-format} takes. */
final class InputFormats implements Iterable<String> {
  static List<String> names() {
    return Stream.concat(Stream.of("auto", "jsonl"), Format.all().stream().map(Format::name))
        .toList();
  }

  /** What to say of another name. */
  static String unknown(String name) {
    return "no input format “" + name + "”: there are " + String.join(", ", names());
  }

  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }
}
