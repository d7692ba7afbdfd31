package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is XML, and where everything in it stands. The JDK's reader is the witness. */
final class XmlReaderTest {
  private static final Encoding UTF_8 = Encoding.named("UTF-8").orElseThrow();

  private static XmlFile read(String xml) throws DocumentException {
    return XmlReader.read(xml, UTF_8);
  }

  @Test
  void everythingStandsWhereItSays() throws DocumentException {
    String xml =
        """
        <?xml version="1.0"?>
        <!-- before -->
        <a:root xmlns:a='urn:x' n = "f&#252;r &amp; &quot;wider&quot;">
          one<b/><![CDATA[<two>]]><?pi x?>three &lt;
        </a:root>
        """;
    XmlFile file = read(xml);
    XmlElement root = file.root();
    assertEquals("root", root.name());
    assertEquals("für & \"wider\"", root.value("n"));
    XmlAttribute attribute = root.attribute("n").orElseThrow();
    assertEquals(
        "f&#252;r &amp; &quot;wider&quot;", xml.substring(attribute.start(), attribute.end()));
    assertTrue(xml.startsWith("</a:root>", root.contentEnd()));
    StringBuilder data = new StringBuilder();
    for (XmlNode node : root.children()) {
      if (node instanceof XmlCharacters characters) {
        data.append('[').append(xml, characters.start(), characters.end()).append(']');
      }
    }
    assertEquals("[\n  one][<two>][three &lt;\n]", data.toString());
    assertEquals(" before ", file.comments().get(0).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          <a>                    | seems to be cut off: it ends within the element <a>
          <a><b></a>             | is no well-formed XML, line 1: </a> stands where </b> is expected
          <a b="1" b="2"/>       | is no well-formed XML, line 1: the attribute b stands twice
          <a b=1/>               | is no well-formed XML, line 1: a quotation mark is expected in the attribute b
          <a b="1"c="2"/>        | is no well-formed XML, line 1: blanks are missing in the tag <a>
          <a>&</a>               | is no well-formed XML, line 1: & stands alone: it must be &amp;
          <a>&uuml;</a>          | is no well-formed XML, line 1: &uuml; is unknown: write the character itself, or &amp;
          <a>&#0;</a>            | is no well-formed XML, line 1: &#0; is unknown: write the character itself, or &amp;
          <a b="<"/>             | is no well-formed XML, line 1: the attribute b has < within: it must be &lt;
          <a>]]></a>             | is no well-formed XML, line 1: ]]> stands outside a CDATA section
          <a/><b/>               | is no well-formed XML, line 1: something follows behind the end of <a>
          <a><!-- -- --></a>     | is no well-formed XML, line 1: a comment has -- within
          <a><![CDATA[</a>       | seems to be cut off: it ends within a CDATA section
          <a><?xml version="1"?></a> | is no well-formed XML, line 1: the XML declaration must come first
          text                   | is no well-formed XML, line 1: an element is expected here
          """)
  void whatIsWrongIsSaid(String xml, String message) {
    DocumentException e = assertThrows(DocumentException.class, () -> read(xml));
    assertEquals(message, e.getMessage());
  }

  @Test
  void theLineIsSaid() {
    DocumentException e =
        assertThrows(DocumentException.class, () -> read("<a>\n<b>\n  fish & chips\n</b></a>"));
    assertTrue(String.valueOf(e.getMessage()).contains("line 3:"), e.getMessage());
    e = assertThrows(DocumentException.class, () -> read("<a>\n\u0001</a>"));
    assertEquals(
        "is no well-formed XML, line 2: the character U+0001 is not allowed", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;'>]><a>&m;</a>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://localhost:1/p'> %p;]><a/>",
        "<!DOCTYPE a SYSTEM 'a.dtd' [<!ELEMENT a ANY>]><a/>",
      })
  void whatDeclaresEntitiesIsRefused(String xml) {
    DocumentException e = assertThrows(DocumentException.class, () -> read(xml));
    assertTrue(
        String.valueOf(e.getMessage()).contains("DOCTYPE, line 1: that is refused"),
        e.getMessage());
  }

  @Test
  void anExternalDefinitionIsReadOverAndItsEntitiesStay() throws DocumentException {
    String xml = "<!DOCTYPE nitf SYSTEM \"http://localhost:1/nitf-3-4.dtd\"><nitf>A&mdash;B</nitf>";
    XmlFile file = read(xml);
    Units units = Units.of(file);
    file.root().data().forEach(units::flowing);
    SourceText text = units.build();
    assertEquals("A\uFFFCB", text.text());
    assertTrue(text.untouched().overlap(new org.orthonym.text.Span(1, 2)));
  }

  @Test
  void deepNestingIsAnErrorAndNoOverflow() {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    DocumentException e =
        assertTimeoutPreemptively(
            Duration.ofSeconds(3), () -> assertThrows(DocumentException.class, () -> read(deep)));
    assertTrue(
        String.valueOf(e.getMessage()).contains("more than 500 elements are nested"),
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<!--",
        "<![CDATA[",
        "<a b='",
        "&",
        "<?",
        "</",
        "<a ",
        "<a><b/>",
        "<!DOCTYPE"
      })
  void repeatedScrapsTakeLinearTime(String scrap) {
    String xml = "<r>" + scrap.repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThrows(DocumentException.class, () -> read(xml)));
  }

  @Test
  void manyElementsTakeLinearTime() {
    String xml = "<r>" + "<b c='d'>x</b>y".repeat(300_000) + "</r>";
    XmlFile file = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(xml));
    assertEquals(300_000, file.root().elements().size());
  }

  /** Random scraps of XML put together: both readers must agree on what is XML and what it says. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theReaderOfTheJdkAgrees(long seed) throws Exception {
    Random random = new Random(seed);
    String[] scraps = {
      "<a>",
      "</a>",
      "<b x='1'>",
      "</b>",
      "<c/>",
      " ",
      "\n",
      "ä",
      "😀",
      "&amp;",
      "&#xE4;",
      "&lt;",
      "<!-- c -->",
      "<![CDATA[<x>]]>",
      "<?p q?>",
      "]]>",
      "]]",
      ">",
      "\"",
      "x=\"&gt;\"",
      "<d y=\"ü\" z='>'/>",
      "&",
      "<",
      "--",
      "<b x='1' x='2'>",
      "<e\n>",
      "</e >",
      "text"
    };
    int wellFormed = 0;
    for (int i = 0; i < 3000; i++) {
      StringBuilder xml = new StringBuilder(random.nextInt(4) > 0 ? "<a>" : "");
      int length = random.nextInt(7);
      for (int k = 0; k < length; k++) {
        xml.append(scraps[random.nextInt(scraps.length)]);
      }
      xml.append(random.nextInt(4) > 0 ? "</a>" : "");
      String expected = byJdk(xml.toString());
      assertEquals(expected, byUs(xml.toString()), "seed " + seed + ": " + xml);
      wellFormed += expected.startsWith("!") ? 0 : 1;
    }
    assertTrue(wellFormed > 300, "only " + wellFormed + " documents were well-formed");
  }

  private static String byUs(String xml) {
    try {
      StringBuilder out = new StringBuilder();
      XmlFile file = read(xml);
      for (XmlElement element : file.root().descendants()) {
        out.append('<').append(element.qualifiedName()).append(' ');
        out.append(element.value("x")).append(element.value("y")).append(element.value("z"));
      }
      all(file.root(), xml, out);
      return out.toString();
    } catch (DocumentException e) {
      return "!";
    }
  }

  private static void all(XmlElement element, String xml, StringBuilder out) {
    for (XmlNode node : element.children()) {
      if (node instanceof XmlCharacters data) {
        out.append(new Decoded(xml).xml(data).text());
      } else if (node instanceof XmlElement inner) {
        all(inner, xml, out);
      }
    }
  }

  private static String byJdk(String xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    StringBuilder tags = new StringBuilder();
    StringBuilder text = new StringBuilder();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          tags.append('<').append(reader.getLocalName()).append(' ');
          for (String name : new String[] {"x", "y", "z"}) {
            String value = reader.getAttributeValue(null, name);
            tags.append(value == null ? "" : value);
          }
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          text.append(reader.getText());
        }
      }
      return tags.append(text).toString();
    } catch (XMLStreamException e) {
      return "!";
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, UTF-8",
    "ISO-8859-1, windows-1252, windows-1252",
    "windows-1251, windows-1251, windows-1251",
  })
  void theDeclaredEncodingCounts(String declared, String charset, String name) throws Exception {
    String word = charset.equals("windows-1251") ? "Зеленский" : "Köln und Århus";
    String xml = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?><a>" + word + "</a>";
    XmlFile file = XmlFile.read(xml.getBytes(charset));
    assertEquals(xml, file.source());
    assertEquals(name, file.encoding().name());
  }

  @Test
  void wrongDeclarationsAreErrors() {
    byte[] latin = "<a>Köln und Århus ist</a>".getBytes(StandardCharsets.ISO_8859_1);
    DocumentException e = assertThrows(DocumentException.class, () -> XmlFile.read(latin));
    assertTrue(
        String.valueOf(e.getMessage()).startsWith("is to be UTF-8 but has bytes that are not"));
    byte[] sjis =
        "<?xml version='1.0' encoding='Shift_JIS'?><a/>".getBytes(StandardCharsets.US_ASCII);
    e = assertThrows(DocumentException.class, () -> XmlFile.read(sjis));
    assertEquals(
        "is written in “Shift_JIS”, which cannot be read: save it as UTF-8", e.getMessage());
  }
}
