package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * What was valid stays valid: against the schema of XLIFF 2.0, which a library for Java ships; and
 * for the other vocabularies by their form, which may differ in texts and few attributes only.
 */
class SchemaTest {
  private static final Path FORMATS = Path.of("testdata/formats");

  /** The attributes that hold names or count versions; every schema has them as plain strings. */
  private static final Set<String> MAY_DIFFER =
      Set.of("version", "content", "value", "key", "title", "alt");

  private static final String XLIFF = "/net/sf/okapi/lib/xliff2/";
  private static final String CORE = "xliff_core_2.0.xsd";
  private static final String XML = "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd";

  @TempDir private Path folder;

  static Stream<Path> xml() throws IOException {
    return articles(".xml", ".xlf", ".tmx");
  }

  static Stream<Path> json() throws IOException {
    return articles(".json");
  }

  private static Stream<Path> articles(String... endings) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FORMATS)) {
      files.forEach(
          file -> {
            String name = file.toString();
            for (String ending : endings) {
              if (name.endsWith(ending) && !name.contains(".expected.")) {
                found.add(file);
              }
            }
          });
    }
    found.sort(null);
    assertFalse(found.isEmpty());
    return found.stream();
  }

  private static Path corrected(Path article) {
    String name = String.valueOf(article.getFileName());
    int dot = name.lastIndexOf('.');
    return article.resolveSibling(name.substring(0, dot) + ".expected" + name.substring(dot));
  }

  @ParameterizedTest
  @MethodSource("xml")
  void aCorrectedFileHasTheElementsAndAttributesOfTheArticle(Path article)
      throws IOException, SAXException, ParserConfigurationException {
    assertEquals(form(parse(article)), form(parse(corrected(article))));
  }

  private static Element parse(Path file)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var builder = factory.newDocumentBuilder();
    builder.setEntityResolver((name, place) -> new InputSource(new java.io.StringReader("")));
    try (InputStream in = Files.newInputStream(file)) {
      return builder.parse(in).getDocumentElement();
    }
  }

  /** An element without its texts and without the values of the attributes that may differ. */
  private static String form(Element element) {
    StringBuilder out =
        new StringBuilder("<" + element.getNamespaceURI() + " " + element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    Set<String> lines = new TreeSet<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      String value = MAY_DIFFER.contains(name) ? "" : attributes.item(i).getNodeValue();
      lines.add(" " + name + "=" + value);
    }
    out.append(lines).append(">\n");
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child) {
        out.append(form(child));
      }
    }
    return out.append("</>\n").toString();
  }

  @ParameterizedTest
  @MethodSource("json")
  void aCorrectedFileHasTheKeysAndTypesOfTheArticle(Path article) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode before = mapper.readTree(Files.readAllBytes(article));
    JsonNode after = mapper.readTree(Files.readAllBytes(corrected(article)));
    assertEquals(form(before), form(after));
  }

  private static String form(JsonNode node) {
    StringBuilder out = new StringBuilder(node.getNodeType().toString());
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      out.append("\n").append(field.getKey()).append(": ").append(form(field.getValue()));
    }
    if (node.isArray()) {
      node.forEach(item -> out.append("\n- ").append(form(item)));
    }
    return out.toString();
  }

  @Test
  void xliffIsValidByThePublishedSchema() throws IOException, SAXException {
    Schema schema = xliff();
    Path article = FORMATS.resolve("xliff/v20.xlf");
    validate(schema, Files.readAllBytes(article));
    validate(schema, Files.readAllBytes(corrected(article)));
  }

  @Test
  void xliffWithMarksAndEntitiesIsStillValid() throws IOException, SAXException {
    String file =
        """
        <?xml version="1.0"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de">
          <file id="f1"><unit id="u1"><segment state="translated">
            <source>Ned Price &amp; <mrk id="m1" type="term">Antony Blinken</mrk></source>
            <target>Ned Prais &amp; <mrk id="m1" type="term">Anthony <ph id="1"/>Blinken</mrk></target>
          </segment></unit></file>
        </xliff>
        """;
    Document document = Xliff.FORMAT.read(file.getBytes(StandardCharsets.UTF_8));
    String written = Written.write(document, "Ned Prais & Anthony", "Ned Price <& „Antony");
    validate(xliff(), written.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theSchemaFindsWhatIsWrong() throws IOException, SAXException {
    Schema schema = xliff();
    String file = Files.readString(FORMATS.resolve("xliff/v20.xlf"));
    byte[] wrong =
        file.replace("<target", "<traget")
            .replace("</target", "</traget")
            .getBytes(StandardCharsets.UTF_8);
    assertThrows(SAXParseException.class, () -> validate(schema, wrong));
  }

  private static void validate(Schema schema, byte[] file) throws IOException, SAXException {
    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
  }

  private Schema xliff() throws IOException, SAXException {
    for (String name : List.of(CORE, XML)) {
      Path file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      try (InputStream in = SchemaTest.class.getResourceAsStream(XLIFF + name)) {
        Files.write(file, Objects.requireNonNull(in).readAllBytes());
      }
    }
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    return factory.newSchema(folder.resolve(CORE).toFile());
  }
}
