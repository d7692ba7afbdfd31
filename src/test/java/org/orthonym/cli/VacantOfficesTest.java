package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orthonym.dictionary.Dictionary;

class VacantOfficesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private static final String GOVERNMENT =
      """
      - id: anna-muster
        type: person
        gender: f
        names: {own: Anna Muster}
        offices:
          - {office: chancellor, of: AT, from: 2020-01-07}
          - {office: economy-minister, of: CH, from: 2019-03, until: 2024-05-01}
      - id: bert-beispiel
        type: person
        gender: m
        names: {own: Bert Beispiel}
        offices:
          - {office: foreign-minister, of: AT}
          - {office: defence-minister, of: AT, from: 2019-01-01, until: 2024-04-30}
          - {office: foreign-minister, of: CH, from: 2024-05-01}
          - {office: defence-minister, of: CH, from: 2024-05-02}
      """;

  private static List<String> vacant(Dictionary dictionary) {
    return new VacantOffices(dictionary, DAY).lines(List.of("AT", "CH"));
  }

  @Test
  void anOfficeIsVacantBeforeItsFirstDayAfterItsLastAndWhereNoFirstDayIsKnown() {
    assertEquals(
        List.of(
            "       1  head of state or government CH",
            "       1  foreign minister AT",
            "       2  defence minister AT,CH",
            "       1  finance minister AT"),
        vacant(Dictionary.parse("government", GOVERNMENT)));
  }

  @Test
  void aFileOnTopEndsAndBeginsOffices() {
    String later =
        """
        - id: anna-muster
          offices:
            - {office: chancellor, of: AT, from: 2020-01-07, until: 2023-12-31}
            - {office: finance-minister, of: AT, from: 2024-01-01}
        - id: bert-beispiel
          disabled: true
        """;
    assertEquals(
        List.of(
            "       2  head of state or government AT,CH",
            "       2  foreign minister AT,CH",
            "       2  defence minister AT,CH",
            "       0  finance minister"),
        vacant(Dictionary.parse("government", GOVERNMENT).with(Dictionary.parse("later", later))));
  }
}
