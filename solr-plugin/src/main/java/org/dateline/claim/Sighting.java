package org.dateline.claim;

/**
 * A place's name in its sentence.
 *
 * @param place which
 * @param at its first token
 * @param role how it stands there
 * @param opens stands located at the start of the sentence ("In Bergen, …")
 * @param dateline says where the reporter writes ("OSLO, May 3 (Agency) -")
 */
record Sighting(PlaceName place, int at, Role role, boolean opens, boolean dateline) {
  /** What the words around it make of a name. */
  enum Role {
    /** Behind a preposition of place or in a case of place: where something is. */
    LOCATED,
    /** Behind "from": where something comes from. */
    ORIGIN,
    /** Any other: subject, possessor, part of a list. */
    NAMED,
    /** Inside the words for a source: where those sit who say it. */
    SOURCE,
    /** An adjective. */
    ADJECTIVE
  }

  /** Says by itself where something is or belongs. */
  boolean stands() {
    return role != Role.SOURCE && role != Role.ADJECTIVE;
  }
}
