package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/** Files as news systems and translation tools have them, with any edits, cut off, misnamed. */
final class NewsFormatsTest {
  private static final Path FORMATS = Path.of("testdata", "formats");
  private static final List<String> FOLDERS =
      List.of("feed", "nitf", "newsml-g2", "ninjs", "xliff", "tmx");

  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> all = Files.list(FORMATS.resolve(folder))) {
        all.filter(file -> !file.toString().contains(".expected.")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static Path expected(Path file) {
    return file.resolveSibling(name(file).replaceFirst("(\\.\\w+)$", ".expected$1"));
  }

  private static String name(Path file) {
    return Objects.toString(file.getFileName());
  }

  private static Document read(Path file, byte[] bytes) throws IOException {
    return Format.of(file, bytes).into("de").read(bytes);
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsRightStaysByteForByte(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(expected(file));
    Document document = read(file, bytes);
    assertArrayEquals(bytes, document.write(EditedText.of(document.text(), List.of())));
  }

  /** Any edit that the file takes is read again, and the markup around it is what it was. */
  @ParameterizedTest
  @MethodSource("files")
  void whatIsWrittenIsRead(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Document document = read(file, bytes);
    int taken = 0;
    for (int seed = 0; seed < 150; seed++) {
      List<Edit> edits = edits(document, new Random(seed));
      taken += edits.size();
      EditedText edited = EditedText.of(document.text(), edits);
      byte[] written = document.write(edited);
      Document again = read(file, written);
      assertEquals(edited.corrected(), again.text(), "seed " + seed);
      assertEquals(outline(bytes, document), outline(written, again), "seed " + seed);
    }
    assertTrue(taken > 100, "only " + taken + " edits had a place in the file");
  }

  private static List<Edit> edits(Document document, Random random) {
    String[] words = {"Ä", "x & y", "<", "“q”", "\"", "'", "]]>", "😀", "\\n", "é", "Ж"};
    String text = document.text();
    List<Edit> edits = new ArrayList<>();
    int at = random.nextInt(40);
    while (at < text.length() - 1) {
      int end = Math.min(text.length(), at + 1 + random.nextInt(25));
      String after =
          random.nextInt(3) == 0
              ? words[random.nextInt(words.length)]
              : text.substring(at, end).replace('e', 'o').replace("n", words[random.nextInt(4)]);
      Edit edit = new Edit(new Span(at, end), after);
      boolean whole = !isBlank(after) && !splits(text, at) && !splits(text, end);
      if (whole && !isBlank(text.substring(at, end)) && document.takes(edit)) {
        edits.add(edit);
      }
      at = end + 1 + random.nextInt(60);
    }
    return edits;
  }

  /** Blanks at the edges of a unit are not read, so an edit that leaves only these is no use. */
  private static boolean isBlank(String text) {
    return text.isBlank()
        || Character.isWhitespace(text.charAt(0))
        || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static boolean splits(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  /** The tags of an XML file, or the keys and kinds of a JSON file. */
  private static String outline(byte[] bytes, Document document) throws IOException {
    if (document.format().equals("ninjs")) {
      StringBuilder out = new StringBuilder();
      JsonValues.read(new String(bytes, StandardCharsets.UTF_8))
          .forEach(value -> out.append(value.path()).append(value.kind()).append('\n'));
      return out.toString();
    }
    StringBuilder out = new StringBuilder();
    for (XmlElement element : XmlFile.read(bytes).root().descendants()) {
      out.append(element.depth()).append(element.qualifiedName());
      for (String name : List.of("id", "type", "xml:lang", "qcode", "guid", "state")) {
        out.append(' ').append(element.value(name));
      }
      out.append('\n');
    }
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatIsCutOffIsAnError(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int whole = new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing().length();
    Format format = Format.of(file, bytes).into("de");
    for (int length = 0; length < whole; length += 1 + length / 40) {
      byte[] cut = Arrays.copyOf(bytes, length);
      DocumentException e = assertThrows(DocumentException.class, () -> format.read(cut));
      assertTrue(String.valueOf(e.getMessage()).length() < 200, e.getMessage());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aWrongEndingDoesNotMatter(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    assertEquals(Format.of(file, bytes).name(), Format.of(Path.of("article.txt"), bytes).name());
  }
}
