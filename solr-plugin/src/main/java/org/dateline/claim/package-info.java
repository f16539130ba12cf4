/**
 * Text in, numeric claims out: what an article counts, how many, where, when, and says who. Rules
 * are here, words in the lexicons ({@code docs/claims.md} has their format). The result is a {@link
 * ClaimAnalysis}. Who wants to change something finds its class here:
 *
 * <ul>
 *   <li>Tagger: {@link ClaimTagger} keeps the languages ({@link Language}), {@link ArticleScan}
 *       goes through the sentences of an article, {@link SentenceScan} runs the rules over one of
 *       them and fills each {@link Claim}, {@link Quantities} each {@link Quantity}.
 *   <li>Lexicon: {@link LexiconReader} reads the lines ({@link Section}, {@link Entry}), {@link
 *       Lexicon} matches them against a sentence ({@link Match}, {@link Matches}). Names known
 *       without a list: {@link ProperNames}, {@link Countries}.
 *   <li>Words and numerals: {@link Tokenizer} cuts ({@link Tokens}), {@link NumberStyle} reads
 *       digits, {@link NumberWords} and {@link Compounds} words, {@link FusedNumerals} and {@link
 *       FusedScanner} words with their unit, {@link ScaleReader} "million", {@link FractionScanner}
 *       "a third", {@link ArticleNumerals} "a" for one; {@link NumeralScanner} takes the longest
 *       ({@link Numeral}), {@link InvertedNumerals} "тысячи полторы".
 *   <li>Quantities: {@link QuantityScanner} ({@link Found}) with {@link RangeReader} "10 to 15",
 *       {@link Bounds} "at least" ({@link Approx}), {@link CompoundMeasures} "2 hours 30 minutes",
 *       {@link NounReader} the counted noun, {@link CountedNoun} its name as a unit. What another
 *       number lends: {@link Partitives} the noun, {@link ElidedUnits} the unit. {@link
 *       ChangeRules}: rises and falls.
 *   <li>What is no claim: {@link Exclusions} with {@link ExcludingWords}, {@link AgeRules}, {@link
 *       DateRules}, {@link NameRules} and {@link Spans} (times from now); {@link WeakCounts}.
 *   <li>Kinds: {@link ClaimRules} decides with {@link CountPredicates} for counts, {@link
 *       MeasureRules} for units, {@link BareSums} and {@link ElidedCounts} for bare numbers. {@link
 *       KindRules} finds the governing predicate, {@link SelectionRules} what it may count, {@link
 *       VerbBracket} the German one at the end of the clause.
 *   <li>Subject and class: {@link SubjectRules}, {@link DetachedNouns}.
 *   <li>Actor: {@link ActorRules}.
 *   <li>Place: {@link PlaceChoice} weighs each {@link PlaceCandidate} from the {@link Sightings}
 *       ({@link Sighting}) of known places ({@link PlaceName}) and the {@link Scene}; {@link
 *       WordedPlaces} where nobody tagged any.
 *   <li>Time: {@link TimeRules}.
 *   <li>Sources: {@link SourceRules} finds them by {@link SpeechVerbs}, {@link ActingVerbs}, {@link
 *       SpeechFrames} and words like "according to". Below: {@link SeparableVerbs}, {@link
 *       Passives}, {@link VerbSubjects} and {@link ClauseSubjects} for the verb, {@link
 *       SourcePhrases} cuts out the phrase, {@link Speakers} judges it, {@link Genitive} names it.
 *       {@link SourceChoice} takes one for a number; {@link SourceThread}, {@link ReportedSpeech}
 *       and {@link QuotationMarks} carry it over sentences.
 *   <li>Hedges: {@link HedgeRules}.
 * </ul>
 */
package org.dateline.claim;
