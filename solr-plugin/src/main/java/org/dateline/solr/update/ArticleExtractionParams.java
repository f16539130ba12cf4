package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.ExtractionLimits;
import org.dateline.extract.Isolation;
import org.dateline.solr.InitParams;
import org.dateline.solr.Parameter;

/**
 * Parameters of {@link ArticleExtractionUpdateProcessorFactory}, read once.
 *
 * @param fields which field takes what
 * @param onError what becomes of a document that cannot be read
 * @param rawField field with the file's bytes: binary, or Base64
 * @param nameField field with the file's name, removed after use
 * @param passwordField field with the password of an encrypted file, removed after use
 * @param limits what one file may cost
 * @param isolation where files are parsed
 */
public record ArticleExtractionParams(
    FieldNames fields,
    OnError onError,
    String rawField,
    String nameField,
    String passwordField,
    ExtractionLimits limits,
    Isolation isolation) {
  static final Parameter<String> RAW_FIELD =
      Parameter.text("rawField", "raw", "Field with the file's bytes, binary or Base64; removed.");

  static final Parameter<String> NAME_FIELD =
      Parameter.text(
          "nameField", "resource_name", "Field with the file's name, a hint to its type; removed.");

  static final Parameter<String> PASSWORD_FIELD =
      Parameter.text(
          "passwordField",
          "resource_password",
          "Field with an encrypted file's password; removed.");

  static ArticleExtractionParams take(InitParams params) {
    ArticleExtractionParams taken =
        new ArticleExtractionParams(
            FieldNames.take(params),
            params.take(Tagging.ON_ERROR),
            params.take(RAW_FIELD),
            params.take(NAME_FIELD),
            params.take(PASSWORD_FIELD),
            LimitParams.take(params),
            params.take(LimitParams.ISOLATION));
    params.refuseRest();
    return taken;
  }

  /** Descriptions of all parameters, for the documentation. */
  public static List<Parameter<?>> all() {
    List<Parameter<?>> all =
        new ArrayList<>(
            List.of(FieldNames.PROFILE, Tagging.ON_ERROR, RAW_FIELD, NAME_FIELD, PASSWORD_FIELD));
    all.addAll(LimitParams.ALL);
    return List.copyOf(all);
  }
}
