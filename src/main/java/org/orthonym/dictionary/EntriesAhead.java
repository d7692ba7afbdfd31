package org.orthonym.dictionary;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the parts of a file of entries say on top of the bundled dictionary, in their order. Some
 * parts ahead are read by other threads, so that all processors work on a long file, and memory
 * does not grow with it. Not thread-safe.
 */
final class EntriesAhead implements Closeable {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final String name;
  private final EntryParts parts;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Deque<Future<LayerEntries>> ahead = new ArrayDeque<>();
  private LayerEntries entries = new LayerEntries();

  /**
   * @param name the name of the file, for messages
   */
  EntriesAhead(String name, EntryParts parts) {
    this.name = name;
    this.parts = parts;
  }

  /**
   * Goes to the next part; false if there is none.
   *
   * @throws IOException if the file cannot be read
   * @throws DictionaryException if an entry is wrong; the message names the line
   */
  boolean next() throws IOException {
    while (ahead.size() < 2 * THREADS && parts.next()) {
      EntryParts.Part part = parts.part();
      ahead.add(threads.submit(() -> read(part)));
    }
    if (ahead.isEmpty()) {
      return false;
    }
    entries = result(ahead.remove());
    return true;
  }

  /** What the part says. */
  LayerEntries entries() {
    return entries;
  }

  private LayerEntries read(EntryParts.Part part) {
    LayerEntries read = new LayerEntries();
    EntityReader.read(
        name,
        part.nodes(),
        id -> Dictionary.bundled().entry(id),
        read,
        e -> {
          throw e;
        });
    return read;
  }

  private static LayerEntries result(Future<LayerEntries> part) throws IOException {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DictionaryException wrong) {
        throw wrong;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Stops reading ahead. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
