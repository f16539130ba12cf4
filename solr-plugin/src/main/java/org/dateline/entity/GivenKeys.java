package org.dateline.entity;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/**
 * Gives the keys of listed given names, name by name in the order of the lists: from analysis, or
 * from {@value #FILE}, which was written when the plugin was built. For one thread.
 */
abstract class GivenKeys {
  /** Beside this class in the jar. */
  static final String FILE = "given_names.packed";

  /** Hashes of the keys of the name read last. */
  long[] keys = new long[16];

  /** Goes on to the next name and gives the number of its keys; 0 for a name of several words. */
  abstract int read(String name);

  /** By analysis. */
  static GivenKeys analysed(Analyzer analyzer) {
    Tokens tokens = new Tokens(false);
    return new GivenKeys() {
      @Override
      int read(String name) {
        tokens.read(name, analyzer);
        if (tokens.size != 1) {
          return 0;
        }
        int last = tokens.keyEnd(0);
        int count = last - tokens.keyFrom[0];
        if (count >= keys.length) {
          keys = new long[2 * count];
        }
        keys[0] = tokens.exact(0);
        System.arraycopy(tokens.keys, tokens.keyFrom[0], keys, 1, count);
        return 1 + count;
      }
    };
  }

  /**
   * @param in behind the {@link PackedHead}
   */
  static GivenKeys packed(ByteBuffer in) {
    PackedInput columns = new PackedInput(in);
    PackedInput.Column counts = columns.column();
    PackedKeys.Reader reader = new PackedKeys.Reader(columns);
    return new GivenKeys() {
      @Override
      int read(String name) {
        int count = counts.number();
        if (count > keys.length) {
          keys = new long[2 * count];
        }
        for (int i = 0; i < count; i++) {
          keys[i] = reader.next();
        }
        return count;
      }
    };
  }

  /** By analysis, and remembers what it gave. */
  static final class Recorder extends GivenKeys {
    private final GivenKeys analysed;
    private final Analyzer analyzer;
    private final List<String> names = new ArrayList<>();
    private final List<long[]> given = new ArrayList<>();

    Recorder(Analyzer analyzer) {
      this.analyzer = analyzer;
      this.analysed = analysed(analyzer);
    }

    @Override
    int read(String name) {
      int count = analysed.read(name);
      keys = analysed.keys;
      names.add(name);
      given.add(Arrays.copyOf(keys, count));
      return count;
    }

    void write(OutputStream stream, PackedHead head) throws IOException {
      PackedOutput columns = new PackedOutput();
      PackedOutput.Column counts = columns.column();
      PackedKeys.Writer writer = new PackedKeys.Writer(columns);
      WordForms forms = new WordForms();
      for (int i = 0; i < names.size(); i++) {
        counts.number(given.get(i).length);
        List<String> strings = PackedHead.strings(names.get(i), analyzer, forms);
        for (long key : given.get(i)) {
          writer.write(key, strings);
        }
      }
      DataOutputStream out = new DataOutputStream(stream);
      head.write(out);
      columns.write(out);
      out.flush();
    }
  }
}
