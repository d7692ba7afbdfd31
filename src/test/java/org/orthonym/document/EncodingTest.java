package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String GERMAN =
      "Über die Gespräche äußerte sich der Außenminister am späten Nachmittag in München. ";

  @ParameterizedTest
  @CsvSource({
    "EFBBBF41, UTF-8 with BOM, A",
    "FFFE4100, UTF-16LE with BOM, A",
    "FEFF0041, UTF-16BE with BOM, A",
    "FFFE000041000000, UTF-32LE with BOM, A",
    "0000FEFF00000041, UTF-32BE with BOM, A",
    "C3A9, UTF-8, é",
    "FFFE3DD800DE, UTF-16LE with BOM, 😀",
    "0000FEFF0001F600, UTF-32BE with BOM, 😀",
  })
  void aByteOrderMarkOrTheBytesTellTheEncoding(String hex, String name, String text)
      throws DocumentException {
    byte[] bytes = HexFormat.of().parseHex(hex);
    Encoding encoding = Encoding.detect(bytes);
    assertEquals(name, encoding.name());
    assertEquals(text, encoding.decode(bytes));
    assertArrayEquals(bytes, encoding.encode(text));
    assertEquals(name, Encoding.named(name).orElseThrow().name());
  }

  @Test
  void germanInOneByteACharacterIsWindows1252() throws DocumentException {
    byte[] bytes = (GERMAN + "„So“ – €").getBytes(Charset.forName("windows-1252"));
    Encoding encoding = Encoding.detect(bytes);
    assertEquals("windows-1252", encoding.name());
    assertEquals(GERMAN + "„So“ – €", encoding.decode(bytes));
  }

  @Test
  void russianInOneByteACharacterIsTold() throws DocumentException {
    String text = "Министр иностранных дел провёл переговоры в Женеве и вернулся в Москву. ";
    byte[] bytes = text.repeat(5).getBytes(Charset.forName("windows-1251"));
    assertEquals(text.repeat(5), Encoding.detect(bytes).decode(bytes));
  }

  @Test
  void aFewBytesThatAreNotUtf8AreKept() throws DocumentException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(GERMAN.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(new byte[] {(byte) 0xFF, 'x', (byte) 0xC3});
    Encoding encoding = Encoding.detect(out.toByteArray());
    String text = encoding.decode(out.toByteArray());
    assertEquals("UTF-8", encoding.name());
    assertTrue(text.startsWith(GERMAN));
    assertArrayEquals(out.toByteArray(), encoding.encode(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyBytesWithoutNulComeBackAsTheyWere(long seed) throws DocumentException {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[random.nextInt(60)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (random.nextInt(3) == 0 ? 1 + random.nextInt(255) : 'a');
      }
      Encoding encoding = Encoding.detect(bytes);
      if (!encoding.name().startsWith("UTF-16") && !encoding.name().startsWith("UTF-32")) {
        assertArrayEquals(bytes, encoding.encode(encoding.decode(bytes)), "seed " + seed);
      }
    }
  }

  @Test
  void halfASurrogatePairInUtf16IsKept() throws DocumentException {
    byte[] bytes = HexFormat.of().parseHex("FFFE00D84100");
    Encoding encoding = Encoding.detect(bytes);
    assertEquals("\ud800A", encoding.decode(bytes));
    assertArrayEquals(bytes, encoding.encode("\ud800A"));
  }

  @Test
  void aNulByteIsNoText() {
    String message =
        assertThrows(DocumentException.class, () -> Encoding.detect(new byte[] {'a', 0}))
            .getMessage();
    assertTrue(String.valueOf(message).contains("NUL byte at 1"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FFFE41", "0000FEFF0000", "0000FEFF00110000", "0000FEFF0000D800"})
  void aWideTextThatIsCutOffOrNoTextIsRefused(String hex) throws DocumentException {
    byte[] bytes = HexFormat.of().parseHex(hex);
    Encoding encoding = Encoding.detect(bytes);
    assertThrows(DocumentException.class, () -> encoding.decode(bytes));
  }

  @Test
  void aCharacterWithoutAPlaceIsNamed() {
    Encoding encoding = Encoding.named("ISO-8859-1").orElseThrow();
    String message =
        assertThrows(DocumentException.class, () -> encoding.encode("Świątek")).getMessage();
    assertTrue(String.valueOf(message).contains("“Ś” (U+015A)"), message);
  }

  @Test
  void emptyIsUtf8() throws DocumentException {
    assertEquals("UTF-8", Encoding.detect(new byte[0]).name());
  }
}
