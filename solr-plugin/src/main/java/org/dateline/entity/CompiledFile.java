package org.dateline.entity;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.lucene.analysis.Analyzer;

/**
 * Reads and writes a compiled gazetteer: the arrays of a {@link NameIndex} one after the other. The
 * match structure is copied to the heap, entities stay in the mapped file.
 *
 * <p>Layout, big-endian: magic, version, fingerprint of the analysis, then eleven sections, each an
 * int for its length in bytes and the bytes.
 */
final class CompiledFile {
  private static final long MAGIC = 0x444154454c4e475aL;
  private static final int VERSION = 1;

  /** Keys of these words tell whether a file was made with the spelling tables in use. */
  private static final String SAMPLE =
      "Tokayev Tokaïev Tokajew Токаев Тоқаев Żomart Schröder Łukaszenka Shymkent Шымкент Jiří Güler"
          + " Θεσσαλονίκη თბილისი Երևան الرياض O'Brien Nguyễn Gonzales Хрущёв Щербина Chruschtschow";

  private CompiledFile() {}

  static void write(NameIndex index, EntityRecords entities, Path file, Analyzer analyzer)
      throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream stream = Files.newOutputStream(part);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16))) {
      out.writeLong(MAGIC);
      out.writeInt(VERSION);
      out.writeLong(fingerprint(analyzer));
      longs(out, index.dictionary.keys);
      ints(out, index.dictionary.values);
      ints(out, index.postings);
      ints(out, index.root);
      longs(out, index.edges.keys);
      ints(out, index.edges.values);
      ints(out, index.nodeNames);
      ints(out, index.nameEntity);
      ints(out, index.nameMeta);
      bytes(out, entities.bytes());
      bytes(out, entities.offsets());
      bytes(out, index.ids.records());
    }
    // A half-written file never bears the name that a running server reads.
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  static NameIndex open(Path file, Analyzer analyzer) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new IOException(file + ": larger than 2 GB; build several smaller files");
      }
      MappedByteBuffer in = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (in.remaining() < 20 || in.getLong() != MAGIC) {
        throw new IOException(file + ": not a compiled gazetteer; make it with 'gazetteer build'");
      }
      int version = in.getInt();
      if (version != VERSION || in.getLong() != fingerprint(analyzer)) {
        throw new IOException(
            file
                + ": compiled for another version of the spelling rules; build it again with"
                + " 'gazetteer build'");
      }
      try {
        return sections(in);
      } catch (IllegalArgumentException
          | IndexOutOfBoundsException
          | java.nio.BufferUnderflowException e) {
        throw new IOException(file + ": cut off or damaged; build it again", e);
      }
    }
  }

  private static NameIndex sections(ByteBuffer in) {
    LongIntTable dictionary = table(longs(in), ints(in));
    int[] postings = ints(in);
    int[] root = ints(in);
    LongIntTable edges = table(longs(in), ints(in));
    int[] nodeNames = ints(in);
    int[] nameEntity = ints(in);
    int[] nameMeta = ints(in);
    ByteBuffer store = section(in);
    ByteBuffer offsets = section(in);
    EntityStore entities = new EntityRecords(store, offsets);
    IdTable ids = new IdTable(section(in));
    return new NameIndex(
        dictionary, postings, root, edges, nodeNames, nameEntity, nameMeta, entities, ids);
  }

  private static LongIntTable table(long[] keys, int[] values) {
    if (keys.length != values.length || keys.length == 0) {
      throw new IllegalArgumentException("uneven table");
    }
    return new LongIntTable(keys, values, keys.length);
  }

  /** Changes when the keys of words do. */
  static long fingerprint(Analyzer analyzer) {
    Tokens tokens = new Tokens(true);
    tokens.read(SAMPLE, analyzer);
    long hash = TermHash.SEED;
    for (int i = 0; i < tokens.size; i++) {
      hash = (hash ^ tokens.exact(i)) * 0x100000001b3L + Tokens.EXACT;
      int last = tokens.keyEnd(i);
      for (int k = tokens.keyFrom[i]; k < last; k++) {
        hash = (hash ^ tokens.keys[k]) * 0x100000001b3L + tokens.tier[k];
      }
    }
    return hash;
  }

  private static ByteBuffer section(ByteBuffer in) {
    int length = in.getInt();
    ByteBuffer slice = in.slice().limit(length).slice();
    in.position(in.position() + length);
    return slice;
  }

  private static long[] longs(ByteBuffer in) {
    ByteBuffer section = section(in);
    long[] values = new long[section.remaining() / Long.BYTES];
    section.asLongBuffer().get(values);
    return values;
  }

  private static int[] ints(ByteBuffer in) {
    ByteBuffer section = section(in);
    int[] values = new int[section.remaining() / Integer.BYTES];
    section.asIntBuffer().get(values);
    return values;
  }

  private static void longs(DataOutputStream out, long[] values) throws IOException {
    out.writeInt(Math.multiplyExact(values.length, Long.BYTES));
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    for (long value : values) {
      if (!buffer.hasRemaining()) {
        flush(out, buffer);
      }
      buffer.putLong(value);
    }
    flush(out, buffer);
  }

  private static void ints(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(Math.multiplyExact(values.length, Integer.BYTES));
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    for (int value : values) {
      if (!buffer.hasRemaining()) {
        flush(out, buffer);
      }
      buffer.putInt(value);
    }
    flush(out, buffer);
  }

  private static void flush(DataOutputStream out, ByteBuffer buffer) throws IOException {
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
  }

  private static void bytes(DataOutputStream out, ByteBuffer bytes) throws IOException {
    out.writeInt(bytes.remaining());
    byte[] copy = new byte[1 << 16];
    while (bytes.hasRemaining()) {
      int length = Math.min(copy.length, bytes.remaining());
      bytes.get(copy, 0, length);
      out.write(copy, 0, length);
    }
  }
}
