package org.orthonym.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An office with one holder at a time is not held by two. Dates may be given by year or month, so
 * that only what overlaps however they are read is told; some offices are claimed by two, so that
 * it is told as a doubt.
 */
final class TenureCheck {
  private TenureCheck() {}

  private record Holder(Entity entity, Tenure tenure) {
    /** The latest day that the beginning may mean. */
    LocalDate from() {
      LocalDate from = tenure.from();
      if (from.getDayOfYear() == 1) {
        return from.plusYears(1).minusDays(1);
      }
      return from.getDayOfMonth() == 1 ? from.plusMonths(1).minusDays(1) : from;
    }

    /** The earliest day that the end may mean. */
    LocalDate until() {
      LocalDate until = tenure.until();
      if (until.equals(LocalDate.MAX)) {
        return until;
      }
      LocalDate next = until.plusDays(1);
      if (next.getDayOfYear() == 1) {
        return next.minusYears(1);
      }
      return next.getDayOfMonth() == 1 ? next.minusMonths(1) : until;
    }

    boolean overlaps(Holder other) {
      return from().isBefore(other.until()) && other.from().isBefore(until());
    }
  }

  static void run(CheckedDictionary checked) {
    Map<String, List<Holder>> holders = new LinkedHashMap<>();
    for (Entity entity : checked.entities()) {
      for (Tenure tenure : entity.tenures()) {
        if (checked.isSingle(tenure.office()) && !tenure.from().equals(LocalDate.MIN)) {
          holders
              .computeIfAbsent(tenure.office() + " of " + tenure.of(), o -> new ArrayList<>())
              .add(new Holder(entity, tenure));
        }
      }
    }
    holders.forEach((office, list) -> check(office, list, checked));
  }

  private static void check(String office, List<Holder> holders, CheckedDictionary checked) {
    for (int i = 1; i < holders.size(); i++) {
      Holder later = holders.get(i);
      for (Holder other : holders.subList(0, i)) {
        if (!other.entity().id().equals(later.entity().id()) && other.overlaps(later)) {
          tell(office, later, other, checked);
        }
      }
    }
  }

  private static void tell(String office, Holder one, Holder other, CheckedDictionary checked) {
    checked.warn(
        one.entity(),
        "is "
            + office
            + span(one.tenure())
            + ", while "
            + other.entity().id()
            + " ("
            + other.entity().place()
            + ") is"
            + span(other.tenure())
            + ": look which date is right");
  }

  private static String span(Tenure tenure) {
    boolean open = tenure.until().equals(LocalDate.MAX);
    return " from " + tenure.from() + (open ? " on" : " until " + tenure.until());
  }
}
