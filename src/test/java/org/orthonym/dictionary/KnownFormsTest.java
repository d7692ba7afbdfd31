package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is concluded from unchecked names, and what is not. */
class KnownFormsTest {
  /** The forms right in German, of labels such as {@code en=Anna Muster}. */
  private static Set<String> right(String... labels) {
    List<KnownName> names = new ArrayList<>();
    for (String label : labels) {
      String[] parts = label.split("=");
      names.add(new KnownName(parts[1], List.of(parts[0].split(" ")), true));
    }
    return KnownForms.of(
            new KnownEntity("q", EntityType.PERSON, Gender.MALE, List.of(), "test", names), "de")
        .right();
  }

  @Test
  void theLanguagesOwnLabelIsRight() {
    assertEquals(Set.of("Anna Muster"), right("de=Anna Muster", "en=Ana Mooster"));
  }

  @Test
  void whatAllLanguagesWriteIsRight() {
    assertEquals(Set.of("Anna Muster"), right("en fr es=Anna Muster", "ru=Анна Мустер"));
  }

  @Test
  void twoLanguagesAreTooFew() {
    assertEquals(Set.of(), right("en fr=Anna Muster"));
  }

  @Test
  void nothingIsRightWhereTheyDisagree() {
    assertEquals(Set.of(), right("en es nl=Andriy Muster", "fr=Andriï Muster"));
  }

  @Test
  void anEnglishTranscriptionIsNotRightThoughAllHaveIt() {
    assertEquals(Set.of(), right("en es nl tr=Sergey Zhukov", "ru=Сергей Жуков"));
  }

  @Test
  void norIfItWasCopiedAsTheLanguagesOwn() {
    assertEquals(Set.of(), right("de en=Sergey Zhukov", "ru=Жуков, Сергей"));
  }

  @Test
  void itsOwnTranscriptionIs() {
    assertEquals(
        Set.of("Sergej Schukow"),
        right("de=Sergej Schukow", "en=Sergey Zhukov", "ru=Сергей Жуков"));
  }
}
