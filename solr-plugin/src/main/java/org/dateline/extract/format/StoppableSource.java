package org.dateline.extract.format;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The bytes of a document, for parsers that go round in circles: reading them fails from the moment
 * the {@link Reading} is stopped. A thread cannot be ended from outside, but a parser that keeps
 * looking at its document ends this way.
 */
final class StoppableSource implements RandomAccessRead {
  private final RandomAccessReadBuffer bytes;
  private final Reading reading;

  StoppableSource(byte[] bytes, Reading reading) {
    this.bytes = new RandomAccessReadBuffer(bytes);
    this.reading = reading;
  }

  @Override
  public int read() throws IOException {
    reading.checkpoint();
    return bytes.read();
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    reading.checkpoint();
    return bytes.read(to, offset, length);
  }

  @Override
  public long getPosition() throws IOException {
    return bytes.getPosition();
  }

  @Override
  public void seek(long position) throws IOException {
    reading.checkpoint();
    bytes.seek(position);
  }

  @Override
  public long length() throws IOException {
    return bytes.length();
  }

  @Override
  public boolean isClosed() {
    return bytes.isClosed();
  }

  @Override
  public boolean isEOF() throws IOException {
    return bytes.isEOF();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
