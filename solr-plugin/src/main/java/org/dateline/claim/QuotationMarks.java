package org.dateline.claim;

/** Which of a sentence's quotation marks open and which close, and what stands between them. */
final class QuotationMarks {
  private final Tokens tokens;

  /** “ opens in English and closes in German. */
  private final boolean low;

  QuotationMarks(Lexicon lexicon, Tokens tokens) {
    this.tokens = tokens;
    this.low = lexicon.on("low_quotes");
  }

  /** Whether a quotation is open at the end, given whether it was at the start. */
  boolean openAfter(boolean open) {
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.isQuote(i)) {
        open = opens(i, open);
      }
    }
    return open;
  }

  /**
   * For each token whether it stands inside a quotation, given whether one is open at the start.
   */
  boolean[] inside(boolean open) {
    boolean[] quoted = new boolean[tokens.size + 1];
    boolean state = open;
    for (int i = 0; i < tokens.size; i++) {
      quoted[i] = state;
      if (tokens.isQuote(i)) {
        state = opens(i, state);
      }
    }
    return quoted;
  }

  private boolean opens(int i, boolean open) {
    return switch (tokens.form[i].charAt(0)) {
      case '”', '»' -> false;
      case '„', '«' -> true;
      case '“' -> !low || !open;
      default -> !open;
    };
  }
}
