package org.dateline.cli;

import java.util.Locale;
import org.dateline.extract.Isolation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code auto}, {@code process} or {@code in-process}, as in solrconfig.xml. */
final class IsolationConverter implements ITypeConverter<Isolation> {
  @Override
  public Isolation convert(String value) {
    try {
      return Isolation.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + value + "' is none of auto, process, in-process");
    }
  }
}
