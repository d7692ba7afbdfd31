package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.Normaliser;
import org.orthonym.normalise.Policy;
import org.orthonym.text.EditedText;

/**
 * Articles that LibreOffice wrote, with a heading, a table, a header and footer, a note, a link, a
 * text frame, a name that is half bold, and changes that somebody tracked: what comes of them is
 * kept beside them. {@code -Dgolden=update} writes it anew.
 */
class OfficeGoldenTest {
  private static final Revision REVISION = new Revision(Instant.parse("2026-11-24T09:30:00Z"));
  private static Normaliser normaliser = Normaliser.builder().build();

  @BeforeAll
  static void build() {
    normaliser = Normaliser.builder().target(Locale.GERMAN).policy(Policy.news()).build();
  }

  static EditedText corrected(Document document) {
    Article article =
        new Article(document.text(), Optional.of(LocalDate.of(2022, 1, 5)), Optional.empty());
    return normaliser.normalise(article).changeLog().apply(document.text());
  }

  private static Path folder(String format) {
    return Path.of("testdata", "formats", format);
  }

  private static Document read(String format, byte[] file) throws DocumentException {
    return Format.named(format).orElseThrow().read(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt"})
  void anArticleComesOutAsItIsKept(String format) throws IOException {
    Path original = folder(format).resolve("article." + format);
    Document document = read(format, Files.readAllBytes(original));
    EditedText edited = corrected(document);
    assertTrue(edited.edits().size() >= 9, "changes: " + edited.edits());
    golden("tracked", format, document.write(edited, REVISION));
    golden("plain", format, document.write(edited));
  }

  /** Packed bytes differ from one JDK to another, so it is the entries that are compared. */
  private static void golden(String kind, String format, byte[] actual) throws IOException {
    Path file = folder(format).resolve("article." + kind + "." + format);
    if ("update".equals(System.getProperty("golden"))) {
      Files.write(file, actual);
    }
    assertEquals(OfficeFiles.unzip(Files.readAllBytes(file)), OfficeFiles.unzip(actual));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt"})
  void whatIsRightIsTheSameFile(String format) throws IOException {
    byte[] file = Files.readAllBytes(folder(format).resolve("article." + format));
    Document document = read(format, file);
    EditedText none = EditedText.of(document.text(), List.of());
    assertArrayEquals(file, document.write(none, REVISION));
    byte[] plain = Files.readAllBytes(folder(format).resolve("article.plain." + format));
    Document right = read(format, plain);
    assertArrayEquals(plain, right.write(corrected(right), REVISION), "corrected once is enough");
  }
}
