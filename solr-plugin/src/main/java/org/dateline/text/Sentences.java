package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits news text into sentences. Hand-written, one pass, no look further than a few characters
 * beyond the mark, so the time is linear for any input.
 *
 * <p>Boundaries: every newline; {@code . ! ? …} and their Arabic, Devanagari and CJK counterparts
 * with closing quotes and brackets after them, when what follows looks like a start; a lone {@code
 * *} or {@code •} between blanks, which parts teasers set on one line. No boundary: abbreviations
 * and initials ("Dr. A. B. Smith", "No. 5"), numbers ("3.5"), day numbers ("5. Januar"), marks
 * before a lower-case word ("wait... what", "“Why?” he asked").
 */
public final class Sentences {
  /** Longer runs without any mark are cut at a blank, so that no sentence grows without bound. */
  static final int MAX_CHARS = 20_000;

  /** German and Polish articles, pronouns and prepositions, which no number or scale governs. */
  private static final Set<String> STARTERS =
      Set.of(
          ("der die das den dem des ein eine einen einem einer es er sie wir ich in im am an auf bei"
                  + " mit nach vor von zu zum zur aus für um über unter seit während wegen trotz auch"
                  + " aber doch damit dabei dies diese dieser dieses davon dazu so wie wenn weil da"
                  + " dort hier nun noch nur zudem außerdem insgesamt bereits allerdings dagegen"
                  + " to w na po jak nie ale według z ze o od do dla przy przez tym oraz także"
                  + " jednak tymczasem wśród")
              .split(" "));

  private Sentences() {}

  /**
   * @param text any text
   * @param language BCP 47 primary subtag or null
   * @return the sentences in order, without the white space around them; none is empty
   */
  public static List<Span> split(String text, String language) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int n = text.length();
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        add(text, start, i, sentences);
        start = i + 1;
      } else if ((c == '*' || c == '•' || c == '|') && alone(text, i)) {
        add(text, start, i, sentences);
        start = i + 1;
      } else if (isMark(c)) {
        int end = afterClosers(text, i);
        if (ends(text, start, i, end, language)) {
          add(text, start, end, sentences);
          start = end;
        }
        i = end - 1;
      } else if (i - start >= MAX_CHARS
          && (Character.isWhitespace(c)
              || i - start >= 2 * MAX_CHARS && !Character.isSurrogate(c))) {
        add(text, start, i, sentences);
        start = i;
      }
    }
    add(text, start, n, sentences);
    return sentences;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '؟' || c == '۔' || c == '।'
        || c == '。' || c == '！' || c == '？';
  }

  private static boolean isCloser(char c) {
    return c == '"' || c == '\'' || c == '”' || c == '’' || c == '»' || c == '“' || c == ')'
        || c == ']' || c == '›' || c == '」';
  }

  /** End of the run of marks and closing quotes that starts at {@code i}. */
  private static int afterClosers(String text, int i) {
    int end = i + 1;
    while (end < text.length() && (isMark(text.charAt(end)) || isCloser(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean alone(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isWhitespace(text.charAt(i - 1))
        && Character.isWhitespace(text.charAt(i + 1));
  }

  private static boolean ends(String text, int start, int mark, int end, String language) {
    int n = text.length();
    char c = text.charAt(mark);
    if (c == '。' || c == '！' || c == '？') {
      return true;
    }
    if (end >= n) {
      return true;
    }
    boolean blank = Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '\u00a0';
    if (!blank) {
      // "…word.Next word": a lost blank after a long lower-case word.
      return c == '.'
          && end == mark + 1
          && Character.isUpperCase(text.charAt(end))
          && mark - 3 >= start
          && Character.isLowerCase(text.charAt(mark - 1))
          && Character.isLowerCase(text.charAt(mark - 2))
          && Character.isLowerCase(text.charAt(mark - 3))
          && end + 1 < n
          && Character.isLowerCase(text.charAt(end + 1));
    }
    int next = end;
    while (next < n && (Character.isWhitespace(text.charAt(next)) || isOpener(text.charAt(next)))) {
      if (text.charAt(next) == '\n') {
        return true;
      }
      next++;
    }
    if (next >= n) {
      return true;
    }
    int follower = text.codePointAt(next);
    if (Character.isLowerCase(follower)) {
      return false;
    }
    if (c != '.' || mark + 1 < end && isMark(text.charAt(mark + 1))) {
      return true;
    }
    return !noStop(text, start, mark, next, end > mark + 1, language);
  }

  private static boolean isOpener(char c) {
    return c == '"' || c == '“' || c == '„' || c == '«' || c == '‘' || c == '(' || c == '['
        || c == '—' || c == '–' || c == '-' || c == '¿' || c == '¡';
  }

  /** Whether the full stop at {@code mark} belongs to an abbreviation, initial or day number. */
  private static boolean noStop(
      String text, int start, int mark, int next, boolean closed, String language) {
    int from = mark;
    // Abbreviations are short; 12 units back is enough and keeps this constant.
    while (from > start && mark - from < 12 && isWordChar(text, from - 1)) {
      from--;
    }
    String word = text.substring(from, mark);
    if (word.isEmpty() || closed) {
      return false;
    }
    boolean digitNext = Character.isDigit(text.codePointAt(next));
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    if (isDigits(word)) {
      return word.length() <= 2 && dayNumber(text, start, from, next, language);
    }
    Abbreviations.Use use = Abbreviations.use(word.toLowerCase(Locale.ROOT), language);
    if (use == null) {
      // "J.-P. Sartre", "U.N.": single letters parted by stops.
      return word.length() <= 6 && dotted(word);
    }
    return switch (use) {
      case TITLE -> true;
      case NUMBER -> digitNext;
      case END -> digitNext || dotted(word) && !startsSentence(text, next);
      case UNIT -> !digitBefore(text, start, from) || digitNext;
      case SCALE -> digitNext || !startsSentence(text, next);
    };
  }

  private static boolean isWordChar(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || c == '°'
        || c == '№'
        || c == '.' && i > 0 && Character.isLetter(text.charAt(i - 1));
  }

  private static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean dotted(String word) {
    if (word.indexOf('.') < 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isUpperCase(word.charAt(i))
          || i + 1 < word.length() && word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean digitBefore(String text, int start, int from) {
    int i = from - 1;
    while (i > start && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
      i--;
    }
    return i >= start && Character.isDigit(text.charAt(i));
  }

  /**
   * "am 5. Januar", "das 3. Bataillon": languages that write ordinals with a stop. After a bare
   * verb-final number ("… waren es 12. Die Polizei") an article or pronoun starts the next
   * sentence.
   */
  private static boolean dayNumber(String text, int start, int from, int next, String language) {
    if (!"de".equals(language) && !"pl".equals(language) && !"cs".equals(language)) {
      return from == start;
    }
    return !startsSentence(text, next);
  }

  /** An article, pronoun or preposition that begins a sentence more often than it goes on one. */
  private static boolean startsSentence(String text, int next) {
    int end = next;
    while (end < text.length() && end - next < 12 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return STARTERS.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
  }

  private static void add(String text, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(new Span(from, to));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
  }
}
