/**
 * Orthonym puts garbled names in machine-translated text right. A map, from the ground floor up:
 *
 * <ul>
 *   <li>{@code text}, {@code transcription}, {@code similarity}: spans and edits, one script into
 *       another, how alike two words are;
 *   <li>{@code name}, {@code dictionary}: what a name is made of, and the entities that bear one;
 *   <li>{@code matching}, {@code normalise}: mentions and their candidates, and the decision over
 *       the whole article. Start at {@code org.orthonym.normalise.Normaliser};
 *   <li>{@code document}, {@code report}, {@code evaluation}: files in and out, change logs,
 *       scores;
 *   <li>{@code cli}: the command line. Start at {@code org.orthonym.cli.Main}.
 * </ul>
 */
@NullMarked
package org.orthonym;

import org.jspecify.annotations.NullMarked;
