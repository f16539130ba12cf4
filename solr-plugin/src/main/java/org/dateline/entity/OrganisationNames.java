package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds organisations that no list knows: by head words, by their kind, by quotation marks, by
 * those who work there, by initials. At each token the first rule that fits gives the name.
 */
final class OrganisationNames {
  private final OrganisationText text;
  private final HeadedOrganisations heads;
  private final KindOrganisations kinds;
  private final QuotedOrganisations quoted;
  private final EmployerOrganisations employers;
  private final InitialOrganisations initials;
  private final JoinedOrganisations joined;

  /**
   * @param taken tokens of listed organisations and people
   */
  OrganisationNames(TextTokens in, BitSet taken, String language) {
    text = new OrganisationText(in, taken, language);
    heads = new HeadedOrganisations(text);
    kinds = new KindOrganisations(text);
    quoted = new QuotedOrganisations(text);
    employers = new EmployerOrganisations(text);
    initials = new InitialOrganisations(text);
    joined = new JoinedOrganisations(text);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < text.in.tokens.size; i++) {
      Candidate candidate = text.in.blocked.get(i) ? null : at(i);
      if (candidate != null) {
        found.add(candidate);
        i = Math.max(i, candidate.to - 1);
      }
    }
    return found;
  }

  private Candidate at(int i) {
    Candidate candidate = joined.joined(i);
    if (candidate == null) {
      candidate = quoted.quoted(i);
    }
    if (candidate == null) {
      candidate = initials.expanded(i);
    }
    if (candidate == null) {
      candidate = kinds.trailing(i);
    }
    if (candidate == null) {
      candidate = employers.employer(i);
    }
    if (candidate == null) {
      candidate = LowerCaseHeads.at(text, i);
    }
    if (candidate == null) {
      candidate = kinds.apposed(i);
    }
    if (candidate == null && text.in.isCapital(i) && text.starts(i)) {
      candidate = heads.headed(i);
      if (candidate == null) {
        candidate = kinds.explained(i);
      }
    }
    if (candidate == null) {
      candidate = GermanCompounds.at(text, i);
    }
    return candidate == null ? initials.initials(i) : candidate;
  }
}
