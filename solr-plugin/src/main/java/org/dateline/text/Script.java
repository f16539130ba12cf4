package org.dateline.text;

/** The writing systems that {@link LanguageDetector} tells apart. */
enum Script {
  LATIN(null),
  CYRILLIC(null),
  ARABIC(null),
  GREEK("el"),
  HEBREW("he"),
  ARMENIAN("hy"),
  GEORGIAN("ka"),
  HANGUL("ko"),
  KANA("ja"),
  HAN("zh"),
  DEVANAGARI("hi"),
  BENGALI("bn"),
  GURMUKHI("pa"),
  GUJARATI("gu"),
  TAMIL("ta"),
  TELUGU("te"),
  KANNADA("kn"),
  MALAYALAM("ml"),
  SINHALA("si"),
  THAI("th"),
  LAO("lo"),
  KHMER("km"),
  MYANMAR("my"),
  ETHIOPIC("am"),
  TIBETAN("bo"),
  OTHER(null);

  /** Japanese mixes both; this share of kana among kana and Han makes a text Japanese. */
  private static final double JAPANESE_KANA_SHARE = 0.08;

  private final String onlyLanguage;

  Script(String onlyLanguage) {
    this.onlyLanguage = onlyLanguage;
  }

  /** The language to assume when nothing else decides; null where the script has many. */
  String onlyLanguage() {
    return onlyLanguage;
  }

  /** Written without spaces between words. */
  boolean wordless() {
    return this == HAN || this == KANA || this == THAI || this == LAO || this == KHMER;
  }

  static Script of(int codePoint) {
    if (codePoint < 0x250) {
      return LATIN;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      case GREEK -> GREEK;
      case HEBREW -> HEBREW;
      case ARMENIAN -> ARMENIAN;
      case GEORGIAN -> GEORGIAN;
      case HANGUL -> HANGUL;
      case HIRAGANA, KATAKANA -> KANA;
      case HAN -> HAN;
      case DEVANAGARI -> DEVANAGARI;
      case BENGALI -> BENGALI;
      case GURMUKHI -> GURMUKHI;
      case GUJARATI -> GUJARATI;
      case TAMIL -> TAMIL;
      case TELUGU -> TELUGU;
      case KANNADA -> KANNADA;
      case MALAYALAM -> MALAYALAM;
      case SINHALA -> SINHALA;
      case THAI -> THAI;
      case LAO -> LAO;
      case KHMER -> KHMER;
      case MYANMAR -> MYANMAR;
      case ETHIOPIC -> ETHIOPIC;
      case TIBETAN -> TIBETAN;
      default -> OTHER;
    };
  }

  /**
   * The script a text is in, from its letters' counts by ordinal. A Chinese or Korean sign says as
   * much as some two letters of an alphabet.
   */
  static Script dominant(int[] counts) {
    int best = 0;
    long bestWeight = -1;
    for (int i = 0; i < counts.length; i++) {
      long weight = counts[i];
      if (i == HAN.ordinal() || i == KANA.ordinal() || i == HANGUL.ordinal()) {
        weight *= 2;
      }
      if (weight > bestWeight) {
        bestWeight = weight;
        best = i;
      }
    }
    Script script = values()[best];
    if (script == HAN || script == KANA) {
      int kana = counts[KANA.ordinal()];
      return kana > JAPANESE_KANA_SHARE * (kana + counts[HAN.ordinal()]) ? KANA : HAN;
    }
    return script;
  }
}
