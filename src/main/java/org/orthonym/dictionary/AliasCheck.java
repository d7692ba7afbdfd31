package org.orthonym.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.orthonym.name.Folding;
import org.orthonym.name.GermanLexicon;

/**
 * A wrong spelling that is listed belongs to one entity, is right for nobody, does not lead on to a
 * third, is no plain German word, and is long enough not to be met by chance. What must never be
 * taken for an entity is not its name.
 */
final class AliasCheck {
  /** Letters, folded. Below, all sorts of abbreviations and words look the same. */
  private static final int SHORTEST = 4;

  private final CheckedDictionary checked;
  private final Map<String, List<Claim>> claims = new LinkedHashMap<>();
  private final Map<String, Set<Entity>> owners = new HashMap<>();

  private AliasCheck(CheckedDictionary checked) {
    this.checked = checked;
  }

  /** A wrong spelling of an entity. */
  private record Claim(Entity entity, Alias alias) {}

  static void run(CheckedDictionary checked) {
    AliasCheck check = new AliasCheck(checked);
    check.collectClaims();
    check.collectOwners();
    check.claims.forEach(check::checkClaims);
  }

  private void collectClaims() {
    for (Entity entity : checked.entities()) {
      for (Alias alias : entity.aliases()) {
        // What a house writes otherwise is right, and may be another's name as well.
        if (alias.kind().isWrong() && alias.kind() != Alias.Kind.STYLE) {
          claims
              .computeIfAbsent(Folding.fold(alias.form()), f -> new ArrayList<>())
              .add(new Claim(entity, alias));
        }
      }
    }
  }

  /** Whose right names the wrong spellings are; others need not be remembered. */
  private void collectOwners() {
    for (Entity entity : checked.entities()) {
      Set<String> right = new HashSet<>();
      for (String name : rightNames(entity)) {
        String folded = Folding.fold(name);
        right.add(folded);
        if (claims.containsKey(folded)) {
          owners.computeIfAbsent(folded, f -> new HashSet<>()).add(entity);
        }
      }
      for (String never : entity.never()) {
        if (right.contains(Folding.fold(never)) && !isOnlyEnglish(never, entity)) {
          checked.error(
              entity, "must never be “" + never + "”, which is its name: take it out of never");
        }
      }
    }
  }

  /** "Nice" is Nizza in English, and anything but that in a German text. */
  private static boolean isOnlyEnglish(String never, Entity entity) {
    return never.equals(entity.names().get("en"))
        && entity.names().containsKey("de")
        && !never.equals(entity.names().get("de"))
        && !never.equals(entity.names().get("own"))
        && !entity.also().contains(never)
        && !entity.shortForms().contains(never);
  }

  /** The whole names that are right for an entity somewhere, and of a person the family names. */
  private static Set<String> rightNames(Entity entity) {
    Set<String> names = new HashSet<>(entity.also());
    names.addAll(entity.names().values());
    names.addAll(entity.shortForms());
    names.addAll(entity.acronyms().values());
    entity.aliases().stream().filter(a -> !a.kind().isWrong()).map(Alias::form).forEach(names::add);
    NameForms forms;
    try {
      forms = new NameForms(entity);
    } catch (DictionaryException e) {
      return names; // told by the check of names
    }
    if (!entity.names().isEmpty()) {
      for (String target : List.of("de", "en")) {
        names.addAll(forms.right(target));
      }
    }
    if (entity.type() == EntityType.PERSON) {
      List.copyOf(names).forEach(name -> names.add(forms.parted(name).family()));
    }
    return names;
  }

  private void checkClaims(String folded, List<Claim> claimants) {
    Claim first = claimants.get(0);
    for (Claim claim : claimants) {
      if (!claim.entity().equals(first.entity())) {
        error(claim, "is also one of " + at(first.entity()) + ": keep it where it is likelier");
      }
      checkOwners(claim, owners.getOrDefault(folded, Set.of()));
      checkBelow(claim);
      checkWord(claim, folded);
    }
  }

  private void error(Claim claim, String message) {
    checked.error(claim.entity(), "has the wrong spelling " + quoted(claim) + ", which " + message);
  }

  private static String quoted(Claim claim) {
    return "“" + claim.alias().form() + "”";
  }

  private static String at(Entity entity) {
    return entity.id() + " (" + entity.place() + ")";
  }

  private void checkOwners(Claim claim, Set<Entity> right) {
    for (Entity owner : right) {
      if (owner.equals(claim.entity())) {
        error(claim, "is right for it by the other fields: take it out");
      } else if (leadsTo(owner, claim.entity())) {
        error(claim, "is right for " + at(owner) + ", and the other way round: a circle; cut it");
      } else if (owner.aliases().stream().anyMatch(alias -> alias.kind().isWrong())) {
        error(
            claim,
            "is right for " + at(owner) + ", whose wrong spellings would lead on: a chain; cut it");
      } else {
        error(claim, "is right for " + at(owner) + ": take it out");
      }
    }
  }

  /** Whether a wrong spelling of {@code from} is right for {@code to}. */
  private boolean leadsTo(Entity from, Entity to) {
    return from.aliases().stream()
        .filter(alias -> alias.kind().isWrong())
        .map(alias -> owners.getOrDefault(Folding.fold(alias.form()), Set.of()))
        .anyMatch(right -> right.contains(to));
  }

  private void checkBelow(Claim claim) {
    String form = claim.alias().form();
    String lastWord = form.substring(form.lastIndexOf(' ') + 1);
    for (CompiledDictionary layer : checked.below().compiled()) {
      Stream.concat(
              layer.wholes(Folding.key(form)).stream(),
              layer.families(Folding.key(lastWord)).stream())
          .map(variant -> layer.entity(variant.entity()))
          .filter(other -> !other.id().equals(claim.entity().id()) && isRight(form, other))
          .distinct()
          .forEach(
              other ->
                  error(
                      claim,
                      "is right for " + other.id() + " (" + other.file() + "): take it out"));
    }
  }

  private static boolean isRight(String form, CompiledEntity entity) {
    String folded = Folding.fold(form);
    return Stream.of("de", "en")
        .flatMap(target -> entity.rightForms(target).stream())
        .anyMatch(
            right ->
                Folding.fold(right.full()).equals(folded)
                    || Folding.fold(right.family()).equals(folded));
  }

  private void checkWord(Claim claim, String folded) {
    if (folded.codePointCount(0, folded.length()) < SHORTEST) {
      error(claim, "is too short to be told from other words: take it out");
    } else if (isGermanWord(claim.alias().form())) {
      if (claim.alias().kind() == Alias.Kind.GARBLE) {
        error(claim, "is a plain German word: take it out, or put it under “means”");
      } else if (claim.alias().reason().equals(Alias.NO_REASON)) {
        checked.warn(
            claim.entity(),
            "has the translation "
                + quoted(claim)
                + ", which is a plain German word: give a reason if it is safe");
      }
    }
  }

  private static boolean isGermanWord(String form) {
    return form.indexOf(' ') < 0
        && form.indexOf('-') < 0
        && GermanLexicon.shared().lookUp(form).isPlainWord();
  }
}
