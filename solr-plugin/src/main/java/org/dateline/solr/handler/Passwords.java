package org.dateline.solr.handler;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.core.SolrCore;
import org.dateline.solr.ConfigsetResources;

/**
 * The password of a request's document: {@code resource.password}, else the first line {@code
 * regex=password} of {@code passwordsFile} whose expression matches the file's name.
 */
final class Passwords {
  /** Longer names are not matched: the administrator's expressions may backtrack. */
  private static final int MAX_NAME = 256;

  private Passwords() {}

  static String of(SolrParams params, SolrCore core, String resourceName) {
    String given = params.get(ExtractionRequestParams.RESOURCE_PASSWORD);
    String file = params.get(ExtractionRequestParams.PASSWORDS_FILE);
    if (given != null || file == null || file.isEmpty()) {
      return given;
    }
    try (InputStream in = new ConfigsetResources(core.getResourceLoader()).open(file)) {
      return find(in, resourceName == null ? "" : resourceName);
    } catch (IOException | PatternSyntaxException e) {
      throw new SolrException(
          SolrException.ErrorCode.BAD_REQUEST,
          "passwordsFile '" + file + "' cannot be read: " + e.getMessage(),
          e);
    }
  }

  private static String find(InputStream in, String name) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int equals = line.indexOf('=');
      if (equals > 0
          && !line.startsWith("#")
          && name.length() <= MAX_NAME
          && Pattern.compile(line.substring(0, equals).strip()).matcher(name).matches()) {
        return line.substring(equals + 1).strip();
      }
    }
    return null;
  }
}
