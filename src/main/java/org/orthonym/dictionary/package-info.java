/**
 * Entities and their names: reading, checking, layering and compiling. Start at {@link
 * org.orthonym.dictionary.Dictionary}.
 */
@NullMarked
package org.orthonym.dictionary;

import org.jspecify.annotations.NullMarked;
