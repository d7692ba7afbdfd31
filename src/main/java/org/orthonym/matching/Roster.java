package org.orthonym.matching;

import java.util.ArrayList;
import java.util.BitSet;
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

  private static final int MOST_FIRST = 3;

  private final Map<String, Named> named = new LinkedHashMap<>();
  private final Map<Integer, List<CompiledEntity>> standing = new HashMap<>();
  private final BitSet isStanding = new BitSet();
  private final Map<String, List<Named>> fields = new HashMap<>();
  private final Map<String, List<Named>> countries = new HashMap<>();
  private Traits traits = Traits.NONE;

  /**
   * Somebody or something that is named.
   *
   * @param entity who or what
   * @param first where for the first time
   * @param inFull whether somewhere with the whole name
   * @param traits those of the entity
   * @param number how many were named before it
   */
  record Named(CompiledEntity entity, Mention first, boolean inFull, Traits traits, int number) {
    boolean is(CompiledEntity other) {
      return entity.id().equals(other.id());
    }
  }

  /** Notes that a mention names an entity. */
  void add(CompiledEntity entity, Mention mention, boolean inFull) {
    Named old = named.get(entity.id());
    if (old == null) {
      Named fresh = new Named(entity, mention, inFull, Traits.of(entity), named.size());
      named.put(entity.id(), fresh);
      traits = traits.with(fresh.traits());
      Fields.of(entity).ifPresent(field -> note(fresh, field, fields));
      for (String country : entity.countries()) {
        note(fresh, country, countries);
      }
    } else if (inFull && !old.inFull()) {
      named.put(entity.id(), new Named(entity, old.first(), true, old.traits(), old.number()));
    }
    if (!entity.isPerson()) {
      for (int i = mention.from(); i <= mention.last(); i++) {
        isStanding.set(i);
        standing.computeIfAbsent(i, key -> new ArrayList<>(1)).add(entity);
      }
    }
  }

  /** Only the first few of a field or country are ever asked for. */
  private static void note(Named fresh, String word, Map<String, List<Named>> firsts) {
    List<Named> first = firsts.computeIfAbsent(word, key -> new ArrayList<>(MOST_FIRST));
    if (first.size() < MOST_FIRST) {
      first.add(fresh);
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
    return isStanding.get(token) ? standing.getOrDefault(token, List.of()) : List.of();
  }

  /** The traits of all that are named. */
  Traits traits() {
    return traits;
  }

  /** The first, at most {@code most}, that belong to the story of an entity. */
  List<Named> story(CompiledEntity entity, int most) {
    List<Named> story = new ArrayList<>(most);
    Traits own = Traits.of(entity);
    int asked = 0;
    for (Named there : named.values()) {
      if (own.mayShareStory(there.traits())
          && !there.is(entity)
          && isSameStory(entity, there.entity())) {
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
    for (Named there : fields.getOrDefault(field.get(), List.of())) {
      if (!there.is(entity) && ++found == 2) {
        Evidence evidence = new Evidence.SameField(field.get(), there.first().onOneLine());
        return Optional.of(new Clue(evidence, Nearness.ARTICLE, true));
      }
    }
    return Optional.empty();
  }

  /** A country that no word tells, but somebody or something else of it that is named. */
  @Nullable Clue country(CompiledEntity entity) {
    Named first = null;
    for (String country : entity.countries()) {
      for (Named there : countries.getOrDefault(country, List.of())) {
        if (!there.is(entity) && (first == null || there.number() < first.number())) {
          first = there;
        }
      }
    }
    return first == null
        ? null
        : new Clue(new Evidence.Country(first.first().onOneLine()), Nearness.ARTICLE, true);
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
