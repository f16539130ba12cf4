package org.dateline.benchmarks.translit;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.Encoder;
import org.apache.commons.codec.language.Caverphone2;
import org.apache.commons.codec.language.ColognePhonetic;
import org.apache.commons.codec.language.Metaphone;
import org.apache.commons.codec.language.Nysiis;
import org.apache.commons.codec.language.RefinedSoundex;
import org.apache.commons.codec.language.Soundex;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.minhash.MinHashFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.phonetic.BeiderMorseFilter;
import org.apache.lucene.analysis.phonetic.DaitchMokotoffSoundexFilter;
import org.apache.lucene.analysis.phonetic.DoubleMetaphoneFilter;
import org.apache.lucene.analysis.phonetic.PhoneticFilter;

/** What Lucene offers today for the same task, each as its users configure it. */
final class Peers {
  private Peers() {}

  /** All peers; the slow ones last. */
  static List<SpellingSystem> all() {
    List<SpellingSystem> peers = new ArrayList<>();
    peers.add(new LuceneSystem("lowercase", LowerCaseFilter::new));
    peers.add(
        new LuceneSystem("ASCIIFolding", s -> new ASCIIFoldingFilter(new LowerCaseFilter(s))));
    peers.add(new LuceneSystem("ICUFolding", ICUFoldingFilter::new));
    peers.add(latin("AnyLatin+ICUFolding", s -> s));
    Transliterator bgn = Transliterator.getInstance("Russian-Latin/BGN");
    peers.add(
        new LuceneSystem(
            "RussianBGN+ICUFolding",
            s -> new ICUFoldingFilter(new ASCIIFoldingFilter(new ICUTransformFilter(s, bgn)))));
    peers.add(codec("AnyLatin>Soundex", new Soundex()));
    peers.add(codec("AnyLatin>RefinedSoundex", new RefinedSoundex()));
    peers.add(codec("AnyLatin>Metaphone(4)", new Metaphone()));
    peers.add(latin("AnyLatin>DoubleMetaphone(4)", s -> new DoubleMetaphoneFilter(s, 4, false)));
    peers.add(latin("AnyLatin>DoubleMetaphone(8)", s -> new DoubleMetaphoneFilter(s, 8, false)));
    peers.add(codec("AnyLatin>Caverphone2", new Caverphone2()));
    peers.add(codec("AnyLatin>Cologne", new ColognePhonetic()));
    peers.add(codec("AnyLatin>Nysiis", new Nysiis()));
    peers.add(latin("AnyLatin>DaitchMokotoff", s -> new DaitchMokotoffSoundexFilter(s, false)));
    peers.add(
        latin(
            "AnyLatin>MinHash(2gram,4h)",
            s ->
                new MinHashFilterFactory(
                        new HashMap<>(
                            Map.of("hashCount", "4", "bucketCount", "1", "hashSetSize", "1")))
                    .create(new NGramTokenFilter(s, 2, 2, true))));
    peers.add(new DistanceSystem("AnyLatin bigram-Jaccard>=.5", latin("", s -> s), 0));
    peers.add(new DistanceSystem("AnyLatin fuzzy<=1", latin("", s -> s), 1));
    peers.add(new DistanceSystem("AnyLatin fuzzy<=2", latin("", s -> s), 2));
    PhoneticEngine exact = new PhoneticEngine(NameType.GENERIC, RuleType.EXACT, true);
    PhoneticEngine approximate = new PhoneticEngine(NameType.GENERIC, RuleType.APPROX, true);
    peers.add(latin("AnyLatin>BeiderMorse(exact)", s -> new BeiderMorseFilter(s, exact)));
    peers.add(latin("AnyLatin>BeiderMorse(approx)", s -> new BeiderMorseFilter(s, approximate)));
    peers.add(
        new LuceneSystem(
            "raw>BeiderMorse(approx)",
            s -> new BeiderMorseFilter(new LowerCaseFilter(s), approximate)));
    return peers;
  }

  private static LuceneSystem latin(String name, UnaryOperator<TokenStream> more) {
    Transliterator any = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    return new LuceneSystem(
        name, s -> more.apply(new ICUFoldingFilter(new ICUTransformFilter(s, any))));
  }

  private static LuceneSystem codec(String name, Encoder encoder) {
    return latin(name, s -> new PhoneticFilter(s, encoder, false));
  }
}
