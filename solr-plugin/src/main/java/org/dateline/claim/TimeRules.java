package org.dateline.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Finds the time a claim holds for, as worded, and resolves it against the publication day. */
final class TimeRules {
  /**
   * A time in a sentence.
   *
   * @param text as worded
   * @param day resolved day, null when the publication day is unknown or the wording too vague
   */
  record Time(String text, LocalDate day) {}

  private final Tokens tokens;
  private final Matches matches;
  private final LocalDate published;

  TimeRules(Tokens tokens, Matches matches, LocalDate published) {
    this.tokens = tokens;
    this.matches = matches;
    this.published = published;
  }

  Time nearest(int number) {
    Time best = null;
    int bestCost = Integer.MAX_VALUE;
    int from = Math.max(0, number - 40);
    int end = Math.min(tokens.size, number + 40);
    for (int i = from; i < end; i++) {
      int cost = Math.abs(i - number);
      if (cost < bestCost) {
        Time time = at(i);
        if (time != null) {
          best = time;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  private Time at(int i) {
    Match time = matches.at(Section.TIME, i);
    if (time != null) {
      int to = time.to();
      LocalDate day = null;
      if (published != null) {
        if (time.entry().is("as_of")) {
          day = published;
        } else if (!Double.isNaN(time.entry().min())) {
          day = published.plusDays((long) time.entry().min());
        }
      }
      return new Time(tokens.of(time.from(), to), day);
    }
    Match weekday = matches.at(Section.WEEKDAY, i);
    if (weekday != null && (!weekday.entry().has("upper") || tokens.upper[i])) {
      int to = weekday.to();
      Match part = matches.at(Section.TIME, to);
      if (part != null && part.entry().is("part")) {
        to = part.to();
      }
      LocalDate day =
          published == null
              ? null
              : published.with(
                  TemporalAdjusters.previousOrSame(DayOfWeek.of((int) weekday.entry().min())));
      return new Time(tokens.of(i, to), day);
    }
    Match month = matches.at(Section.MONTH, i);
    if (month != null && (!month.entry().has("upper") || tokens.upper[i])) {
      return date(month);
    }
    return null;
  }

  private Time date(Match month) {
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
    int at = tokens.is(to, ",") ? to + 1 : to;
    if (tokens.isNumber(at) && tokens.value[at] >= 1500 && tokens.value[at] <= 2100) {
      year = (int) tokens.value[at];
      to = at + 1;
    }
    LocalDate resolved = null;
    if (day > 0 && (published != null || year > 0)) {
      try {
        int resolvedYear = year > 0 ? year : published.getYear();
        resolved = LocalDate.of(resolvedYear, (int) month.entry().min(), day);
        if (year == 0 && resolved.isAfter(published.plusDays(60))) {
          // A day without a year in news is the last one, unless it is announced for soon.
          resolved = resolved.minusYears(1);
        }
      } catch (DateTimeException e) {
        resolved = null;
      }
    }
    return new Time(tokens.of(from, to), resolved);
  }

  private boolean isDay(int i) {
    return tokens.isNumber(i)
        && tokens.value[i] >= 1
        && tokens.value[i] <= 31
        && tokens.value[i] == Math.rint(tokens.value[i]);
  }
}
