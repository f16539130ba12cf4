package org.dateline.extract.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.dateline.extract.Article;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.ExtractionLimits;
import org.junit.jupiter.api.Test;

/** What is sent arrives: every component of the records, also one that is added one day. */
class WireTest {
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(sent);

  @Test
  void article() throws Exception {
    Article article = record(Article.class);
    Wire.writeArticle(out, article);
    assertEquals(article, Wire.readArticle(received()));
  }

  @Test
  void articleOfNulls() throws Exception {
    Article article =
        new Article(
            null, null, List.of(), null, null, null, null, null, null, null, null, null, List.of(),
            null, null, null, Map.of());
    Wire.writeArticle(out, article);
    assertEquals(article, Wire.readArticle(received()));
  }

  @Test
  void hintsAndLimits() throws Exception {
    ExtractionHints hints = record(ExtractionHints.class);
    ExtractionLimits limits = record(ExtractionLimits.class);
    Wire.writeHints(out, hints);
    Wire.writeLimits(out, limits);
    DataInputStream in = received();
    assertEquals(hints, Wire.readHints(in));
    assertEquals(limits, Wire.readLimits(in));
  }

  @Test
  void announcedLengthsTakeNoMemory() throws IOException {
    out.writeInt(Integer.MAX_VALUE);
    assertThrows(IOException.class, () -> Wire.readString(received()));
  }

  @Test
  void answersAreCapped() throws IOException {
    Wire.writeString(out, "x".repeat(1_000));
    CappedInputStream capped = new CappedInputStream(received());
    capped.allow(500);
    assertThrows(IOException.class, () -> Wire.readString(new DataInputStream(capped)));
  }

  private DataInputStream received() {
    return new DataInputStream(new ByteArrayInputStream(sent.toByteArray()));
  }

  /** A record whose components all differ. */
  private static <T extends Record> T record(Class<T> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      String name = components[i].getName();
      if (types[i] == String.class) {
        values[i] = name + " é \uD83D\uDE00";
      } else if (types[i] == int.class) {
        values[i] = 50 + i;
      } else if (types[i] == long.class) {
        values[i] = 5_000L + i;
      } else if (types[i] == boolean.class) {
        values[i] = true;
      } else if (types[i] == List.class) {
        values[i] = List.of(name, "zwei");
      } else {
        values[i] = Map.of(name, "from");
      }
    }
    return type.getDeclaredConstructor(types).newInstance(values);
  }
}
