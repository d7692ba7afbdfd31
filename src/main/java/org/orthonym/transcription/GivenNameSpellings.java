package org.orthonym.transcription;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which languages have a given name that any convention spells in a given way: a small file that
 * the build makes, so that the tables of a language need not be read for names of another one.
 *
 * <p>The file has sorted hash values of 64 bits, of which the lowest {@value #SOURCE_BITS} are the
 * number of the language. Immutable and thread-safe; a look-up takes logarithmic time.
 */
final class GivenNameSpellings {
  /** The name of the file among the classes. */
  static final String RESOURCE = "given-name.spellings";

  /** The languages, by number. */
  static final List<String> SOURCES = List.of("ru", "uk", "be", "bg", "sr", "mk", "el", "ka", "hy");

  private static final int SOURCE_BITS = 4;
  private static final Supplier<GivenNameSpellings> BUNDLED = Lazy.of(GivenNameSpellings::load);

  private final @Nullable ByteBuffer hashes;

  private GivenNameSpellings(@Nullable ByteBuffer hashes) {
    this.hashes = hashes;
  }

  /** What comes with the program; if the file is missing, every word may be a name. */
  static GivenNameSpellings bundled() {
    return BUNDLED.get();
  }

  private static GivenNameSpellings load() {
    try (@Nullable InputStream in = GivenNameSpellings.class.getResourceAsStream(RESOURCE)) {
      return new GivenNameSpellings(in == null ? null : ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether a word may be a given name of a language, with or without its marks. A wrong yes is
   * rare, a wrong no does not happen.
   */
  boolean mayContain(String source, String word) {
    if (hashes == null) {
      return true;
    }
    long hash = hash(Marks.without(word.toLowerCase(Locale.ROOT)), SOURCES.indexOf(source));
    int low = 0;
    int high = hashes.limit() / Long.BYTES - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long found = hashes.getLong(middle * Long.BYTES);
      if (found == hash) {
        return true;
      }
      low = found < hash ? middle + 1 : low;
      high = found < hash ? high : middle - 1;
    }
    return false;
  }

  private static long hash(String plain, int source) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < plain.length(); i++) {
      hash = (hash ^ plain.charAt(i)) * 0x100000001b3L;
    }
    return (hash << SOURCE_BITS) | source;
  }

  /**
   * Makes the file; run by the build.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    Set<Long> hashes = new HashSet<>();
    for (String source : SOURCES) {
      for (String form : spellings(source)) {
        hashes.add(hash(form, SOURCES.indexOf(source)));
      }
    }
    long[] sorted = hashes.stream().mapToLong(Long::longValue).sorted().toArray();
    ByteBuffer bytes = ByteBuffer.allocate(sorted.length * Long.BYTES);
    Arrays.stream(sorted).forEach(bytes::putLong);
    Path file = Path.of(args[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes.array());
  }

  /** All spellings of the given names of a language, in lower case and without marks. */
  static Set<String> spellings(String source) {
    Set<String> forms = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read("given-names/" + source).entries()) {
      entry.cells().values().forEach(form -> add(forms, form));
      for (Convention convention : Convention.values()) {
        if (convention.existsFor(source)) {
          for (Style style : convention.styles()) {
            Transcriber writer = Transcriber.convention(source, convention.code(), style);
            addWritten(forms, writer, entry.nativeForm());
            addWritten(forms, writer, entry.nativeForm().replace('ё', 'е'));
          }
        }
      }
    }
    return forms;
  }

  private static void addWritten(Set<String> forms, Transcriber writer, String nativeForm) {
    add(forms, writer.byRule(nativeForm));
    add(forms, writer.transcribe(nativeForm));
  }

  private static void add(Set<String> forms, String form) {
    forms.add(Marks.without(form.toLowerCase(Locale.ROOT)));
  }
}
