package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

class OdtTest {
  private static final Revision REVISION = new Revision(Instant.parse("2026-11-24T09:30:00Z"));
  private static final String INFO =
      "<office:change-info><dc:creator>Orthonym</dc:creator><dc:date>2026-11-24T09:30:00Z</dc:date>"
          + "</office:change-info>";

  private static Document read(byte[] file) throws DocumentException {
    return Odt.FORMAT.read(file);
  }

  private static EditedText edit(Document document, String before, String after) {
    int start = document.text().indexOf(before);
    Edit edit = new Edit(new Span(start, start + before.length()), after);
    return EditedText.of(document.text(), List.of(edit));
  }

  private static String content(byte[] file) {
    String xml = OfficeFiles.part(file, "content.xml");
    return xml.substring(xml.indexOf("<office:text>") + 13, xml.indexOf("</office:text>"));
  }

  private static String region(String id, String change) {
    return "<text:changed-region xml:id=\"%s\" text:id=\"%s\">%s</text:changed-region>"
        .formatted(id, id, change);
  }

  @Test
  void readsParagraphsBlanksFieldsAndNotes() throws DocumentException {
    String body =
        "<text:h>  Kopf \n zeile</text:h><text:p>a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/> d"
            + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p>"
            + "</text:note-body></text:note> S. <text:page-number>3</text:page-number>"
            + "<text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>small</text:ruby-text></text:ruby>"
            + "<draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box></draw:frame></text:p>"
            + "<text:list><text:list-item><text:p>Punkt</text:p></text:list-item></text:list><text:p/>"
            + "<office:annotation><text:p>Notiz</text:p></office:annotation>";
    assertEquals(
        "Kopf zeile\n\na  b\tc\nd S. 3base\n\nNote\n\nKasten\n\nPunkt",
        read(OfficeFiles.odt(body)).text());
  }

  @Test
  void whatIsNotChangedIsTheSameFile() throws DocumentException {
    byte[] file = OfficeFiles.odt("<text:p>Ned Prais</text:p>");
    Document document = read(file);
    assertArrayEquals(file, document.write(EditedText.of("Ned Prais", List.of()), REVISION));
  }

  @Test
  void aCorrectionIsATrackedChangeWithTheStylesAroundIt() throws DocumentException {
    Document document =
        read(
            OfficeFiles.odt(
                "<text:p text:style-name=\"P1\">Da kam <text:span text:style-name=\"T1\">Ned Prais"
                    + "</text:span> an.</text:p>"));
    byte[] changed = document.write(edit(document, "Ned Prais", "Ned Price"), REVISION);
    assertEquals(
        "<text:tracked-changes text:track-changes=\"false\">"
            + region(
                "ct1",
                "<text:deletion>"
                    + INFO
                    + "<text:p text:style-name=\"P1\"><text:span text:style-name=\"T1\">Prais"
                    + "</text:span></text:p></text:deletion>")
            + region("ct2", "<text:insertion>" + INFO + "</text:insertion>")
            + "</text:tracked-changes><text:p text:style-name=\"P1\">Da kam <text:span"
            + " text:style-name=\"T1\">Ned <text:change text:change-id=\"ct1\"/><text:change-start"
            + " text:change-id=\"ct2\"/>Price<text:change-end text:change-id=\"ct2\"/></text:span> an."
            + "</text:p>",
        content(changed));
    assertEquals("Da kam Ned Price an.", read(changed).text());
    assertEquals("Da kam Ned Prais an.", TrackedText.ofOdt(changed, false));
  }

  @Test
  void theMediaTypeStaysFirstAndStored() throws DocumentException {
    Document document = read(OfficeFiles.odt("<text:p>Ned Prais</text:p>"));
    byte[] changed = document.write(edit(document, "Prais", "Price"));
    assertTrue(Odt.FORMAT.recognises(Beginning.of(changed)));
    assertEquals("<text:p>Ned Price</text:p>", content(changed));
  }

