package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityType;
import org.dateline.entity.Mention;
import org.dateline.text.Part;
import org.dateline.text.Span;

/**
 * Finds where a claim's thing happened with the help of the places that the entity tagger knows:
 * the claim tagger's own word when it names a place; else the most specific place of the sentence;
 * else the one that the headline or the lead sets. Immutable, made for one article.
 */
final class ClaimPlaces {
  /** About two sentences. */
  private static final int SCENE_CHARS = 300;

  /** A lead longer than this has stopped setting the scene. */
  private static final int LEAD_CHARS = 400;

  /** Parts the official source from the medium that passed it on. */
  private static final String VIA = "; via ";

  /** Characters between a measure and a place it is about, when that stands after it. */
  private static final int NEAR_CHARS = 40;

  /** Measures are of money, companies, the world: only a place at hand or the headline's counts. */
  private static final Set<String> MEASURES =
      Set.of("money", "percentage", "change", "distance", "measure", "duration", "rate");

  /** A mention of a place with its entity. */
  record Found(Entity entity, Mention mention) {}

  private final List<Found> places = new ArrayList<>();
  private final List<Mention> others = new ArrayList<>();

  ClaimPlaces(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (entity.type() == EntityType.PLACE) {
          places.add(new Found(entity, mention));
        } else {
          others.add(mention);
        }
      }
    }
  }

  /**
   * The place of a claim, or nothing when no known place is near: the claim's own; the country
   * whose office speaks; the most specific of its sentence; the one that headline or lead set.
   */
  Optional<Found> of(Claim claim) {
    boolean own = claim.placeSpan() != null;
    Optional<Found> stated = own ? stated(claim) : Optional.empty();
    stated =
        stated.or(() -> ownOffice(claim)).or(() -> officeCountry(claim)).or(() -> stated(claim));
    if (stated.isPresent()) {
      return stated;
    }
    Optional<Found> inSentence =
        inSentence(claim)
            .filter(found -> !insideName(found.mention()))
            .filter(found -> !isAdjective(found) && !inSource(found.mention(), claim))
            .filter(found -> !isMeasure(claim) || isNear(found.mention(), claim))
            .min(mostSpecificThenNearest(claim));
    if (inSentence.isPresent() || isTrusted(claim)) {
      return inSentence;
    }
    return isMeasure(claim) ? title() : title().or(() -> before(claim)).or(this::lead);
  }

  /**
   * The country whose office speaks: "Kazakhstan's health ministry"; by its adjective only when
   * headline or lead name the country too, for "Russian news agencies" report from everywhere.
   */
  private Optional<Found> officeCountry(Claim claim) {
    return inSentence(claim)
        .filter(found -> found.entity().placePath().size() <= 1)
        .filter(found -> inSource(found.mention(), claim))
        .filter(found -> !isAdjective(found) || isScene(found.entity()))
        .min(nearest(claim));
  }

  /** The claim's own country where it is a part of an office's name, by its other mentions. */
  private Optional<Found> ownOffice(Claim claim) {
    Span span = claim.placeSpan();
    if (span == null || isTrusted(claim)) {
      return Optional.empty();
    }
    return places.stream()
        .filter(found -> found.entity().placePath().size() <= 1)
        .filter(found -> found.mention().text().equals(claim.place()))
        .findFirst()
        .map(
            found ->
                new Found(
                    found.entity(),
                    new Mention(
                        claim.in(),
                        span.start(),
                        span.end(),
                        claim.place(),
                        found.mention().rule(),
                        found.mention().score(),
                        found.mention().spelling(),
                        List.of())));
  }

  private boolean isScene(Entity country) {
    return places.stream()
        .filter(f -> !isAdjective(f) && f.entity().placePath().containsAll(country.placePath()))
        .anyMatch(f -> f.mention().in() == Part.TITLE || f.mention().start() < LEAD_CHARS);
  }

  private Stream<Found> inSentence(Claim claim) {
    int start = claim.sentenceStart();
    int end = start + claim.sentence().length();
    return places.stream().filter(found -> overlaps(found.mention(), claim.in(), start, end));
  }

  /** Whether the claim's own place may stand although the gazetteer does not know it. */
  boolean isTrusted(Claim claim) {
    return claim.place() != null
        && others.stream()
            .noneMatch(
                other ->
                    claim.placeSpan() == null
                        ? claim.place().equals(other.text())
                        : overlaps(
                            other, claim.in(), claim.placeSpan().start(), claim.placeSpan().end()));
  }

  private Optional<Found> stated(Claim claim) {
    if (claim.place() == null) {
      return Optional.empty();
    }
    Span span = claim.placeSpan();
    return places.stream()
        .filter(
            found ->
                span == null
                    ? names(claim.place(), found)
                    : overlaps(found.mention(), claim.in(), span.start(), span.end()))
        .filter(found -> !insideName(found.mention()))
        .min(mostSpecificThenNearest(claim));
  }

  private static boolean isMeasure(Claim claim) {
    return MEASURES.contains(claim.kind());
  }

  private static boolean isNear(Mention place, Claim claim) {
    return place.start() - claim.number().end() < NEAR_CHARS;
  }

  private static boolean names(String words, Found found) {
    String text = found.mention().text();
    return words.equals(text) || words.startsWith(text + " ") || words.endsWith(" " + text);
  }

  private static boolean isAdjective(Found found) {
    return found.mention().rule().equals("demonym");
  }

  /** The place that the sentences just before were about. */
  private Optional<Found> before(Claim claim) {
    int end = claim.sentenceStart();
    return places.stream()
        .filter(f -> overlaps(f.mention(), claim.in(), Math.max(0, end - SCENE_CHARS), end))
        .filter(f -> !isAdjective(f) && !insideName(f.mention()))
        .max(Comparator.comparingInt(f -> f.mention().start()));
  }

  private Optional<Found> title() {
    return places.stream()
        .filter(f -> f.mention().in() == Part.TITLE && !insideName(f.mention()))
        .max(Comparator.comparingInt(f -> f.entity().placePath().size()));
  }

  private Optional<Found> lead() {
    return places.stream()
        .filter(f -> f.mention().in() == Part.BODY && f.mention().end() <= LEAD_CHARS)
        .filter(f -> !isAdjective(f) && !insideName(f.mention()))
        .max(Comparator.comparingInt(f -> f.entity().placePath().size()));
  }

  private static Comparator<Found> mostSpecificThenNearest(Claim claim) {
    return Comparator.comparingInt((Found found) -> -found.entity().placePath().size())
        .thenComparingInt(found -> Math.abs(found.mention().start() - claim.number().start()));
  }

  private static Comparator<Found> nearest(Claim claim) {
    return Comparator.comparingInt(
        found -> Math.abs(found.mention().start() - claim.number().start()));
  }

  private boolean insideName(Mention place) {
    return others.stream()
        .anyMatch(
            other ->
                overlaps(place, other.in(), other.start(), other.end())
                    && other.text().length() > place.text().length());
  }

  private static boolean inSource(Mention place, Claim claim) {
    if (claim.attribution() == null) {
      return false;
    }
    int via = claim.attribution().indexOf(VIA);
    String source = via < 0 ? claim.attribution() : claim.attribution().substring(0, via);
    int at = claim.sentence().indexOf(source);
    int start = claim.sentenceStart() + at;
    return at >= 0 && overlaps(place, claim.in(), start, start + source.length());
  }

  private static boolean overlaps(Mention mention, Part in, int start, int end) {
    return mention.in() == in && mention.start() < end && mention.end() > start;
  }
}
