package org.dateline.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.meta.BylineWords.Role;

/**
 * A line of credits cut at signs, blanks and dates: {@code 22.10.2024 19:47 Text: Ann Lee | 3 min
 * read}.
 *
 * @param credited people behind a word that credits them ("by", "Text:") or before a function
 *     ("Staff Writer")
 * @param alone what has the shape of a person's name and stands alone in a part of the line; it may
 *     be anybody, or no person at all
 * @param dated the line holds a date, or the time that reading takes
 * @param picture the line credits a picture and nobody who wrote
 */
public record CreditLine(
    List<String> credited, List<String> alone, boolean dated, boolean picture) {
  private static final CreditLine NONE = new CreditLine(List.of(), List.of(), false, false);
  private static final int MAX_CHARS = 240;
  private static final int MAX_PARTS = 16;

  /** Stands for a date, and opens the part behind it. */
  private static final String DATE = "\u0001";

  /** Cuts a line into parts. */
  private static final String SEPARATORS = "|·•●∙‧・/;→►▸»›\t" + DATE;

  /** Zone, half of the day, "year": what may stand between a date and the byline. */
  private static final int MAX_WORDS_BEHIND_DATE = 3;

  /** Words before "by": "Photos and story by", "Eine Analyse von". */
  private static final int MAX_GENRE_WORDS = 4;

  public CreditLine {
    credited = List.copyOf(credited);
    alone = List.copyOf(alone);
  }

  /** Reads a line; longer ones than {@value #MAX_CHARS} characters are none. */
  public static CreditLine of(String line) {
    if (line.length() > MAX_CHARS) {
      return NONE;
    }
    String text = unglued(PersonNames.clean(line));
    StringBuilder cut = new StringBuilder(text);
    boolean dated = false;
    List<Dates.Found> dates = Dates.find(text, DateOrder.DAY_FIRST, null);
    for (int i = dates.size() - 1; i >= 0; i--) {
      cut.replace(dates.get(i).start(), dates.get(i).end(), DATE);
      dated = true;
    }
    cutTimes(cut);
    List<String> credited = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    List<String> parts = parts(cut.toString());
    if (isOfPicture(text)) {
      return new CreditLine(List.of(), List.of(), dated, true);
    }
    boolean sentence = dates.isEmpty() && parts.size() == 1 && text.length() > 100;
    for (int i = 0; i < parts.size() && i < MAX_PARTS && !sentence; i++) {
      boolean behindDate = parts.get(i).startsWith(DATE);
      String part = behindDate ? parts.get(i).substring(DATE.length()) : parts.get(i);
      String measured = withoutMeasure(part);
      dated |= measured.length() < part.length();
      if (measured.isEmpty()) {
        continue;
      }
      String behind = behindOpener(measured, behindDate);
      if (behind != null) {
        credited.addAll(CreditNames.of(behind, true));
      } else if (hasFunction(measured)
          || (i + 1 < parts.size() && isCredit(parts.get(i + 1).replace(DATE, "")))
          || endsWithAgency(measured)) {
        credited.addAll(CreditNames.of(measured, false));
      } else {
        alone.addAll(CreditNames.of(measured, true));
      }
    }
    return new CreditLine(distinct(credited), distinct(alone), dated, false);
  }

  /**
   * Credits a picture: {@code Photo: Ann Lee}, {@code Ann Lee/Reuters}, {@code Ann Lee | Getty
   * Images}. Words for texts beside it make it a credit of both.
   */
  private static boolean isOfPicture(String text) {
    boolean picture = false;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (BylineWords.is(Role.PICTURE, word)) {
        picture = true;
      } else if (BylineWords.is(Role.GENRE, word) && word.length() > 3) {
        return false;
      }
    }
    int slash = text.indexOf('/');
    while (!picture && slash > 0 && slash + 1 < text.length()) {
      boolean tight = text.charAt(slash - 1) != ' ' && text.charAt(slash + 1) != ' ';
      picture = tight && Agencies.in(text.substring(slash + 1)) != null;
      slash = text.indexOf('/', slash + 1);
    }
    return picture;
  }

  private static List<String> distinct(List<String> names) {
    return names.stream().distinct().toList();
  }

  /** A function or an agency and nothing else: {@code Ann Lee | Reuters}. */
  private static boolean isCredit(String part) {
    return Agencies.named(part) != null || NameShape.isRole(part);
  }

  /** {@code Ann Lee, Reuters}. */
  private static boolean endsWithAgency(String part) {
    int comma = part.lastIndexOf(',');
    return comma > 0 && Agencies.named(part.substring(comma + 1)) != null;
  }

  private static boolean hasFunction(String part) {
    for (String word : part.split("[ ,]+")) {
      if (BylineWords.is(Role.FUNCTION, word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** What stands behind "by" or, with words for kinds of texts before it, "story by"; else null. */
  private static String behindOpener(String part, boolean behindDate) {
    String rest = BylineOpeners.cut(part);
    if (!rest.equals(part)) {
      return rest;
    }
    String[] words = part.split(" ", MAX_GENRE_WORDS + 2);
    for (int i = 0; i < words.length - 1; i++) {
      String bare = words[i].toLowerCase(Locale.ROOT);
      if (i > 0 && BylineWords.is(Role.OPENER, bare)) {
        return BylineOpeners.cut(String.join(" ", List.of(words).subList(i, words.length)));
      }
      boolean colon = bare.endsWith(":");
      String word = colon ? bare.substring(0, bare.length() - 1) : bare;
      boolean skipped =
          BylineWords.is(Role.GENRE, word)
              || BylineWords.is(Role.PICTURE, word)
              || (behindDate && i < MAX_WORDS_BEHIND_DATE);
      if (!skipped) {
        return null;
      }
      if (colon) {
        return String.join(" ", List.of(words).subList(i + 1, words.length));
      }
    }
    return null;
  }

  /** The part before its first number or words such as "reading time". */
  private static String withoutMeasure(String part) {
    int end = part.length();
    for (int i = 0; i < end; i++) {
      if (Character.isDigit(part.charAt(i))) {
        end = i;
      }
    }
    String lower = part.toLowerCase(Locale.ROOT);
    for (int i = lower.indexOf(' ') < 0 ? -1 : 0;
        i >= 0 && i < end;
        i = lower.indexOf(' ', i) + 1) {
      for (String measure : BylineWords.of(Role.MEASURE)) {
        if (lower.startsWith(measure, i)) {
          end = Math.min(end, i);
        }
      }
      if (lower.indexOf(' ', i) < 0) {
        break;
      }
    }
    if (BylineWords.of(Role.MEASURE).contains(lower)) {
      end = 0;
    }
    return stripped(part.substring(0, end));
  }

  /** Puts the mark of a date in the place of each time of day. */
  private static void cutTimes(StringBuilder text) {
    for (int i = text.length() - 3; i > 0; i--) {
      char c = text.charAt(i);
      if ((c == ':' || c == '.')
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1))
          && Character.isDigit(text.charAt(i + 2))) {
        int from = i - 1;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
          from--;
        }
        text.replace(from, i + 3, DATE);
        i = from;
      }
    }
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    String mark = "";
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dash = c == '—' || c == '–' || (c == '-' && i > 0 && text.charAt(i - 1) == ' ');
      boolean gap = c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if (dash || gap || SEPARATORS.indexOf(c) >= 0) {
        mark = add(parts, mark, text.substring(from, i)) ? "" : mark;
        mark = c == DATE.charAt(0) ? DATE : mark;
        from = i + 1;
      }
    }
    add(parts, mark, text.substring(from));
    return parts;
  }

  private static boolean add(List<String> parts, String mark, String part) {
    String s = stripped(part);
    return !s.isEmpty() && parts.add(mark + s);
  }

  private static String stripped(String part) {
    int from = 0;
    int to = part.length();
    while (from < to && " ,.:()[]".indexOf(part.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " ,:()[]".indexOf(part.charAt(to - 1)) >= 0) {
      to--;
    }
    return part.substring(from, to);
  }

  /** {@code ByAnn LeeWriterDec 5, 2023} lost its blanks with the markup. */
  private static String unglued(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i > 0 && c == '@') {
        out.append('|');
      } else if (i > 0
          && Character.isUpperCase(c)
          && (Character.isLowerCase(text.charAt(i - 1)) || Character.isDigit(text.charAt(i - 1)))) {
        int end = i + 1;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
          end++;
        }
        String word = text.substring(i, end).toLowerCase(Locale.ROOT);
        if (NameShape.isDateWord(word) && end - i >= 3
            || BylineWords.is(Role.FUNCTION, word)
            || functionFollows(text, end)
            || BylineWords.is(Role.OFFICE, word)
            || Character.isDigit(text.charAt(i - 1))) {
          out.append('|');
        } else if (opensGlued(text, i)) {
          out.append(' ');
        }
      }
      out.append(c);
    }
    return out.toString();
  }

  /** {@code LeeCity Columnist}. */
  private static boolean functionFollows(String text, int end) {
    int next = text.indexOf(' ', end + 1);
    return end < text.length()
        && text.charAt(end) == ' '
        && BylineWords.is(
            Role.FUNCTION,
            text.substring(end + 1, next < 0 ? text.length() : next).toLowerCase(Locale.ROOT));
  }

  /** A word such as "By" and nothing else: the name stands in the next line. */
  public static boolean isOpener(String line) {
    String bare = stripped(line);
    return !bare.isEmpty() && bare.indexOf(' ') < 0 && BylineOpeners.is(bare);
  }

  private static boolean opensGlued(String text, int i) {
    int from = i;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, i).toLowerCase(Locale.ROOT);
    return word.length() == 2 && word.equals("by");
  }
}
