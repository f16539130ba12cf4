package org.dateline.solr.handler;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.solr.common.util.NamedList;
import org.dateline.extract.ExtractionLimits;
import org.dateline.extract.Isolation;
import org.dateline.solr.InitParams;
import org.dateline.solr.Parameter;
import org.dateline.solr.update.LimitParams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settings of {@link ArticleExtractionHandler} in solrconfig.xml, beside {@code defaults}, {@code
 * appends} and {@code invariants}.
 *
 * @param limits what one file may cost
 * @param isolation where files are parsed
 * @param rawField field in which the update chain expects the bytes
 * @param nameField field in which it expects the file's name
 * @param passwordField field in which it expects the password
 */
public record ExtractionHandlerParams(
    ExtractionLimits limits,
    Isolation isolation,
    String rawField,
    String nameField,
    String passwordField) {
  private static final Logger log = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  static final Parameter<String> RAW_FIELD =
      Parameter.text("rawField", "raw", "Field that hands the file to the update chain.");

  static final Parameter<String> NAME_FIELD =
      Parameter.text("nameField", "resource_name", "Field that hands its name on.");

  static final Parameter<String> PASSWORD_FIELD =
      Parameter.text("passwordField", "resource_password", "Field that hands its password on.");

  /** Taken by every request handler. */
  private static final Set<String> USUAL =
      Set.of("defaults", "appends", "invariants", "name", "class", "startup", "httpCaching");

  /** Solr Cell's own settings, which have no meaning here. */
  private static final Set<String> CELL =
      Set.of(
          "tika.config",
          "parseContext.config",
          "extraction.backend",
          "tikaserver.url",
          "tikaserver.timeoutSeconds",
          "tikaserver.recursive",
          "tikaserver.maxChars",
          "tikaserver.metadata.compatibility",
          "tikaserver.timeoutms");

  static ExtractionHandlerParams take(NamedList<?> args) {
    NamedList<Object> own = new NamedList<>();
    if (args != null) {
      args.forEach(
          (name, value) -> {
            if (CELL.contains(name)) {
              log.info("{} is not used: files are parsed by the plugin's own parsers", name);
            } else if (!USUAL.contains(name)) {
              own.add(name, value);
            }
          });
    }
    InitParams params = new InitParams(ArticleExtractionHandler.class.getSimpleName(), own);
    ExtractionHandlerParams taken =
        new ExtractionHandlerParams(
            LimitParams.take(params),
            params.take(LimitParams.ISOLATION),
            params.take(RAW_FIELD),
            params.take(NAME_FIELD),
            params.take(PASSWORD_FIELD));
    params.refuseRest();
    return taken;
  }

  /** Descriptions of all settings, for the documentation. */
  public static List<Parameter<?>> all() {
    List<Parameter<?>> all = new ArrayList<>(List.of(RAW_FIELD, NAME_FIELD, PASSWORD_FIELD));
    all.addAll(LimitParams.ALL);
    return List.copyOf(all);
  }
}
