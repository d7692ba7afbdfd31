package org.orthonym.similarity;

/**
 * What it costs that one sound stands for another, in hundredths of a consonant that has become a
 * quite different one.
 *
 * <p>The argument behind the rows: a name that went through another script and back comes back in
 * that language's spelling (sch, sh, ch, sz: next to nothing), with its vowels guessed (cheap),
 * with consonants that the script does not tell apart (h and g, w and v, z and ts: cheap), and
 * hardly ever with a consonant of another kind (dear).
 */
final class SoundCosts {
  /** The same sound in other letters, a doubled one among them. */
  static final int SPELLING = 3;

  /** A consonant for one that has nothing to do with it; also a lost or added consonant. */
  static final int CONSONANT = 100;

  private static final int VOWEL = 40;
  private static final int SAME_GROUP = 40;

  /** Pairs and their cost. */
  private static final String ROWS =
      """
      E AE 3, E EE 10, I EE 5, I Y 8, I J 10, Y J 3, E EI 15, I EI 15, AE EI 15, EE EI 10, A EI 25
      Y EI 10, J EI 10, O OO 5, U OO 5, U OU 3, O OU 8, OO OU 5, O OE 15, E OE 12, U UE 8, I UE 15
      Y UE 8, EU OE 10, EU UE 20, EU EI 20, O AU 15, A AU 20, U AU 25, OU AU 10, OU UE 15
      E I 25, E A 25, A O 25, O U 20, A AE 15, E UE 30, I OE 35, A EE 35
      U W 15, OU W 15, U V 25, O W 35, AU W 35, UE W 30
      W V 3, F V 15, F W 20, B V 30, B W 40, B P 35, F P 40
      D T 35, T TH 5, D TH 30, TH S 40, TH Z 40, TH F 50
      G K 35, K C 5, K CH 15, K KH 15, G KH 25, G CH 35, CH KH 3, H KH 8, H CH 12, H G 20, H K 45
      C CH 20, C S 8, C Z 10, C TS 8, C TSCH 15, C SH 30
      CH SH 10, CH TSCH 8, CH SHCH 25, CH ZH 30, CH DSCH 30
      X KH 15, X H 20, X CH 30, X SH 25, X K 40, X S 40, X Z 30, X G 50
      S Z 8, S TS 30, S SH 25, S ZH 35, S TSCH 50, S DZ 25, Z TS 8, Z DZ 8, Z ZH 20, Z SH 35, Z DSCH 40
      TS DZ 15, TS TSCH 25, DZ DSCH 25, SH ZH 12, SH TSCH 25, SH SHCH 15, TSCH SHCH 20, TSCH DSCH 20
      ZH DSCH 12, ZH SHCH 35, TS SH 40, TS SHCH 50
      J DSCH 10, J ZH 15, J SH 40, J H 40, J KH 30, J CH 30, Y DSCH 45, J G 50, G ZH 40, G DSCH 35
      N NJ 8, M N 50, N NASAL 0, M NASAL 5, NJ NASAL 10, L R 60, R ZH 45
      GAP NASAL 15, G FAINT 10, FAINT H 10
      """;

  private static final Sound[] SOUNDS = Sound.values();
  private static final int[][] FOR = table();

  /** One more than the highest {@link Sound#number}. */
  static final int SOUND_COUNT = SOUNDS.length;

  private static final int[] WEIGHTS = new int[SOUND_COUNT];
  private static final int[] ENDINGS = new int[SOUND_COUNT];

  static {
    for (Sound sound : SOUNDS) {
      WEIGHTS[sound.number()] = weightOf(sound);
      ENDINGS[sound.number()] = endingOf(sound);
    }
  }

  private SoundCosts() {}

  private static int[][] table() {
    int[][] table = new int[SOUNDS.length][SOUNDS.length];
    for (Sound one : SOUNDS) {
      for (Sound other : SOUNDS) {
        table[one.number()][other.number()] = one == other ? SPELLING : unlike(one, other);
      }
    }
    for (String row : ROWS.strip().split("[,\n]\\s*")) {
      String[] parts = row.split(" ");
      int one = Sound.valueOf(parts[0]).number();
      int other = Sound.valueOf(parts[1]).number();
      table[one][other] = Integer.parseInt(parts[2]);
      table[other][one] = table[one][other];
    }
    return table;
  }

  private static int unlike(Sound one, Sound other) {
    boolean soft = !one.isConsonant();
    if (soft != !other.isConsonant()) {
      return CONSONANT;
    }
    return soft ? VOWEL : one.kind == other.kind ? SAME_GROUP : CONSONANT;
  }

  /** What it costs that one grapheme stands for the other; both as {@link Graphemes#code}. */
  static int substitution(int one, int other) {
    if (one == other) {
      return 0;
    }
    if (!Graphemes.isSound(one) || !Graphemes.isSound(other)) {
      return CONSONANT;
    }
    return FOR[Graphemes.number(one)][Graphemes.number(other)];
  }

  /** Lowers, for each sound by number, what it costs at the least to stand for one of a word's. */
  static void nearer(int code, int[] least) {
    for (int number = 0; number < SOUND_COUNT; number++) {
      least[number] = Math.min(least[number], nearest(code, number));
    }
  }

  /** The same letters cost nothing, and other letters of the same sound next to nothing. */
  private static int nearest(int code, int number) {
    if (!Graphemes.isSound(code)) {
      return CONSONANT;
    }
    return Graphemes.number(code) == number ? 0 : FOR[Graphemes.number(code)][number];
  }

  /** What a grapheme weighs in a word: what it costs that it was lost in the middle. */
  static int weight(int code) {
    return Graphemes.isSound(code) ? WEIGHTS[Graphemes.number(code)] : CONSONANT;
  }

  private static int weightOf(Sound sound) {
    return switch (sound) {
      case E -> 35;
      case H, J, Y -> 25;
      case GAP, FAINT -> 15;
      case NASAL -> 5;
      default -> sound.isVowel() ? 50 : CONSONANT;
    };
  }

  /** What it costs that a word's last grapheme was lost or added: case endings, silent letters. */
  static int ending(int code) {
    return Graphemes.isSound(code) ? ENDINGS[Graphemes.number(code)] : CONSONANT;
  }

  private static int endingOf(Sound sound) {
    return switch (sound) {
      case E -> 15;
      case A, S, U -> 25;
      case M -> 40;
      case N -> 60;
      default -> weightOf(sound);
    };
  }

  /** What it costs to be the first grapheme: garbling keeps beginnings. */
  static int first(int cost) {
    return cost + cost / 2;
  }
}
