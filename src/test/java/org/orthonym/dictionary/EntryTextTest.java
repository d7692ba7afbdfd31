package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTest {
  @Test
  void writesAnEntryAsTheFilesHaveIt() {
    String text =
        EntryText.of("dmitry-peskov", "person")
            .with("gender", "m")
            .with("country", List.of("RU"))
            .with("names", Map.of("ru", "Дмитрий Песков"))
            .with("family", "")
            .with("also", List.of())
            .withOffices(List.of(Map.of("office", "spokesperson")))
            .with("related", List.of("vladimir-putin", "sergey-lavrov"))
            .text();
    assertEquals(
        """
        - id: dmitry-peskov
          type: person
          gender: m
          country: RU
          names: {ru: Дмитрий Песков}
          offices:
            - {office: spokesperson}
          related: [vladimir-putin, sergey-lavrov]
        """,
        text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "yes",
        "Null",
        "it's",
        "'Ndrangheta",
        "a: b",
        "a, b",
        "[a]",
        "{a}",
        "# a",
        "a #b",
        "- a",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "\"a\"",
        "1984",
        "Le Drian",
        "Ю̈",
        "Ли Кэцян",
        "a:",
        "A&E",
        "1. FC Köln",
        "|",
        ">"
      })
  void whatIsReadIsWhatWasWritten(String name) {
    String text = EntryText.of("a", "person").with("names", Map.of("own", name)).text();
    assertEquals(Map.of("own", name), EntityReader.read("people.yaml", text).get(0).names());
  }
}
