package org.dateline.extract.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the sender of a mail wrote in it: its text without signature, quoted earlier messages and
 * lists' footers, lines joined to paragraphs. Works by the conventions of mail, not by words.
 */
final class MailText {
  /** Width at which mail programs break lines, with some margin on both sides. */
  private static final int MIN_FULL_LINE = 45;

  private static final int MAX_FULL_LINE = 100;

  /** Fields in a row that make the head of a forwarded or answered message. */
  private static final int MIN_FIELDS = 3;

  /** Lines of a "… wrote:" before a quotation. */
  private static final int MAX_ATTRIBUTION_LINES = 3;

  private MailText() {}

  static List<String> paragraphs(String text, boolean flowed) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<String> own = withoutQuotes(beforeSignature(lines));
    List<String> before = beforeForwarded(own);
    // A mail that only forwards: then the forwarded text is the article.
    return join(isBlank(before) ? afterHead(own) : before, flowed);
  }

  /** RFC 3676: a line of two dashes and a space; many senders lose the space. */
  private static List<String> beforeSignature(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if ((line.equals("-- ") || line.equals("--")) && hasText(lines, 0, i)) {
        return lines.subList(0, i);
      }
      if (isRule(line, '_') && i > lines.size() / 2 && hasAddress(lines, i)) {
        return lines.subList(0, i); // the footer of a mailing list
      }
    }
    return lines;
  }

  private static boolean hasText(List<String> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith(">")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAddress(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).indexOf('@') >= 0 || lines.get(i).contains("://")) {
        return true;
      }
    }
    return false;
  }

  /** Drops lines behind {@code >} and the line above them that says who wrote that. */
  private static List<String> withoutQuotes(List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(">")) {
        kept.add(lines.get(i));
        continue;
      }
      boolean begins = i == 0 || !lines.get(i - 1).startsWith(">");
      if (begins) {
        dropAttribution(kept);
      }
    }
    return isBlank(kept) ? unquoted(lines) : kept;
  }

  private static void dropAttribution(List<String> kept) {
    int end = kept.size();
    while (end > 0 && kept.get(end - 1).isBlank()) {
      end--;
    }
    if (end == 0 || !endsWithColon(kept.get(end - 1))) {
      return;
    }
    int start = end - 1;
    while (start > 0 && end - start < MAX_ATTRIBUTION_LINES && !kept.get(start - 1).isBlank()) {
      start--;
    }
    kept.subList(start, kept.size()).clear();
  }

  private static boolean endsWithColon(String line) {
    String stripped = line.strip();
    return stripped.endsWith(":") || stripped.endsWith("：");
  }

  private static List<String> unquoted(List<String> lines) {
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      int at = 0;
      while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
        at++;
      }
      out.add(line.substring(at));
    }
    return out;
  }

  private static List<String> beforeForwarded(List<String> lines) {
    int head = head(lines);
    return head < 0 ? lines : lines.subList(0, head);
  }

  /** Index of the head of an earlier message: a dashed title or three fields in a row. */
  private static int head(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (fieldsAt(lines, i) >= MIN_FIELDS) {
        int start = i;
        while (start > 0 && isDivider(lines.get(start - 1))) {
          start--;
        }
        return start;
      }
    }
    return -1;
  }

  private static int fieldsAt(List<String> lines, int from) {
    int fields = 0;
    boolean address = false;
    int at = from;
    while (at < lines.size() && isField(lines.get(at))) {
      address |= lines.get(at).indexOf('@') >= 0;
      fields++;
      at++;
    }
    return address || (from > 0 && isRule(lines.get(from - 1), '_')) ? fields : 0;
  }

  /** A short name, a colon, a value: {@code From: …}, {@code Gesendet: …}, {@code *To:* …}. */
  private static boolean isField(String line) {
    int colon = line.indexOf(':');
    if (colon < 2 || colon > 20 || colon == line.length() - 1) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (!Character.isLetter(c) && c != ' ' && c != '*' && c != '-') {
        return false;
      }
    }
    return line.charAt(colon + 1) == ' ' || line.charAt(colon + 1) == '*';
  }

  private static List<String> afterHead(List<String> lines) {
    int at = Math.max(0, head(lines));
    while (at < lines.size() && (isDivider(lines.get(at)) || isField(lines.get(at)))) {
      at++;
    }
    return lines.subList(at, lines.size());
  }

  /** Blank, a rule, or a title between dashes. */
  private static boolean isDivider(String line) {
    String s = line.strip();
    return s.isEmpty()
        || isRule(s, '_')
        || isRule(s, '-')
        || (s.startsWith("---") && s.endsWith("---"));
  }

  private static boolean isRule(String line, char c) {
    String s = line.strip();
    return s.length() >= 5 && s.chars().allMatch(x -> x == c);
  }

  private static boolean isBlank(List<String> lines) {
    return lines.stream().allMatch(String::isBlank);
  }

  private static List<String> join(List<String> lines, boolean flowed) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    String previous = "";
    for (String line : lines) {
      boolean continues =
          flowed ? previous.endsWith(" ") : isFullLine(previous) && !startsItem(line);
      if (line.isBlank() || !continues) {
        end(current, paragraphs);
      }
      current.append(current.length() == 0 ? "" : " ").append(line.strip());
      previous = line;
    }
    end(current, paragraphs);
    return paragraphs;
  }

  private static void end(StringBuilder current, List<String> paragraphs) {
    String text = current.toString().strip();
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
    current.setLength(0);
  }

  private static boolean isFullLine(String line) {
    int length = line.strip().length();
    return length >= MIN_FULL_LINE && length <= MAX_FULL_LINE;
  }

  private static boolean startsItem(String line) {
    String s = line.strip();
    return s.length() > 1 && "*-•–".indexOf(s.charAt(0)) >= 0 && s.charAt(1) == ' ';
  }

  /** The subject without the marks of answers and forwards, which have two to four letters. */
  static String subject(String subject) {
    String s = Whitespace.line(subject);
    while (true) {
      int colon = s.indexOf(':');
      int end = s.indexOf('[') > 0 ? Math.min(s.indexOf('['), colon) : colon;
      if (colon < 2
          || end > 4
          || !REPLY_MARKS.contains(s.substring(0, end).strip().toLowerCase(Locale.ROOT))) {
        return s;
      }
      s = s.substring(colon + 1).strip();
    }
  }

  /** What mail programs put before a subject, by language (public lists of their makers). */
  private static final java.util.Set<String> REPLY_MARKS =
      java.util.Set.of(
          "re", "aw", "sv", "vs", "rv", "res", "antw", "odp", "ynt", "на", "отв", "ha", "回复", "答复",
          "fw", "fwd", "wg", "tr", "vl", "vb", "enc", "pd", "i", "ilt", "пер", "转发", "doorst");
}
