package org.orthonym.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does tasks in parallel and hands their results on in the order of the tasks. A few tasks for each
 * thread wait at a time, so that memory is bounded. One thread adds and closes.
 *
 * @param <T> the result of a task
 */
final class InOrder<T> implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 4;

  private final Sink<T> sink;
  private final ExecutorService workers;
  private final ExecutorService deliverer = Executors.newSingleThreadExecutor(InOrder::daemon);
  private final BlockingQueue<Optional<Future<T>>> queue;
  private final Future<?> delivery;

  /**
   * Takes results, in order, on one thread.
   *
   * @param <T> the result of a task
   */
  interface Sink<T> {
    /** Takes the next result. */
    void take(T result) throws IOException;

    /** Is told when the next result is not there yet. */
    default void pause() throws IOException {}
  }

  InOrder(int threads, Sink<T> sink) {
    this.sink = sink;
    this.workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
    this.queue = new ArrayBlockingQueue<>(Math.multiplyExact(WAITING_PER_THREAD, threads));
    this.delivery = deliverer.submit(this::deliver);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Adds a task; waits while too many are under way.
   *
   * @throws IOException if a result before it could not be handed on
   */
  void add(Callable<T> task) throws IOException {
    enqueue(Optional.of(workers.submit(task)));
  }

  private void enqueue(Optional<Future<T>> task) throws IOException {
    try {
      while (!queue.offer(task, 50, TimeUnit.MILLISECONDS)) {
        if (delivery.isDone()) {
          rethrow();
          return;
        }
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException("interrupted");
    }
  }

  private @Nullable Void deliver() throws IOException, InterruptedException, ExecutionException {
    while (true) {
      Optional<Future<T>> task = next();
      if (task.isEmpty()) {
        sink.pause();
        return null;
      }
      if (!task.get().isDone()) {
        sink.pause();
      }
      sink.take(task.get().get());
    }
  }

  private Optional<Future<T>> next() throws IOException, InterruptedException {
    Optional<Future<T>> task = queue.poll();
    if (task == null) {
      sink.pause();
      return queue.take();
    }
    return task;
  }

  /**
   * Waits until every result has been handed on.
   *
   * @throws IOException if one could not be
   */
  @Override
  public void close() throws IOException {
    try {
      enqueue(Optional.empty());
      rethrow();
    } finally {
      workers.shutdownNow();
      deliverer.shutdownNow();
    }
  }

  private void rethrow() throws IOException {
    try {
      delivery.get();
    } catch (InterruptedException e) {
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      Throwable cause =
          e.getCause() instanceof ExecutionException inner ? inner.getCause() : e.getCause();
      if (cause instanceof OutputClosedException) {
        throw new OutputClosedException();
      }
      if (cause instanceof IOException failure) {
        // A new one: it may come up while the old one is on its way up already.
        throw new IOException(Failure.reason(failure), failure);
      }
      throw new IllegalStateException(cause);
    }
  }
}
