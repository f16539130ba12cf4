package org.dateline.extract.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A parser that misbehaves as a text tells it to: {@code HOSTILE loop}, {@code exit}, {@code halt},
 * {@code heap}, {@code stack}, {@code print}, {@code throw} or {@code partial}.
 */
public final class HostileReader implements FormatReader {
  private static final String MARK = "HOSTILE ";

  private final TextReader text = new TextReader();
  private long sink;

  private final BooleanSupplier released;

  private HostileReader(BooleanSupplier released) {
    this.released = released;
  }

  /** The usual readers with this one in front; its loops never end. */
  public static DocumentReader documentReader() {
    return documentReader(() -> false);
  }

  /**
   * @param released ends the loops
   */
  public static DocumentReader documentReader(BooleanSupplier released) {
    return new DocumentReader(List.of(new HostileReader(released)));
  }

  /** Bytes that make it misbehave. */
  public static byte[] order(String what) {
    return (MARK + what).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.TEXT);
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    String order = new String(source.bytes(), StandardCharsets.UTF_8);
    if (!order.startsWith(MARK)) {
      text.read(source, out);
      return;
    }
    switch (order.substring(MARK.length())) {
      case "loop":
        loop();
        break;
      case "partial":
        ArticleDraft draft = new ArticleDraft(source.mediaType()).set("title", "Kept", "test");
        out.open(draft);
        draft.paragraph("Read before the loop.");
        loop();
        break;
      case "entries then exit":
        out.close(new ArticleDraft(source.mediaType()).set("title", "First", "test"));
        Runtime.getRuntime().halt(7);
        break;
      case "exit":
        System.exit(5);
        break;
      case "halt":
        Runtime.getRuntime().halt(6);
        break;
      case "heap":
        exhaustHeap();
        break;
      case "stack":
        sink = overflow(1);
        break;
      case "print":
        print();
        out.close(new ArticleDraft(source.mediaType()).paragraph("Printed."));
        break;
      case "throw":
        throw new AssertionError("hostile");
      case "environment":
        ArticleDraft environment = new ArticleDraft(source.mediaType());
        System.getenv().keySet().forEach(environment::paragraph);
        out.close(environment);
        break;
      default:
        throw new DocumentException("unknown order");
    }
  }

  /** Ends neither by itself nor when interrupted. */
  private void loop() {
    while (sink >= 0 && !released.getAsBoolean()) {
      sink = (sink + 1) & 0xFFFF;
    }
  }

  private void exhaustHeap() {
    List<byte[]> held = new ArrayList<>();
    while (true) {
      held.add(new byte[1 << 20]);
      sink += held.size();
    }
  }

  private long overflow(long n) {
    return n < 0 ? n : n + overflow(n + 1) + overflow(n + 2);
  }

  private static void print() {
    java.io.PrintStream out = System.out;
    out.println("a parser's chatter on standard output");
  }
}
