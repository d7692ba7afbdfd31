package org.orthonym.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that put names right want to know of the articles, and where else it may stand. */
final class SettingsOptions {
  @Mixin ArticleOptions article = new ArticleOptions();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "read this configuration (default: the nearest orthonym.yaml)")
  @Nullable Path config;

  @Option(names = "--isolated", description = "read no configuration")
  boolean isolated;
}
