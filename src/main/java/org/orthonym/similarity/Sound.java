package org.orthonym.similarity;

/**
 * What a grapheme of a Latin-script name stands for, whichever language wrote it.
 *
 * <p>A grapheme that languages read differently (c, ch, z, j, x) is a sound of its own, near to
 * each of its readings.
 */
enum Sound {
  A('v', "a"),
  E('v', "e"),
  I('v', "i ie ij iy yj yi"),
  O('v', "o"),
  U('v', "u"),
  AE('v', "ä ae"),
  OE('v', "ö oe"),
  UE('v', "ü ue"),
  EE('v', "ee ea"),
  OO('v', "oo"),
  OU('v', "ou"),
  EI('v', "ei ai ay ey aj ej"),
  AU('v', "au"),
  EU('v', "eu oi oy oj"),
  J('j', "j"),
  Y('j', "y"),
  B('b', "b bh"),
  P('b', "p"),
  F('f', "f ph"),
  V('f', "v"),
  W('f', "w wh"),
  D('d', "d dh"),
  T('d', "t dt"),
  TH('d', "th"),
  G('g', "g gh"),
  K('g', "k ck q"),
  C('c', "c"),
  CH('g', "ch"),
  KH('g', "kh"),
  H('h', "h"),
  X('x', "x ks"),
  S('s', "s ç"),
  Z('s', "z"),
  DZ('s', "dz ds"),
  TS('s', "ts tz ț"),
  SH('s', "sch sh sz š ş ś"),
  ZH('s', "zh ž ż ź ř"),
  TSCH('s', "tsch tch cz č ć"),
  DSCH('s', "dsch dzh dž dż dź drz dj"),
  SHCH('s', "schtsch shch szcz chtch šč"),
  M('m', "m"),
  N('n', "n"),
  NJ('n', "ñ nj ny"),
  L('l', "l"),
  R('r', "r rh"),
  /** What ą and ę have besides the vowel: an n to some ears, nothing to others. */
  NASAL('n', ""),
  /** The Turkish ğ, which is hardly heard. */
  FAINT('-', "ğ"),
  /** A space or hyphen. */
  GAP('-', " ");

  /**
   * The kind: v vowel, j glide, c the letter c, h, x, - hardly anything; any other letter names a
   * group of consonants that garbling takes for one another.
   */
  final char kind;

  /** How it is written, blank-separated, in folded letters. */
  final String spellings;

  Sound(char kind, String spellings) {
    this.kind = kind;
    this.spellings = spellings;
  }

  /** A small number that stands for this sound as long as the program runs. */
  @SuppressWarnings("EnumOrdinal") // The numbers are never stored.
  int number() {
    return ordinal();
  }

  boolean isVowel() {
    return kind == 'v';
  }

  boolean isGlide() {
    return kind == 'j';
  }

  boolean isConsonant() {
    return !isVowel() && !isGlide() && kind != '-' && this != NASAL;
  }
}
