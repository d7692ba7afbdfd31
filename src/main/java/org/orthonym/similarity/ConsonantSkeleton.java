package org.orthonym.similarity;

/**
 * The consonants of a word as coarse groups, four bits a group, at most 16: what survives when a
 * name goes through a script that writes no vowels, or one that is read by ear.
 *
 * <p>Vowels and glides are dropped, but that a word begins with one is kept. {@code s, z, ts, sch,
 * tsch} are one group, {@code g, k, kh, h} before a vowel another. Letters that languages read in
 * two ways (c, ch, g, j) are read the German way, or, in the {@linkplain #soft() soft} reading, the
 * English and French way; ask with both keys and index under both.
 *
 * <table>
 *   <caption>What it gives, as letters of the groups</caption>
 *   <tr><th>word</th><th>hard</th><th>soft</th></tr>
 *   <tr><td>Baerbock, Berbok</td><td>BRBK</td><td>BRBK</td></tr>
 *   <tr><td>Price, Prais</td><td>BRS</td><td>BRS</td></tr>
 *   <tr><td>Le Drian, Ledriane</td><td>LDRN</td><td>LDRN</td></tr>
 *   <tr><td>Sybiha, Sibiga</td><td>SBK</td><td>SBK</td></tr>
 *   <tr><td>Świątek, Sventek</td><td>SFNDK</td><td>SFNDK</td></tr>
 *   <tr><td>Chamenei, Khamenei</td><td>KMN</td><td>SMN, KMN</td></tr>
 *   <tr><td>Tschernow, Chernov</td><td>SRNF, KRNF</td><td>SRNF</td></tr>
 *   <tr><td>Healey, Gili</td><td>KL</td><td>KL</td></tr>
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
  private final boolean soft;

  private ConsonantSkeleton(boolean soft) {
    this.soft = soft;
  }

  /** The German reading: c as k before a, o, u; ch as kh; g hard; j a glide. */
  public static ConsonantSkeleton hard() {
    return new ConsonantSkeleton(false);
  }

  /** The English and French reading: ch and j as sch, g before e and i too. */
  public static ConsonantSkeleton soft() {
    return new ConsonantSkeleton(true);
  }

  @Override
  public long key(CharSequence name) {
    word.read(name);
    long key = 0;
    char last = 0;
    int groups = 0;
    for (int i = 0; i < word.size() && groups < MOST_GROUPS; i++) {
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

  /** The group of the grapheme at an index; V for a vowel, X for two groups, - for none. */
  private char group(int index) {
    int code = word.code(index);
    if (!Graphemes.isSound(code)) {
      return '-';
    }
    Sound sound = Graphemes.sound(code);
    return switch (sound) {
      case C -> beforeFrontVowel(index) ? 'S' : 'K';
      case CH -> soft ? 'S' : 'K';
      case G -> soft && beforeFrontVowel(index) ? 'S' : 'K';
      case J -> soft && beforeVowel(index) ? 'S' : 'V';
      case X -> index == 0 ? 'S' : 'X';
      case H -> beforeVowel(index) ? 'K' : '-';
      default -> group(sound);
    };
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
