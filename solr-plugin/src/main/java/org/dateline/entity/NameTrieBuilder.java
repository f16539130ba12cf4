package org.dateline.entity;

import java.util.Arrays;

/**
 * What a {@link NameIndex} is made of, in the order in which it came: words with their keys, the
 * trie over words, names. For one thread.
 */
final class NameTrieBuilder {
  final LongIntTable edges;
  int[] root;
  int words;
  int nodes = 1;

  /** One pair per word and key, in any order. */
  long[] pairKey;

  int[] pairWord;
  int pairs;

  int[] nameNode;
  int[] nameEntity;
  int[] nameMeta;
  int names;

  /** Grows as needed. */
  NameTrieBuilder() {
    this(1024, 2048, 1024, 1024);
  }

  /** With room for so many words, pairs, edges and names. */
  NameTrieBuilder(int words, int pairs, int edges, int names) {
    this.edges = new LongIntTable(edges);
    root = new int[Math.max(1, words)];
    pairKey = new long[Math.max(1, pairs)];
    pairWord = new int[Math.max(1, pairs)];
    nameNode = new int[Math.max(1, names)];
    nameEntity = new int[Math.max(1, names)];
    nameMeta = new int[Math.max(1, names)];
  }

  /** A new word. */
  int word() {
    if (words == root.length) {
      root = Arrays.copyOf(root, words * 2);
    }
    return words++;
  }

  /** Lets a hash of a spelling or key lead to the word. */
  void pair(long key, int word) {
    if (pairs == pairKey.length) {
      pairKey = Arrays.copyOf(pairKey, pairs * 2);
      pairWord = Arrays.copyOf(pairWord, pairs * 2);
    }
    pairKey[pairs] = key;
    pairWord[pairs++] = word;
  }

  /** The node behind a node, 0 = the beginning, and a word; made when there is none. */
  int child(int node, int word) {
    if (node == 0) {
      if (root[word] == 0) {
        root[word] = nodes++;
      }
      return root[word];
    }
    long edge = NameIndex.edge(node, word);
    int child = edges.get(edge, 0);
    if (child == 0) {
      child = nodes++;
      edges.put(edge, child);
    }
    return child;
  }

  /** A name that ends at the node. */
  void name(int node, int entity, int meta) {
    if (names == nameNode.length) {
      nameNode = Arrays.copyOf(nameNode, names * 2);
      nameEntity = Arrays.copyOf(nameEntity, names * 2);
      nameMeta = Arrays.copyOf(nameMeta, names * 2);
    }
    nameNode[names] = node;
    nameEntity[names] = entity;
    nameMeta[names++] = meta;
  }

  NameIndex build(EntityStore entities) {
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
    int[] nodeNames = new int[nodes + 1];
    for (int i = 0; i < names; i++) {
      nodeNames[nameNode[i] + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      nodeNames[i + 1] += nodeNames[i];
    }
    int[] fill = Arrays.copyOf(nodeNames, nodes);
    int[] entity = new int[names];
    int[] meta = new int[names];
    for (int i = 0; i < names; i++) {
      int at = fill[nameNode[i]]++;
      entity[at] = nameEntity[i];
      meta[at] = nameMeta[i];
    }
    return new NameIndex(
        dictionary.compact(),
        postings,
        Arrays.copyOf(root, words),
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
