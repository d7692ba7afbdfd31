package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {
  private static final Map<String, String> ENTRIES = new LinkedHashMap<>();

  static {
    ENTRIES.put("mimetype", "stored/text");
    ENTRIES.put("a.xml", "<a>" + "Text ".repeat(500) + "</a>");
    ENTRIES.put("Bilder/ä.png", "\u0001\u0002 a picture");
    ENTRIES.put("z.xml", "<z/>");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String content(ZipArchive archive, String name) throws DocumentException {
    return new String(archive.content(name, 1 << 20).orElseThrow(), StandardCharsets.UTF_8);
  }

  @Test
  void readsWhatTheJdkWrote() throws DocumentException {
    ZipArchive archive = ZipArchive.read(OfficeFiles.zip(ENTRIES));
    assertEquals(List.copyOf(ENTRIES.keySet()), archive.names());
    for (Map.Entry<String, String> entry : ENTRIES.entrySet()) {
      assertEquals(entry.getValue(), content(archive, entry.getKey()));
    }
  }

  @Test
  void withoutNewContentEveryByteIsTheSame() throws DocumentException {
    byte[] bytes = OfficeFiles.zip(ENTRIES);
    assertArrayEquals(bytes, ZipArchive.read(bytes).with(Map.of()));
  }

  @Test
  void theJdkReadsWhatWasReplaced() throws IOException {
    byte[] bytes = OfficeFiles.zip(ENTRIES);
    byte[] changed =
        ZipArchive.read(bytes).with(Map.of("a.xml", utf8("<a>neu</a>"), "mimetype", utf8("other")));
    Map<String, String> expected = new LinkedHashMap<>(ENTRIES);
    expected.put("a.xml", "<a>neu</a>");
    expected.put("mimetype", "other");
    assertEquals(expected, OfficeFiles.unzip(changed));
    assertEquals(times(bytes), times(changed));
    assertEquals("<a>neu</a>", content(ZipArchive.read(changed), "a.xml"));
  }

  private static List<Long> times(byte[] archive) throws IOException {
    List<Long> times = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        times.add(entry.getTime());
      }
    }
    return times;
  }

  @Test
  void entriesThatAreNotReplacedKeepTheirPackedBytes() throws DocumentException {
    byte[] bytes = OfficeFiles.zip(ENTRIES);
    byte[] changed = ZipArchive.read(bytes).with(Map.of("z.xml", utf8("<z>2</z>")));
    int same = Arrays.mismatch(bytes, changed);
    int last = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("z.xml");
    assertTrue(same >= last - 30, "all before the last entry");
  }

  @Test
  void aCommentAndWhatStandsBeforeTheFirstEntryStay() throws DocumentException {
    byte[] bytes = OfficeFiles.zip(ENTRIES);
    byte[] commented = Arrays.copyOf(bytes, bytes.length + 3);
    commented[bytes.length - 2] = 3;
    commented[bytes.length] = 'x';
    byte[] changed = ZipArchive.read(commented).with(Map.of("z.xml", utf8("<y/>")));
    assertArrayEquals(
        new byte[] {'x', 0, 0}, Arrays.copyOfRange(changed, changed.length - 3, changed.length));
  }

  @Test
  void isNotReadWhereverItIsCutOff() {
    byte[] bytes = OfficeFiles.zip(ENTRIES);
    for (int length = 0; length < bytes.length; length += 3) {
      byte[] cut = Arrays.copyOf(bytes, length);
      DocumentException e = assertThrows(DocumentException.class, () -> ZipArchive.read(cut));
      assertTrue(
          String.valueOf(e.getMessage()).startsWith("is damaged or cut off"), e.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void damageIsFoundOrDoesNotMatter(long seed) {
    Random random = new Random(seed);
    byte[] bytes = OfficeFiles.zip(ENTRIES);
    for (int i = 0; i < 400; i++) {
      byte[] broken = bytes.clone();
      broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        ZipArchive archive = ZipArchive.read(broken);
        for (String name : archive.names()) {
          byte[] content = archive.content(name, 1 << 20).orElseThrow();
          String expected = ENTRIES.get(name);
          assertTrue(
              expected == null || expected.equals(new String(content, StandardCharsets.UTF_8)));
        }
        archive.with(Map.of("a.xml", utf8("b")));
      } catch (DocumentException e) {
        assertTrue(!String.valueOf(e.getMessage()).isBlank());
      }
    }
  }

  @Test
  void aBombIsRefusedBeforeItIsUnpacked() {
    byte[] bytes = OfficeFiles.zip(Map.of("bomb.xml", "a".repeat(20_000_000)));
    DocumentException e =
        assertThrows(
            DocumentException.class,
            () -> ZipArchive.read(bytes).content("bomb.xml", Integer.MAX_VALUE));
    assertTrue(
        String.valueOf(e.getMessage()).startsWith("holds a part of 20000000 bytes"),
        e.getMessage());
    byte[] large = OfficeFiles.zip(Map.of("a.xml", "a".repeat(2000)));
    assertThrows(DocumentException.class, () -> ZipArchive.read(large).content("a.xml", 1999));
  }

  @Test
  void twoEntriesOfOneNameAreRefused() {
    byte[] bytes = OfficeFiles.zip(new LinkedHashMap<>(Map.of("a.xml", "1", "b.xml", "2")));
    for (int i = 0; i + 5 <= bytes.length; i++) {
      if (bytes[i] == 'b' && bytes[i + 1] == '.') {
        bytes[i] = 'a';
      }
    }
    DocumentException e = assertThrows(DocumentException.class, () -> ZipArchive.read(bytes));
    assertTrue(
        String.valueOf(e.getMessage()).startsWith("has two parts of the name “a.xml”"),
        e.getMessage());
  }

  @Test
  void aNameThatLeadsOutsideLeadsNowhere() throws DocumentException {
    byte[] bytes = OfficeFiles.zip(Map.of("../../evil.sh", "rm"));
    assertArrayEquals(bytes, ZipArchive.read(bytes).with(Map.of()));
  }

  @Test
  void tenThousandEntriesAreNoTrouble() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 10_000; i++) {
        zip.putNextEntry(new ZipEntry(i + ".xml"));
        zip.closeEntry();
      }
    }
    byte[] changed = ZipArchive.read(bytes.toByteArray()).with(Map.of("9999.xml", utf8("<last/>")));
    assertEquals("<last/>", content(ZipArchive.read(changed), "9999.xml"));
  }
}
