package org.dateline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.text.Part;
import org.dateline.text.Span;

/** Everything found in one sentence, put together into claims. */
final class SentenceScan {
  /** "они", "elle": longer words for the source name it themselves ("ведомство"). */
  private static final int LONGEST_PRONOUN = 5;

  private final Language language;
  private final String text;
  private final Part part;
  private final Span sentence;
  private final LocalDate published;
  private final Map<String, String> known;
  private final Tokens tokens;
  private final Matches matches;
  private final List<Found> found;
  private final List<SourceRules.Source> sources;

  SentenceScan(
      Language language,
      String text,
      Part part,
      Span sentence,
      LocalDate published,
      Map<String, String> known,
      Lexicon.Cache cache) {
    this.known = known;
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
    partOf();
    ElidedUnits.fill(found, matches);
    ChangeRules changes = new ChangeRules(tokens, matches);
    Found before = null;
    for (Found f : found) {
      changes.apply(f);
      changes.again(f, before);
      before = f;
    }
    this.sources = new SourceRules(lexicon, tokens, matches).find();
  }

  /** "9,000 of its 52,000 jobs": the part counts what the whole counts. */
  private void partOf() {
    for (int i = 0; i + 1 < found.size(); i++) {
      Found f = found.get(i);
      Found whole = found.get(i + 1);
      if (f.role != Found.Role.QUANTITY
          || f.unit != null
          || f.noun != null
          || f.head != null
          || f.nounFrom < f.nounTo) {
        continue;
      }
      int gap = whole.from - f.after;
      Match of = matches.at(Section.STOP, f.after);
      if (gap >= 1
          && gap <= 3
          && of != null
          && of.entry().has("of")
          && whole.unit == null
          && whole.min > f.min) {
        f.noun = whole.noun;
        f.head = whole.head;
        f.nounFrom = whole.nounFrom;
        f.nounTo = whole.nounTo;
        f.borrowed = true;
      }
    }
  }

  PlaceRules.Place firstPlace() {
    PlaceRules places = places();
    PlaceRules.Place country = places.country();
    return country != null ? country : places.nearest(0);
  }

  private PlaceRules places() {
    return new PlaceRules(language, tokens, matches, sources, known);
  }

  String backwardHedge() {
    return new HedgeRules(tokens, matches).backward();
  }

  /** The source a following sentence goes on with; null when this one names none. */
  boolean leads() {
    for (SourceRules.Source source : sources) {
      for (Found f : found) {
        if (f.role == Found.Role.QUANTITY && !source.acts()) {
          return source.at() < f.from;
        }
      }
    }
    return false;
  }

  String mainSource() {
    for (SourceRules.Source source : sources) {
      if (!source.pronoun()) {
        return source.text();
      }
    }
    return null;
  }

  /** A sentence that opens with its figure goes on with the report of the one before. */
  boolean continues() {
    for (Found f : found) {
      if (f.role == Found.Role.QUANTITY) {
        return f.from <= 1;
      }
    }
    return false;
  }

