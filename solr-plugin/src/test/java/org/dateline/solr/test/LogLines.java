package org.dateline.solr.test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;

/** The lines that a logger and those below it write in this process, debug included. */
public final class LogLines implements AutoCloseable {
  private final String logger;
  private final LoggerContext context = (LoggerContext) LogManager.getContext(false);
  private final LoggerConfig before;
  private final List<String> lines = new CopyOnWriteArrayList<>();

  private LogLines(String logger) {
    this.logger = logger;
    before = context.getConfiguration().getLoggers().get(logger);
  }

  /**
   * Listens from now on.
   *
   * @param logger name of a class or package
   */
  public static LogLines of(String logger) {
    LogLines listening = new LogLines(logger);
    Collector collector = new Collector(listening.lines);
    collector.start();
    LoggerConfig config = new LoggerConfig(logger, Level.DEBUG, false);
    config.addAppender(collector, Level.DEBUG, null);
    listening.context.getConfiguration().addLogger(logger, config);
    listening.context.updateLoggers();
    return listening;
  }

  /** Those so far that match a regular expression as a whole. */
  public List<String> matching(String regex) {
    return lines.stream().filter(line -> line.matches(regex)).toList();
  }

  /** Forgets those so far. */
  public void clear() {
    lines.clear();
  }

  @Override
  public void close() {
    context.getConfiguration().removeLogger(logger);
    if (before != null) {
      context.getConfiguration().addLogger(logger, before);
    }
    context.updateLoggers();
  }

  private static final class Collector extends AbstractAppender {
    private final List<String> lines;

    Collector(List<String> lines) {
      super("collector", null, null, true, Property.EMPTY_ARRAY);
      this.lines = lines;
    }

    @Override
    public void append(LogEvent event) {
      lines.add(event.getMessage().getFormattedMessage());
    }
  }
}
