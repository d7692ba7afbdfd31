/**
 * Names from one script and spelling convention into another. Start at {@link
 * org.orthonym.transcription.Transcriber}.
 *
 * <h2>Tables</h2>
 *
 * <p>A table is a resource {@code SOURCE-TARGET.table} in this package, for instance {@code
 * ru-de.table}: UTF-8, one row a line, the first row that fits wins. A row has columns with blanks
 * between them:
 *
 * <pre>
 * PATTERN   OUTPUT   [@STYLE,STYLE...]   NOTE, to the end of the line
 *
 * ^(е)        je             at the start of a word
 * {V}(е)      je             after a vowel
 * е           e
 * {V}(с){V}   ss             sharp s between vowels
 * (й)$        j      @dpa    Sergej
 * (й)$        i              Sergei
 * ь           -              nothing is written for it
 * </pre>
 *
 * <ul>
 *   <li>The pattern speaks of the source, never of what has been written already. In round brackets
 *       stands what the row replaces; what is outside is context. Without brackets all but the
 *       edges is replaced.
 *   <li>Patterns are in lower case. {@code ^} and {@code $} are the edges of a word, {@code &} is
 *       the end of one that follows another, as a family name does, {@code .} is any letter of the
 *       word, {@code [аб]} one of these, {@code [!аб]} none of these (an edge is none of these,
 *       too), {@code {V}} a class; classes and edges may stand in square brackets: {@code [^{V}й]}.
 *       The replaced part is plain letters, and at least one.
 *   <li>A word is a run of letters and marks; an apostrophe between letters belongs to it, and
 *       every kind of apostrophe is the plain {@code '} in patterns. Hyphens, blanks, digits and
 *       points part words and are kept.
 *   <li>Output: {@code -} is nothing, {@code _} a blank. The case of the source is put on it from
 *       outside. An output that begins with {@code ~} stays as written and leaves the capital to
 *       what follows ({@code ~al-}).
 *   <li>{@code @dpa} confines a row to these {@linkplain org.orthonym.transcription.Style styles}.
 * </ul>
 *
 * <p>Lines that begin with {@code #} are comments; the first ones name the table's sources.
 * Directives:
 *
 * <ul>
 *   <li>{@code class: V = аеёиоуыэюя} names a set of letters, before its first use;
 *   <li>{@code include: ru-de} puts the rows and classes of that table here; rows and classes above
 *       it win;
 *   <li>{@code case: title} for scripts without capitals: every word gets one;
 *   <li>{@code certain: lexicon} for scripts without vowels: only words that the lexicon knows are
 *       certain.
 * </ul>
 *
 * <p>A row that can never be reached, since one above it in the same file replaces the same letters
 * in any context, is an error.
 *
 * <h2>Words</h2>
 *
 * <p>What no rule gives is in the {@linkplain org.orthonym.transcription.Lexicon lexicons}, by
 * whole words: {@code given-names/SOURCE.tsv} and {@code family-names/SOURCE.tsv} of the
 * dictionaries, tab-separated with a header row: {@code native}, and by target the form where the
 * rule gives another one, in German also {@code dpa}, what newsrooms write other than
 * encyclopaedias. They win over rows. {@code family-names/SOURCE-compounds.tsv} has the two parts
 * of names that are put together.
 *
 * <h2>Other scripts</h2>
 *
 * <p>What letters alone do not tell, for instance where a Chinese given name begins, is the work of
 * a {@link org.orthonym.transcription.Preparation} that rewrites the text before the table sees it.
 *
 * <ul>
 *   <li>Arabic, Persian and Hebrew write no short vowels. The lexicons have the forms of the press
 *       ({@code de}, {@code en}, {@code fr}; others follow from English, {@code
 *       from-english-TARGET.table}), {@code also} has further spellings to be recognised, and a row
 *       that begins with a hyphen is an ending that makes family names. A word that they do not
 *       know gets vowels by the commonest shapes of names and is not certain.
 *   <li>Hindi has one form for every language; unknown words go by rule and are not certain.
 *   <li>Chinese is read by ICU, but for the characters in the lexicons ({@code form}).
 *   <li>Korean lexicons have family names and the syllables of given names ({@code form}, {@code
 *       also}).
 *   <li>Japanese lexicons have how a name is read ({@code reading}, several with {@code |}
 *       between); the tables write the kana.
 * </ul>
 */
@NullMarked
package org.orthonym.transcription;

import org.jspecify.annotations.NullMarked;
