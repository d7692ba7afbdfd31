package org.orthonym.dictionary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What machines make of somebody's given name when they translate it. Immutable. */
final class GivenNameTranslations {
  private static final Pattern RULER = Pattern.compile("(\\p{L}+) ([IVXL]+)\\.?");

  private final GivenNameGroups groups;
  private final List<String> countries;

  /** Those of people of some countries, by ISO code. */
  GivenNameTranslations(GivenNameGroups groups, List<String> countries) {
    this.groups = groups;
    this.countries = countries;
  }

  /** Those of one or several given names, of the first alone and of both sides of a hyphen. */
  Set<String> givenNames(String given) {
    Set<String> all = new LinkedHashSet<>(of(given));
    int blank = given.indexOf(' ');
    all.addAll(blank > 0 ? of(given.substring(0, blank)) : Set.of());
    int hyphen = given.indexOf('-');
    if (hyphen > 0) {
      for (String first : of(given.substring(0, hyphen))) {
        of(given.substring(hyphen + 1)).forEach(second -> all.add(first + "-" + second));
      }
    }
    return all;
  }

  /** "Karl III." for Charles III.: names of rulers are translated with their numbers. */
  Set<String> rulers(String name) {
    Set<String> all = new LinkedHashSet<>();
    Matcher ruler = RULER.matcher(name);
    if (ruler.matches()) {
      of(ruler.group(1)).forEach(equivalent -> all.add(equivalent + " " + ruler.group(2)));
    }
    return all;
  }

  private Set<String> of(String name) {
    Set<String> all = new LinkedHashSet<>(groups.of(name));
    all.removeIf(equivalent -> groups.isAtHome(countries, equivalent));
    return all;
  }
}
