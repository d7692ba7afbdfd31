package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/** Files that are not what they say, or are made to do harm. */
class HostileOfficeTest {
  private static final String RUN = "<w:p><w:r><w:t>Ned Prais</w:t></w:r></w:p>";
  private static final byte[] DOCX = OfficeFiles.docx(RUN);
  private static final byte[] ODT = OfficeFiles.odt("<text:p>Ned Prais</text:p>");

  private static String refusal(Format format, byte[] file) {
    return String.valueOf(
        assertThrows(DocumentException.class, () -> format.read(file)).getMessage());
  }

  /** The older container of office files, with the name of a stream in it. */
  private static byte[] compound(String stream) {
    byte[] file = new byte[1024];
    System.arraycopy(OfficePackage.COMPOUND, 0, file, 0, 8);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 640, name.length);
    return file;
  }

  @Test
  void filesFromBeforeAndFilesWithAPasswordSayWhatToDo() throws DocumentException {
    assertEquals(
        "is protected by a password: open it, save it without one, and try again",
        refusal(Docx.FORMAT, compound("EncryptedPackage")));
    assertEquals(
        "is in the Word format from before 2007 (.doc): open it, save it as .docx",
        refusal(Docx.FORMAT, compound("WordDocument")));
    assertEquals(Docx.FORMAT, Format.of(Path.of("brief.doc"), compound("WordDocument")));
    Map<String, String> parts = OfficeFiles.odtParts("");
    parts.put("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
    parts.put("content.xml", "\u0001\u0002");
    assertEquals(
        "is protected by a password: open it, save it without one, and try again",
        refusal(Odt.FORMAT, OfficeFiles.zip(parts)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\\rtf1 Text}             | is no .docx file but RTF: open it, save it as .docx",
        "<!DOCTYPE html><p>        | is no .docx file but HTML: rename it, or say so with --input-format html",
        "Text                      | is no .docx file: open it where it was written and save it as .docx",
        "''                        | is no .docx file: it is empty",
      })
  void aWrongEndingIsNamed(String content, String message) {
    assertEquals(message, refusal(Docx.FORMAT, content.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void otherArchivesAreNamed() throws DocumentException {
    Map<String, String> sheet = Map.of(WordParts.TYPES, OfficeFiles.types(), "xl/workbook.xml", "");
    assertEquals(
        "is no Word document but a spreadsheet: save it as .docx",
        refusal(Docx.FORMAT, OfficeFiles.zip(sheet)));
    assertEquals(
        "is no Word document but another archive, such as ODT or EPUB: save it as .docx",
        refusal(Docx.FORMAT, ODT));
    assertEquals("is no OpenDocument text: open it, save it as .odt", refusal(Odt.FORMAT, DOCX));
    Map<String, String> table = OfficeFiles.odtParts("");
    table.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    assertEquals(
        "is no OpenDocument text but application/vnd.oasis.opendocument.spreadsheet: open it, save"
            + " it as .odt",
        refusal(Odt.FORMAT, OfficeFiles.zip(table)));
    assertEquals(Odt.FORMAT, Format.of(Path.of("a.docx"), ODT));
    assertEquals(Docx.FORMAT, Format.of(Path.of("a.odt"), DOCX));
  }

  @Test
  void isNotReadWhereverItIsCutOff() {
    for (byte[] file : List.of(DOCX, ODT)) {
      Format format = file == DOCX ? Docx.FORMAT : Odt.FORMAT;
      for (int length = 30; length < file.length; length += 11) {
        refusal(format, Arrays.copyOf(file, length));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void damageIsFoundOrDoesNotMatter(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      byte[] file = (i % 2 == 0 ? DOCX : ODT).clone();
      file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        Document document = (i % 2 == 0 ? Docx.FORMAT : Odt.FORMAT).read(file);
        assertEquals("Ned Prais", document.text());
      } catch (DocumentException e) {
        assertTrue(!String.valueOf(e.getMessage()).isBlank());
      }
    }
  }

  @Test
  void noEntityGrowsAndNothingIsFetched() {
    Map<String, String> parts = OfficeFiles.docxParts("");
    for (String dtd :
        List.of(
            "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>",
            "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
            "<!DOCTYPE d SYSTEM 'http://127.0.0.1:1/x.dtd'>")) {
      parts.put("word/document.xml", dtd + "<d>&b;</d>");
      assertEquals(
          "its part “word/document.xml” has a document type declaration, which is not read for"
              + " safety: save it without one",
          refusal(Docx.FORMAT, OfficeFiles.zip(parts)));
    }
  }

  @Test
  @Timeout(5)
  void aHundredThousandElementsInEachOtherAreNoTrouble() throws DocumentException {
    int depth = 100_000;
    String controls = "<w:sdt><w:sdtContent>".repeat(depth / 2);
    Document word =
        Docx.FORMAT.read(
            OfficeFiles.docx(controls + RUN + "</w:sdtContent></w:sdt>".repeat(depth / 2)));
    assertEquals("Ned Prais", word.text());
    EditedText edited = EditedText.of("Ned Prais", List.of(new Edit(new Span(4, 9), "Price")));
    assertEquals("Ned Price", Docx.FORMAT.read(word.write(edited)).text());
    Document odf =
        Odt.FORMAT.read(
            OfficeFiles.odt(
                "<text:section>".repeat(depth)
                    + "<text:p>x</text:p>"
                    + "</text:section>".repeat(depth)));
    assertEquals("x", odf.text());
  }

  @Test
  @Timeout(5)
  void textBoxesInEachOtherAreReadToADepth() {
    String open = "<w:p><w:r><w:pict><w:txbxContent>";
    String close = "</w:txbxContent></w:pict></w:r></w:p>";
    byte[] file = OfficeFiles.docx(open.repeat(50_000) + RUN + close.repeat(50_000));
    assertEquals("has text boxes within text boxes deeper than 32", refusal(Docx.FORMAT, file));
  }

  @Test
  void aBombIsRefusedAndOneThatIsNotReadDoesNoHarm() throws DocumentException {
    Map<String, String> parts = OfficeFiles.docxParts(RUN);
    parts.put("word/media/picture.png", "0".repeat(12_000_000));
    assertEquals("Ned Prais", Docx.FORMAT.read(OfficeFiles.zip(parts)).text());
    parts.put("word/document.xml", OfficeFiles.word("document", " ".repeat(12_000_000)));
    assertTrue(refusal(Docx.FORMAT, OfficeFiles.zip(parts)).startsWith("holds a part of 120"));
  }

  @Test
  void macrosAndEmbeddedFilesStay() throws DocumentException {
    Map<String, String> parts = OfficeFiles.docxParts(RUN);
    parts.put(
        WordParts.TYPES,
        parts
            .getOrDefault(WordParts.TYPES, "")
            .replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml"));
    parts.put("word/vbaProject.bin", "macro");
    parts.put("word/embeddings/oleObject1.bin", "object");
    parts.put("../../outside.txt", "outside");
    byte[] file = OfficeFiles.zip(parts);
    Document document = Docx.FORMAT.read(file);
    assertArrayEquals(file, document.write(EditedText.of("Ned Prais", List.of())));
    EditedText edited = EditedText.of("Ned Prais", List.of(new Edit(new Span(4, 9), "Price")));
    Map<String, String> after = OfficeFiles.unzip(document.write(edited));
    assertEquals("macro", after.get("word/vbaProject.bin"));
    assertEquals("object", after.get("word/embeddings/oleObject1.bin"));
    assertEquals("outside", after.get("../../outside.txt"));
  }
}
