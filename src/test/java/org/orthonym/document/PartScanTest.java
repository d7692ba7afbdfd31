package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PartScanTest {
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The tokens as words. */
  private static List<String> tokens(String xml) {
    List<String> tokens = new ArrayList<>();
    PartScan scan = new PartScan(xml);
    int end = 0;
    while (scan.next()) {
      assertEquals(end, scan.start(), "no gap between tokens");
      end = scan.end();
      tokens.add(
          switch (scan.kind()) {
            case START -> "<" + scan.namespace() + " " + scan.local();
            case END -> ">" + scan.namespace() + " " + scan.local();
            case TEXT, CDATA -> scan.text();
            case REMARK -> "#";
          });
    }
    assertEquals(xml.length(), end);
    return tokens;
  }

  @Test
  void tellsTokensAndNamespaces() {
    assertEquals(
        List.of(
            "#", "<u a", "<v b", ">v b", "<u c", "<w d", ">w d", ">u c", "<u d", ">u d", "#",
            ">u a"),
        tokens(
            "<?xml version='1.0'?><a xmlns='u' xmlns:x=\"v\"><x:b y='>'/><c><d xmlns = 'w'/></c>"
                + "<d></d><!-- <x> --></a>"));
  }

  @Test
  void decodesText() {
    assertEquals("a&b<c>\"'ä😀\n]", text("a&amp;b&lt;c&gt;&quot;&apos;&#228;&#x1F600;\r\n]"));
    assertEquals("&amp;<\n", text("<![CDATA[&amp;<\r]]>"));
  }

  private static String text(String content) {
    return String.join("", tokens("<a>" + content + "</a>").subList(1, 2));
  }

  @Test
  void findsAttributes() {
    PartScan scan = new PartScan("<p:a xmlns:p='u' p:id = \"1&amp;2\" id='3'\n>");
    assertTrue(scan.next());
    assertEquals("1&2", scan.attribute("u", "id").orElseThrow());
    assertEquals("3", scan.attribute("", "id").orElseThrow());
    assertTrue(scan.attribute("v", "id").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsAsTheParserOfTheJdkDoes(long seed) {
    String xml = random(new Random(seed), 0);
    StringBuilder expected = new StringBuilder();
    describe(TrackedText.root(xml), expected);
    StringBuilder actual = new StringBuilder();
    PartScan scan = new PartScan(xml);
    while (scan.next()) {
      switch (scan.kind()) {
        case START -> actual.append('<').append(scan.namespace()).append(scan.local());
        case END -> actual.append('>');
        case TEXT, CDATA -> actual.append(scan.text());
        case REMARK -> {}
      }
    }
    assertEquals(expected.toString(), actual.toString());
  }

  private static void describe(Node node, StringBuilder out) {
    if (node instanceof Element element) {
      String namespace = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
      out.append('<').append(namespace).append(element.getLocalName());
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        describe(child, out);
      }
      out.append('>');
    } else if (node.getNodeType() != Node.COMMENT_NODE) {
      out.append(node.getTextContent());
    }
  }

  private static String random(Random random, int depth) {
    String prefix = random.nextBoolean() ? "" : "p:";
    String declared = " xmlns:p='" + random.nextInt(3) + "' xmlns='d" + random.nextInt(3) + "'";
    String tag = prefix + "e" + random.nextInt(3);
    StringBuilder out =
        new StringBuilder("<" + tag + (depth == 0 || random.nextInt(3) == 0 ? declared : ""));
    out.append(random.nextBoolean() ? " a='<'".replace("<", ">/") : "").append(">");
    String[] texts = {"a b", "&amp;", "<!--x<y-->", "<![CDATA[<&]]>", "ä😀", "\r\n", "<p:f/>"};
    for (int i = random.nextInt(6); i > 0; i--) {
      out.append(
          depth < 5 && random.nextBoolean()
              ? random(random, depth + 1)
              : texts[random.nextInt(texts.length)]);
    }
    return out.append("</").append(tag).append(">").toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a>                             | is not well-formed XML (line 1)",
        "<a></b>                         | is not well-formed XML (line 1)",
        "<a>&nbsp;</a>                   | uses &nbsp; without saying what it is",
        "<x:a/>                          | is not well-formed XML (line 1)",
        "<!DOCTYPE a><a/>                | has a document type declaration, which is not read for safety: save it without one",
        "<?xml version='1.0' encoding='ISO-8859-1'?><a/> | says that it is in ISO-8859-1, and is read in UTF-8 and UTF-16 only",
      })
  void whatCannotBeReadIsRefused(String xml, String message) {
    DocumentException e = assertThrows(DocumentException.class, () -> PartCheck.check(utf8(xml)));
    assertEquals(message, e.getMessage());
  }

  @Test
  void noEntityGrowsAndNothingIsFetched() {
    String laughs =
        "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>";
    String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>";
    String elsewhere = "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/x.dtd'><a/>";
    for (String xml : List.of(laughs, outside, elsewhere)) {
      DocumentException e = assertThrows(DocumentException.class, () -> PartCheck.check(utf8(xml)));
      assertTrue(String.valueOf(e.getMessage()).startsWith("has a document type"), e.getMessage());
    }
  }

  @Test
  void knowsItsEncodings() throws DocumentException {
    assertEquals("UTF-8", PartCheck.check(utf8("<a>ä</a>")).name());
    assertEquals("UTF-8 with BOM", PartCheck.check(utf8("\uFEFF<a/>")).name());
    String wide = "\uFEFF<?xml version='1.0' encoding='UTF-16'?><a>ä</a>";
    assertEquals(
        "UTF-16LE with BOM", PartCheck.check(wide.getBytes(StandardCharsets.UTF_16LE)).name());
    byte[] latin = "<a>ä</a>".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(DocumentException.class, () -> PartCheck.check(latin));
  }

  @Test
  void depthAndLengthTakeLinearTime() throws DocumentException {
    String deep = "<a>".repeat(100_000) + "x" + "</a>".repeat(100_000);
    PartCheck.check(utf8(deep));
    assertEquals(200_001, tokens(deep).size());
    String wide = "<a>" + "<b c='d'/>&amp;".repeat(100_000) + "</a>";
    assertEquals(300_002, tokens(wide).size());
  }

  @Test
  void whatXmlCannotHoldIsRefused() throws DocumentException {
    assertEquals("a&amp;&lt;&gt;&#13;\n\t😀", PartCharacters.encode("a&<>\r\n\t😀"));
    for (String text : List.of("\u0001", "\ud800", "\udc00a", "\uffff")) {
      assertThrows(DocumentException.class, () -> PartCharacters.encode(text));
    }
  }
}
