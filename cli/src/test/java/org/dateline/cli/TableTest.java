package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.dateline.cli.Table.Column;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void columnsLineUpAndLongTextIsCut() {
    Table table = new Table(Column.text("name", 8), Column.number("n"));
    table.row("Astana", 12);
    table.row("Ust-Kamenogorsk", 3);
    table.row(null, 100);
    StringWriter text = new StringWriter();
    table.print(new PrintWriter(text));
    assertEquals(
        String.join(
            System.lineSeparator(),
            "  name        n",
            "  Astana     12",
            "  Ust-Kam…    3",
            "            100",
            ""),
        text.toString());
  }
}
