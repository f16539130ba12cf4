package org.dateline.extract.plain;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.html.Prose;

/** Cuts a text into lines and puts hard-wrapped paragraphs together again. */
final class Lines {
  /** Widest line of a text that counts as wrapped by a mail program or wire terminal. */
  private static final int MAX_WRAP = 100;

  private static final int MIN_WRAP = 40;

  private Lines() {}

  static List<Line> of(String text) {
    List<String> raw = split(text);
    return lines(isWrapped(raw) ? unwrap(raw) : raw);
  }

  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        lines.add(line.toString());
        line.setLength(0);
      } else if (c == '\uFEFF' || c == '\u200B' || c == '\u00AD') {
        continue;
      } else {
        line.append(c < ' ' || Character.isSpaceChar(c) ? ' ' : c);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<Line> lines(List<String> raw) {
    List<Line> lines = new ArrayList<>();
    boolean blank = false;
    for (int i = 0; i < raw.size(); i++) {
      if (raw.get(i).isBlank()) {
        blank = true;
      } else {
        lines.add(Line.of(raw.get(i), i, blank));
        blank = false;
      }
    }
    return lines;
  }

  /** Lines of about one width that go on in lower case: the breaks are not the writer's. */
  private static boolean isWrapped(List<String> raw) {
    int longLines = 0;
    int running = 0;
    int tooWide = 0;
    for (int i = 0; i + 1 < raw.size(); i++) {
      String line = raw.get(i).stripTrailing();
      int width = Prose.width(line);
      if (width > MAX_WRAP) {
        tooWide++;
      } else if (width >= MIN_WRAP && !raw.get(i + 1).isBlank()) {
        longLines++;
        if (runsOn(line, raw.get(i + 1).strip())) {
          running++;
        }
      }
    }
    return running >= 3 && running * 2 > longLines && tooWide * 4 <= running;
  }

  private static boolean runsOn(String line, String next) {
    if (Prose.endsSentence(line) || next.isEmpty()) {
      return false;
    }
    int c = next.codePointAt(0);
    return Character.isLowerCase(c) || (Character.isLetter(c) && !Character.isUpperCase(c));
  }

  private static List<String> unwrap(List<String> raw) {
    int wrap = 0;
    for (String line : raw) {
      int width = Prose.width(line.stripTrailing());
      wrap = width <= MAX_WRAP ? Math.max(wrap, width) : wrap;
    }
    List<String> out = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int lastWidth = 0;
    for (String line : raw) {
      String text = line.strip();
      boolean indented =
          line.length() > text.length()
              && Character.isWhitespace(line.charAt(0))
              && line.length() - line.stripLeading().length() >= 2;
      boolean joins =
          paragraph.length() > 0 && !text.isEmpty() && !indented && lastWidth >= wrap * 6 / 10;
      if (!joins && paragraph.length() > 0) {
        out.add(paragraph.toString());
        paragraph.setLength(0);
      }
      if (text.isEmpty()) {
        out.add("");
      } else {
        join(paragraph, text);
      }
      lastWidth = Prose.width(line.stripTrailing());
    }
    out.add(paragraph.toString());
    return out;
  }

  private static void join(StringBuilder paragraph, String text) {
    int n = paragraph.length();
    if (n == 0) {
      paragraph.append(text);
    } else if (n > 1
        && paragraph.charAt(n - 1) == '-'
        && Character.isLowerCase(paragraph.charAt(n - 2))
        && Character.isLowerCase(text.charAt(0))) {
      paragraph.setLength(n - 1);
      paragraph.append(text);
    } else {
      paragraph.append(' ').append(text);
    }
  }
}
