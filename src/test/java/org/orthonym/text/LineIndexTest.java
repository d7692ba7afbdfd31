package org.orthonym.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineIndexTest {

  @ParameterizedTest
  @CsvSource({"0,1,1", "1,1,2", "2,1,3", "3,2,1", "5,3,1", "6,4,1", "7,4,2", "8,5,1", "9,5,2"})
  void everyKindOfLineEndBeginsALine(int offset, int line, int column) {
    LineIndex index = LineIndex.of("ab\nc\n\rd\ne");
    assertEquals(line, index.line(offset));
    assertEquals(column, index.column(offset));
  }

  @Test
  void crLfEndsOneLine() {
    assertEquals(2, LineIndex.of("a\r\nb").line(3));
  }

  @Test
  void aCharacterOutsideThePlaneIsOneColumn() {
    assertEquals(2, LineIndex.of("😀b").column(2));
  }
}
