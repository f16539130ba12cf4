package org.dateline.claim;

import java.time.LocalDate;
import java.util.List;
import org.dateline.text.Part;
import org.dateline.text.Span;

/**
 * Everything found in one sentence, put together into claims: it runs the package's rules in their
 * order and decides nothing itself.
 */
final class SentenceScan {
  private final Language language;
  private final String text;
  private final Part part;
  private final Span sentence;
  private final LocalDate published;
  private final Tokens tokens;
  private final Matches matches;
  private final List<Found> found;
  private final List<SourceRules.Source> sources;
  private final ReportedSpeech speech;
  private final QuotationMarks quotes;
  private final Quantities quantities;

  SentenceScan(
      Language language,
      String text,
      Part part,
      Span sentence,
      LocalDate published,
      ProperNames names,
      Lexicon.Cache cache) {
    this.language = language;
    this.text = text;
    this.part = part;
    this.sentence = sentence;
    this.published = published;
    Lexicon lexicon = language.lexicon;
    this.tokens = Tokenizer.tokenize(language, text, sentence);
    this.matches = lexicon.match(tokens, cache);
    this.found = new QuantityScanner(lexicon, language.compounds, tokens, matches).scan();
    new Exclusions(lexicon, tokens, matches).classify(found);
    Partitives.fill(found, matches);
    ElidedUnits.fill(found, matches);
    ChangeRules changes = new ChangeRules(tokens, matches);
    Found before = null;
    for (Found f : found) {
      changes.apply(f);
      changes.again(f, before);
      before = f;
    }
    SourceRules rules = new SourceRules(lexicon, names, tokens, matches);
    this.sources = rules.find();
    this.speech = new ReportedSpeech(language, tokens, matches, found, rules, sources);
    this.quotes = new QuotationMarks(lexicon, tokens);
    this.quantities = new Quantities(language, part, tokens, matches);
  }

  /** Who speaks in it. */
  ReportedSpeech speech() {
    return speech;
  }

  QuotationMarks quotes() {
    return quotes;
  }

  /** Adds all its numbers, claimed or not. */
  void quantities(List<Quantity> all) {
    quantities.collect(found, all);
  }

  /** The places it names, of those that the article's tagger knows or by their wording. */
  List<Sighting> sightings(List<PlaceName> known, boolean opensBody) {
    List<PlaceName> places =
        known == null ? new WordedPlaces(language, part, tokens, matches).find() : known;
    return places.isEmpty()
        ? List.of()
        : new Sightings(language.lexicon, tokens, matches, sources).of(places, opensBody);
  }

  /** The doubt it casts on the sentence before; null when it casts none. */
  String backwardHedge() {
    return new HedgeRules(language.lexicon, tokens, matches).backward();
  }

  /**
   * Adds its claims.
   *
   * @param earlier the last count of the sentences before, null when there is none
   * @param money the last amount of money before, null when there is none
   * @return what each claim was made of
   */
  List<ClaimRules.Draft> claims(
      List<Claim> claims,
      Scene scene,
      List<Sighting> seen,
      SourceThread thread,
      ClaimRules.Draft earlier,
      ClaimRules.Draft money) {
    List<ClaimRules.Draft> drafts =
        new ClaimRules(
                language.lexicon,
                tokens,
                matches,
                found,
                new ClaimRules.Context(earlier, money, !sources.isEmpty()))
            .decide();
    if (drafts.isEmpty()) {
      return List.of();
    }
    boolean[] inside = quotes.inside(thread.insideQuote());
    String carried = thread.carried(speech);
    String verbatim = sentence.of(text);
    PlaceChoice places = new PlaceChoice(scene, seen, tokens, matches);
    TimeRules times = new TimeRules(language.lexicon, tokens, matches, found, published);
    HedgeRules hedges = new HedgeRules(language.lexicon, tokens, matches);
    ActorRules actors = new ActorRules(language.lexicon, tokens, matches);
    SourceChoice choice = new SourceChoice(language.lexicon, tokens, matches);
    boolean[] numbers = new boolean[tokens.size + 1];
    for (ClaimRules.Draft draft : drafts) {
      numbers[draft.found.numFrom] = true;
    }
    ClaimRules.Draft before = null;
    String hedge = null;
    for (ClaimRules.Draft draft : drafts) {
      Found f = draft.found;
      String shared = before != null && hedges.shared(before, draft) ? hedge : null;
      hedge = hedges.of(draft);
      hedge = hedge == null ? shared : hedge;
      before = draft;
      PlaceName place = places.of(draft.kind, f.numFrom);
      TimeRules.Time time = times.nearest(f.numFrom, "planned".equals(hedge));
      draft.source = choice.forNumber(sources, f.numFrom, numbers);
      String attribution =
          draft.source == null ? carried : speech.worded(draft.source, thread.named());
      claims.add(
          new Claim(
              draft.kind,
              quantities.claimed(draft.kind, f),
              draft.subject,
              draft.subjectClass,
              actors.of(draft),
              place == null ? null : place.text(),
              stands(place) ? new Span(place.start(), place.end()) : null,
              place == null ? null : place.id(),
              time == null ? null : time.text(),
              time == null || time.day() == null ? null : time.day().toString(),
              attribution,
              null,
              hedge,
              inside[f.numFrom],
              verbatim,
              sentence.start(),
              quantities.surface(f),
              draft.rule));
    }
    return drafts;
  }

  /** The sentence itself names the place. */
  private boolean stands(PlaceName place) {
    return place != null
        && place.in() == part
        && place.start() >= sentence.start()
        && place.end() > place.start();
  }
}
