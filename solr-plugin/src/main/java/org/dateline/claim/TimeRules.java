package org.dateline.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds the time a claim holds for, as worded, and resolves it against the publication day. A
 * period ("in 2019", "last month", "in the second quarter") counts to its last day, but not past
 * publication; what goes on ("since May", "this week") to publication. Announced days lie ahead.
 */
final class TimeRules {
  /**
   * A time in a sentence.
   *
   * @param text as worded
   * @param day resolved day, null when the publication day is unknown or the wording too vague
   */
  record Time(String text, LocalDate day) {}

  /** Tokens around a number in which its time is looked for. */
  private static final int REACH = 40;

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  private final Tokens tokens;
  private final Matches matches;
  private final LocalDate published;

  /** Tokens that belong to quantities: 2,019 people are no year. */
  private final boolean[] counted;

  /** "Since", before or after what it opens. */
  private final Set<String> since;

  private final Set<String> sinceAfter;

  TimeRules(
      Lexicon lexicon, Tokens tokens, Matches matches, List<Found> found, LocalDate published) {
    this.since = Set.of(lexicon.setting("since", "-").split(" "));
    this.sinceAfter = Set.of(lexicon.setting("since_after", "-").split(" "));
    this.tokens = tokens;
    this.matches = matches;
    this.published = published;
    this.counted = new boolean[tokens.size];
    for (Found f : found) {
      if (f.role == Found.Role.QUANTITY) {
        Arrays.fill(counted, f.numFrom, Math.min(f.numTo, tokens.size), true);
      }
    }
  }

  /**
   * The time nearest to a number.
   *
   * @param ahead whether the claim is about what is planned
   */
  Time nearest(int number, boolean ahead) {
    for (int distance = 0; distance < REACH; distance++) {
      Time time = at(number - distance, ahead);
      if (time == null) {
        time = at(number + distance, ahead);
      }
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  private Time at(int i, boolean ahead) {
    if (i < 0 || i >= tokens.size) {
      return null;
    }
    Match time = matches.at(Section.TIME, i);
    if (time != null && !time.entry().is("part")) {
      return worded(time, ahead);
    }
    Match weekday = matches.at(Section.WEEKDAY, i);
    if (weekday != null && (!weekday.entry().has("upper") || tokens.upper[i])) {
      int to = weekday.to();
      Match part = matches.at(Section.TIME, to);
      if (part != null && part.entry().is("part")) {
        to = part.to();
      }
      DayOfWeek day = DayOfWeek.of((int) weekday.entry().min());
      return time(
          i,
          to,
          published == null
              ? null
              : published.with(
                  ahead
                      ? TemporalAdjusters.nextOrSame(day)
                      : TemporalAdjusters.previousOrSame(day)));
    }
    Match month = matches.at(Section.MONTH, i);
    if (month != null && (!month.entry().has("upper") || tokens.upper[i])) {
      return date(month, ahead);
    }
    if (isYear(i)) {
      return ofPeriod(i, i + 1, LocalDate.of(year(i), 12, 31), ahead);
    }
    return time != null && time.entry().is("part") ? time(i, time.to(), null) : null;
  }

  /** An expression of the lexicon; a quarter or half-year may have its year behind it. */
  private Time worded(Match match, boolean ahead) {
    Entry entry = match.entry();
    int to = match.to();
    if (published == null) {
      return time(match.from(), to, null);
    }
    if (entry.is("as_of") || entry.is("since")) {
      return time(match.from(), to, published);
    }
    if (entry.is("last_week")) {
      return time(match.from(), to, published.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)));
    }
    if (entry.is("last_month")) {
      return time(match.from(), to, published.withDayOfMonth(1).minusDays(1));
    }
    if (entry.is("last_year")) {
      return time(match.from(), to, published.withDayOfYear(1).minusDays(1));
    }
    if (entry.is("months")) {
      // "Second quarter": the line says how many months it ends after the year's beginning.
      int at = matches.at(Section.STOP, to) != null ? to + 1 : to;
      boolean dated = isYear(at);
      int year = dated ? year(at) : published.getYear();
      int months = Integer.parseInt(entry.option("end"));
      LocalDate end = LocalDate.of(year, months, 1).with(TemporalAdjusters.lastDayOfMonth());
      if (!dated && !ahead && end.isAfter(published)) {
        LocalDate begin = end.minusMonths(Integer.parseInt(entry.option("length")));
        end = begin.isBefore(published) ? published : end.minusYears(1);
      }
      return ofPeriod(match.from(), dated ? at + 1 : to, end, ahead);
    }
    double days = entry.min();
    return time(match.from(), to, Double.isNaN(days) ? null : published.plusDays((long) days));
  }

