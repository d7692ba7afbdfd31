package org.orthonym.similarity;

/**
 * The consonants of a word as coarse groups, four bits a group, at most 16: what survives when a
 * name goes through a script that writes no vowels, or one that is read by ear.
 *
 * <p>Vowels and glides are dropped, but that a word begins with one is kept. {@code s, z, ts, sch,
 * tsch} are one group, {@code g, k, kh, h} before a vowel another. Letters that languages read in
 * several ways (c, ch, g, j, w, silent endings) are read in one of four {@linkplain Reading
 * readings}; ask with the keys of all readings and index under all.
 *
 * <table>
 *   <caption>What it gives, as letters of the groups</caption>
 *   <tr><th>word</th><th>German</th><th>English</th><th>French</th><th>Spanish</th></tr>
 *   <tr><td>Baerbock, Berbok</td><td>BRBK</td><td>BRBK</td><td>BRBK</td><td>BRBK</td></tr>
 *   <tr><td>Price, Prais</td><td>BRS</td><td>BRS</td><td>BR, BR</td><td>BRS</td></tr>
 *   <tr><td>Le Drian, Ledriane</td><td>LDRN</td><td>LDRN</td><td>LDRN</td><td>LDRN</td></tr>
 *   <tr><td>Sybiha, Sibiga</td><td>SBK</td><td>SBK</td><td>SBK</td><td>SBK</td></tr>
 *   <tr><td>Chamenei, Khamenei</td><td>KMN</td><td>SMN, KMN</td><td>SMN, KMN</td><td>KMN</td></tr>
 *   <tr><td>Chernov</td><td>KRNF</td><td>SRNF</td><td>SRNF</td><td>KRNF</td></tr>
 *   <tr><td>Barnier</td><td>BRNR</td><td>BRNR</td><td>BRN</td><td>BRNR</td></tr>
 *   <tr><td>Javier</td><td>VFR</td><td>SFR</td><td>SF</td><td>KFR</td></tr>
 *   <tr><td>Fico</td><td>FK</td><td>FS</td><td>FK</td><td>FK</td></tr>
 * </table>
 *
 * <p>Also equal, and different people: Scholz and Schulz, Orbán and Urban, Price and Prus. Keeps a
 * buffer, so a call allocates nothing; hence not thread-safe. Time is linear in the word.
 */
public final class ConsonantSkeleton implements WordKey {
  private static final int MOST_GROUPS = 16;

  /** The groups; the number of each is its place from 1. */
  private static final String GROUPS = "VBFDKSMNLR";

  private final Graphemes word = new Graphemes();
  private Reading reading;

  /** How the letters are said that languages say in several ways. */
  public enum Reading {
    /** c as s before e and i, else as k; ch as kh; g hard; j a glide. */
    GERMAN,
    /** c, ch, j as s or sch, and g before e and i too; w before a consonant is part of a vowel. */
    ENGLISH,
    /**
     * ch, j as sch, c and g before e and i too; consonants that are silent at the end are dropped.
     */
    FRENCH,
    /** As {@link #GERMAN}, but j before a vowel as kh. */
    SPANISH
  }

  private ConsonantSkeleton(Reading reading) {
    this.reading = reading;
  }

  /** The key in one reading. */
  public static ConsonantSkeleton in(Reading reading) {
    return new ConsonantSkeleton(reading);
  }

  @Override
  public long key(CharSequence name) {
    word.read(name);
    return key();
  }

  /** The key of the word read last, in another reading, which this keeps from now on. */
  public long again(Reading other) {
    reading = other;
    return key();
  }

  private long key() {
    long key = 0;
    char last = 0;
    int groups = 0;
    int size = reading == Reading.FRENCH ? sizeWithoutSilentEnd() : word.size();
    for (int i = 0; i < size && groups < MOST_GROUPS; i++) {
      char group = group(i);
      if (group == 'X') {
        key = append(key, 'K');
        group = 'S';
        groups++;
      }
      if (group != last && GROUPS.indexOf(group) >= 0 && (group != 'V' || groups == 0)) {
        key = append(key, group);
        groups++;
      }
      last = group;
    }
    return key;
  }

  private static long append(long key, char group) {
    return (key << 4) | (GROUPS.indexOf(group) + 1);
  }

  private int sizeWithoutSilentEnd() {
    int size = word.size();
    while (size > 3 && isSilentAtEnd(size - 1)) {
      size--;
    }
    return size;
  }

  private boolean isSilentAtEnd(int index) {
    if (!Graphemes.isSound(word.code(index))) {
      return false;
    }
    return switch (Graphemes.sound(word.code(index))) {
      case T, D, S, Z, P, C, E -> true;
      case R -> Graphemes.isSound(word.code(index - 1)) && isE(word.code(index - 1));
      default -> false;
    };
  }

  private static boolean isE(int code) {
    return Graphemes.sound(code) == Sound.E || Graphemes.sound(code) == Sound.I;
  }

  /** The group of the grapheme at an index; V for a vowel, X for two groups, - for none. */
  private char group(int index) {
    int code = word.code(index);
    if (!Graphemes.isSound(code)) {
      return '-';
    }
    boolean soft = reading == Reading.ENGLISH || reading == Reading.FRENCH;
    Sound sound = Graphemes.sound(code);
    return switch (sound) {
      case C -> reading == Reading.ENGLISH || beforeFrontVowel(index) ? 'S' : 'K';
      case CH -> soft ? 'S' : 'K';
      case G -> soft && beforeFrontVowel(index) ? 'S' : 'K';
      case J -> beforeVowel(index) && !afterConsonant(index) ? glide() : 'V';
      case X -> index == 0 ? 'S' : 'X';
      case H -> index == 0 || beforeVowel(index) ? 'K' : '-';
      case U, OU -> index == 0 && beforeVowel(index) ? 'F' : 'V';
      case W -> soft && index > 0 && !isLast(index) && !beforeVowel(index) ? 'V' : 'F';
      default -> group(sound);
    };
  }

  private char glide() {
    return switch (reading) {
      case GERMAN -> 'V';
      case ENGLISH, FRENCH -> 'S';
      case SPANISH -> 'K';
    };
  }

  /** Whether a consonant other than n stands before, so that a j only softens it. */
  private boolean afterConsonant(int index) {
    if (index == 0 || !Graphemes.isSound(word.code(index - 1))) {
      return false;
    }
    Sound before = Graphemes.sound(word.code(index - 1));
    return before.isConsonant() && before != Sound.N;
  }

  private boolean isLast(int index) {
    return index == word.size() - 1;
  }

  private static char group(Sound sound) {
    return switch (sound.kind) {
      case 'v', 'j' -> 'V';
      case 'g' -> 'K';
      default -> Character.toUpperCase(sound.kind);
    };
  }

  private boolean beforeVowel(int index) {
    return index + 1 < word.size()
        && Graphemes.isSound(word.code(index + 1))
        && !Graphemes.sound(word.code(index + 1)).isConsonant();
  }

  private boolean beforeFrontVowel(int index) {
    if (!beforeVowel(index)) {
      return false;
    }
    return switch (Graphemes.sound(word.code(index + 1))) {
      case E, I, AE, OE, UE, EE, EI, EU, Y -> true;
      default -> false;
    };
  }
}