  /** German reports in the subjunctive go on with the source of the sentence before. */
  boolean indirect() {
    if (!sources.isEmpty() || language.indirect.isEmpty()) {
      return false;
    }
    for (int i = 0; i < tokens.size; i++) {
      if (language.indirect.contains(tokens.form[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation is open at the end, given whether it was at the start. */
  boolean quoteOpenAfter(boolean open) {
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.isQuote(i)) {
        open = opens(i, open);
      }
    }
    return open;
  }

  private boolean opens(int i, boolean open) {
    return switch (tokens.form[i].charAt(0)) {
      case '”', '»' -> false;
      case '„', '«' -> true;
      // “ opens in English and closes in German.
      case '“' -> !language.lexicon.on("low_quotes") || !open;
      default -> !open;
    };
  }

  private boolean[] quoted(boolean open) {
    boolean[] inside = new boolean[tokens.size + 1];
    boolean state = open;
    for (int i = 0; i < tokens.size; i++) {
      inside[i] = state;
      if (tokens.isQuote(i)) {
        state = opens(i, state);
      }
    }
    return inside;
  }

  List<ClaimRules.Draft> claims(
      List<Claim> claims,
      PlaceRules.Place setting,
      boolean headline,
      String carried,
      String lastSource,
      boolean quoteOpen,
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
    boolean[] inside = quoted(quoteOpen);
    String verbatim = sentence.of(text);
    PlaceRules places = places();
    PlaceRules.Place country = places.country();
    TimeRules times = new TimeRules(tokens, matches, published);
    HedgeRules hedges = new HedgeRules(tokens, matches);
    SourceChoice choice = new SourceChoice(language.lexicon, tokens, matches);
    boolean[] numbers = new boolean[tokens.size + 1];
    for (ClaimRules.Draft draft : drafts) {
      numbers[draft.found.numFrom] = true;
    }
    for (ClaimRules.Draft draft : drafts) {
      Found f = draft.found;
      PlaceRules.Place place = places.nearest(f.numFrom);
      if (place == null) {
        place = country;
      }
      TimeRules.Time time = times.nearest(f.numFrom);
      SourceRules.Source source = choice.forNumber(sources, f.numFrom, numbers);
      String attribution = carried;
      if (source != null) {
        boolean unknown = source.pronoun() && lastSource == null;
        attribution =
            unknown
                ? source.text().length() > LONGEST_PRONOUN ? source.text() : null
                : source.pronoun() ? lastSource : source.text();
      }
      String wherePlace =
          place != null
              ? place.text()
              : setting == null || !f.counted() && !headline ? null : setting.text();
      claims.add(
          new Claim(
              draft.kind,
              f.fraction ? percent(draft.kind, claimed(f)) : claimed(f),
              draft.subject,
              draft.subjectClass,
              actor(draft),
              wherePlace,
              place == null ? null : place.span(),
              null,
              time == null ? null : time.text(),
              time == null || time.day() == null ? null : time.day().toString(),
              attribution,
              null,
              hedges.of(draft),
              inside[f.numFrom],
              verbatim,
              sentence.start(),
              surface(f),
              draft.rule));
    }
    return drafts;
  }

  /** A part of a whole is claimed in per cent, so that "a third" and "33 %" compare. */
  private static Quantity percent(String kind, Quantity q) {
    double least = q.min() == null ? q.max() : q.min();
    double most = q.max() == null ? q.min() : q.max();
    if (least <= 0
        || most >= 1
        || !kind.equals("percentage") && !kind.equals("change")
        || "ratio".equals(q.unit())
        || "percentage".equals(q.unit())) {
      return q;
    }
    return new Quantity(
        q.min() == null ? null : q.min() * 100,
        q.max() == null ? null : q.max() * 100,
        q.approx(),
        q.change(),
        "percentage",
        q.text(),
        q.in(),
        q.start(),
        q.end());
  }

  /** Who did it: the noun right before an active predicate, or behind "by" after a passive one. */
  private String actor(ClaimRules.Draft draft) {
    Match trigger = draft.trigger;
    if (trigger == null || trigger.entry().has("toll") || trigger.entry().has("head")) {
      return null;
    }
    if (trigger.to() <= draft.found.from) {
      Match noun = matches.before(Section.NOUN, trigger.from());
      boolean did =
          noun != null && noun.entry().has("person") && draft.found.from - trigger.to() < 6;
      return did ? tokens.of(noun.from(), noun.to()) : null;
    }
    Match by = matches.at(Section.ACTOR, trigger.to());
    if (by == null) {
      return null;
    }
    for (int i = by.to(); i < Math.min(by.to() + 4, tokens.size); i++) {
      Match noun = matches.at(Section.NOUN, i);
      if (noun != null && noun.entry().has("person")) {
        return tokens.of(by.to(), noun.to());
      }
    }
    return null;
  }

  private String surface(Found f) {
    int to = f.noun != null && !f.borrowed ? Math.max(f.after, f.noun.to()) : f.after;
    return tokens.of(f.from, Math.max(to, f.numTo));
  }

  void quantities(List<Quantity> quantities) {
    for (Found f : found) {
      if (f.role != Found.Role.NONE && !pronoun(f)) {
        quantities.add(quantity(f));
      }
    }
  }

  /** "the same one", "each one": a pronoun, no number. */
  private boolean pronoun(Found f) {
    return f.one()
        && !f.numeral.digits()
        && f.nounFrom >= f.nounTo
        && (matches.at(Section.STOP, f.after) == null
            || !matches.at(Section.STOP, f.after).entry().has("of"));
  }

  /** The quantity of a claim: people and vehicles are counted as such, whatever they are called. */
  private Quantity claimed(Found f) {
    String unit = f.unit;
    if (unit == null && f.noun != null) {
      unit = f.noun.entry().option("unit");
    }
    if (unit == null && f.head != null && "people".equals(f.head.entry().option("class"))) {
      unit = "person";
    }
    return quantity(f, unit == null ? counted(f) : unit, f.change);
  }

  private Quantity quantity(Found f) {
    // A rise or fall counts here when a verb governs the number, not when a noun names it.
    String change = f.level || f.changeAfter ? null : f.change;
    return quantity(f, f.unit == null ? counted(f) : f.unit, change);
  }

  private String counted(Found f) {
    return CountedNoun.of(tokens, f, language.code.equals("en"));
  }

  private Quantity quantity(Found f, String unit, String change) {
    return new Quantity(
        Double.isInfinite(f.min) ? null : f.min,
        Double.isInfinite(f.max) ? null : f.max,
        f.approx,
        change,
        unit,
        tokens.of(f.numFrom, f.numTo),
        part,
        tokens.start[f.numFrom],
        tokens.end[f.numTo - 1]);
  }
}
