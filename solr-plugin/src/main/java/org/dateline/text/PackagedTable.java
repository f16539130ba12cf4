package org.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Word tables that lie beside a class in the jar: UTF-8, columns parted by tabs, {@code #} in the
 * first column starts a comment. Stateless.
 */
public final class PackagedTable {
  private PackagedTable() {}

  /**
   * The rows of a table, empty last columns kept.
   *
   * @param owner class in whose package the table lies
   * @param name file name, e.g. {@code labels.tsv}
   * @throws IllegalStateException when the jar has no such table
   * @throws UncheckedIOException when it cannot be read
   */
  public static List<String[]> rows(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Table missing on the class path: " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
