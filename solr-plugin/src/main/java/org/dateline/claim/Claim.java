package org.dateline.claim;

import org.dateline.text.Part;
import org.dateline.text.Span;

/**
 * One quantity asserted by an article. Kinds, classes and hedges are lexicon values, so that users
 * can add their own. Unknown slots are null.
 *
 * @param kind what happened or is measured, e.g. {@code killed}
 * @param number the quantity with its numeral's place in the text
 * @param subject who or what is counted, as in the text
 * @param subjectClass e.g. {@code security_forces}
 * @param actor who did it, where stated
 * @param place where, as worded
 * @param placeSpan where {@code place} stands in the sentence, null when it comes from elsewhere
 * @param placeId gazetteer id of the place, null where no list knows it
 * @param time event or as-of time as worded
 * @param asOf {@code time} resolved against the publication date, ISO 8601 date
 * @param attribution who claims it, as worded
 * @param attributionId gazetteer id of the source, set when joined with the entities
 * @param hedge e.g. {@code unverified}
 * @param quoted whether the numeral stands inside quotation marks
 * @param sentence the sentence verbatim
 * @param sentenceStart first UTF-16 unit of the sentence in the part
 * @param surface approximator, numeral and counted noun, verbatim
 * @param rule which rule decided the kind
 */
public record Claim(
    String kind,
    Quantity number,
    String subject,
    String subjectClass,
    String actor,
    String place,
    Span placeSpan,
    String placeId,
    String time,
    String asOf,
    String attribution,
    String attributionId,
    String hedge,
    boolean quoted,
    String sentence,
    int sentenceStart,
    String surface,
    String rule) {

  /** Which text the claim stands in. */
  public Part in() {
    return number.in();
  }

  /** The same claim with its source linked to an entity; null leaves the link open. */
  public Claim linked(String attributionId) {
    return with(attribution, attributionId, hedge);
  }

  /** The same claim with another hedge. */
  public Claim hedged(String hedge) {
    return with(attribution, attributionId, hedge);
  }

  /** The same claim as another source has it. */
  public Claim attributed(String attribution) {
    return with(attribution, attributionId, hedge);
  }

  private Claim with(String attribution, String attributionId, String hedge) {
    return new Claim(
        kind,
        number,
        subject,
        subjectClass,
        actor,
        place,
        placeSpan,
        placeId,
        time,
        asOf,
        attribution,
        attributionId,
        hedge,
        quoted,
        sentence,
        sentenceStart,
        surface,
        rule);
  }
}
