package org.dateline.extract;

/** Where files are parsed. */
public enum Isolation {
  /**
   * In child processes where the system allows them, else in this process; the ledger's parser then
   * says so.
   */
  AUTO,
  /** In child processes only: when none can be started the input fails. */
  PROCESS,
  /**
   * In this process: time and output are limited as in a child, memory and {@code System.exit} are
   * not.
   */
  IN_PROCESS
}
