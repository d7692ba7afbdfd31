/**
 * What was changed, for machines and for people: change logs, diffs and summaries. Start at {@link
 * org.orthonym.report.ChangeJson}.
 */
@NullMarked
package org.orthonym.report;

import org.jspecify.annotations.NullMarked;
