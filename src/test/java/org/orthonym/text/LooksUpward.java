package org.orthonym.text;

import com.fasterxml.jackson.databind.JsonNode;
import org.orthonym.normalise.Policy;

/** A class as there must be none on the ground floor: the layering test has to find it out. */
public final class LooksUpward {
  private LooksUpward() {}

  /** Shows a library's type in a public signature, and uses a floor above. */
  public static String policy(JsonNode node) {
    return Policy.of(node.asText()).name();
  }
}
