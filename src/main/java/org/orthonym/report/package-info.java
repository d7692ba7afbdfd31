/**
 * What was changed, for machines and for people: change logs, diffs and summaries. Start at {@link
 * org.orthonym.report.LogFile}.
 */
@NullMarked
package org.orthonym.report;

import org.jspecify.annotations.NullMarked;