  @Test
  void aListOfChangesThatIsThereGetsMore() throws DocumentException {
    String old = region("ct1", "<text:deletion><text:p>alt</text:p></text:deletion>");
    for (String list :
        List.of(
            "<text:tracked-changes>" + old + "</text:tracked-changes>",
            "<text:tracked-changes/>")) {
      Document document = read(OfficeFiles.odt(list + "<text:p>Ned Prais</text:p>"));
      assertEquals("Ned Prais", document.text());
      byte[] changed = document.write(edit(document, "Prais", "Price"), REVISION);
      String content = content(changed);
      assertEquals(2, content.split("text:tracked-changes", -1).length - 1, content);
      assertEquals("Ned Price", read(changed).text());
    }
  }

  @Test
  void textDeletedFromSomebodysInsertionKeepsBothChanges() throws DocumentException {
    String theirs = "<text:insertion><office:change-info/></text:insertion>";
    String body =
        "<text:tracked-changes>"
            + region("a", theirs)
            + "</text:tracked-changes><text:p>Da <text:change-start text:change-id=\"a\"/>Ned Prais"
            + "<text:change-end text:change-id=\"a\"/></text:p>";
    Document document = read(OfficeFiles.odt(body));
    byte[] changed = document.write(edit(document, "Prais", "Price"), REVISION);
    assertTrue(content(changed).contains("<text:p>Prais</text:p></text:deletion>" + theirs));
    assertEquals("Da Ned Price", TrackedText.ofOdt(changed, true));
    assertEquals("Da ", TrackedText.ofOdt(changed, false));
  }

  @Test
  void headersAreTrackedInTheirOwnList() throws DocumentException {
    Map<String, String> parts = OfficeFiles.odtParts("<text:p>Text</text:p>");
    parts.put(
        "styles.xml",
        OfficeFiles.odf(
            "document-styles",
            "<office:master-styles><style:master-page><style:header><text:p>Ned Prais</text:p>"
                + "</style:header></style:master-page></office:master-styles>"));
    Document document = read(OfficeFiles.zip(parts));
    assertEquals("Text\n\nNed Prais", document.text());
    byte[] changed = document.write(edit(document, "Prais", "Price"), REVISION);
    String styles = OfficeFiles.part(changed, "styles.xml");
    assertTrue(styles.contains("<style:header><text:tracked-changes"), styles);
    assertFalse(content(changed).contains("tracked"));
  }

  @Test
  void aCommentThatSaysSoFencesOffItsText() throws DocumentException {
    Document document =
        read(
            OfficeFiles.odt(
                "<text:p><office:annotation office:name=\"n\"><text:p>orthonym:off</text:p>"
                    + "</office:annotation>Ned Prais<office:annotation-end office:name=\"n\"/> und Prais"
                    + "</text:p>"));
    assertEquals(List.of(new Span(0, 9)), document.untouched().all());
  }

  @Test
  void otherPrefixesAreDeclaredWhereTheyAreNeeded() throws DocumentException {
    Map<String, String> parts = OfficeFiles.odtParts("");
    parts.put(
        "content.xml",
        "<o:document-content xmlns:o=\"%s\" xmlns=\"%s\"><o:body><o:text><p>Ned Prais</p></o:text></o:body></o:document-content>"
            .formatted(OdfNames.OFFICE, OdfNames.TEXT));
    Document document = read(OfficeFiles.zip(parts));
    byte[] changed = document.write(edit(document, "Prais", "Price"), REVISION);
    assertEquals("Ned Price", read(changed).text());
    assertEquals("Ned Prais", TrackedText.ofOdt(changed, false));
  }

  @Test
  void tellsWhenItWasBegun() throws DocumentException {
    Map<String, String> parts = OfficeFiles.odtParts("<text:p>x</text:p>");
    parts.put(
        "meta.xml",
        "<m:meta xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\">"
            + "<m:creation-date>2022-01-05T09:00:00.123</m:creation-date></m:meta>");
    assertEquals(LocalDate.of(2022, 1, 5), read(OfficeFiles.zip(parts)).date().orElseThrow());
  }
}
