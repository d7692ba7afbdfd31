package org.orthonym.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.Tenure;

/**
 * Which countries have nobody in the great offices of state on a day, as far as the dictionary
 * dates them. An office without the day it began does not count, as nobody can tell whether it is
 * held still.
 */
final class VacantOffices {
  private record Post(String title, List<String> offices) {}

  private static final List<Post> POSTS =
      List.of(
          new Post(
              "head of state or government",
              List.of(
                  "president",
                  "prime-minister",
                  "chancellor",
                  "king",
                  "queen",
                  "head-of-state",
                  "head-of-government",
                  "supreme-leader")),
          new Post("foreign minister", List.of("foreign-minister")),
          new Post("defence minister", List.of("defence-minister")),
          new Post("finance minister", List.of("finance-minister", "economy-minister")));

  private final Map<String, Set<String>> countriesByOffice = new HashMap<>();

  VacantOffices(Dictionary dictionary, LocalDate day) {
    for (CompiledDictionary layer : dictionary.compiled()) {
      for (int i = 0; i < layer.size(); i++) {
        dictionary
            .entity(layer.entity(i).id())
            .ifPresent(entity -> entity.tenures().forEach(tenure -> add(tenure, day)));
      }
    }
  }

  private void add(Tenure tenure, LocalDate day) {
    if (!tenure.from().equals(LocalDate.MIN) && tenure.covers(day)) {
      countriesByOffice
          .computeIfAbsent(tenure.office(), office -> new HashSet<>())
          .add(tenure.of());
    }
  }

  /** A line for each office: how many of the countries have no holder, and which. */
  List<String> lines(List<String> countries) {
    return POSTS.stream().map(post -> line(post, countries)).toList();
  }

  private String line(Post post, List<String> countries) {
    List<String> vacant = countries.stream().filter(country -> !isHeld(post, country)).toList();
    return String.format("%8d  %s %s", vacant.size(), post.title(), String.join(",", vacant))
        .stripTrailing();
  }

  private boolean isHeld(Post post, String country) {
    return post.offices().stream()
        .anyMatch(office -> countriesByOffice.getOrDefault(office, Set.of()).contains(country));
  }
}
