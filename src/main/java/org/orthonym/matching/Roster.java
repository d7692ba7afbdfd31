package org.orthonym.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Tenure;

/**
 * Whom and what an article names rightly, in the order in which it first does so, and where places
 * and organisations stand.
 *
 * <p>Not thread-safe; one an article.
 */
final class Roster {
  /** So many at most are asked whether they belong to a story. */
  private static final int MOST_ASKED = 256;

  private final Map<String, Named> named = new LinkedHashMap<>();
  private final Map<Integer, List<CompiledEntity>> standing = new HashMap<>();
  private Traits traits = Traits.NONE;

  /**
   * Somebody or something that is named.
   *
   * @param entity who or what
   * @param first where for the first time
   * @param inFull whether somewhere with the whole name
   */
  record Named(CompiledEntity entity, Mention first, boolean inFull) {}

  /** Notes that a mention names an entity. */
  void add(CompiledEntity entity, Mention mention, boolean inFull) {
    Named old = named.get(entity.id());
    if (old == null) {
      named.put(entity.id(), new Named(entity, mention, inFull));
      traits = traits.with(Traits.of(entity));
    } else if (inFull && !old.inFull()) {
      named.put(entity.id(), new Named(entity, old.first(), true));
    }
    if (!entity.isPerson()) {
      for (int i = mention.from(); i <= mention.last(); i++) {
        standing.computeIfAbsent(i, key -> new ArrayList<>(1)).add(entity);
      }
    }
  }

  /** How an entity is named, if it is. */
  @Nullable Named get(String id) {
    return named.get(id);
  }

  /** All that are named. */
  Collection<Named> all() {
    return Collections.unmodifiableCollection(named.values());
  }

  /** The places and organisations whose names cover a token. */
  List<CompiledEntity> standingAt(int token) {
    return standing.isEmpty() ? List.of() : standing.getOrDefault(token, List.of());
  }

  /** The traits of all that are named. */
  Traits traits() {
    return traits;
  }

  /** The first, at most {@code most}, that belong to the story of an entity. */
  List<Named> story(CompiledEntity entity, int most) {
    List<Named> story = new ArrayList<>(most);
    int asked = 0;
    for (Named there : named.values()) {
      if (!there.entity().id().equals(entity.id()) && isSameStory(entity, there.entity())) {
        story.add(there);
      }
      if (story.size() == most || ++asked == MOST_ASKED) {
        break;
      }
    }
    return story;
  }

  /** Two others of the same field at least: one may be there by chance. */
  Optional<Clue> sameField(CompiledEntity entity) {
    Optional<String> field = Fields.of(entity);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    int found = 0;
    int asked = 0;
    for (Named there : named.values()) {
      boolean other = !there.entity().id().equals(entity.id());
      if (other && Fields.of(there.entity()).equals(field) && ++found == 2) {
        Evidence evidence = new Evidence.SameField(field.get(), there.first().text());
        return Optional.of(new Clue(evidence, Nearness.ARTICLE, true));
      }
      if (++asked == MOST_ASKED) {
        break;
      }
    }
    return Optional.empty();
  }

  /** A country that no word tells, but somebody or something else of it that is named. */
  @Nullable Clue country(CompiledEntity entity) {
    int asked = 0;
    for (Named there : named.values()) {
      boolean other = !there.entity().id().equals(entity.id());
      if (other && !Collections.disjoint(there.entity().countries(), entity.countries())) {
        return new Clue(new Evidence.Country(there.first().text()), Nearness.ARTICLE, true);
      }
      if (++asked == MOST_ASKED) {
        break;
      }
    }
    return null;
  }

  private static boolean isSameStory(CompiledEntity one, CompiledEntity other) {
    return one.related().contains(other.id())
        || other.related().contains(one.id())
        || serves(one, other.id())
        || serves(other, one.id())
        || shareAnOffice(one, other);
  }

  private static boolean serves(CompiledEntity person, String of) {
    for (Tenure tenure : person.tenures()) {
      if (tenure.of().equals(of)) {
        return true;
      }
    }
    return false;
  }

  private static boolean shareAnOffice(CompiledEntity one, CompiledEntity other) {
    for (Tenure tenure : one.tenures()) {
      for (Tenure theirs : other.tenures()) {
        if (tenure.office().equals(theirs.office())) {
          return true;
        }
      }
    }
    return false;
  }
}
