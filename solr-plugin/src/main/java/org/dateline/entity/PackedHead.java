package org.dateline.entity;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.dateline.text.Resources;

/**
 * What packed lists were made of and with.
 *
 * @param lists {@linkplain SummedResources#checksum() checksum} of the text lists
 * @param analysis {@linkplain CompiledFile#fingerprint fingerprint} of the spelling rules
 */
record PackedHead(long lists, long analysis) {
  private static final long MAGIC = 0x444154454c4e504bL;

  /** Those in the jar, beside this class. */
  static final Resources JAR =
      name -> {
        InputStream in = PackedHead.class.getResourceAsStream(name);
        if (in == null) {
          throw new IOException("Not in the jar: " + name);
        }
        return in;
      };

  /** No packed lists: everything is made of the text. */
  static final Resources NONE =
      name -> {
        throw new IOException("Nothing is packed: " + name);
      };

  void write(DataOutputStream out) throws IOException {
    out.writeLong(MAGIC);
    out.writeLong(lists);
    out.writeLong(analysis);
  }

  /** What stands behind the head of a packed file, or null when there is none like this. */
  ByteBuffer open(Resources packed, String name) {
    byte[] bytes;
    try (InputStream in = packed.open(name)) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      // A build without this step: the text lists say the same.
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    boolean same =
        in.remaining() > 3 * Long.BYTES
            && in.getLong() == MAGIC
            && in.getLong() == lists
            && in.getLong() == analysis;
    return same ? in : null;
  }

  /** All strings that hashes of a word may be hashes of: itself, its forms and its keys. */
  static List<String> strings(String word, Analyzer analyzer, WordForms forms) {
    List<String> strings = new ArrayList<>();
    strings.add(word);
    try (TokenStream stream = analyzer.tokenStream("name", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        strings.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    strings.addAll(forms.of(word.toLowerCase(Locale.ROOT)));
    return strings;
  }
}
