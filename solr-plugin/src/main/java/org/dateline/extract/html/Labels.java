package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.PackagedTable;

/**
 * Words that stand alone over or between pieces of furniture in the languages of the news ({@code
 * labels.tsv}): "Advertisement", "Читайте также".
 */
public final class Labels {
  private static final int MAX_CHARS = 60;

  /** A row of labels and networks is a share bar; longer ones are lists of something else. */
  private static final int MAX_ROW = 200;

  private static final int MAX_PHRASE_WORDS = 6;
  private static final int MAX_DISCLOSURE = 600;
  private static final int MAX_PROMPT = 260;
  private static final int PROMPT_WORDS = 5;

  /** What a phrase of the table does. */
  private enum Role {
    WHOLE,
    OPENING,
    NETWORK,
    ABOUT,
    PROMPT,
    CLOSING,
    DISCLOSURE,
    RIGHTS
  }

  private static final Map<Role, Set<String>> PHRASES = load();

  private Labels() {}

  private static Map<Role, Set<String>> load() {
    Map<Role, Set<String>> phrases = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      phrases.put(role, new HashSet<>());
    }
    for (String[] columns : PackagedTable.rows(Labels.class, "labels.tsv")) {
      Set<String> set = phrases.get(Role.valueOf(columns[0].toUpperCase(Locale.ROOT)));
      for (String phrase : columns[1].split(" \\| ")) {
        set.add(phrase.strip());
      }
    }
    return phrases;
  }

  private static boolean is(Role role, String phrase) {
    return PHRASES.get(role).contains(phrase);
  }

  /** The whole text is such a label, or a row of them: {@code Share Facebook WhatsApp}. */
  public static boolean isLabel(String text) {
    if (text.length() > MAX_ROW) {
      return false;
    }
    String key = key(text);
    return (text.length() <= MAX_CHARS && isOne(key)) || isRow(key);
  }

  private static boolean isOne(String key) {
    return is(Role.WHOLE, key) || is(Role.OPENING, key) || is(Role.ABOUT, key);
  }

  /** Labels and networks from the first word to the last, at least one of each. */
  private static boolean isRow(String key) {
    List<String> words = words(key);
    boolean label = false;
    boolean network = false;
    for (int i = 0; i < words.size(); ) {
      int next = i;
      for (int end = Math.min(words.size(), i + MAX_PHRASE_WORDS); end > i; end--) {
        String phrase = String.join(" ", words.subList(i, end));
        if (is(Role.NETWORK, phrase) || isOne(phrase)) {
          network |= is(Role.NETWORK, phrase);
          label |= !is(Role.NETWORK, phrase);
          next = end;
          break;
        }
      }
      if (next == i) {
        return false;
      }
      i = next;
    }
    return label && network;
  }

  private static List<String> words(String key) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= key.length(); i++) {
      char c = i < key.length() ? key.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’') {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** The text begins with a label and a colon: {@code Read more: …}. */
  public static boolean opensWithLabel(String text) {
    String label = beforeColon(text);
    return label != null && is(Role.OPENING, label);
  }

  /** The text is or opens with the heading of a box about the writer. */
  public static boolean opensAuthorBox(String text) {
    String label = beforeColon(text);
    return is(Role.ABOUT, label == null ? key(text) : label);
  }

  private static String beforeColon(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      colon = text.indexOf('：');
    }
    return colon > 0 && colon <= MAX_CHARS ? key(text.substring(0, colon)) : null;
  }

  /**
   * A short text that asks the reader to subscribe or follow: it begins with the request or, in
   * languages whose verb comes last, ends with it.
   */
  public static boolean isPrompt(String text) {
    if (text.length() > MAX_PROMPT) {
      return false;
    }
    String lower = key(text);
    int end = 0;
    for (int words = 1; words <= PROMPT_WORDS && end >= 0; words++) {
      end = lower.indexOf(' ', end + 1);
      if (is(Role.PROMPT, end < 0 ? lower : lower.substring(0, end))) {
        return true;
      }
    }
    int last = lower.lastIndexOf(' ');
    return is(Role.CLOSING, lower.substring(last + 1))
        || (last > 0 && is(Role.CLOSING, lower.substring(lower.lastIndexOf(' ', last - 1) + 1)));
  }

  /** Tells that the publisher earns by the links in the text. */
  public static boolean isDisclosure(String text) {
    if (text.length() > MAX_DISCLOSURE) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return PHRASES.get(Role.DISCLOSURE).stream().anyMatch(lower::contains);
  }

  /** Claims rights in the text: the small print under an article. */
  public static boolean isRights(String text) {
    if (text.length() >= 400) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.indexOf('©') >= 0
        || lower.startsWith("copyright")
        || lower.contains("all rights reserved")
        || PHRASES.get(Role.RIGHTS).stream().anyMatch(lower::contains);
  }

  private static String key(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
