package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.claim.Claim;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityType;
import org.dateline.entity.Mention;
import org.dateline.text.Part;

/**
 * Gives claims the ids of the entities that their sources name. For one article; time grows with
 * its length, for names are looked up by their first letters and mentions by their place.
 */
public final class ClaimLinker {
  /** Letters that names are looked up by. */
  private static final int PREFIX = 3;

  /** How an entity is written, with the places where it is. */
  private record Written(
      String text, String entity, int length, int order, Map<Part, TreeSet<Integer>> starts) {
    /** UTF-16 units to the nearest mention in the part of the claim. */
    int distance(Claim claim) {
      TreeSet<Integer> at = starts.get(claim.in());
      if (at == null) {
        return Integer.MAX_VALUE - 1;
      }
      int number = claim.number().start();
      Integer before = at.floor(number);
      Integer behind = at.ceiling(number);
      return Math.min(
          before == null ? Integer.MAX_VALUE : number - before,
          behind == null ? Integer.MAX_VALUE : behind - number);
    }
  }

  private final Map<String, List<Written>> byPrefix = new HashMap<>();

  /** What the words of a source name, for sources repeat themselves. */
  private final Map<String, List<Written>> bySource = new HashMap<>();

  private ClaimLinker(List<Entity> entities) {
    int order = 0;
    for (Entity entity : entities) {
      // "Almaty police" is a source by its police, not by its town.
      if (entity.type() == EntityType.PLACE) {
        continue;
      }
      Map<String, Written> spellings = new HashMap<>();
      for (Mention mention : entity.mentions()) {
        String text = mention.text().toLowerCase(Locale.ROOT);
        Written written = spellings.get(text);
        if (written == null) {
          written =
              new Written(text, entity.id(), mention.text().length(), order++, new HashMap<>());
          spellings.put(text, written);
          byPrefix.computeIfAbsent(prefix(text, 0, PREFIX), k -> new ArrayList<>()).add(written);
        }
        written
            .starts()
            .computeIfAbsent(mention.in(), part -> new TreeSet<>())
            .add(mention.start());
      }
    }
  }

  /** The same claims in the same order, linked where an entity's mention stands in the source. */
  public static List<Claim> link(List<Claim> claims, List<Entity> entities) {
    ClaimLinker linker = new ClaimLinker(entities);
    return claims.stream().map(claim -> claim.linked(linker.source(claim))).toList();
  }

  /**
   * The person or organisation with the longest name in the source's words, the nearest of equals.
   */
  private String source(Claim claim) {
    if (claim.attribution() == null) {
      return null;
    }
    Written best = null;
    int bestDistance = 0;
    for (Written written : bySource.computeIfAbsent(claim.attribution(), this::longest)) {
      int distance = written.distance(claim);
      if (best == null || distance < bestDistance) {
        best = written;
        bestDistance = distance;
      }
    }
    return best == null ? null : best.entity();
  }

  /** The longest names in the source's words, in the order of the entities. */
  private List<Written> longest(String source) {
    String words = source.toLowerCase(Locale.ROOT);
    Set<Written> found = new TreeSet<>(Comparator.comparingInt(Written::order));
    int length = 0;
    for (int i = 0; i < words.length(); i++) {
      for (int n = 1; n <= PREFIX && i + n <= words.length(); n++) {
        for (Written written : byPrefix.getOrDefault(prefix(words, i, n), List.of())) {
          if (written.length() >= length && words.startsWith(written.text(), i)) {
            if (written.length() > length) {
              found.clear();
              length = written.length();
            }
            found.add(written);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static String prefix(String text, int from, int length) {
    return text.substring(from, Math.min(text.length(), from + length));
  }
}
