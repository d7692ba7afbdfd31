package org.orthonym.dictionary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Ids are well formed, sorted in their file, and each is there once, over all files. */
final class OrderCheck {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private OrderCheck() {}

  /** Checks the entries of a file before they are added to what is checked. */
  static void run(List<Entity> file, CheckedDictionary checked) {
    Map<String, Entity> here = new HashMap<>();
    String last = "";
    for (Entity entity : file) {
      String id = entity.id();
      if (!ID.matcher(id).matches()) {
        checked.error(entity, "is no id: use lower-case ASCII letters, digits and single hyphens");
      }
      if (id.compareTo(last) < 0) {
        checked.error(
            entity, "comes after " + last + ": sort the entries by id, which --fix does for you");
      }
      last = id;
      Entity other = checked.entity(id).orElse(here.get(id));
      if (other != null) {
        checked.error(entity, "is also at " + other.place() + ": keep one");
      }
      here.putIfAbsent(id, entity);
    }
  }
}
