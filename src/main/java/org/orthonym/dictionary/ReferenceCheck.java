package org.orthonym.dictionary;

import java.util.Locale;
import java.util.Set;

/** Offices, countries and other entries that an entry names exist. */
final class ReferenceCheck {
  private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

  private ReferenceCheck() {}

  static void run(CheckedDictionary checked) {
    for (Entity entity : checked.entities()) {
      entity.countries().forEach(code -> checkCountry(entity, code, checked));
      entity.tenures().forEach(tenure -> checkTenure(entity, tenure, checked));
      entity.related().forEach(id -> checkRelated(entity, id, checked));
    }
  }

  private static boolean isCountry(String code, CheckedDictionary checked) {
    return ISO_COUNTRIES.contains(code) || checked.isCountry(code);
  }

  private static void checkCountry(Entity entity, String code, CheckedDictionary checked) {
    if (!isCountry(code, checked)) {
      checked.error(
          entity, "has the country “" + code + "”: write an ISO 3166 code of two capitals");
    }
  }

  private static void checkTenure(Entity entity, Tenure tenure, CheckedDictionary checked) {
    String office = tenure.office();
    if (!checked.isOffice(office)) {
      checked.error(
          entity,
          "holds the office “"
              + office
              + "”, which offices.yaml does not have"
              + checked.officeHint(office));
    }
    String of = tenure.of();
    if (!isCountry(of, checked) && !checked.isEntity(of)) {
      checked.error(
          entity,
          "holds an office of “"
              + of
              + "”, which is no country's code and no entry's id"
              + checked.entityHint(of));
    }
  }

  private static void checkRelated(Entity entity, String id, CheckedDictionary checked) {
    if (!checked.isEntity(id)) {
      checked.error(
          entity,
          "is related to “" + id + "”, which no entry has for its id" + checked.entityHint(id));
    } else if (id.equals(entity.id())) {
      checked.error(entity, "is related to itself: take it out");
    }
  }
}
