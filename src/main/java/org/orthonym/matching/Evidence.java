package org.orthonym.matching;

import java.util.Locale;
import java.util.Objects;

/**
 * A reason to take a mention for an entity, or for a spelling to be put right, in words that an
 * editor understands. A closed set: each kind is a record of its own.
 */
public sealed interface Evidence {

  /** A stable name of the kind of evidence, as it stands in the log, such as {@code given-name}. */
  default String kind() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** What was seen, as one short phrase. */
  String detail();

  /**
   * A spelling that an editor listed by hand as standing for the entity.
   *
   * @param form the listed spelling
   * @param reason why it is listed
   */
  record CuratedAlias(String form, String reason) implements Evidence {
    public CuratedAlias {
      Objects.requireNonNull(form, "form must not be null");
      Objects.requireNonNull(reason, "reason must not be null");
    }

    @Override
    public String detail() {
      return "“" + form + "” is listed: " + reason;
    }
  }

  /**
   * The mention is the native form in the spelling of another language.
   *
   * @param nativeForm the name in its own script
   * @param convention whose spelling the mention has, such as French
   */
  record OtherTranscription(String nativeForm, String convention) implements Evidence {
    @Override
    public String detail() {
      return "“" + nativeForm + "” in the " + convention + " spelling";
    }
  }

  /**
   * The mention is what becomes of the name when newspapers of another script write it and a
   * machine reads it back.
   *
   * @param name the name
   * @param convention whose spelling the mention has, such as German
   */
  record RoundTrip(String name, String convention) implements Evidence {
    @Override
    public String detail() {
      return "“" + name + "” through another script and back, in the " + convention + " spelling";
    }
  }

  /**
   * The mention is a ruler's name as another language translates it.
   *
   * @param name the name
   */
  record TranslatedRuler(String name) implements Evidence {
    @Override
    public String detail() {
      return "“" + name + "” as another language translates it";
    }
  }

  /**
   * The mention has the family name first, as the bearer's compatriots write.
   *
   * @param name the name in the usual order
   */
  record NameOrder(String name) implements Evidence {
    @Override
    public String detail() {
      return "“" + name + "” with the family name first, as it is written at home";
    }
  }

  /**
   * The mention is what imported data has as the name in other languages.
   *
   * @param form the name in the language of the text
   * @param languages the codes of the languages
   */
  record ImportedName(String form, String languages) implements Evidence {
    @Override
    public String detail() {
      return "imported data has it as a name of “" + form + "” in " + languages;
    }
  }

  /**
   * The mention is right, but the house writes another form.
   *
   * @param form the form of the house
   * @param layer the dictionary file that says so
   */
  record HouseStyle(String form, String layer) implements Evidence {
    @Override
    public String detail() {
      return "the house writes “" + form + "”, says " + layer;
    }
  }

  /**
   * The mention carries a case ending of another language.
   *
   * @param ending the ending that was taken off, such as {@code -im}
   * @param form the form without it
   */
  record CaseEnding(String ending, String form) implements Evidence {
    @Override
    public String detail() {
      return "“" + form + "” with the case ending " + ending;
    }
  }

  /**
   * The mention is spelt or sounds like the name.
   *
   * @param form the name's own form
   * @param similarity from 0 (nothing in common) to 1 (the same)
   */
  record Spelling(String form, double similarity) implements Evidence {
    @Override
    public String detail() {
      return String.format(Locale.ROOT, "written much like “%s” (%.2f)", form, similarity);
    }
  }

  /**
   * The given name fits.
   *
   * @param form the given name
   */
  record GivenName(String form) implements Evidence {
    @Override
    public String detail() {
      return "the given name fits “" + form + "”";
    }
  }

  /**
   * A role beside the mention that the entity held.
   *
   * @param words the role as the article has it
   * @param office the office meant
   */
  record Role(String words, String office) implements Evidence {
    @Override
    public String detail() {
      return "“" + words + "” beside it: " + office;
    }
  }

  /**
   * A country or organisation of the entity that the article names.
   *
   * @param words as the article has it
   */
  record Country(String words) implements Evidence {
    @Override
    public String detail() {
      return "“" + words + "” in the text";
    }
  }

  /**
   * An entity of the same story in the article.
   *
   * @param name the other entity's name
   */
  record SameStory(String name) implements Evidence {
    @Override
    public String detail() {
      return "named together with " + name;
    }
  }

  /**
   * The article names others of the same field.
   *
   * @param field the field, such as football
   * @param name one of the others
   */
  record SameField(String field, String name) implements Evidence {
    @Override
    public String detail() {
      return "the text is about " + field + ", it names " + name;
    }
  }

  /**
   * A noun right before the name says what kind of thing it is.
   *
   * @param words the noun
   */
  record Kind(String words) implements Evidence {
    @Override
    public String detail() {
      return "called “" + words + "”";
    }
  }

  /**
   * The entity stands elsewhere in the article with its full name.
   *
   * @param form as it stands there
   */
  record NamedElsewhere(String form) implements Evidence {
    @Override
    public String detail() {
      return "the article also has “" + form + "”";
    }
  }

  /**
   * What the article was translated from names the entity.
   *
   * @param words the name as it stands there
   */
  record Original(String words) implements Evidence {
    @Override
    public String detail() {
      return "the original says “" + words + "”";
    }
  }

  /**
   * The acronym is another language's for the same organisation.
   *
   * @param expansion the name written out
   * @param language the language of the acronym as it stands
   */
  record ForeignAcronym(String expansion, String language) implements Evidence {
    @Override
    public String detail() {
      return "the acronym of “" + expansion + "” in " + LanguageNames.of(language);
    }
  }

  /**
   * The article has other acronyms of the same foreign language.
   *
   * @param language the language
   * @param other one of the others
   */
  record SameLanguage(String language, String other) implements Evidence {
    @Override
    public String detail() {
      return "“" + other + "” in the text is " + LanguageNames.of(language) + " too";
    }
  }

  /**
   * The name was taken for a word and translated.
   *
   * @param name the name
   * @param language the language of the word
   */
  record Translation(String name, String language) implements Evidence {
    @Override
    public String detail() {
      return "“" + name + "” taken for a word and translated into " + LanguageNames.of(language);
    }
  }

  /**
   * The name of a person nobody knows, rendered by the rules of its origin.
   *
   * @param nativeForm the name in its own script, as it can be told from the Latin form
   * @param convention whose spelling the mention has
   */
  record RenderedByRule(String nativeForm, String convention) implements Evidence {
    @Override
    public String detail() {
      return "“" + nativeForm + "” in the " + convention + " spelling, by rule";
    }
  }

  /**
   * The mention stands in its native script.
   *
   * @param script the script, such as {@code Cyrillic}
   */
  record NativeScript(String script) implements Evidence {
    @Override
    public String detail() {
      return "left standing in the script " + script;
    }
  }

  /**
   * Where the dictionary says so.
   *
   * @param file the dictionary file
   * @param entry the entry in it
   */
  record Source(String file, String entry) implements Evidence {
    @Override
    public String detail() {
      return "entry " + entry + " of " + file;
    }
  }
}
