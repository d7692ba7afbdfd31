package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;
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
    return DictionaryCheck.of(folder).problems().stream().map(Problem::toString).toList();
  }

  private static String entry(String id, String... lines) {
    return "- id: " + id + "\n  type: person\n  gender: m\n" + String.join("\n", lines) + "\n";
  }

  private static String named(String names) {
    return entry("bert", "  names: {" + names + "}");
  }

  private static String garbled(String form) {
    return garbled("garble", form);
  }

  private static String garbled(String kind, String form) {
    return entry(
        "bert",
        "  names: {own: Bert Muster}",
        "  aliases: [{form: " + form + ", kind: " + kind + "}]");
  }

  /** The dictionary of the program has no errors; what is doubtful is listed by the program. */
  @Test
  void theDictionariesHaveNoErrors() throws IOException {
    DictionaryCheck check = DictionaryCheck.of(Path.of("dictionaries"));
    assertEquals(List.of(), check.problems().stream().filter(Problem::isError).toList());
    assertTrue(check.entities().size() > 20_000);
  }

  @Test
  void findsNothingWhereNothingIsWrong() throws IOException {
    String bert =
        entry(
            "bert-muster",
            "  names: {own: Bert Muster, ru: Берт Мустер}",
            "  related: [anna-muster]",
            "  aliases: [{form: Bort Mastur, kind: garble, reason: a test}]",
            "  never: [Bernd Muster]",
            "  offices:",
            "    - {office: mayor, of: DE, from: 2021-03-20}");
    assertEquals(List.of(), check(bert));
  }

  @Test
  void findsEveryEntryThatCannotBeRead() throws IOException {
    assertEquals(
        List.of(
            "people.yaml:10: no field is called “nams”; did you mean “names”?",
            "people.yaml:12: c: no type “persn”: there are [person, place, organisation, media,"
                + " product, event]"),
        check(
            """
            - id: b
              type: person
              nams: {own: B}
            - id: c
              type: persn
              names: {own: C}
            """));
  }

  @Test
  void findsAFileThatIsNoYaml() throws IOException {
    List<String> problems = check("- id: b\n\ttype: person\n");
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith("people.yaml:9: not YAML: "), problems::toString);
    assertTrue(problems.get(0).contains("TAB"), problems::toString);
  }

  @Test
  void findsAFileThatIsNoUtf8() throws IOException {
    Files.write(folder.resolve("latin.yaml"), "- id: ä\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("latin.yaml:1: not UTF-8: save the file as UTF-8"), check(""));
  }

  @Test
  void saysThatAFolderIsMissing() {
    Assertions.assertThrows(
        NoSuchFileException.class, () -> DictionaryCheck.of(folder.resolve("no")));
  }

  @Test
  void findsWhatIsOutOfOrder() throws IOException {
    assertEquals(
        List.of(
            "people.yaml:8: ab comes after anna-muster: sort the entries by id, which --fix does"
                + " for you"),
        check(entry("ab", "  names: {own: Ab Muster}")));
  }

  @Test
  void findsAnIdThatIsNone() throws IOException {
    assertEquals(
        List.of(
            "people.yaml:8: bert_muster is no id: use lower-case ASCII letters, digits and single"
                + " hyphens"),
        check(entry("bert_muster", "  names: {own: Bert Muster}")));
  }

  @Test
  void findsAnIdThatIsThereTwice() throws IOException {
    String bert = entry("bert", "  names: {own: Bert Muster}");
    Files.writeString(folder.resolve("other.yaml"), ANNA);
    assertEquals(
        List.of(
            "people.yaml:1: anna-muster is also at other.yaml:1: keep one",
            "people.yaml:12: bert is also at people.yaml:8: keep one"),
        check(bert + bert));
  }

  @Test
  void findsWhatDoesNotExist() throws IOException {
    String bert =
        entry(
            "bert-muster",
            "  country: [XX]",
            "  names: {own: Bert Muster}",
            "  related: [ana-muster, bert-muster]",
            "  offices:",
            "    - {office: mayr, of: nowhere}");
    assertEquals(
        List.of(
            "people.yaml:8: bert-muster has the country “XX”: write an ISO 3166 code of two"
                + " capitals",
            "people.yaml:8: bert-muster holds the office “mayr”, which offices.yaml does not have;"
                + " did you mean mayor?",
            "people.yaml:8: bert-muster holds an office of “nowhere”, which is no country's code"
                + " and no entry's id",
            "people.yaml:8: bert-muster is related to “ana-muster”, which no entry has for its id;"
                + " did you mean anna-muster?",
            "people.yaml:8: bert-muster is related to itself: take it out"),
        check(bert));
  }

  @Test
  void findsAFamilyNameThatIsInNoName() throws IOException {
    assertEquals(
        List.of(
            "people.yaml:8: bert has the family name “Mustermann”, which neither begins nor ends a"
                + " name: spell it as one of them does"),
        check(entry("bert", "  names: {own: Bert Muster}", "  family: Mustermann")));
  }

  @Test
  void findsAGenderThatIsMissingOrTooMuch() throws IOException {
    assertEquals(
        List.of(
            "people.yaml:8: bert has no gender: add m or f",
            "people.yaml:11: bonn has a gender, which only people have: take it out"),
        check(
            """
            - id: bert
              type: person
              names: {own: Bert Muster}
            - id: bonn
              type: place
              gender: f
              names: {own: Bonn}
            """));
  }

  @Test
  void findsANameInAnotherScript() throws IOException {
    String rest = ", which is written with other letters than ";
    assertEquals(
        List.of("people.yaml:8: bert has the name “Бepт” in “ru”" + rest + "Cyrillic ones"),
        check(named("ru: Бepт"))); // e and p are Latin
    assertEquals(
        List.of("people.yaml:8: bert has the name “Берт” in “own”" + rest + "Latin ones"),
        check(named("own: Берт")));
    assertEquals(
        List.of("people.yaml:8: bert has the name “برت” in “he”" + rest + "Hebrew ones"),
        check(named("he: برت")));
  }

  @Test
  void onlyBrandsHaveLatinWordsInOtherScripts() throws IOException {
    String brand = "- id: vesti-live\n  type: media\n  names: {ru: ";
    assertEquals(List.of(), check(brand + "Вести Live}\n"));
    assertEquals(
        List.of(
            "people.yaml:8: vesti-live has the name “Vesti Live” in “ru”, which is Latin: put it"
                + " under “own”"),
        check(brand + "Vesti Live}\n"));
  }

  @Test
  void findsANameInNoLanguage() throws IOException {
    assertEquals(
        List.of(
            "people.yaml:8: bert has the name “Bert” in “gr”, a language that the dictionary does"
                + " not have; ar?"),
        check(named("gr: Bert")));
  }

  @Test
  void findsANameThatIsNoneOrHasBlanksOrLooseMarks() throws IOException {
    assertEquals(
        List.of("people.yaml:8: bert has no name: add one, such as {own: ...}"), check(named("")));
    assertEquals(
        List.of(
            "people.yaml:8: bert has the name “Bert  M” in “own”, which is empty or has a blank too"
                + " many"),
        check(named("own: Bert  M")));
    assertEquals(
        List.of(
            "people.yaml:8: bert has the name “Mu\u0308ller” in “own”, whose marks are not"
                + " composed: write it in NFC"),
        check(named("own: Mu\u0308ller")));
  }

  @Test
  void findsAWrongSpellingThatIsRightForSomebodyElse() throws IOException {
    String rest = ", which is right for anna-muster (people.yaml:1): take it out";
    assertEquals(
        List.of("people.yaml:8: bert has the wrong spelling “Anna Müster”" + rest),
        check(garbled("Anna Müster")));
    assertEquals(
        List.of(
            "people.yaml:8: bert has the wrong spelling “Bert Muster”, which is right for it by the"
                + " other fields: take it out"),
        check(garbled("Bert Muster")));
  }

  @Test
  void findsAWrongSpellingOfTwo() throws IOException {
    String emil =
        entry("emil", "  names: {own: Emil Meister}", "  aliases: [{form: Bort M, kind: garble}]");
    assertEquals(
        List.of(
            "people.yaml:13: emil has the wrong spelling “Bort M”, which is also one of bert"
                + " (people.yaml:8): keep it where it is likelier"),
        check(garbled("Bort-M") + emil));
  }

  @Test
  void findsAChainOfWrongSpellings() throws IOException {
    String emil =
        entry("emil", "  names: {own: Emil Meister}", "  aliases: [{form: Amil M, kind: garble}]");
    assertEquals(
        List.of(
            "people.yaml:8: bert has the wrong spelling “Emil Meister”, which is right for emil"
                + " (people.yaml:13), whose wrong spellings would lead on: a chain; cut it"),
        check(garbled("Emil Meister") + emil));
  }

  @Test
  void findsACircleOfWrongSpellings() throws IOException {
    String emil =
        entry(
            "emil",
            "  names: {own: Emil Meister}",
            "  aliases: [{form: Bert Muster, kind: garble}]");
    assertEquals(
        List.of(
            "people.yaml:8: bert has the wrong spelling “Emil Meister”, which is right for emil"
                + " (people.yaml:13), and the other way round: a circle; cut it",
            "people.yaml:13: emil has the wrong spelling “Bert Muster”, which is right for bert"
                + " (people.yaml:8), and the other way round: a circle; cut it"),
        check(garbled("Emil Meister") + emil));
  }

  @Test
  void findsAWrongSpellingThatIsAWord() throws IOException {
    assertEquals(
        List.of(
            "people.yaml:8: bert has the wrong spelling “Tintenfisch”, which is a plain German"
                + " word: take it out, or put it under “means”"),
        check(garbled("Tintenfisch")));
    assertEquals(
        List.of(
            "people.yaml:8: warning: bert has the translation “Tintenfisch”, which is a plain"
                + " German word: give a reason if it is safe"),
        check(garbled("translation", "Tintenfisch")));
    assertEquals(List.of(), check(garbled("translation", "Tintenfisch, reason: a club")));
  }

  @Test
  void findsAWrongSpellingThatIsTooShort() throws IOException {
    assertEquals(
        List.of(
            "people.yaml:8: bert has the wrong spelling “Brt”, which is too short to be told from"
                + " other words: take it out"),
        check(garbled("Brt")));
  }

  @Test
  void findsANameThatMustNeverBeItsOwn() throws IOException {
    assertEquals(
        List.of(
            "people.yaml:8: bert must never be “Bert Muster”, which is its name: take it out of"
                + " never"),
        check(entry("bert", "  names: {own: Bert Muster}", "  never: [Bert Muster]")));
  }

  @Test
  void anEnglishNameThatIsAnotherGermanWordMayBeAmongWhatMustNeverBeTaken() throws IOException {
    String nice = "- id: nice\n  type: place\n  names: {de: Nizza, en: Nice}\n  never: [Nice]\n";
    assertEquals(List.of(), check(nice));
  }

  @Test
  void warnsOfTwoWhoHoldAnOfficeOfOne() throws IOException {
    String office = "    - {office: mayor, of: DE, from: %s}";
    String bert = entry("bert", "  names: {own: Bert Muster}", "  offices:", office);
    assertEquals(
        List.of(
            "people.yaml:8: warning: bert is mayor of DE from 2020-12-02 on, while anna-muster"
                + " (people.yaml:1) is from 2020-01-15 until 2021-03-20: look which date is right"),
        check(bert.formatted("2020-12-02")));
    assertEquals(List.of(), check(bert.formatted("2021-03")), "may be the end of the month");
  }

  @Test
  void findsASpellingAbroadOfNobody() throws IOException {
    Path heard = Files.createDirectories(folder.resolve(HeardNames.FOLDER));
    String lines = "# a comment\nana-muster\tАнна Мустер\nanna-muster\tAnna\n";
    Files.writeString(heard.resolve("ru.tsv"), lines);
    String file = HeardNames.FOLDER + "/ru.tsv";
    assertEquals(
        List.of(
            file
                + ":2: ana-muster has no entry: add one, or correct the id; did you mean"
                + " anna-muster?",
            file + ":3: anna-muster has “Anna”, with other letters than Cyrillic ones"),
        check(""));
  }

  @Test
  void aLayerMayReferToWhatIsBundled() throws IOException {
    Path layer = folder.resolve("house.yaml");
    Files.writeString(
        layer,
        entry(
            "bert",
            "  names: {own: Bert Muster}",
            "  related: [vladimir-putin, vladimir-puttin]",
            "  aliases: [{form: Dmitri Peskow, kind: garble}]",
            "  offices: [{office: spokesperson, of: kremlin}]"));
    List<String> problems =
        DictionaryCheck.of(layer).problems().stream().map(Problem::toString).toList();
    assertEquals(
        List.of(
            "house.yaml:1: bert is related to “vladimir-puttin”, which no entry has for its id",
            "house.yaml:1: bert has the wrong spelling “Dmitri Peskow”, which is right for"
                + " dmitry-peskov (people/politics-russia.yaml): take it out"),
        problems);
  }
}
