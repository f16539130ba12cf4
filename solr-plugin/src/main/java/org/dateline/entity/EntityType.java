package org.dateline.entity;

import java.util.Locale;

/** What an entity is. */
public enum EntityType {
  PERSON,
  PLACE,
  ORGANISATION;

  /** {@code person}, {@code place} or {@code organisation}: the name in fields and files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
