package org.dateline.entity;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;

/**
 * The shipped lists as they are after analysis: words, the trie over them, names, and where in the
 * text lists each entity is. Made when the plugin is built, used while the lists of a configset are
 * the same bytes; entities themselves are read from the lists.
 *
 * @param index the match structure
 * @param listed ordinals of listed state bodies by {@link InstitutionNames#key}
 */
record PackedGazetteer(NameIndex index, Map<String, Integer> listed) {
  /** Beside this class in the jar. */
  static final String FILE = "gazetteer.packed";

  /**
   * @param builder has read all entities, and kept its words
   */
  static void write(
      OutputStream stream,
      PackedHead head,
      NameIndexBuilder builder,
      EntityLines entities,
      Map<String, Integer> listed,
      Analyzer analyzer)
      throws IOException {
    NameTrieBuilder trie = builder.trie();
    DataOutputStream out = new DataOutputStream(stream);
    head.write(out);
    out.writeInt(trie.words);
    out.writeInt(trie.pairs);
    out.writeInt(trie.nodes);
    out.writeInt(trie.names);
    out.writeInt(entities.size());
    out.writeInt(listed.size());
    for (Map.Entry<String, Integer> body : new TreeMap<>(listed).entrySet()) {
      out.writeUTF(body.getKey());
      out.writeInt(body.getValue());
    }
    PackedOutput columns = new PackedOutput();
    pairs(columns, builder, analyzer);
    nodes(columns, trie);
    names(columns, trie);
    lines(columns, entities);
    columns.write(out);
    out.flush();
  }

  private static void pairs(PackedOutput columns, NameIndexBuilder builder, Analyzer analyzer) {
    NameTrieBuilder trie = builder.trie();
    PackedOutput.Column words = columns.column();
    PackedKeys.Writer keys = new PackedKeys.Writer(columns);
    WordForms forms = new WordForms();
    List<List<String>> strings = new ArrayList<>();
    for (String word : builder.spelled()) {
      strings.add(PackedHead.strings(word, analyzer, forms));
    }
    int last = 0;
    for (int i = 0; i < trie.pairs; i++) {
      words.signed(trie.pairWord[i] - last);
      last = trie.pairWord[i];
      keys.write(trie.pairKey[i], strings.get(last));
    }
  }

  private static void nodes(PackedOutput columns, NameTrieBuilder trie) {
    int[] parents = new int[trie.nodes];
    int[] words = new int[trie.nodes];
    for (int word = 0; word < trie.words; word++) {
      words[trie.root[word]] = word;
    }
    for (int i = 0; i < trie.edges.keys.length; i++) {
      if (trie.edges.keys[i] != 0) {
        parents[trie.edges.values[i]] = (int) (trie.edges.keys[i] >>> 32);
        words[trie.edges.values[i]] = (int) trie.edges.keys[i];
      }
    }
    PackedOutput.Column back = columns.column();
    PackedOutput.Column steps = columns.column();
    int next = 0;
    for (int node = 1; node < trie.nodes; node++) {
      back.number(parents[node] == 0 ? 0 : node - parents[node]);
      steps.signed(words[node] - next);
      next = Math.max(next, words[node] + 1);
    }
  }

  private static void names(PackedOutput columns, NameTrieBuilder trie) {
    PackedOutput.Column ends = columns.column();
    PackedOutput.Column entities = columns.column();
    PackedOutput.Column metas = columns.column();
    int node = 0;
    int entity = 0;
    for (int i = 0; i < trie.names; i++) {
      ends.signed(trie.nameNode[i] - node);
      node = trie.nameNode[i];
      entities.signed(trie.nameEntity[i] - entity);
      entity = trie.nameEntity[i];
      metas.number(trie.nameMeta[i] & 0xffffffffL);
    }
  }

  private static void lines(PackedOutput columns, EntityLines entities) {
    PackedOutput.Column counts = columns.column();
    PackedOutput.Column starts = columns.column();
    for (int i = 0; i < entities.size(); i++) {
      counts.number(entities.from()[i + 1] - entities.from()[i]);
    }
    int last = 0;
    for (int line : entities.lines()) {
      starts.signed(line - last);
      last = line;
    }
  }

  /**
   * @param in behind the head
   * @param text the lists it was made of
   */
  static PackedGazetteer read(ByteBuffer in, ListText text) {
    int words = in.getInt();
    int pairs = in.getInt();
    int nodes = in.getInt();
    int names = in.getInt();
    int entities = in.getInt();
    Map<String, Integer> listed = new HashMap<>();
    for (int n = in.getInt(); n > 0; n--) {
      byte[] key = new byte[in.getShort() & 0xffff];
      in.get(key);
      listed.put(new String(key, StandardCharsets.UTF_8), in.getInt());
    }
    NameTrieBuilder trie = new NameTrieBuilder(words, pairs, nodes - words, names);
    PackedInput columns = new PackedInput(in);
    readPairs(columns, trie, words, pairs);
    readNodes(columns, trie, nodes);
    readNames(columns, trie, names);
    return new PackedGazetteer(trie.build(readLines(columns, text, entities)), listed);
  }

  private static void readPairs(PackedInput columns, NameTrieBuilder trie, int words, int pairs) {
    for (int i = 0; i < words; i++) {
      trie.word();
    }
    PackedInput.Column steps = columns.column();
    PackedKeys.Reader keys = new PackedKeys.Reader(columns);
    int word = 0;
    for (int i = 0; i < pairs; i++) {
      word += steps.signed();
      trie.pair(keys.next(), word);
    }
  }

  private static void readNodes(PackedInput columns, NameTrieBuilder trie, int nodes) {
    PackedInput.Column back = columns.column();
    PackedInput.Column steps = columns.column();
    int next = 0;
    for (int node = 1; node < nodes; node++) {
      int parent = back.number();
      int word = next + steps.signed();
      trie.child(parent == 0 ? 0 : node - parent, word);
      next = Math.max(next, word + 1);
    }
  }

  private static void readNames(PackedInput columns, NameTrieBuilder trie, int names) {
    PackedInput.Column ends = columns.column();
    PackedInput.Column entities = columns.column();
    PackedInput.Column metas = columns.column();
    int node = 0;
    int entity = 0;
    for (int i = 0; i < names; i++) {
      node += ends.signed();
      entity += entities.signed();
      trie.name(node, entity, metas.number());
    }
  }

  private static EntityLines readLines(PackedInput columns, ListText text, int entities) {
    PackedInput.Column counts = columns.column();
    PackedInput.Column starts = columns.column();
    EntityLines.Builder lines = new EntityLines.Builder(text);
    int line = 0;
    for (int i = 0; i < entities; i++) {
      lines.entity();
      for (int n = counts.number(); n > 0; n--) {
        line += starts.signed();
        lines.line(line);
      }
    }
    return lines.build();
  }
}
