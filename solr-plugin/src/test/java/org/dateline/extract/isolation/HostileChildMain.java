package org.dateline.extract.isolation;

import org.dateline.extract.format.HostileReader;

/** A child whose text parser does as the text orders. */
public final class HostileChildMain {
  private HostileChildMain() {}

  public static void main(String[] args) {
    ChildMain.serve(HostileReader.documentReader());
  }
}
