package org.dateline.extract.meta;

import java.time.ZoneOffset;
import java.util.Locale;

/** The time of day with a zone that may follow a date. Stateless. */
final class ZonedTime {
  private ZonedTime() {}

  /** Adds {@code T10:15:00Z} when it follows directly in ISO notation with a zone. */
  static String append(String iso, String text, int end) {
    int i = end;
    if (i >= text.length() || (text.charAt(i) != 'T' && text.charAt(i) != ' ')) {
      return iso;
    }
    i++;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    int hour = two(text, i);
    if (hour < 0 || hour > 23 || i + 2 >= text.length() || text.charAt(i + 2) != ':') {
      return iso;
    }
    int minute = two(text, i + 3);
    if (minute < 0 || minute > 59) {
      return iso;
    }
    i += 5;
    int second = 0;
    if (i < text.length() && text.charAt(i) == ':') {
      second = Math.max(0, Math.min(59, two(text, i + 1)));
      i += 3;
    }
    if (i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ',')) {
      i++;
      while (i < text.length() && Character.isDigit(text.charAt(i))) {
        i++;
      }
    }
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    String zone = zone(text, i);
    return zone == null
        ? iso
        : String.format(Locale.ROOT, "%sT%02d:%02d:%02d%s", iso, hour, minute, second, zone);
  }

  private static String zone(String text, int i) {
    if (i >= text.length()) {
      return null;
    }
    char c = text.charAt(i);
    if (text.startsWith("GMT", i) || text.startsWith("UTC", i)) {
      int k = i + 3;
      return k < text.length() && (text.charAt(k) == '+' || text.charAt(k) == '-')
          ? zone(text, k)
          : "Z";
    }
    if (c == 'Z') {
      return "Z";
    }
    if (c != '+' && c != '-') {
      return null;
    }
    int hours = two(text, i + 1);
    if (hours < 0 || hours > 14) {
      return null;
    }
    int k = i + 3;
    if (k < text.length() && text.charAt(k) == ':') {
      k++;
    }
    int minutes = Math.max(0, two(text, k));
    if (minutes > 59) {
      return null;
    }
    int total = (hours * 60 + minutes) * (c == '-' ? -1 : 1);
    return total == 0 ? "Z" : ZoneOffset.ofTotalSeconds(total * 60).getId();
  }

  private static int two(String text, int i) {
    if (i < 0 || i + 1 >= text.length()) {
      return -1;
    }
    int a = Character.digit(text.charAt(i), 10);
    int b = Character.digit(text.charAt(i + 1), 10);
    return a < 0 || b < 0 ? -1 : a * 10 + b;
  }
}
