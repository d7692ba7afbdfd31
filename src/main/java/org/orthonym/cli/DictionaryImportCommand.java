package org.orthonym.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.DictionaryException;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.KnownNamesWriter;
import org.orthonym.dictionary.imports.Import;
import org.orthonym.dictionary.imports.ImportFilter;
import org.orthonym.dictionary.imports.ImportFormat;
import org.orthonym.dictionary.imports.ImportReport;
import org.orthonym.document.AtomicFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orthonym dictionary import}: a layer of known names from a data base. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description =
        "Makes a layer of the names in data bases and term bases. Nobody checked them: whoever is"
            + " named so is left alone, and little is put right by them.",
    footer = {
      "",
      "orthonym dictionary import --from wikidata --type person --min-sitelinks 5 \\",
      "  -o people.dictionary latest-all.json.gz",
      "orthonym correct --dictionary people.dictionary article.txt"
    })
final class DictionaryImportCommand implements Command {
  @Parameters(
      paramLabel = "FILE",
      description = "what to read; it may be packed by gzip or bzip2; several become one layer")
  List<Path> files = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "wikidata, paranames, jrc-names, tbx, table or glossary; by default what the name and"
              + " the first line tell")
  @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "the file to write, all of it or nothing; entries in YAML if it ends in .yaml")
  @Nullable Path output;

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description =
          "take only these: person, place, organisation, media, product, event; one alone is also"
              + " what is assumed where the source does not say")
  List<String> types = new ArrayList<>();

  @Option(
      names = "--country",
      split = ",",
      paramLabel = "CODE",
      description = "take only those of these countries")
  Set<String> countries = new LinkedHashSet<>();

  @Option(
      names = "--min-sitelinks",
      paramLabel = "N",
      description = "take only those with articles in so many Wikipedias")
  int minSitelinks;

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "CODE",
      description = "take only names in these languages")
  Set<String> languages = new LinkedHashSet<>();

  @Mixin HelpOption help = new HelpOption();

  @Override
  public int run(Console console) throws IOException {
    if (files.isEmpty() || output == null) {
      throw new UsageException("name what to import, and with -o where to");
    }
    ImportFilter filter = filter();
    Path out = output;
    long began = System.nanoTime();
    List<ImportReport> reports = new ArrayList<>();
    try {
      if (out.toString().endsWith(".yaml")) {
        ImportedEntries entries = new ImportedEntries();
        read(filter, entries::add, reports);
        AtomicFile.write(out, entries.text().getBytes(StandardCharsets.UTF_8));
      } else {
        compile(filter, out, reports);
      }
    } catch (DictionaryException e) {
      throw new IOException(e.getMessage(), e);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    tell(console, reports, seconds);
    return ExitStatus.DONE;
  }

  private void compile(ImportFilter filter, Path out, List<ImportReport> reports)
      throws IOException {
    try (KnownNamesWriter writer = new KnownNamesWriter()) {
      read(filter, writer::add, reports);
      AtomicFile.write(out, writer::write);
    }
  }

  private void read(ImportFilter filter, Import.Sink sink, List<ImportReport> reports)
      throws IOException {
    for (Path file : files) {
      reports.add(Import.run(file, format(file), filter, sink));
    }
  }

  private ImportFormat format(Path file) throws IOException {
    try {
      return format == null ? ImportFormat.guess(file) : ImportFormat.of(format);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private ImportFilter filter() {
    Set<EntityType> wanted =
        types.stream()
            .map(
                label ->
                    EntityType.of(label)
                        .orElseThrow(
                            () ->
                                new UsageException(
                                    "no type “"
                                        + label
                                        + "”: there are "
                                        + Stream.of(EntityType.values())
                                            .map(EntityType::label)
                                            .collect(Collectors.joining(", ")))))
            .collect(Collectors.toSet());
    Set<String> upper =
        countries.stream().map(c -> c.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    return new ImportFilter(wanted, upper, minSitelinks, languages);
  }

  private void tell(Console console, List<ImportReport> reports, double seconds) {
    long taken = 0;
    long left = 0;
    long skipped = 0;
    double bytes = 0;
    for (ImportReport report : reports) {
      report.shown().forEach(console::complain);
      taken += report.taken();
      left += report.left();
      skipped += report.skipped();
      bytes += report.bytes();
    }
    console.complain(
        String.format(
            Locale.ROOT,
            "%s: %d entities taken, %d left out, %d lines skipped; %.1f MB in %.1f s, %.1f MB/s",
            output,
            taken,
            left,
            skipped,
            bytes / 1e6,
            seconds,
            bytes / 1e6 / seconds));
  }
}
