package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a body's name in the order of the text, put into English order: attributes and place
 * first, then the head, what it is for before or behind it. For one name.
 */
final class BodyPhrase {
  /** A longer field stands behind its head. */
  private static final int LONG_FIELD = 4;

  private static final String REGIONAL = "Regional";
  private static final String DISTRICT = "District";

  /** Heads that are as often what another head is for: департамент полиции. */
  private static final Set<String> FIELDS = Set.of("Police", "Customs", "Railways");

  /** Heads that Polish puts the town behind with a preposition. */
  private static final Set<String> SEATED =
      Set.of("Court", "Prosecutor's Office", "Hospital", "University", "Chamber");

  /** Reaches that tell a body from others of its kind without a place. */
  private static final Set<String> WIDE =
      Set.of("National", "State", "International", "World", "Republican", "Federal", "European");

  /**
   * A place in the name.
   *
   * @param name of the place
   * @param attribute the same as an attribute: Swiss, Kharkiv
   * @param ofDistrict the same before a district of a city: Pecherskyi; or null
   * @param cityFirst whether universities there are called by the place first
   * @param in the country, or null
   */
  record Place(
      String name,
      String attribute,
      String ofDistrict,
      boolean isCountry,
      boolean isRegion,
      boolean cityFirst,
      GazetteerEntry in) {}

  private final boolean headLast;
  private final boolean attributeLast;

  private BodyWords.Word head;
  private Place before;
  private Place behind;
  private String proper;

  private final List<String> attributes = new ArrayList<>();

  /** Attributes whose field follows, or that follow their field. */
  private final List<String> open = new ArrayList<>();

  private final List<String> fields = new ArrayList<>();

  private boolean and;

  /** Words and names but the head. */
  private int parts;

  private boolean closed;

  /**
   * @param headLast as in Kazakh
   * @param attributeLast attributes stand behind their nouns
   */
  BodyPhrase(boolean headLast, boolean attributeLast) {
    this.headLast = headLast;
    this.attributeLast = attributeLast;
  }

  boolean hasHead() {
    return head != null;
  }

  /** Whether nothing can follow any more. */
  boolean isClosed() {
    return closed;
  }

  /** Whether a proper name may stand next. */
  boolean takesProper() {
    if (proper != null || before != null || behind != null || !fields.isEmpty()) {
      return false;
    }
    return headLast ? parts == 0 : head != null && head.named() && attributes.isEmpty();
  }

  boolean addProper(String name) {
    proper = name;
    parts++;
    return true;
  }

  /** Whether the word can stand there. */
  boolean add(BodyWords.Word word) {
    switch (word.role()) {
      case AND:
        if (and || fields.isEmpty() && open.isEmpty() && attributes.isEmpty()) {
          return false;
        }
        and = true;
        return true;
      case FIELD:
        if (!headLast && head == null || behind != null) {
          return false;
        }
        field(word.english());
        parts++;
        return true;
      case LEVEL:
      case QUALITY:
        return attribute(word);
      default:
        if (head != null && !headLast && FIELDS.contains(word.english())) {
          field(word.english());
          parts++;
          return true;
        }
        if (head != null || headLast && proper != null && !word.named()) {
          return false;
        }
        head = word;
        if (headLast) {
          closed = true;
        }
        return true;
    }
  }

  private boolean attribute(BodyWords.Word word) {
    boolean ofHead =
        headLast
            ? word.role() == BodyWords.Role.LEVEL || fields.isEmpty()
            : head == null || attributeLast && fields.isEmpty() && open.isEmpty();
    if (behind != null) {
      return false;
    }
    parts++;
    if (ofHead) {
      if (and && !attributes.isEmpty()) {
        int last = attributes.size() - 1;
        attributes.set(last, attributes.get(last) + " and " + word.english());
        and = false;
      } else {
        attributes.add(word.english());
      }
    } else if (attributeLast) {
      int last = fields.size() - 1;
      fields.set(last, word.english() + " " + fields.get(last));
    } else {
      open.add(and && !open.isEmpty() ? "and " + word.english() : word.english());
      and = and && open.isEmpty();
    }
    return true;
  }

  private void field(String english) {
    String field = open.isEmpty() ? english : String.join(" ", open) + " " + english;
    open.clear();
    int last = fields.size() - 1;
    if (last < 0) {
      fields.add(field);
    } else if (and) {
      fields.add("and " + field);
    } else {
      // развития туризма, туризмді дамыту: Tourism Development
      fields.set(last, headLast ? fields.get(last) + " " + field : field + " " + fields.get(last));
    }
    and = false;
  }

  /** Whether the place can stand there. */
  boolean add(Place place, boolean attribute) {
    if (head == null) {
      if (before != null || parts > 0 && !headLast) {
        return false;
      }
      before = place;
    } else {
      if (behind != null || attribute && !attributeLast || !open.isEmpty() || and) {
        return false;
      }
      behind = place;
    }
    parts++;
    return true;
  }

  /** Takes off what led nowhere. */
  void trim() {
    and = false;
  }

  /** Whether the town may stand behind the head with a preposition: Sąd Okręgowy w Gdańsku. */
  boolean isSeated() {
    return SEATED.contains(head.english());
  }

  /** Whether the name tells which body of its kind it is. */
  boolean isCertain() {
    return before != null
        || behind != null
        || proper != null
        || attributes.stream().anyMatch(WIDE::contains);
  }

  /** Whether head and something that tells it from others of its kind are there. */
  boolean isName() {
    return head != null
        && parts > 0
        && open.isEmpty()
        && (proper == null || !headLast || head.named());
  }

  /** The country that the name tells, or null. */
  GazetteerEntry country() {
    Place place = before != null ? before : behind;
    return place == null ? null : place.in();
  }

  String english() {
    StringBuilder name = new StringBuilder();
    Place front = before;
    Place end = behind;
    boolean plainUniversity =
        head.role() == BodyWords.Role.HEAD_OF
            && head.named()
            && attributes.isEmpty()
            && fields.isEmpty();
    if (proper != null) {
      // Diego Portales University: where it is does not tell it from others.
      front = null;
      end = null;
    } else if (front != null && plainUniversity && !front.isCountry() && !front.cityFirst()) {
      end = front;
      front = null;
    } else if (end != null
        && !end.isCountry()
        && (head.role() == BodyWords.Role.HEAD_BEFORE || plainUniversity && end.cityFirst())
        && front == null) {
      front = end;
      end = null;
    }
    append(name, proper);
    if (front != null) {
      boolean district = front.ofDistrict() != null && attributes.contains(DISTRICT);
      append(name, district && end != null ? front.ofDistrict() : front.attribute());
      if (front.isRegion() && !attributes.contains(REGIONAL) && !plainUniversity) {
        append(name, REGIONAL);
      }
    }
    attributes.forEach(attribute -> append(name, attribute));
    String field = String.join(", ", fields).replace(", and ", " and ");
    boolean leading =
        (head.role() == BodyWords.Role.HEAD_BEFORE || proper != null)
            && fields.size() < 2
            && field.split(" ").length < LONG_FIELD;
    if (!field.isEmpty() && leading) {
      append(name, field);
    }
    append(name, head.english());
    if (!field.isEmpty() && !leading) {
      append(name, head.role() == BodyWords.Role.HEAD_OF ? "of" : "for");
      append(name, field);
    }
    if (end != null) {
      append(name, "of " + end.name());
    }
    return name.toString();
  }

  private static void append(StringBuilder name, String part) {
    if (part != null && !part.isEmpty()) {
      name.append(name.isEmpty() ? "" : " ").append(part);
    }
  }
}
