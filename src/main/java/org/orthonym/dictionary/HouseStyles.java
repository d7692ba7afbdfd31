package org.orthonym.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The styles of houses that come with the program: layers of a few entries each. */
public final class HouseStyles {
  private static final List<String> NAMES = List.of("dpa", "duden", "swiss", "kyjiw");

  private HouseStyles() {}

  /** Their names. */
  public static List<String> names() {
    return NAMES;
  }

  /** The text of a style. */
  static String text(String name) {
    String file = BundledSources.FOLDER + "styles/" + name + ".yaml";
    try (InputStream in =
        NAMES.contains(name) ? HouseStyles.class.getResourceAsStream(file) : null) {
      if (in == null) {
        throw new IllegalArgumentException(
            "no style “" + name + "”: there are " + String.join(", ", NAMES));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
