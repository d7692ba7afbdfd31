package org.orthonym.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSlipTest {

  @ParameterizedTest
  @CsvSource({
    "rousseff, roussef, true",
    "fenerbahce, fenerbache, true",
    "fulham, fulhan, true",
    "fulham, ulham, true",
    "fulham, fulhams, true",
    "fulham, fulham, false",
    "baerbock, berbok, false",
    "abcd, badc, false",
    "a, '', true",
    "'', '', false"
  })
  void countsOneLetterOrTwoThatChangedPlaces(String one, String other, boolean slip) {
    assertEquals(slip, OneSlip.between(one, other));
    assertEquals(slip, OneSlip.between(other, one));
  }
}
