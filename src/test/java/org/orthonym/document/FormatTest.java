package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt,Ein Text,text",
    "a.html,<p>x,html",
    "a.HTM,<p>x,html",
    "a.md,# x,markdown",
    "a.csv,'a,b',csv",
    "a.unbekannt,Ein Text,text",
    "stdin,Ein Text,text",
    "a.txt,<!DOCTYPE html><p>x,html",
    "a.txt,'\n<!-- x --><html lang=de>',html",
    "a.txt,<htmlx>,text",
    "a.html,'WEBVTT\n\n',vtt",
    "stdin,'1\n00:00:01,000 --> 00:00:02,000\nx',srt",
    "a.txt,WEBVTTX,text",
  })
  void aFileIsWhatItHoldsElseWhatItsNameSays(String name, String content, String format)
      throws DocumentException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    assertEquals(format, Format.of(Path.of(name), bytes).name());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void theContentIsKnownInEveryEncodingWithAMark(String charset) throws DocumentException {
    byte[] bytes = "\uFEFF<!doctype html>".getBytes(Charset.forName(charset));
    assertEquals("html", Format.of(Path.of("a.txt"), bytes).name());
  }

  @Test
  void namesOfFormatsAreUnique() {
    Set<String> names = new HashSet<>();
    Format.all().forEach(format -> assertEquals(true, names.add(format.name()), format.name()));
  }

  @Test
  void aBinaryFileIsRefused() throws DocumentException {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0, 1};
    Format format = Format.of(Path.of("a.txt"), bytes);
    assertThrows(DocumentException.class, () -> format.read(bytes));
  }
}
