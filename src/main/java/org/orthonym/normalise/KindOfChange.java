package org.orthonym.normalise;

import org.orthonym.matching.Candidate;
import org.orthonym.matching.Given;
import org.orthonym.matching.GluedTail;
import org.orthonym.name.Folding;

/** Tells what sort of mistake a change puts right. */
final class KindOfChange {
  private KindOfChange() {}

  static Change.Kind of(Candidate candidate, String before, String after) {
    if (GluedTail.isTail(candidate.ending())) {
      return Change.Kind.MERGED_OR_SPLIT;
    }
    if (Folding.key(before) == Folding.key(after)) {
      return isMarksOnly(before, after) ? Change.Kind.DIACRITICS : Change.Kind.MERGED_OR_SPLIT;
    }
    return switch (candidate.kind()) {
      case ALIAS -> Change.Kind.ALIAS;
      case ACRONYM -> Change.Kind.ACRONYM;
      case MEANS -> Change.Kind.TRANSLATED_NAME;
      case CASE -> Change.Kind.INFLECTION;
      case NATIVE -> Change.Kind.NATIVE_SCRIPT;
      case STYLE -> Change.Kind.HOUSE_STYLE;
      case RENDERED, IMPORTED -> Change.Kind.TRANSCRIPTION;
      case RIGHT ->
          candidate.given().fit() == Given.Fit.OTHER || candidate.likeness() == 1
              ? Change.Kind.GIVEN_NAME
              : Change.Kind.MISSPELLING;
    };
  }

  /**
   * Whether the right form only has marks on its letters that the text leaves out, as many houses
   * do. A mark that the right form does not have is a mistake.
   */
  static boolean isMarksOnly(String before, String after) {
    if (before.length() != after.length()) {
      return false;
    }
    for (int i = 0; i < before.length(); i++) {
      char was = before.charAt(i);
      boolean marked = was > 'z' && Character.isLetter(was);
      if (was != after.charAt(i) && (marked || was == ' ' || was == '-')) {
        return false;
      }
    }
    return true;
  }
}
