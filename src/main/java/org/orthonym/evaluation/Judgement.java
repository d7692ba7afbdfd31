package org.orthonym.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orthonym.normalise.Change;
import org.orthonym.text.Span;

/**
 * Which of some changes are right by a gold case.
 *
 * <p>Changes and gold edits that touch one another form a region. A region is right if its changes
 * turn it into one of the texts that its gold edits accept; then all of its changes are right, and
 * its gold edits are met. So it does not matter how a correction is cut into changes.
 *
 * @param met the gold edits that were met, by their index
 * @param right the changes that are right
 * @param wrong the changes that are not
 */
record Judgement(BitSet met, List<Change> right, List<Change> wrong) {

  private record Member(Span span, int change, int gold) {}

  /** Judges changes, which must not overlap. */
  static Judgement of(GoldCase gold, List<Change> changes) {
    Judgement judgement = new Judgement(new BitSet(), new ArrayList<>(), new ArrayList<>());
    List<Member> region = new ArrayList<>();
    int end = -1;
    for (Member member : members(gold, changes)) {
      if (member.span.start() >= end) {
        judgement.judge(region, gold, changes);
        region.clear();
        end = member.span.end();
      }
      region.add(member);
      end = Math.max(end, member.span.end());
    }
    judgement.judge(region, gold, changes);
    return judgement;
  }

  private static List<Member> members(GoldCase gold, List<Change> changes) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      members.add(new Member(changes.get(i).span(), i, -1));
    }
    for (int i = 0; i < gold.edits().size(); i++) {
      members.add(new Member(gold.edits().get(i).span(), -1, i));
    }
    members.sort(Comparator.comparing(Member::span));
    return members;
  }

  private void judge(List<Member> region, GoldCase gold, List<Change> changes) {
    List<Change> made =
        region.stream().filter(m -> m.change >= 0).map(m -> changes.get(m.change)).toList();
    int[] edits = region.stream().filter(m -> m.gold >= 0).mapToInt(m -> m.gold).toArray();
    if (made.isEmpty()) {
      return;
    }
    int end = region.stream().mapToInt(m -> m.span.end()).max().orElseThrow();
    Span span = new Span(region.get(0).span.start(), end);
    List<GoldEdit> wanted = IntStream.of(edits).mapToObj(gold.edits()::get).toList();
    if (!wanted.isEmpty() && accepts(gold.text(), span, wanted, made(gold.text(), span, made))) {
      right.addAll(made);
      for (int edit : edits) {
        met.set(edit);
      }
    } else {
      wrong.addAll(made);
    }
  }

  private static String made(String text, Span region, List<Change> changes) {
    StringBuilder made = new StringBuilder();
    int at = region.start();
    for (Change change : changes) {
      made.append(text, at, change.span().start()).append(change.after());
      at = change.span().end();
    }
    return made.append(text, at, region.end()).toString();
  }

  /** Whether the region may read so. Follows all accepted forms at once, by how far they reach. */
  private static boolean accepts(String text, Span region, List<GoldEdit> edits, String made) {
    Set<Integer> reached = Set.of(0);
    int at = region.start();
    for (GoldEdit edit : edits) {
      reached = follow(reached, made, List.of(text.substring(at, edit.span().start())));
      reached = follow(reached, made, forms(edit));
      at = edit.span().end();
    }
    reached = follow(reached, made, List.of(text.substring(at, region.end())));
    return reached.contains(made.length());
  }

  private static List<String> forms(GoldEdit edit) {
    return edit.optional()
        ? Stream.concat(edit.after().stream(), Stream.of(edit.before())).toList()
        : edit.after();
  }

  private static Set<Integer> follow(Set<Integer> reached, String made, List<String> forms) {
    Set<Integer> further = new HashSet<>();
    for (int from : reached) {
      for (String form : forms) {
        if (made.startsWith(form, from)) {
          further.add(from + form.length());
        }
      }
    }
    return further;
  }
}
