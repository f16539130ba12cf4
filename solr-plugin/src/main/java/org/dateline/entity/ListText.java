package org.dateline.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.text.Resources;

/**
 * The bytes of a gazetteer's text lists one after the other, so that one int tells where a line is.
 * Immutable, safe for use by several threads.
 */
final class ListText {
  /** A little less than the longest array that a virtual machine makes. */
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 16;

  private final List<String> files;

  /** The bytes of file {@code i} are {@code bytes[starts[i]]} to {@code bytes[starts[i + 1]]}. */
  private final int[] starts;

  private final byte[] bytes;

  private ListText(List<String> files, int[] starts, byte[] bytes) {
    this.files = List.copyOf(files);
    this.starts = starts;
    this.bytes = bytes;
  }

  /**
   * @throws IOException when a file is missing or unreadable, or all together exceed 2 GB
   */
  static ListText read(Resources resources, List<String> files) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    int[] starts = new int[files.size() + 1];
    long length = 0;
    for (String file : files) {
      try (InputStream in = resources.open(file)) {
        contents.add(in.readAllBytes());
      }
      length += contents.get(contents.size() - 1).length;
      if (length > MAX_LENGTH) {
        throw new IOException(file + ": text lists above 2 GB; compile with 'gazetteer build'");
      }
      starts[contents.size()] = (int) length;
    }
    byte[] bytes = new byte[(int) length];
    for (int i = 0; i < starts.length - 1; i++) {
      System.arraycopy(contents.get(i), 0, bytes, starts[i], contents.get(i).length);
    }
    return new ListText(files, starts, bytes);
  }

  /**
   * The files that an index file lists, one a line, {@code #} comments.
   *
   * @throws IOException when a file is missing or unreadable
   */
  static ListText readIndexed(Resources resources, String index) throws IOException {
    List<String> files = new ArrayList<>();
    for (String line : read(resources, List.of(index)).lines(0)) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        files.add(line.strip());
      }
    }
    return read(resources, files);
  }

  int files() {
    return files.size();
  }

  String name(int file) {
    return files.get(file);
  }

  /** All lines of a file, without a byte order mark. */
  List<String> lines(int file) {
    List<String> lines = new ArrayList<>();
    int end = starts[file + 1];
    for (int at = starts[file]; at < end; at = next(at, end)) {
      int to = lineEnd(at, end);
      int from = lines.isEmpty() ? afterMark(at, to) : at;
      lines.add(decode(from, to, file, lines.size() + 1));
    }
    return lines;
  }

  /** Receives the lines of a file that are neither blank nor comments. */
  interface Sink {
    void line(int at, GazetteerEntry entry);
  }

  /**
   * @throws GazetteerFormatException when a line is not right
   */
  void read(int file, Sink sink) {
    int number = 0;
    int end = starts[file + 1];
    for (int at = starts[file]; at < end; at = next(at, end)) {
      number++;
      int to = lineEnd(at, end);
      int from = number == 1 ? afterMark(at, to) : at;
      if (from < to && bytes[from] != '#') {
        String line = decode(from, to, file, number);
        if (!line.isBlank()) {
          sink.line(from, GazetteerReader.entry(line, files.get(file), number));
        }
      }
    }
  }

  /** The entity of the line that begins there, which was read before. */
  GazetteerEntry entry(int at) {
    int file = file(at);
    int to = lineEnd(at, starts[file + 1]);
    return GazetteerReader.entry(decode(at, to, file, 0), files.get(file), 0);
  }

  String firstCell(int at) {
    int to = at;
    while (bytes[to] != '\t') {
      to++;
    }
    return new String(bytes, at, to - at, StandardCharsets.UTF_8).strip();
  }

  private int file(int at) {
    int file = Arrays.binarySearch(starts, at);
    if (file < 0) {
      return -file - 2;
    }
    // Empty files begin where the next one does.
    while (starts[file + 1] == at) {
      file++;
    }
    return file;
  }

  private int lineEnd(int at, int end) {
    int to = at;
    while (to < end && bytes[to] != '\n' && bytes[to] != '\r') {
      to++;
    }
    return to;
  }

  /** Where the line after the one at {@code at} begins. */
  private int next(int at, int end) {
    int to = lineEnd(at, end);
    return to + (to + 1 < end && bytes[to] == '\r' && bytes[to + 1] == '\n' ? 2 : 1);
  }

  private int afterMark(int at, int to) {
    boolean marked =
        to - at >= 3
            && bytes[at] == (byte) 0xef
            && bytes[at + 1] == (byte) 0xbb
            && bytes[at + 2] == (byte) 0xbf;
    return marked ? at + 3 : at;
  }

  private String decode(int from, int to, int file, int number) {
    String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (line.indexOf('\uFFFD') >= 0) {
      try {
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, from, to - from));
      } catch (CharacterCodingException e) {
        throw new GazetteerFormatException(files.get(file), number, "not UTF-8");
      }
    }
    return line;
  }
}
