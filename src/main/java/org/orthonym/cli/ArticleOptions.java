package org.orthonym.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that put names right want to know of the articles. */
final class ArticleOptions {
  @Option(
      names = "--target",
      paramLabel = "LANG",
      description = "language of the text (default: de)")
  @Nullable String target;

  @Option(names = "--source", paramLabel = "LANG", description = "language it was translated from")
  @Nullable String source;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "when it was published: who held an office then (default: what the file says)")
  @Nullable String date;

  @Mixin DictionaryOption dictionaries = new DictionaryOption();

  @Option(
      names = "--style",
      paramLabel = "NAME",
      description =
          "write names as this house does: dpa, duden, swiss, kyjiw, or a dictionary file; forms"
              + " of other houses are put right then")
  @Nullable String style;

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description = "how sure a change must be: strict, news (the default) or eager")
  @Nullable String policy;
}
