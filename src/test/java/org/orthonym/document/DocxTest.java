package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;
import org.orthonym.text.Spans;

class DocxTest {
  private static final Revision REVISION = new Revision(Instant.parse("2026-11-24T09:30:00.5Z"));
  private static final String BY = "w:author=\"Orthonym\" w:date=\"2026-11-24T09:30:00Z\"";

  private static Document read(byte[] file) throws DocumentException {
    return Docx.FORMAT.read(file);
  }

  private static Document body(String xml) throws DocumentException {
    return read(OfficeFiles.docx(xml));
  }

  private static EditedText edit(Document document, String before, String after) {
    int start = document.text().indexOf(before);
    Edit edit = new Edit(new Span(start, start + before.length()), after);
    return EditedText.of(document.text(), List.of(edit));
  }

  /** The body with a tracked change in it. */
  private static String tracked(String xml, String before, String after) throws DocumentException {
    Document document = body(xml);
    return content(document.write(edit(document, before, after), REVISION));
  }

  private static String plain(String xml, String before, String after) throws DocumentException {
    Document document = body(xml);
    return content(document.write(edit(document, before, after)));
  }

  private static String content(byte[] file) {
    String xml = OfficeFiles.part(file, "word/document.xml");
    return xml.substring(xml.indexOf("<w:body>") + 8, xml.indexOf("</w:body>"));
  }

