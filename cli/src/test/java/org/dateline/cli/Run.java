package org.dateline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command line as the launcher does and keeps what it printed. */
record Run(int status, String out, String err) {
  static Run dateline(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Dateline.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(words);
    return new Run(status, out.toString(), err.toString());
  }
}
