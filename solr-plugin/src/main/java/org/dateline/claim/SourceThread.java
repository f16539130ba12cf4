package org.dateline.claim;

import java.util.BitSet;
import java.util.List;

/**
 * Who speaks from one sentence to the next: whose report goes on, whom a pronoun means, and who is
 * named only after what he said ("… 12 dead. This was reported by the police"; a quotation of
 * several sentences with its speaker at the end). Confined to one thread.
 */
final class SourceThread {
  /** Claims before the sentence that names their source: no more sentences than these. */
  private static final int BACK = 3;

  /** Named last: what a pronoun means; null before anybody is. */
  private String named;

  /** Whose report the next sentence may go on with; null when nobody's. */
  private String speaker;

  /** He gave figures in indirect speech. */
  private boolean reporting;

  /** The speaker came before the figures of his sentence. */
  private boolean leading;

  private boolean quoteOpen;

  /** Who speaks in the quotation that is open; null while nobody is known to. */
  private String quoter;

  /** First claim of the open quotation. */
  private int quoteFrom;

  /** First claims of the last sentences of the paragraph, the oldest first. */
  private final int[] firsts = new int[BACK];

  private int sentences;

  /** The sentence started inside a quotation. */
  private boolean startsOpen;

  private int first;

  /** Claims whose source only does it and says nothing. */
  private final BitSet acting = new BitSet();

  /**
   * A sentence begins.
   *
   * @param paragraph whether it opens a paragraph
   * @param claims number of claims before it
   */
  void begin(ReportedSpeech speech, QuotationMarks quotes, boolean paragraph, int claims) {
    first = claims;
    if (paragraph) {
      quoteOpen = false;
      speaker = null;
    }
    if (paragraph && !speech.refersBack()) {
      sentences = 0;
    }
    startsOpen = quoteOpen;
    quoteOpen = quotes.openAfter(quoteOpen);
  }

  boolean insideQuote() {
    return startsOpen;
  }

  String named() {
    return named;
  }

  /** The source of what the sentence says without naming one; null for the outlet's own voice. */
  String carried(ReportedSpeech speech) {
    if (startsOpen) {
      return quoter;
    }
    boolean goes =
        reporting && speech.goesOn() || speech.indirect() || leading && speech.continues();
    return goes ? speaker : null;
  }

  /** The sentence has ended; its claims, and those before that it speaks for, are settled. */
  void end(ReportedSpeech speech, List<Claim> claims, List<ClaimRules.Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      SourceRules.Source source = drafts.get(i).source;
      acting.set(first + i, source != null && source.acts());
    }
    String said = speech.speaker();
    if (said != null && speech.refersBack() && sentences > 0) {
      attribute(claims, firsts[Math.max(0, sentences - BACK) % BACK], first, said);
    }
    if (startsOpen && !quoteOpen && quoter == null) {
      String after = speech.speakerAfterQuote(named);
      if (after != null) {
        attribute(claims, quoteFrom, first, after);
      }
    }
    if (quoteOpen && !startsOpen) {
      quoter = said;
      quoteFrom = first;
    }
    boolean follows = carried(speech) != null && !startsOpen;
    if (said != null) {
      speaker = said;
      leading = speech.leads();
    } else if (speech.spoken()) {
      speaker = named;
      leading = speech.leads();
    } else if (!follows) {
      speaker = null;
    }
    reporting = follows || speech.reports(drafts) || said != null && speech.refersBack();
    String now = speech.named();
    named = now == null ? named : now;
    firsts[sentences % BACK] = first;
    sentences++;
  }

  private void attribute(List<Claim> claims, int from, int to, String source) {
    for (int i = from; i < to; i++) {
      if (claims.get(i).attribution() == null || acting.get(i)) {
        claims.set(i, claims.get(i).attributed(source));
      }
    }
  }
}
