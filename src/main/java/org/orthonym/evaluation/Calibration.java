package org.orthonym.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether confidence means what it says: of the changes at 0.9, nine in ten should be right. Leaves
 * out suggestions of nothing but marks on letters.
 *
 * @param bands the bands that hold a change, least confident first
 */
public record Calibration(List<Band> bands) {
  private static final double[] LIMITS = {0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98};

  /**
   * The changes, applied or suggested, of nearly one confidence.
   *
   * @param from the least confidence in the band
   * @param changes how many there are
   * @param right how many of them are right
   * @param mean the mean of their confidence
   */
  public record Band(double from, int changes, int right, double mean) {}

  /** Copies the list. */
  public Calibration {
    bands = List.copyOf(bands);
  }

  /** One change: how sure it was, and whether it is right. */
  record Outcome(double confidence, boolean right) {}

  static Calibration of(List<Outcome> outcomes) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < LIMITS.length; i++) {
      double from = LIMITS[i];
      double to = i + 1 < LIMITS.length ? LIMITS[i + 1] : 2;
      List<Outcome> inside =
          outcomes.stream().filter(o -> o.confidence >= from && o.confidence < to).toList();
      if (!inside.isEmpty()) {
        int right = (int) inside.stream().filter(Outcome::right).count();
        double mean = inside.stream().mapToDouble(Outcome::confidence).average().orElseThrow();
        bands.add(new Band(from, inside.size(), right, mean));
      }
    }
    return new Calibration(bands);
  }

  /**
   * By how much the mean confidence misses the share of right changes, over all bands, each by its
   * number of changes; 0 if there are none.
   */
  public double error() {
    int changes = bands.stream().mapToInt(Band::changes).sum();
    double missed = bands.stream().mapToDouble(b -> Math.abs(b.right - b.mean * b.changes)).sum();
    return changes == 0 ? 0 : missed / changes;
  }

  /** A table, a band a line. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("confidence   changes   right   mean confidence\n");
    for (Band band : bands) {
      table.append(
          String.format(
              Locale.ROOT,
              "from %.2f    %7d   %.3f   %.3f%n",
              band.from,
              band.changes,
              (double) band.right / band.changes,
              band.mean));
    }
    return table.toString().replace("\r\n", "\n");
  }
}
