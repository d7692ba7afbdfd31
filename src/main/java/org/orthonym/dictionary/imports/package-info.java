/**
 * Reads what data bases and term bases have as names, line by line, for a layer of known names.
 * Start at {@link org.orthonym.dictionary.imports.Import}.
 */
@NullMarked
package org.orthonym.dictionary.imports;

import org.jspecify.annotations.NullMarked;
