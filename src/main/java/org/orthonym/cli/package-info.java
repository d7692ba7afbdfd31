/** The command line: one class for each command. Start at {@link org.orthonym.cli.Main}. */
@NullMarked
package org.orthonym.cli;

import org.jspecify.annotations.NullMarked;
