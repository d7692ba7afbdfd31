package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what is wrong in dictionary files, all of it at once: entries that cannot be read,
 * their order, what they refer to, scripts, aliases that would do harm, offices that two people
 * hold at a time, and spellings of the press abroad that belong to nobody.
 *
 * <p>A folder with an {@code offices.yaml} stands alone; any other folder, and a single file, is a
 * layer on top of the bundled dictionary and may refer to what is in that.
 */
public final class DictionaryCheck {
  private static final String OFFICES = "offices.yaml";
  private static final String COUNTRIES = "countries.yaml";

  private final CheckedDictionary checked = new CheckedDictionary();

  private final EntryNodes below;

  private DictionaryCheck(EntryNodes below) {
    this.below = below;
  }

  /**
   * Checks a folder of dictionary files, or one file of entries. Takes time linear in the entries.
   *
   * @throws IOException if a file cannot be read at all
   */
  public static DictionaryCheck of(Path path) throws IOException {
    return of(path, Map.of());
  }

  /**
   * Checks a folder as if some files in it had other texts, or a file that need not exist yet.
   *
   * @param path a folder, or a file of entries
   * @param drafts the texts by file
   * @throws IOException if a file cannot be read at all
   */
  public static DictionaryCheck of(Path path, Map<Path, String> drafts) throws IOException {
    boolean alone = Files.exists(path.resolve(OFFICES));
    DictionaryCheck check =
        new DictionaryCheck(alone ? EntryNodes.NONE : Dictionary.bundled()::entry);
    Set<Path> files = new TreeSet<>(drafts.keySet());
    if (!drafts.containsKey(path)) {
      files.addAll(files(path));
    }
    for (Path file : files) {
      check.read(name(path, file), file, drafts.get(file));
    }
    check.run(path);
    return check;
  }

  /** What is wrong, by file and line. */
  public List<Problem> problems() {
    return checked.problems().stream()
        .sorted(
            Comparator.comparing((Problem problem) -> problem.place().file())
                .thenComparing(problem -> problem.place().line()))
        .toList();
  }

  /** The entries that could be read, in the order of the files. */
  public List<Entity> entities() {
    return List.copyOf(checked.entities());
  }

  /**
   * The files of entries in a folder, without the vocabulary and the facts of countries; or the one
   * file.
   *
   * @throws IOException if the folder cannot be read
   */
  public static List<Path> entryFiles(Path path) throws IOException {
    return files(path).stream()
        .filter(file -> !Set.of(OFFICES, COUNTRIES).contains(name(path, file)))
        .toList();
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    try (Stream<Path> all = Files.walk(path)) {
      Path styles = path.resolve(DictionaryFolder.STYLES);
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(styles))
          .filter(file -> file.equals(path) || file.toString().endsWith(".yaml"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static String name(Path path, Path file) {
    Path name = file.equals(path) ? file.getFileName() : path.relativize(file);
    return Objects.toString(name).replace('\\', '/');
  }

  private void read(String name, Path file, @Nullable String draft) throws IOException {
    try {
      String text = draft == null ? Files.readString(file) : draft;
      switch (name) {
        case OFFICES -> checked.addOffices(VocabularyReader.offices(name, text));
        case COUNTRIES -> checked.addCountries(VocabularyReader.countries(name, text));
        default -> readEntities(name, text);
      }
    } catch (DictionaryException e) {
      checked.add(Problem.of(e, name));
    } catch (MalformedInputException e) {
      checked.error(new Entity.Place(name, 1), "not UTF-8: save the file as UTF-8");
    }
  }

  private void readEntities(String name, String text) {
    LayerEntries entries = new LayerEntries();
    EntityReader.read(name, text, below, entries, e -> checked.add(Problem.of(e, name)));
    OrderCheck.run(entries.entities(), checked);
    checked.addEntities(entries.entities());
  }

  private void run(Path path) throws IOException {
    checked.putOn(checked.standsAlone() ? Dictionary.empty() : Dictionary.bundled());
    ReferenceCheck.run(checked);
    NameCheck.run(checked);
    AliasCheck.run(checked);
    TenureCheck.run(checked);
    HeardNamesCheck.run(path, checked);
  }
}
