package org.orthonym.dictionary.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.KnownEntity;
import org.orthonym.dictionary.KnownName;

/** Each kind of source is read; what is broken in it is skipped and counted, or an error. */
class ImportTest {
  private static final String DUMP =
      """
      [
      {"type":"item","id":"Q1","labels":{"de":{"language":"de","value":"Anna Muster"},"xx":{"value":"no"}},"aliases":{"en":[{"language":"en","value":"Ann Muster"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}},"id":"s"}],"P27":[{"mainsnak":{"datavalue":{"value":{"id":"Q183"}}}}]},"sitelinks":{"dewiki":{},"enwiki":{}}},
      {"type":"item","id":"Q2","labels":{"de":{"value":"Musterstadt"}},"aliases":[],"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q515"}}}}]},"sitelinks":{"dewiki":{}}},
      {"type":"item","id":"Q3","labels":{"de":{"value":"Bert Mus
      {"type":"item","id":"Q4","labels":{"de":{"value":"Zahl"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q21199"}}}}]}},
      {"type":"item","id":"Q5","labels":{"mul":{"value":"Cora Muster"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]},"sitelinks":{}}
      ]
      """;

  @TempDir Path folder;
  private final List<KnownEntity> taken = new ArrayList<>();

  private ImportReport run(String name, byte[] bytes, ImportFilter filter) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return Import.run(file, ImportFormat.guess(file), filter, taken::add);
  }

  private ImportReport run(String name, String text) throws IOException {
    return run(name, text.getBytes(StandardCharsets.UTF_8), ImportFilter.none());
  }

  private List<String> names() {
    return taken.stream()
        .map(
            entity ->
                entity.id()
                    + entity.names().stream()
                        .map(n -> n.form() + n.languages() + (n.label() ? "" : "~"))
                        .toList())
        .toList();
  }

  @Test
  void aDumpOfWikidataIsReadAndABrokenLineSkipped() throws IOException {
    ImportReport report = run("dump.json", DUMP);
    assertEquals(
        List.of(
            "Q1[Anna Muster[de], Ann Muster[en]~]", "Q2[Musterstadt[de]]", "Q5[Cora Muster[mul]]"),
        names());
    assertEquals(List.of("DE"), taken.get(0).countries());
    assertEquals(EntityType.PLACE, taken.get(1).type());
    assertEquals(1, report.skipped());
    assertTrue(report.shown().get(0).startsWith("dump.json:4: skipped: no JSON"), "place");
    assertEquals(1, report.left());
  }

  @ParameterizedTest
  @CsvSource({"person,'',0,'Q1 Q5'", "place,'',0,Q2", "'',DE,0,Q1", "'','',1,'Q1 Q2'"})
  void filtersChoose(String type, String country, int links, String ids) throws IOException {
    Set<EntityType> types = type.isEmpty() ? Set.of() : Set.of(EntityType.of(type).orElseThrow());
    Set<String> countries = country.isEmpty() ? Set.of() : Set.of(country);
    run(
        "dump.json",
        DUMP.getBytes(StandardCharsets.UTF_8),
        new ImportFilter(types, countries, links, Set.of()));
    assertEquals(ids, String.join(" ", taken.stream().map(KnownEntity::id).toList()));
  }

  @Test
  void packedDumpsAreUnpacked() throws IOException {
    byte[] text = DUMP.getBytes(StandardCharsets.UTF_8);
    run("dump.json.gz", packed(text, "gz"), ImportFilter.none());
    run("dump.json.bz2", packed(text, "bz2"), ImportFilter.none());
    assertEquals(6, taken.size());
  }

  private static byte[] packed(byte[] text, String how) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        how.equals("gz") ? new GZIPOutputStream(bytes) : new BZip2CompressorOutputStream(bytes)) {
      out.write(text);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"gz,0.5", "gz,0.99", "bz2,0.5"})
  void aPackedDumpThatIsCutOffIsAnError(String how, double part) throws IOException {
    byte[] whole = packed(DUMP.repeat(2000).getBytes(StandardCharsets.UTF_8), how);
    byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));
    IOException e =
        assertThrows(IOException.class, () -> run("d.json." + how, cut, ImportFilter.none()));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains("cut off") || message.contains("end"), message);
  }

  @Test
  void aDumpWithoutItsEndIsAnError() {
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                run(
                    "dump.json",
                    DUMP.substring(0, DUMP.indexOf("\n{\"type\":\"item\",\"id\":\"Q4\"") + 1)));
    assertTrue(String.valueOf(e.getMessage()).startsWith("dump.json:4: cut off"), e.getMessage());
  }

  @Test
  void aTableNamesItsColumns() throws IOException {
    ImportReport report =
        run(
            "people.csv",
            """
            id,type,country,de,en,aliases
            a,person,Germany,Anna Muster,"Muster, Anna",Änne Muster | A. Muster
            b,person,FR
            c,thing,FR,Bert,Bert,
            d,place,,"Ort ""am"" See",,
            e,place,,"offen,,
            f,place,,Fort,,
            """);
    assertEquals(
        List.of(
            "a[Anna Muster[de], Muster, Anna[en], Änne Muster[]~, A. Muster[]~]",
            "d[Ort \"am\" See[de]]",
            "f[Fort[de]]"),
        names());
    assertEquals(List.of("DE"), taken.get(0).countries());
    assertEquals(
        List.of(
            "people.csv:3: skipped: 3 cells, not 6",
            "people.csv:4: skipped: no type “thing”",
            "people.csv:6: skipped: a quote that begins here never ends"),
        report.shown());
  }

  @Test
  void aTableOfTabsMayHaveSeveralValuesInACell() throws IOException {
    run("p.tsv", "qid\ten\tru\nQ1\tAnna Muster | Ann Muster\tАнна Мустер\n");
    assertEquals(List.of("Q1[Anna Muster[en], Анна Мустер[ru], Ann Muster[en]~]"), names());
  }

  @Test
  void linesOfParaNamesBelongTogether() throws IOException {
    run(
        "paranames.tsv",
        """
        wikidata_id\teng\tlabel\tlanguage\ttype
        Q1\tAnna Muster\tAnna Muster\tde\tPER
        Q1\tAnna Muster\tАнна Мустер\tru\tPER
        Q2\tMuster\tMusterstadt\tde\tLOC
        """);
    assertEquals(List.of("Q1[Anna Muster[de], Анна Мустер[ru]]", "Q2[Musterstadt[de]]"), names());
  }

  @Test
  void linesOfJrcNamesBelongTogether() throws IOException {
    ImportReport report =
        run(
            "entities.txt",
            "12\tP\tu\tAnna+Muster\n12\tP\tru\tАнна+Мустер\n13\tO\n14\tO\tde\tMuster+AG\n");
    assertEquals(
        List.of("jrc-12[Anna Muster[]~, Анна Мустер[ru]~]", "jrc-14[Muster AG[de]~]"), names());
    assertEquals(1, report.skipped());
  }

  @Test
  void aTermbaseIsRead() throws IOException {
    run(
        "terms.tbx",
        """
        <?xml version="1.0"?>
        <tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="anna">
        <langSec xml:lang="de"><termSec><term>Anna Muster</term></termSec>
        <termSec><term>Änne Muster</term></termSec></langSec>
        <langSec xml:lang="ru"><termSec><term>Анна Мустер</term></termSec></langSec>
        </conceptEntry></body></text></tbx>
        """);
    assertEquals(List.of("anna[Anna Muster[de], Анна Мустер[ru], Änne Muster[de]~]"), names());
  }

  @Test
  void aTermbaseFollowsNoEntities() {
    String bomb =
        "<!DOCTYPE t [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><tbx><termEntry><langSet"
            + " xml:lang=\"de\"><term>&b;</term></langSet></termEntry></tbx>";
    assertThrows(IOException.class, () -> run("terms.tbx", bomb));
  }

  @Test
  void aGlossaryIsReadWithAndWithoutAHeader() throws IOException {
    run("amazon.csv", "en,de\nAnn Muster,Anna Muster\n");
    run(
        "deepl.csv",
        "Bert Mooster,Bert Muster\n".getBytes(StandardCharsets.UTF_8),
        new ImportFilter(Set.of(), Set.of(), 0, new LinkedHashSet<>(List.of("en", "de"))));
    assertEquals(
        List.of(
            "line-2[Ann Muster[en], Anna Muster[de]]", "line-1[Bert Mooster[en], Bert Muster[de]]"),
        names());
  }

  @Test
  void linesOfOtherEncodingsAreSkipped() throws IOException {
    byte[] bytes = "id\tde\na\tAnna\nb\tM?ller\n".getBytes(StandardCharsets.UTF_8);
    bytes["id\tde\na\tAnna\nb\tM".length()] = (byte) 0xfc;
    ImportReport report = run("t.tsv", bytes, ImportFilter.none());
    assertEquals(List.of("t.tsv:3: skipped: not UTF-8"), report.shown());
    assertEquals(1, taken.size());
  }

  @Test
  void aFileOfAnUnknownKindIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> run("x.bin", "hello\n"));
    assertThrows(IOException.class, () -> run("x.json", "{\"a\":1}\n"));
  }

  @Test
  void madeUpEntitiesHaveTenNamesMostly() {
    MadeUpEntities made = new MadeUpEntities(1);
    long names = 0;
    for (int i = 0; i < 1000; i++) {
      names += made.entity(i).names().stream().map(KnownName::form).distinct().count();
    }
    assertTrue(names > 9800, names + " names of a thousand");
    assertEquals(made.entity(3), new MadeUpEntities(1).entity(3));
  }
}
