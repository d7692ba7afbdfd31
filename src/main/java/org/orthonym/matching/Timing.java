package org.orthonym.matching;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.Tenure;

/**
 * Who held which office when an article was written.
 *
 * @param date the article's date, if known
 * @param dictionary to look organisations up in
 */
public record Timing(Optional<LocalDate> date, Dictionary dictionary) {
  /** Offices that articles call by each other's names. */
  private static final Set<String> HEADS =
      Set.of(
          "central-bank-governor",
          "chair",
          "chief-executive",
          "director",
          "intelligence-chief",
          "party-leader",
          "president",
          "secretary-general");

  /** Articles name people shortly before they take an office and shortly after they leave it. */
  private static final int GRACE_DAYS = 60;

  /** How an office fits an entity. */
  public enum Match {
    /** Held it then, or at some time where no date is known. */
    HELD,
    /** Held it, but at another time. */
    OTHER_TIME,
    /** Never held it, as far as is known. */
    NONE
  }

  /**
   * How an office fits.
   *
   * @param tied countries and organisations that the article names with the office; empty if none
   */
  public Match match(CompiledEntity entity, String office, Set<String> tied) {
    Match best = Match.NONE;
    for (Tenure tenure : entity.tenures()) {
      boolean isIt = tenure.office().equals(office) && fits(tenure, entity, tied);
      if (!isIt && !isHead(tenure, office, tied)) {
        continue;
      }
      if (covers(tenure)) {
        return Match.HELD;
      }
      best = Match.OTHER_TIME;
    }
    return best;
  }

  /** Whoever heads an organisation is its chief, whatever the office is called there. */
  private static boolean isHead(Tenure tenure, String office, Set<String> tied) {
    return HEADS.contains(office)
        && HEADS.contains(tenure.office())
        && tenure.of().length() > 2
        && tied.contains(tenure.of());
  }

  private boolean covers(Tenure tenure) {
    if (date.isEmpty()) {
      return true;
    }
    LocalDate day = date.get();
    return tenure.covers(day)
        || tenure.covers(day.plusDays(GRACE_DAYS))
        || tenure.covers(day.minusDays(GRACE_DAYS));
  }

  private boolean fits(Tenure tenure, CompiledEntity entity, Set<String> tied) {
    if (tied.isEmpty() || tied.contains(tenure.of())) {
      return true;
    }
    boolean isCountry = tenure.of().length() == 2;
    if (isCountry) {
      return false;
    }
    if (entity.countries().stream().anyMatch(tied::contains)) {
      return true;
    }
    return dictionary
        .entity(tenure.of())
        .map(of -> of.countries().isEmpty() || of.countries().stream().anyMatch(tied::contains))
        .orElse(true);
  }
}
