package org.dateline.entity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;

/** Collects entities and makes a {@link NameIndex} of them. For one thread. */
final class NameIndexBuilder {
  private final Analyzer analyzer;
  private final EntityStoreBuilder store = new EntityStoreBuilder();
  private final Tokens tokens = new Tokens(false);
  private final WordForms forms = new WordForms();

  /** Words whose forms are in. */
  private final BitSet declined = new BitSet();

  /** Hash of a spelled token to its word. */
  private final LongIntTable words = new LongIntTable(1024);

  private final LongIntTable edges = new LongIntTable(1024);
  private int[] root = new int[1024];
  private int wordCount;
  private int nodeCount = 1;

  /** One pair per word and key, in any order. */
  private long[] pairKey = new long[2048];

  private int[] pairWord = new int[2048];
  private int pairs;

  private int[] nameNode = new int[1024];
  private int[] nameEntity = new int[1024];
  private int[] nameMeta = new int[1024];
  private int names;

  NameIndexBuilder(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  int names() {
    return names;
  }

  /** Adds the entity with its canonical name and all spellings; gives its ordinal. */
  int add(GazetteerEntry entry) {
    int ordinal = store.add(entry);
    add(entry, ordinal, entry.name(), SpellingKind.NAME, false, 0);
    int position = 1;
    for (Spelling spelling : entry.spellings()) {
      boolean dated = spelling.from() != null || spelling.to() != null;
      add(entry, ordinal, spelling.text(), spelling.kind(), dated, position++);
    }
    return ordinal;
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
    }
    insert(0, size, ordinal, NameMeta.of(kind, tokens.shape[0], comma, dated, at));
    if (entry.type() == EntityType.PERSON
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
          pair(TermHash.token(form, 0, form.length()), word);
        }
      }
    }
  }

  private void insert(int from, int to, int ordinal, int meta) {
    int node = 0;
    for (int i = from; i < to; i++) {
      int word = word(i);
      int child;
      if (node == 0) {
        child = root[word];
        if (child == 0) {
          child = nodeCount++;
          root[word] = child;
        }
      } else {
        long edge = NameIndex.edge(node, word);
        child = edges.get(edge, 0);
        if (child == 0) {
          child = nodeCount++;
          edges.put(edge, child);
        }
      }
      node = child;
    }
    if (names == nameNode.length) {
      nameNode = Arrays.copyOf(nameNode, names * 2);
      nameEntity = Arrays.copyOf(nameEntity, names * 2);
      nameMeta = Arrays.copyOf(nameMeta, names * 2);
    }
    nameNode[names] = node;
    nameEntity[names] = ordinal;
    nameMeta[names++] = meta;
  }

  private int word(int i) {
    long exact = tokens.exact(i);
    int word = words.get(exact, -1);
    if (word >= 0) {
      return word;
    }
    word = wordCount++;
    words.put(exact, word);
    if (word == root.length) {
      root = Arrays.copyOf(root, word * 2);
    }
    for (int k = tokens.keyFrom[i]; k < tokens.keyFrom[i + 1]; k++) {
      pair(tokens.keys[k], word);
    }
    return word;
  }

  private void pair(long key, int word) {
    if (pairs == pairKey.length) {
      pairKey = Arrays.copyOf(pairKey, pairs * 2);
      pairWord = Arrays.copyOf(pairWord, pairs * 2);
    }
    pairKey[pairs] = key;
    pairWord[pairs++] = word;
  }

  NameIndex build() {
    LongIntTable dictionary = new LongIntTable(pairs);
    for (int i = 0; i < pairs; i++) {
      dictionary.put(pairKey[i], dictionary.get(pairKey[i], 0) + 1);
    }
    // Counts become the word itself, or the place of a run in the postings.
    int[] postings = new int[runs(dictionary)];
    int next = 0;
    for (int slot = 0; slot < dictionary.keys.length; slot++) {
      int count = dictionary.values[slot];
      if (dictionary.keys[slot] != 0) {
        if (count == 1) {
          dictionary.values[slot] = Integer.MAX_VALUE;
        } else {
          dictionary.values[slot] = ~next;
          next += 1 + count;
        }
      }
    }
    for (int i = 0; i < pairs; i++) {
      int value = dictionary.get(pairKey[i], 0);
      if (value >= 0) {
        dictionary.put(pairKey[i], pairWord[i]);
      } else {
        int at = ~value;
        postings[at + 1 + postings[at]++] = pairWord[i];
      }
    }
    int[] nodeNames = new int[nodeCount + 1];
    for (int i = 0; i < names; i++) {
      nodeNames[nameNode[i] + 1]++;
    }
    for (int i = 0; i < nodeCount; i++) {
      nodeNames[i + 1] += nodeNames[i];
    }
    int[] fill = Arrays.copyOf(nodeNames, nodeCount);
    int[] entity = new int[names];
    int[] meta = new int[names];
    for (int i = 0; i < names; i++) {
      int at = fill[nameNode[i]]++;
      entity[at] = nameEntity[i];
      meta[at] = nameMeta[i];
    }
    EntityStore entities = store.build();
    return new NameIndex(
        dictionary.compact(),
        postings,
        Arrays.copyOf(root, wordCount),
        edges.compact(),
        nodeNames,
        entity,
        meta,
        entities,
        IdTable.of(entities));
  }

  private static int runs(LongIntTable dictionary) {
    int length = 0;
    for (int slot = 0; slot < dictionary.keys.length; slot++) {
      if (dictionary.keys[slot] != 0 && dictionary.values[slot] > 1) {
        length += 1 + dictionary.values[slot];
      }
    }
    return length;
  }
}