  private Time date(Match month, boolean ahead) {
    int from = month.from();
    int to = month.to();
    int day = 0;
    int year = 0;
    if (isDay(from - 1)) {
      from--;
      day = (int) tokens.value[from];
    } else if (from > 1 && isDay(from - 2) && matches.at(Section.STOP, from - 1) != null) {
      from -= 2;
      day = (int) tokens.value[from];
    } else if (isDay(to)) {
      day = (int) tokens.value[to];
      to++;
    }
    int at = tokens.is(to, ",") || matches.at(Section.STOP, to) != null ? to + 1 : to;
    if (isYear(at)) {
      year = year(at);
      to = at + 1;
    } else if (isYear(month.from() - 2) && matches.at(Section.NOT, month.from() - 1) != null) {
      // "2011 жылғы желтоқсанда": the year and its word before the month.
      from = Math.min(from, month.from() - 2);
      year = year(month.from() - 2);
    }
    if (published == null && year == 0) {
      return time(from, to, null);
    }
    try {
      int number = (int) month.entry().min();
      LocalDate resolved = LocalDate.of(year > 0 ? year : published.getYear(), number, 1);
      LocalDate end =
          day > 0
              ? resolved.withDayOfMonth(day)
              : resolved.with(TemporalAdjusters.lastDayOfMonth());
      if (year == 0) {
        end = closest(resolved, end, day > 0, ahead);
      }
      return day > 0 ? time(from, to, end) : ofPeriod(from, to, end, ahead);
    } catch (DateTimeException e) {
      return time(from, to, null);
    }
  }

  /** A day or month without a year in news is the last one, unless it is announced for soon. */
  private LocalDate closest(LocalDate first, LocalDate end, boolean day, boolean ahead) {
    if (ahead) {
      return end.isBefore(published) ? end.plusYears(1) : end;
    }
    LocalDate limit = day ? published.plusDays(60) : published;
    return (day ? end : first).isAfter(limit) ? end.minusYears(1) : end;
  }

  /** A period that is over or runs; with "since" before it, it lasts until publication. */
  private Time ofPeriod(int from, int to, LocalDate end, boolean ahead) {
    if (from > 0 && since.contains(tokens.form[from - 1])) {
      return time(from - 1, to, published);
    }
    for (int i = to; i < Math.min(to + 2, tokens.size); i++) {
      if (sinceAfter.contains(tokens.form[i])) {
        return time(from, i + 1, published);
      }
    }
    boolean runs = !ahead && published != null && end.isAfter(published);
    boolean now = runs && end.getYear() == published.getYear();
    return time(from, to, now ? published : end);
  }

  private Time time(int from, int to, LocalDate day) {
    return new Time(tokens.of(from, to), day);
  }

  private boolean isYear(int i) {
    return year(i) != 0;
  }

  /** The year at a token, 0 for none; the tokenizer keeps some ("Jahr 2013") from being numbers. */
  private int year(int i) {
    if (i < 0
        || i >= tokens.size
        || counted[i]
        || tokens.type[i] != Tokens.NUMBER && tokens.type[i] != Tokens.OPAQUE
        || tokens.end[i] - tokens.start[i] != 4) {
      return 0;
    }
    int year = 0;
    for (int k = tokens.start[i]; k < tokens.end[i]; k++) {
      int digit = tokens.text.charAt(k) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      year = year * 10 + digit;
    }
    return year >= EARLIEST && year <= LATEST ? year : 0;
  }

  private boolean isDay(int i) {
    return tokens.isNumber(i)
        && tokens.value[i] >= 1
        && tokens.value[i] <= 31
        && tokens.value[i] == Math.rint(tokens.value[i]);
  }
}
