package org.orthonym.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orthonym.text.Span;

class GoldFileTest {
  @TempDir Path folder;

  private List<GoldCase> read(String name, String content) throws IOException {
    return GoldFile.read(List.of(Files.writeString(folder.resolve(name), content)));
  }

  @Test
  void readsPassagesWithMarks() throws IOException {
    List<GoldCase> cases =
        read(
            "a.txt",
            """
            id: one
            date: 2020-02-03
            source: French

            Ein 🙂 [[Lafo|Lavaux|Lavaud]] und [[?Perez|Pérez]], {{Koch}}.

            Schluss.
            ---
            id: two
            target: en

            Nothing.
            """);
    GoldCase one = cases.get(0);
    assertEquals("Ein 🙂 Lafo und Perez, Koch.\n\nSchluss.", one.text());
    assertEquals(Optional.of(LocalDate.of(2020, 2, 3)), one.date());
    assertEquals(
        List.of(
            new GoldEdit(new Span(7, 11), "Lafo", List.of("Lavaux", "Lavaud"), false),
            new GoldEdit(new Span(16, 21), "Perez", List.of("Pérez"), true)),
        one.edits());
    assertEquals(List.of(new Span(23, 27)), one.traps());
    assertEquals("en", cases.get(1).target());
  }

  @Test
  void readsJsonLines() throws IOException {
    GoldCase gold =
        read(
                "a.jsonl",
                """
                {"id":"x","text":"Lafo kocht.","date":"2020-02-03","edits":[{"start":0,"end":4,\
                "before":"Lafo","after":["Lavaux"],"optional":false}],"traps":[{"start":5,"end":10}]}
                """)
            .get(0);
    assertEquals(List.of(new Span(5, 10)), gold.traps());
    assertEquals("Lavaux", gold.edits().get(0).after().get(0));
    assertEquals("de", gold.target());
  }

  @Test
  void readsAFolderByName() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "id: b\n\nB.");
    Files.writeString(folder.resolve("a.txt"), "id: a\n\nA.");
    Files.writeString(folder.resolve("notes.md"), "no gold");
    assertEquals(
        List.of("a", "b"), GoldFile.read(List.of(folder)).stream().map(GoldCase::id).toList());
  }

  @Test
  void namesFileAndCaseOfWhatItCannotRead() {
    IllegalArgumentException open =
        assertThrows(IllegalArgumentException.class, () -> read("a.txt", "id: a\n\n[[Lafo|x."));
    assertTrue(open.toString().contains("a.txt: id: a: a mark that does not close"));
    assertThrows(IllegalArgumentException.class, () -> read("b.txt", "date: 2020-01-01\n\nB."));
    assertThrows(
        IllegalArgumentException.class, () -> read("c.txt", "id: a\ndate: 3.2.2020\n\nB."));
    assertThrows(
        IllegalArgumentException.class, () -> read("d.txt", "id: a\n\nA.\n---\nid: a\n\nB."));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            read(
                "e.jsonl",
                "{\"id\":\"x\",\"text\":\"Lafo\",\"edits\":[{\"start\":1,\"end\":4,"
                    + "\"before\":\"Lafo\",\"after\":[\"x\"]}]}"));
  }

  @Test
  void aListOfNamesIsACaseForEachInEachSentence() throws IOException {
    List<GoldCase> cases =
        read(
            "names.tsv",
            """
            # who stays
            in: Es kam {} an.
            in: {} ging.
            stays\tof
            Joseph Brodsky\temigrants
            Carl Levin
            """);
    assertEquals(4, cases.size());
    GoldCase first = cases.get(0);
    assertEquals("Es kam Joseph Brodsky an.", first.text());
    assertEquals(List.of(new Span(7, 21)), first.traps());
    assertEquals(List.of(), first.edits());
    assertEquals("Carl Levin (2)", cases.get(3).id());
  }

  @Test
  void aListOfNamesSaysWhatIsMissing() {
    for (String content : List.of("stays\nBrodsky\n", "in: Es kam.\nstays\n", "Brodsky\n")) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> read("names.tsv", content));
      assertTrue(String.valueOf(e.getMessage()).contains("names.tsv: "), e.getMessage());
    }
  }
}
