package org.orthonym.dictionary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Copies of maps that keep the order of an entry's fields. {@link Map#copyOf} has another order in
 * each run of the JVM, and what is compiled and logged must not depend on that. Stateless and
 * thread-safe.
 */
final class KeptOrder {
  private KeptOrder() {}

  /** An unmodifiable copy in the same order. Time linear in its size. */
  static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
