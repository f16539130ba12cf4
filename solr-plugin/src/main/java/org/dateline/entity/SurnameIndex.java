package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The people whom an article names in full, found by their surnames: as written and by keys. A word
 * meets those alone that share one with it, so that the time for an article grows with its length.
 * For one article and one thread.
 */
final class SurnameIndex {
  /** Part of a place in the article: tokens of one part lie below. */
  private static final int PART = 24;

  /** A later full name explains an earlier surname only when no earlier one does. */
  private static final int LATER = 1 << 28;

  /** Tiers of keys, the same as {@link Tokens} counts them, are below this. */
  private static final int TIERS = 8;

  /**
   * A person named in full.
   *
   * @param number in the order of the list
   * @param token of the family name
   * @param place of the name in the article
   */
  record Person(int number, Candidate candidate, int token, int place) {
    Tokens tokens() {
      return candidate.in.tokens;
    }
  }

  /** People by a hash of their surname, each list in the order of the people. */
  private final Map<Long, List<Person>> byHash = new HashMap<>();

  /** The same by hash and tier, each list by place. */
  private final Map<Long, List<List<Person>>> byTier = new HashMap<>();

  /**
   * @param people in the order of their numbers
   */
  SurnameIndex(List<Person> people) {
    for (Person person : people) {
      Tokens tokens = person.tokens();
      put(tokens.exact(person.token), 0, person);
      int last = tokens.keyEnd(person.token);
      for (int k = tokens.keyFrom[person.token]; k < last; k++) {
        put(tokens.keys[k], tokens.tier[k], person);
      }
    }
    for (List<List<Person>> tiers : byTier.values()) {
      for (List<Person> list : tiers) {
        list.sort((a, b) -> Integer.compare(a.place, b.place));
      }
    }
  }

  private void put(long hash, int tier, Person person) {
    List<Person> all = byHash.computeIfAbsent(hash, h -> new ArrayList<>());
    if (all.isEmpty() || all.get(all.size() - 1) != person) {
      all.add(person);
    }
    List<List<Person>> tiers = byTier.computeIfAbsent(hash, h -> new ArrayList<>());
    while (tiers.size() <= tier) {
      tiers.add(new ArrayList<>());
    }
    tiers.get(tier).add(person);
  }

  /** Where something stands in the article. */
  static int place(int part, int token) {
    return (part << PART) + token;
  }

  /**
   * The first in the order of the people whose tier, as {@code tier} gives it, is the lowest; null
   * when none fits.
   *
   * @param tier {@link Integer#MAX_VALUE} for who does not fit
   */
  Person first(Tokens tokens, int i, ToIntFunction<Person> tier) {
    PriorityQueue<Cursor> cursors = new PriorityQueue<>();
    add(cursors, byHash.get(tokens.exact(i)));
    int last = tokens.keyEnd(i);
    for (int k = tokens.keyFrom[i]; k < last; k++) {
      add(cursors, byHash.get(tokens.keys[k]));
    }
    Person best = null;
    int bestTier = Integer.MAX_VALUE;
    int seen = -1;
    while (!cursors.isEmpty() && bestTier > 0) {
      Cursor cursor = cursors.poll();
      Person person = cursor.people.get(cursor.at++);
      if (cursor.at < cursor.people.size()) {
        cursors.add(cursor);
      }
      if (person.number == seen) {
        continue;
      }
      seen = person.number;
      int value = tier.applyAsInt(person);
      if (value < bestTier) {
        best = person;
        bestTier = value;
      }
    }
    return best;
  }

  private static void add(PriorityQueue<Cursor> cursors, List<Person> people) {
    if (people != null) {
      cursors.add(new Cursor(people));
    }
  }

  /** Runs through one list. */
  private static final class Cursor implements Comparable<Cursor> {
    private final List<Person> people;
    private int at;

    Cursor(List<Person> people) {
      this.people = people;
    }

    @Override
    public int compareTo(Cursor other) {
      return Integer.compare(people.get(at).number, other.people.get(other.at).number);
    }
  }

  /**
   * The person whose surname shares the best key with a word; of several the one named last before,
   * else first behind; null when there is none.
   *
   * @param place of the word
   * @param fits what else must hold
   */
  Person nearest(Tokens tokens, int i, int place, Predicate<Person> fits) {
    Best best = new Best(place, fits);
    best.ask(byTier.get(tokens.exact(i)), 0, 1);
    int last = tokens.keyEnd(i);
    for (int k = tokens.keyFrom[i]; k < last; k++) {
      best.ask(byTier.get(tokens.keys[k]), tokens.tier[k], TIERS);
    }
    return best.person;
  }

  /** The best person met so far. */
  private static final class Best {
    private final int place;
    private final Predicate<Person> fits;
    private Person person;
    private int tier = Integer.MAX_VALUE;
    private int distance = Integer.MAX_VALUE;

    Best(int place, Predicate<Person> fits) {
      this.place = place;
      this.fits = fits;
    }

    void ask(List<List<Person>> tiers, int least, int end) {
      for (int t = 0; tiers != null && t < Math.min(end, tiers.size()); t++) {
        int value = Math.max(least, t);
        if (value <= tier && !tiers.get(t).isEmpty()) {
          ask(tiers.get(t), value);
        }
      }
    }

    private void ask(List<Person> people, int value) {
      int low = 0;
      int high = people.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (people.get(middle).place <= place) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      for (int at = low - 1; at >= 0; at--) {
        if (fits.test(people.get(at))) {
          take(people.get(at), value, place - people.get(at).place);
          return;
        }
      }
      for (int at = low; at < people.size(); at++) {
        if (fits.test(people.get(at))) {
          take(people.get(at), value, LATER + people.get(at).place - place);
          return;
        }
      }
    }

    private void take(Person found, int value, int far) {
      boolean nearer =
          far < distance || far == distance && person != null && found.number < person.number;
      if (value < tier || value == tier && nearer) {
        person = found;
        tier = value;
        distance = far;
      }
    }
  }
}
