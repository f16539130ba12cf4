package org.dateline.solr.test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;

/** What is logged in this process from a level on, by one logger and those below it, or by all. */
public final class LogLines implements AutoCloseable {
  private final LoggerContext context = (LoggerContext) LogManager.getContext(false);
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Runnable restore;

  private LogLines(String logger) {
    Configuration configuration = context.getConfiguration();
    LoggerConfig before = configuration.getLoggers().get(logger);
    LoggerConfig config = new LoggerConfig(logger, Level.DEBUG, false);
    config.addAppender(new Collector(lines), Level.DEBUG, null);
    // One that is there is not replaced by adding another.
    configuration.removeLogger(logger);
    configuration.addLogger(logger, config);
    restore =
        () -> {
          configuration.removeLogger(logger);
          if (before != null) {
            configuration.addLogger(logger, before);
          }
        };
  }

  private LogLines() {
    LoggerConfig root = context.getConfiguration().getRootLogger();
    Level before = root.getLevel();
    root.setLevel(Level.WARN);
    Collector collector = new Collector(lines);
    root.addAppender(collector, Level.WARN, null);
    restore =
        () -> {
          root.removeAppender(collector.getName());
          root.setLevel(before);
        };
  }

  /**
   * Listens from now on, debug included.
   *
   * @param logger name of a class or package
   */
  public static LogLines of(String logger) {
    LogLines listening = new LogLines(logger);
    listening.context.updateLoggers();
    return listening;
  }

  /** Listens to the warnings and errors of everyone. */
  public static LogLines warnings() {
    LogLines listening = new LogLines();
    listening.context.updateLoggers();
    return listening;
  }

  /** Those so far that match a regular expression as a whole. */
  public List<String> matching(String regex) {
    return lines.stream().filter(line -> line.matches(regex)).toList();
  }

  @Override
  public void close() {
    restore.run();
    context.updateLoggers();
  }

  private static final class Collector extends AbstractAppender {
    private final List<String> lines;

    Collector(List<String> lines) {
      super("collector", null, null, true, Property.EMPTY_ARRAY);
      this.lines = lines;
      start();
    }

    @Override
    public void append(LogEvent event) {
      lines.add(event.getMessage().getFormattedMessage());
    }
  }
}