  private static String paragraph(String runs) {
    return "<w:p><w:pPr><w:keepNext/></w:pPr>" + runs + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  @Test
  void readsParagraphsTabsAndBreaks() throws DocumentException {
    String body =
        paragraph(run("Ned &amp; ") + "<w:r><w:t>Co</w:t><w:tab/><w:t>x</w:t><w:br/></w:r>")
            + "<w:p/>"
            + "<w:tbl><w:tr><w:tc>"
            + paragraph(run("Zelle"))
            + "</w:tc></w:tr></w:tbl>";
    assertEquals("Ned & Co\tx\n\n\nZelle", body(body).text());
  }

  @Test
  void whatIsNotChangedIsTheSameFile() throws DocumentException {
    byte[] file = OfficeFiles.docx(paragraph(run("Ned Prais")));
    Document document = read(file);
    EditedText none = EditedText.of(document.text(), List.of());
    assertArrayEquals(file, document.write(none, REVISION));
    assertArrayEquals(file, document.write(none));
  }

  @Test
  void aCorrectionIsATrackedChangeInRunsOfTheSameLook() throws DocumentException {
    assertEquals(
        paragraph(
            run("Ned ")
                + ("<w:del w:id=\"1\" " + BY + "><w:r><w:rPr><w:b/></w:rPr>")
                + "<w:delText>Prais</w:delText></w:r></w:del>"
                + ("<w:ins w:id=\"2\" " + BY + "><w:r><w:rPr><w:b/></w:rPr>")
                + "<w:t>Price</w:t></w:r></w:ins>"
                + run(" kam.")),
        tracked(paragraph(run("Ned Prais kam.")), "Ned Prais", "Ned Price"));
  }

  @Test
  void withoutTrackingOnlyTheTextChanges() throws DocumentException {
    assertEquals(
        paragraph(run("Ned Price kam. ")),
        plain(paragraph(run("Ned Prais kam. ")), "Ned Prais", "Ned Price"));
  }

  @Test
  void aNameOverRunsOfDifferentLookKeepsBoth() throws DocumentException {
    String body = paragraph("<w:r><w:t>Anna</w:t></w:r>" + run("lene Berbok kam"));
    assertEquals("Annalene Berbok kam", body(body).text());
    assertEquals(
        paragraph(
            "<w:r><w:t>Anna</w:t></w:r>"
                + run("lena Baerbock kam").replace(" xml:space=\"preserve\"", "")),
        plain(body, "Annalene Berbok", "Annalena Baerbock"));
    assertEquals(
        "Annalena Baerbock kam", acceptedText(body, "Annalene Berbok", "Annalena Baerbock"));
  }

  private static String acceptedText(String body, String before, String after)
      throws DocumentException {
    Document document = body(body);
    byte[] file = document.write(edit(document, before, after), REVISION);
    assertEquals(
        TrackedText.ofDocx(OfficeFiles.docx(body), false), TrackedText.ofDocx(file, false));
    assertEquals(read(file).text(), TrackedText.ofDocx(file, true));
    return TrackedText.ofDocx(file, true);
  }

  @Test
  void aNameOverRunsOfOneLookIsOneChange() throws DocumentException {
    String body =
        paragraph(
            "<w:r><w:t>Ber</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>bok</w:t></w:r>");
    String changed = tracked(body, "Berbok", "Baerbock");
    assertEquals(1, changed.split("<w:ins ", -1).length - 1);
    assertTrue(changed.contains("<w:t>Baerbock</w:t>"), changed);
  }

  @Test
  void deletedAndMovedTextIsNoTextAndInsertedIs() throws DocumentException {
    String body =
        paragraph(
            "<w:del w:id=\"7\" w:author=\"A\"><w:r><w:delText>weg</w:delText></w:r></w:del>"
                + "<w:moveFrom w:id=\"8\" w:author=\"A\"><w:r><w:t>fort</w:t></w:r></w:moveFrom>"
                + "<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>Ned Prais</w:t></w:r></w:ins>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>");
    assertEquals("Ned Prais", body(body).text());
  }

  @Test
  void aChangeInSomebodysInsertionStandsBesideIt() throws DocumentException {
    String body =
        paragraph("<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>Ned Prais</w:t></w:r></w:ins>");
    String changed = tracked(body, "Prais", "Price");
    assertEquals(
        paragraph(
            "<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t xml:space=\"preserve\">Ned </w:t></w:r>"
                + ("<w:del w:id=\"2\" "
                    + BY
                    + "><w:r><w:delText>Prais</w:delText></w:r></w:del></w:ins>")
                + ("<w:ins w:id=\"3\" " + BY + "><w:r><w:t>Price</w:t></w:r></w:ins>")
                + "<w:ins w:id=\"4\" w:author=\"A\"></w:ins>"),
        changed);
    assertEquals("Ned Price", acceptedText(body, "Prais", "Price"));
  }

  @Test
  void aTrackedChangeOfLookGetsANumberOfItsOwnInEachRun() throws DocumentException {
    String look =
        "<w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"A\"><w:rPr/></w:rPrChange></w:rPr>";
    String changed =
        tracked(paragraph("<w:r>" + look + "<w:t>Ned Prais da</w:t></w:r>"), "Prais", "Price");
    List<String> ids =
        java.util.regex.Pattern.compile("w:id=\"(\\d+)\"")
            .matcher(changed)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertEquals(6, ids.size());
    assertEquals(6, ids.stream().distinct().count(), changed);
  }

  @Test
  void textBoxesFollowTheirParagraphAndAreChangedWhereTheyStand() throws DocumentException {
    String box =
        "<w:r><w:t>vor </w:t><w:pict><w:txbxContent>"
            + paragraph(run("Kasten Prais"))
            + "</w:txbxContent></w:pict><w:t>Ned Prais</w:t></w:r>";
    Document document = body(paragraph(box));
    assertEquals("vorNed Prais\n\nKasten Prais", document.text());
    String changed = plain(paragraph(box), "Kasten Prais", "Kasten Price");
    assertEquals(
        paragraph(
            box.replace("Kasten Prais</w:t>", "Kasten Price</w:t>")
                .replace(" xml:space=\"preserve\"", "")),
        changed);
    Edit first = new Edit(new Span(3, 12), "Ned Price");
    Edit second = new Edit(new Span(14, 26), "Kasten Price");
    byte[] both = document.write(EditedText.of(document.text(), List.of(first, second)));
    assertEquals("vorNed Price\n\nKasten Price", read(both).text());
  }

  @Test
  void aCommentThatSaysSoFencesOffItsText() throws DocumentException {
    Map<String, String> parts =
        OfficeFiles.docxParts(
            paragraph(
                "<w:commentRangeStart w:id=\"5\"/>"
                    + run("Ned Prais")
                    + "<w:commentRangeEnd w:id=\"5\"/>"
                    + run(" und Ned Prais")));
    parts.put(
        "[Content_Types].xml",
        OfficeFiles.types("word/document.xml", "document.main", "word/comments.xml", "comments"));
    parts.put(
        "word/comments.xml",
        OfficeFiles.word(
            "comments",
            "<w:comment w:id=\"5\">" + paragraph(run("orthonym:off")) + "</w:comment>"));
    Document document = read(OfficeFiles.zip(parts));
    assertEquals(Spans.of(List.of(new Span(0, 9))).all(), document.untouched().all());
    assertFalse(document.takes(new Edit(new Span(4, 9), "Price")));
    assertTrue(document.takes(new Edit(new Span(18, 23), "Price")));
  }

  @Test
  void whatIsMarkedAsNotToBeProofedStaysUnlessAllIs() throws DocumentException {
    String unproofed = "<w:r><w:rPr><w:noProof/></w:rPr><w:t>git Prais</w:t></w:r>";
    Document some = body(paragraph(unproofed + run("Ned Prais kam, ging und kam wieder.")));
    assertEquals(List.of(new Span(0, 9)), some.untouched().all());
    assertTrue(body(paragraph(unproofed)).untouched().isEmpty());
  }

  @Test
  void headersAndNotesAreReadAfterTheBodyAndChangedInTheirParts() throws DocumentException {
    Map<String, String> parts = OfficeFiles.docxParts(paragraph(run("Text")));
    parts.put(
        "[Content_Types].xml",
        OfficeFiles.types(
            "word/h.xml",
            "header",
            "word/document.xml",
            "document.main",
            "word/f.xml",
            "footnotes"));
    parts.put("word/h.xml", OfficeFiles.word("hdr", paragraph(run("Ned Prais"))));
    parts.put("word/f.xml", OfficeFiles.word("footnotes", paragraph(run("Note"))));
    Document document = read(OfficeFiles.zip(parts));
    assertEquals("Text\n\nNote\n\nNed Prais", document.text());
    byte[] changed = document.write(edit(document, "Prais", "Price"), REVISION);
    Map<String, String> after = OfficeFiles.unzip(changed);
    assertTrue(after.getOrDefault("word/h.xml", "").contains("<w:t>Price</w:t>"));
    after.remove("word/h.xml");
    parts.remove("word/h.xml");
    assertEquals(parts, after);
  }

  @Test
  void prefixesAndTheStrictNamespaceDoNotMatter() throws DocumentException {
    for (String declared :
        List.of(
            "xmlns=\"" + OfficeFiles.W + "\"",
            "xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"")) {
      Map<String, String> parts = OfficeFiles.docxParts("");
      parts.put(
          "word/document.xml",
          "<document " + declared + "><body><p><r><t>Ned Prais</t></r></p></body></document>");
      Document document = read(OfficeFiles.zip(parts));
      byte[] changed = document.write(edit(document, "Prais", "Price"), REVISION);
      assertEquals("Ned Price", read(changed).text());
    }
  }

  @Test
  void tellsWhenItWasBegun() throws DocumentException {
    Map<String, String> parts = OfficeFiles.docxParts(paragraph(run("Text")));
    String core =
        "<c:coreProperties xmlns:c=\"u\" xmlns:dcterms=\"http://purl.org/dc/terms/\">"
            + "<dcterms:created>2022-01-05T09:00:00Z</dcterms:created></c:coreProperties>";
    parts.put("docProps/core.xml", core);
    assertEquals(LocalDate.of(2022, 1, 5), read(OfficeFiles.zip(parts)).date().orElseThrow());
    parts.put(
        "docProps/core.xml",
        core.replace("<dcterms:created", "generated by python-docx<dcterms:created"));
    assertTrue(read(OfficeFiles.zip(parts)).date().isEmpty());
    parts.put("docProps/core.xml", "<broken");
    assertTrue(read(OfficeFiles.zip(parts)).date().isEmpty());
  }

  @Test
  void aSignedFileIsReadButNotChanged() throws DocumentException {
    Map<String, String> parts = OfficeFiles.docxParts(paragraph(run("Ned Prais")));
    parts.put("_xmlsignatures/sig1.xml", "<s/>");
    Document document = read(OfficeFiles.zip(parts));
    DocumentException e =
        assertThrows(
            DocumentException.class, () -> document.write(edit(document, "Prais", "Price")));
    assertEquals(
        "is signed, and a change would break the signature: save a copy without it",
        e.getMessage());
  }
}
