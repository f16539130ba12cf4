package org.dateline.entity;

import java.util.Locale;

/** What a word tells about the names beside it; the categories of the word lists. */
enum WordClass {
  /** Stands before a surname: Mr, Herr, госпожа. */
  TITLE,
  /** What a person does: president, spokesman, активист. */
  ROLE,
  /** What people do with words: said, erklärte, сообщил. */
  SPEECH,
  /** Opens a clause about a person: who, который. */
  AFTER,
  /** Head of an organisation's name: ministry, Partei, банк. */
  ORG,
  /** Ends an organisation's name but is no name with {@code of}: Times, Airlines. */
  TAIL,
  /** Kind of organisation, stands before its name: company, broadcaster, компания. */
  KIND,
  /** Legal form: Ltd, GmbH, ООО. */
  LEGAL,
  /** Head of a place's name: city, oblast, село. */
  PLACE,
  /** A street, a square, "named after": the name beside it is not the person's. */
  STREET,
  /**
   * What a place follows behind "of": mayor, outskirts, residents; in inflecting languages alone.
   */
  SEAT,
  /** Preposition that hardly anything but a place follows: in, near, близ. */
  IN,
  /** Preposition that places follow among others: from, nach, из. */
  NEAR,
  /** Small word inside a person's name: von, bin. */
  PARTICLE,
  /** Small word inside an organisation's name: of, für, по. */
  CONNECT,
  /** Grammatical word, never part of a name's beginning. */
  STOP,
  /** Day, month, feast. */
  CALENDAR,
  /** Common word with a capital, or a word that is also a listed name. */
  COMMON,
  /** Man's given name. */
  MALE,
  /** Woman's given name. */
  FEMALE,
  /** Given names of sister languages that count as one before a family name: Сергей, Сергій. */
  SISTER,
  /** Ending of family names. */
  SURNAME,
  /** Ending that hardly any word but a family name has. */
  STRONG,
  /** Ending of patronymics. */
  PATRONYMIC;

  final int bit = 1 << ordinal();

  /** The class with that label, or null. */
  static WordClass parse(String label) {
    for (WordClass value : values()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(label)) {
        return value;
      }
    }
    return null;
  }
}
