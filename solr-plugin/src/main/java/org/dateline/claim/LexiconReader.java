package org.dateline.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.text.Cells;
import org.dateline.text.Resources;
import org.dateline.text.Span;

/**
 * Reads lexicon files: UTF-8, tab-separated columns {@code section key forms flags}, {@code #}
 * comments; forms are parted by {@code " | "}. Every error names file and line.
 */
final class LexiconReader {
  private static final NumberStyle PLAIN = new NumberStyle(false, false);

  private final Resources resources;

  LexiconReader(Resources resources) {
    this.resources = resources;
  }

  /**
   * Adds the lines of {@code file} to {@code lexicon}.
   *
   * @throws IllegalArgumentException for a malformed line, with file and line
   * @throws UncheckedIOException when the file cannot be read
   */
  void read(String file, Lexicon lexicon) {
    try (BufferedReader lines = open(resources, file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          line(line, file + ":" + number, lexicon);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Claim lexicon " + file + ": " + e.getMessage(), e);
    }
  }

  static BufferedReader open(Resources resources, String file) throws IOException {
    InputStream in = resources.open(file);
    return new BufferedReader(
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static void line(String line, String where, Lexicon lexicon) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 3 || columns.length > 4) {
      throw new IllegalArgumentException(
          where
              + ": expected section, key, forms and optional flags parted by tabs, got "
              + columns.length
              + " column(s)");
    }
    Section section;
    try {
      section = Section.of(columns[0].trim());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          where
              + ": unknown section '"
              + columns[0]
              + "', expected one of "
              + List.of(Section.values()).toString().toLowerCase(java.util.Locale.ROOT),
          e);
    }
    String key = columns[1].trim();
    if (key.isEmpty()) {
      throw new IllegalArgumentException(where + ": empty key");
    }
    if (section == Section.SETTING) {
      lexicon.set(key, columns[2].trim());
      return;
    }
    Set<String> flags = new HashSet<>();
    if (columns.length == 4) {
      flags.addAll(Cells.words(columns[3].trim()));
    }
    double[] bounds = bounds(section, key, where);
    Entry entry = new Entry(section, key, flags, bounds[0], bounds[1], where);
    boolean any = false;
    for (String form : Cells.split(columns[2], '|')) {
      if (!form.isBlank()) {
        lexicon.add(words(form.trim(), where, lexicon.on("elisions")), entry);
        any = true;
      }
    }
    if (!any) {
      throw new IllegalArgumentException(where + ": no forms");
    }
  }

  private static double[] bounds(Section section, String key, String where) {
    switch (section) {
      case NUMBER, SCALE, MAGNITUDE, VAGUE, FRACTION, RATIO, MONTH, WEEKDAY, BREAK -> {
        try {
          int dots = key.indexOf("..");
          if (dots < 0) {
            double value = Double.parseDouble(key);
            return new double[] {value, value};
          }
          return new double[] {
            Double.parseDouble(key.substring(0, dots)), Double.parseDouble(key.substring(dots + 2))
          };
        } catch (NumberFormatException e) {
          throw new IllegalArgumentException(
              where
                  + ": key of a "
                  + section
                  + " line must be a number or min..max, got '"
                  + key
                  + "'",
              e);
        }
      }
      case FUSED -> {
        boolean value = key.matches("[0-9]{1,9}(\\.[0-9]{1,3})?");
        double number = value ? Double.parseDouble(key) : Double.NaN;
        return new double[] {number, number};
      }
      case TIME -> {
        double value = isDays(key) ? Integer.parseInt(key) : Double.NaN;
        return new double[] {value, value};
      }
      default -> {
        return new double[] {Double.NaN, Double.NaN};
      }
    }
  }

  /** One to three digits, with a minus sign or without. */
  private static boolean isDays(String key) {
    int from = key.startsWith("-") ? 1 : 0;
    boolean days = key.length() > from && key.length() <= from + 3;
    for (int i = from; days && i < key.length(); i++) {
      days = key.charAt(i) >= '0' && key.charAt(i) <= '9';
    }
    return days;
  }

  /** Letters only: one word, however text is cut. */
  private static boolean isPlain(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      if (!Character.isLetter(piece.charAt(i))) {
        return false;
      }
    }
    return !piece.isEmpty();
  }

  /** The words of a form, cut as text is cut; a trailing star stays on its word. */
  private static List<String> words(String form, String where, boolean elisions) {
    List<String> words = new ArrayList<>();
    for (String piece : Cells.words(form)) {
      if (piece.equals("*")) {
        if (words.isEmpty()) {
          throw new IllegalArgumentException(where + ": '" + form + "' starts with a bare *");
        }
        words.add("*");
        continue;
      }
      boolean open = piece.length() > 1 && piece.endsWith("*");
      boolean tail = piece.length() > 1 && piece.startsWith("*");
      String bare = piece.substring(tail ? 1 : 0, open ? piece.length() - 1 : piece.length());
      if (isPlain(bare)) {
        words.add((tail ? "*" : "") + Tokenizer.normal(bare) + (open ? "*" : ""));
        continue;
      }
      Tokens tokens = Tokenizer.tokenize(bare, new Span(0, bare.length()), PLAIN, elisions, null);
      for (int i = 0; i < tokens.size; i++) {
        words.add(
            (tail && i == 0 ? "*" : "")
                + tokens.form[i]
                + (open && i == tokens.size - 1 ? "*" : ""));
      }
    }
    if (words.size() > Lexicon.MAX_WORDS) {
      throw new IllegalArgumentException(
          where + ": '" + form + "' has more than " + Lexicon.MAX_WORDS + " words");
    }
    return words;
  }
}
