package org.dateline.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.BoostAttributeImpl;
import org.apache.lucene.util.AttributeImpl;
import org.dateline.translit.KeyReader;
import org.dateline.translit.Tier;

/**
 * Adds to each token the keys under which its other spellings are found, at the token's position
 * and with its offsets. A key's {@link TypeAttribute type} is {@link #TYPE_PREFIX} and its tier's
 * label; the original keeps its own type. Capitals tell names: put a lower-case filter behind it,
 * or let it give words in lower case itself.
 */
public final class TransliterationFilter extends TokenFilter {
  /** Start of the token type of keys, e.g. {@code name_strict}. */
  public static final String TYPE_PREFIX = "name_";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final KeyReader reader;
  private final boolean keepOriginal;
  private final boolean capitalisedOnly;
  private final int maxKeys;
  private final boolean lowerCase;

  /** Null on the index side. */
  private final BoostAttribute boost;

  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);

  private final TokenRoom token = new TokenRoom();

  /** True when the token has no attribute but those that {@link #remember} keeps. */
  private boolean plain;

  private int startOffset;
  private int endOffset;
  private int spanLength;
  private int wordIncrement;
  private int pending;
  private int next;
  private boolean originalGone;

  /**
   * @param reader gives the keys; used by this filter alone
   * @param keepOriginal false replaces a token that has keys by them
   * @param capitalisedOnly true leaves alone tokens that start with a small letter of a script that
   *     has capitals
   * @param maxKeys most keys for a token, the likeliest first
   * @param query true gives each key a {@linkplain BoostAttribute boost}, which falls from key to
   *     key: names that only a less likely reading of the word finds rank lower
   * @param lowerCase true gives words in lower case, as LowerCaseFilter behind this filter would;
   *     keys have no capitals
   */
  public TransliterationFilter(
      TokenStream input,
      KeyReader reader,
      boolean keepOriginal,
      boolean capitalisedOnly,
      int maxKeys,
      boolean query,
      boolean lowerCase) {
    super(input);
    boost = query ? addAttribute(BoostAttribute.class) : null;
    this.reader = reader;
    this.keepOriginal = keepOriginal;
    this.capitalisedOnly = capitalisedOnly;
    this.maxKeys = maxKeys;
    this.lowerCase = lowerCase;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < pending) {
      emit();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    next = 0;
    pending = wanted() ? Math.min(maxKeys, reader.read(term.buffer(), 0, term.length())) : 0;
    if (pending > 0) {
      remember();
      originalGone = !keepOriginal;
      if (originalGone) {
        emit();
        return true;
      }
    }
    if (lowerCase) {
      LowerCase.apply(term.buffer(), term.length());
    }
    return true;
  }

  private boolean wanted() {
    if (keyword.isKeyword() || term.length() == 0) {
      return false;
    }
    return !capitalisedOnly
        || !Character.isLowerCase(Character.codePointAt(term.buffer(), 0, term.length()));
  }

  /** Most streams have the usual attributes only; five numbers are cheaper than copies of all. */
  private void remember() {
    if (!plain) {
      token.save();
      return;
    }
    startOffset = offset.startOffset();
    endOffset = offset.endOffset();
    spanLength = span.getPositionLength();
    wordIncrement = increment.getPositionIncrement();
  }

  private void recall() {
    if (!plain) {
      token.restore();
      return;
    }
    offset.setOffset(startOffset, endOffset);
    span.setPositionLength(spanLength);
    increment.setPositionIncrement(wordIncrement);
    keyword.setKeyword(false);
  }

  private static final Set<Class<? extends AttributeImpl>> PLAIN =
      Set.of(PackedTokenAttributeImpl.class, KeywordAttributeImpl.class, BoostAttributeImpl.class);

  private boolean isPlain() {
    for (Iterator<AttributeImpl> i = getAttributeImplsIterator(); i.hasNext(); ) {
      // A subclass may hold further attributes.
      if (!PLAIN.contains(i.next().getClass())) {
        return false;
      }
    }
    return true;
  }

  private void emit() {
    recall();
    term.copyBuffer(reader.buffer(next), 0, reader.length(next));
    type.setType(TYPES[reader.tier(next).ordinal()]);
    if (boost != null) {
      boost.setBoost(BOOSTS[next]);
    }
    if (next > 0 || !originalGone) {
      increment.setPositionIncrement(0);
    }
    next++;
  }

  /** The word as written counts 1, its likeliest key this much, the next one the square of it. */
  private static final float BOOST = 0.9f;

  private static final float[] BOOSTS = new float[KeyReader.MAX_KEYS];

  static {
    for (int i = 0; i < BOOSTS.length; i++) {
      BOOSTS[i] = (float) Math.pow(BOOST, i + 1);
    }
  }

  private static final String[] TYPES = new String[Tier.values().length];

  static {
    for (Tier tier : Tier.values()) {
      TYPES[tier.ordinal()] = TYPE_PREFIX + tier.label();
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = 0;
    next = 0;
    plain = isPlain();
    if (!plain) {
      token.reset(this);
    }
  }
}
