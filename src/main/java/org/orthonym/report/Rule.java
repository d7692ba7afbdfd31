package org.orthonym.report;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.Note;

/**
 * A kind of finding, as reports for other tools list it.
 *
 * @param id its stable name
 * @param words what it is, in a sentence
 */
record Rule(String id, String words) {

  /** Every rule there is, in a fixed order. */
  static List<Rule> all() {
    List<Rule> rules = new ArrayList<>();
    for (Change.Kind kind : Change.Kind.values()) {
      rules.add(new Rule(kind.label(), words(kind)));
    }
    for (Note.Kind kind : Note.Kind.values()) {
      rules.add(new Rule(kind.label(), words(kind)));
    }
    return List.copyOf(rules);
  }

  private static String words(Change.Kind kind) {
    return switch (kind) {
      case ALIAS -> "A spelling that the dictionary lists for another one.";
      case TRANSCRIPTION -> "A name of another script in another language's spelling.";
      case INFLECTION -> "A name with a case ending of the source language.";
      case MISSPELLING -> "A misspelling that sounds or looks like the name.";
      case TRANSLATED_NAME -> "A name that was translated as a word.";
      case GIVEN_NAME -> "The right surname with another person's given name.";
      case MERGED_OR_SPLIT -> "A name whose words are run together or torn apart.";
      case ACRONYM -> "Another language's acronym.";
      case DIACRITICS -> "A name with wrong marks on its letters.";
      case NATIVE_SCRIPT -> "A name left standing in its own script.";
      case HOUSE_STYLE -> "A right form of a name, but not that of the house.";
    };
  }

  private static String words(Note.Kind kind) {
    return switch (kind) {
      case ROLE -> "A role that the named person does not hold.";
      case GENDER -> "A title in the other gender.";
    };
  }
}
