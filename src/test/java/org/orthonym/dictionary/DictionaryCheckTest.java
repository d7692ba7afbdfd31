package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every check finds its broken example, and nothing else. */
class DictionaryCheckTest {
  private static final String OFFICES =
      """
      - id: mayor
        single: true
        titles:
          de: {m: [Bürgermeister], f: [Bürgermeisterin]}
      """;
  private static final String ANNA =
      """
      - id: anna-muster
        type: person
        gender: f
        country: DE
        names: {own: Anna Muster}
        offices:
          - {office: mayor, of: DE, from: 2020-01-15, until: 2021-03-20}
      """;

  @TempDir Path folder;

  private List<String> check(String entries) throws IOException {
    Files.writeString(folder.resolve("offices.yaml"), OFFICES);
    Files.writeString(folder.resolve("people.yaml"), ANNA + entries);
    return DictionaryCheck.check(folder).stream().map(Problem::toString).toList();
  }

  private static String entry(String id, String... lines) {
    return "- id: " + id + "\n  type: person\n  gender: m\n" + String.join("\n", lines) + "\n";
  }

  @Test
  void findsNothingWhereNothingIsWrong() throws IOException {
    String bert =
        entry(
            "bert-muster",
            "  names: {own: Bert Muster}",
            "  related: [anna-muster]",
            "  offices:",
            "    - {office: mayor, of: DE, from: 2021-03-20}");
    assertEquals(List.of(), check(bert));
  }

  @Test
  void findsAnEntryThatCannotBeRead() throws IOException {
    assertEquals(
        List.of("people.yaml:8: no field is called “nams”; did you mean “names”?"),
        check("- id: b\n  type: person\n  nams: {own: B}\n"));
  }

  @Test
  void findsWhatIsOutOfOrder() throws IOException {
    assertEquals(
        List.of("people.yaml:8: ab comes after anna-muster: sort the entries by id"),
        check(entry("ab", "  names: {own: Ab}")));
  }

  @Test
  void findsAnIdThatIsThereTwice() throws IOException {
    Files.writeString(folder.resolve("other.yaml"), ANNA);
    assertEquals(
        List.of("people.yaml:1: anna-muster is also at other.yaml:1: keep one"), check(""));
  }

  @Test
  void findsWhatDoesNotExist() throws IOException {
    String bert =
        entry(
            "bert-muster",
            "  names: {own: Bert Muster}",
            "  related: [ana-muster]",
            "  offices:",
            "    - {office: mayr, of: nowhere}");
    assertEquals(
        List.of(
            "people.yaml:8: bert-muster holds the unknown office mayr; did you mean mayor?",
            "people.yaml:8: bert-muster holds an office of nowhere, which no entry has for its id",
            "people.yaml:8: bert-muster is related to ana-muster, which no entry has for its id;"
                + " did you mean anna-muster?"),
        check(bert));
  }

  @Test
  void findsAFamilyNameThatIsInNoName() throws IOException {
    assertEquals(
        List.of("people.yaml:8: bert has the family name Mustermann in no name"),
        check(entry("bert", "  names: {own: Bert Muster}", "  family: Mustermann")));
  }

  @Test
  void findsAPersonWithoutGender() throws IOException {
    assertEquals(
        List.of("people.yaml:8: bert has no gender: add m or f"),
        check("- id: bert\n  type: person\n  names: {own: Bert}\n"));
  }

  @Test
  void findsAnAliasThatIsSomebodyElse() throws IOException {
    assertEquals(
        List.of("people.yaml:8: bert has the alias Anna Müster, which is also anna-muster"),
        check(
            entry(
                "bert",
                "  names: {own: Bert Muster}",
                "  aliases: [{form: Anna Müster, kind: garble, reason: a test}]")));
  }

  @Test
  void findsTwoWhoHoldAnOfficeOfOne() throws IOException {
    assertEquals(
        List.of(
            "people.yaml:8: bert is mayor of DE from 2020-12-01, while anna-muster (people.yaml:1)"
                + " still is"),
        check(
            entry(
                "bert",
                "  names: {own: Bert Muster}",
                "  offices:",
                "    - {office: mayor, of: DE, from: 2020-12-01}")));
  }
}
