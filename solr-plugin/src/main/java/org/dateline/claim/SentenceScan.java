package org.dateline.claim;

import java.time.LocalDate;
import java.util.List;
import org.dateline.text.Part;
import org.dateline.text.Span;

/** Everything found in one sentence, put together into claims. */
final class SentenceScan {
  /** "они", "elle": longer words for the source name it themselves ("ведомство"). */
  private static final int LONGEST_PRONOUN = 5;

  /** Tokens of a sentence that may go on with the report of the one before. */
  private static final int LONGEST_FOLLOWER = 14;

  /** "Reported this": where a sentence points to the one before it. */
  private static final int BACK_REACH = 5;

  private final Language language;
  private final String text;
  private final Part part;
  private final Span sentence;
  private final LocalDate published;
  private final Tokens tokens;
  private final Matches matches;
  private final List<Found> found;
  private final SourceRules rules;
  private final List<SourceRules.Source> sources;

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
    partOf();
    ElidedUnits.fill(found, matches);
    ChangeRules changes = new ChangeRules(tokens, matches);
    Found before = null;
    for (Found f : found) {
      changes.apply(f);
      changes.again(f, before);
      before = f;
    }
    this.rules = new SourceRules(lexicon, names, tokens, matches);
    this.sources = rules.find();
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

  /** The places it names, of those that the article's tagger knows or by their wording. */
  List<Sighting> sightings(List<PlaceName> known, boolean opensBody) {
    List<PlaceName> places =
        known == null ? new WordedPlaces(language, part, tokens, matches).find() : known;
    return places.isEmpty()
        ? List.of()
        : new Sightings(language.lexicon, tokens, matches, sources).of(places, opensBody);
  }

  String backwardHedge() {
    return new HedgeRules(language.lexicon, tokens, matches).backward();
  }

  /** The speaker is named before the first figure. */
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

  /** The source that says something, as worded; null when none is named. */
  String speaker() {
    for (SourceRules.Source source : sources) {
      if (!source.pronoun() && !source.acts()) {
        return source.text();
      }
    }
    return null;
  }

  /** Whom a pronoun in the next sentence means: the speaker, else the subject; null if neither. */
  String named() {
    String speaker = speaker();
    if (speaker != null) {
      return speaker;
    }
    int[] subject = rules.subject();
    if (subject != null) {
      return tokens.of(subject[0], subject[1]);
    }
    return sources.stream()
        .filter(s -> !s.pronoun())
        .map(SourceRules.Source::text)
        .findFirst()
        .orElse(null);
  }

  /** A report in indirect speech, which the next sentence may go on with. */
  boolean reports(List<ClaimRules.Draft> drafts) {
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.isQuote(i) && !rules.aroundName(i)) {
        return false;
      }
    }
    return drafts.stream().anyMatch(d -> d.source != null && !d.source.acts());
  }

  /** Somebody speaks, if only as a pronoun. */
  boolean spoken() {
    return sources.stream().anyMatch(s -> !s.acts());
  }

  /** "This was reported by …": the source of what stands before. */
  boolean refersBack() {
    for (int i = 0; i < Math.min(tokens.size, BACK_REACH); i++) {
      if (matches.has(Section.SOURCE, i, "back")) {
        return true;
      }
    }
    return false;
  }

  /** Who speaks behind the first closing quotation mark; null when nobody does. */
  String speakerAfterQuote(String named) {
    int close = 0;
    while (close < tokens.size && !tokens.isQuote(close)) {
      close++;
    }
    for (SourceRules.Source source : sources) {
      if (!source.acts() && source.at() > close) {
        return source.pronoun() ? named : source.text();
      }
    }
    return null;
  }

  /**
   * A short sentence that names nobody, no place and no time goes on with the report of the one
   * before. Languages that write all nouns with a capital show no names.
   */
  boolean goesOn() {
    if (!sources.isEmpty()
        || tokens.size > LONGEST_FOLLOWER
        || language.lexicon.on("nouns_upper")) {
      return false;
    }
    int first = 0;
    while (first < tokens.size && tokens.isPunct(first)) {
      first++;
    }
    Match stop = matches.at(Section.STOP, first);
    boolean frame =
        stop != null
            && !stop.entry().has("others")
            && !stop.entry().has("incl")
            && !stop.entry().has("def");
    if (matches.at(Section.TIME, first) != null
        || matches.at(Section.WEEKDAY, first) != null
        || matches.has(Section.PLACE, first, "in")
        || frame && matches.at(Section.APPROX, first) == null) {
      return false;
    }
    for (int i = first + 1; i < tokens.size; i++) {
      if (tokens.upper[i] || tokens.isQuote(i) || tokens.is(i, ":")) {
        return false;
      }
    }
    return true;
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
    boolean[] inside = quoted(thread.insideQuote());
    String carried = thread.carried(this);
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
      String attribution = draft.source == null ? carried : worded(draft.source, thread.named());
      claims.add(
          new Claim(
              draft.kind,
              f.fraction ? percent(draft.kind, claimed(f)) : claimed(f),
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
              surface(f),
              draft.rule));
    }
    return drafts;
  }

  private boolean stands(PlaceName place) {
    return place != null
        && place.in() == part
        && place.start() >= sentence.start()
        && place.end() > place.start();
  }

  /** A source as worded; a pronoun as whom it means. */
  private String worded(SourceRules.Source source, String lastSource) {
    if (!source.pronoun()) {
      return source.text();
    }
    for (int i = sources.size() - 1; i >= 0; i--) {
      SourceRules.Source before = sources.get(i);
      if (!before.pronoun() && !before.wide() && before.at() < source.from()) {
        return before.text();
      }
    }
    int[] subject = rules.subject();
    if (subject != null && subject[1] <= source.from()) {
      return tokens.of(subject[0], subject[1]);
    }
    boolean unknown = lastSource == null;
    return unknown ? source.text().length() > LONGEST_PRONOUN ? source.text() : null : lastSource;
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
