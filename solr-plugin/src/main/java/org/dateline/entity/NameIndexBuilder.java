package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;

/** Reads the names of entities into a {@link NameIndex}. For one thread. */
final class NameIndexBuilder {
  private final Analyzer analyzer;
  private final NameTrieBuilder trie = new NameTrieBuilder();
  private final Tokens tokens = new Tokens(false);
  private final WordForms forms = new WordForms();

  /** Words whose forms are in. */
  private final BitSet declined = new BitSet();

  /** Hash of a spelled token to its word. */
  private final LongIntTable words = new LongIntTable(1024);

  /** How each word was spelled first; null when nobody asks. */
  private final List<String> spelled;

  NameIndexBuilder(Analyzer analyzer) {
    this(analyzer, false);
  }

  /**
   * @param keepWords whether {@link #spelled} is asked for
   */
  NameIndexBuilder(Analyzer analyzer, boolean keepWords) {
    this.analyzer = analyzer;
    this.spelled = keepWords ? new ArrayList<>() : null;
  }

  int names() {
    return trie.names;
  }

  NameTrieBuilder trie() {
    return trie;
  }

  /** Words in the order of their numbers. */
  List<String> spelled() {
    return spelled;
  }

  /** Adds the canonical name and all spellings of the entity with that ordinal. */
  void add(GazetteerEntry entry, int ordinal) {
    add(entry, ordinal, entry.name(), SpellingKind.NAME, false, 0);
    int position = 1;
    for (Spelling spelling : entry.spellings()) {
      boolean dated = spelling.from() != null || spelling.to() != null;
      add(entry, ordinal, spelling.text(), spelling.kind(), dated, position++);
    }
  }

  private void add(
      GazetteerEntry entry, int ordinal, String text, SpellingKind kind, boolean dated, int at) {
    tokens.read(text, analyzer);
    int size = tokens.size;
    if (size == 0 || size > NameIndex.MAX_TOKENS) {
      return;
    }
    boolean comma = text.indexOf(',') >= 0;
    if (size > 1 && entry.type() != EntityType.PERSON) {
      decline(size);
    } else if (size == 1
        && kind == SpellingKind.ADJECTIVE
        && !"country".equals(entry.features().get("kind"))) {
      for (String form : forms.genders(text)) {
        trie.pair(TermHash.token(form, 0, form.length()), word(0));
      }
    }
    insert(0, size, ordinal, NameMeta.of(kind, tokens.shape[0], comma, dated, at));
    if (entry.type() == EntityType.PERSON
        && Surnames.standAlone(entry)
        && (kind == SpellingKind.NAME || kind == SpellingKind.HISTORICAL)) {
      int from = Surnames.start(tokens, entry);
      int to = Surnames.end(tokens, entry, from);
      if (to - from < size && from < to) {
        insert(
            from,
            to,
            ordinal,
            NameMeta.of(SpellingKind.SURNAME, tokens.shape[from], false, dated, at));
      }
    }
  }

  /** Lets the case forms of the words of a name stand for them. */
  private void decline(int size) {
    for (int i = 0; i < size; i++) {
      int word = word(i);
      if (!declined.get(word)) {
        declined.set(word);
        for (String form : forms.of(tokens.surface(i).toLowerCase(Locale.ROOT))) {
          trie.pair(TermHash.token(form, 0, form.length()), word);
        }
      }
    }
  }

  private void insert(int from, int to, int ordinal, int meta) {
    int node = 0;
    for (int i = from; i < to; i++) {
      node = trie.child(node, word(i));
    }
    trie.name(node, ordinal, meta);
  }

  private int word(int i) {
    long exact = tokens.exact(i);
    int word = words.get(exact, -1);
    if (word >= 0) {
      return word;
    }
    word = trie.word();
    words.put(exact, word);
    if (spelled != null) {
      spelled.add(tokens.surface(i));
    }
    trie.pair(exact, word);
    int last = tokens.keyEnd(i);
    for (int k = tokens.keyFrom[i]; k < last; k++) {
      trie.pair(tokens.keys[k], word);
    }
    return word;
  }

  NameIndex build(EntityStore entities) {
    return trie.build(entities);
  }
}
