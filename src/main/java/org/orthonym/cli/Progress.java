package org.orthonym.cli;

/** A line on the terminal that tells how far the work is, if it takes over a second. */
final class Progress {
  private static final long FIRST_NANOS = 1_000_000_000L;
  private static final long STEP_NANOS = 100_000_000L;

  private final Console console;
  private final int total;
  private long next = System.nanoTime() + FIRST_NANOS;
  private int done;
  private boolean shown;

  Progress(Console console, int total) {
    this.console = console;
    this.total = total;
  }

  /** One more is done. */
  void step() {
    done++;
    if (console.terminal() && total > 1 && System.nanoTime() - next > 0) {
      next = System.nanoTime() + STEP_NANOS;
      shown = true;
      console.err().print("\r" + bar() + " " + done + "/" + total);
      console.err().flush();
    }
  }

  private String bar() {
    int filled = (int) (30L * done / total);
    return "[" + "#".repeat(filled) + " ".repeat(30 - filled) + "]";
  }

  /** Takes the line off, so that another can be printed. */
  void clear() {
    if (shown) {
      console.err().print("\r\u001b[K");
      shown = false;
    }
  }
}
