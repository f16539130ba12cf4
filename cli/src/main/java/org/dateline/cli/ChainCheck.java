package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.solr.update.FieldNames;
import org.dateline.solr.update.Profile;

/** Reads a collection's configuration: whether ordinary updates are tagged, and where. */
final class ChainCheck {
  private static final String ENTITIES = "EntityTaggingUpdateProcessorFactory";
  private static final String CLAIMS = "ClaimTaggingUpdateProcessorFactory";
  private static final String PACKAGE = "org.dateline.solr.update.";
  private static final String BUILT_IN = "built-in";
  private static final String DISTRIBUTED = "DistributedUpdateProcessorFactory";

  private final JsonNode config;

  /** Our processors that an update to /update meets, by class name without package. */
  private final Map<String, JsonNode> met = new LinkedHashMap<>();

  /**
   * @param config the object {@code config} of {@code /config}
   */
  ChainCheck(JsonNode config) {
    this.config = config;
  }

  /**
   * @param profile the portal whose fields are meant, null when nobody said
   */
  List<Finding> findings(Profile profile) {
    List<Finding> findings = new ArrayList<>();
    JsonNode chain = chain();
    String name = chain.path("name").asText(BUILT_IN);
    boolean distributed = false;
    for (JsonNode processor : processors(chain)) {
      String type = simple(processor);
      distributed |= type.equals(DISTRIBUTED);
      if (processor.path("class").asText().startsWith(PACKAGE)) {
        met.put(type, processor);
        if (distributed) {
          findings.add(
              Finding.error(
                  type
                      + " stands behind "
                      + DISTRIBUTED
                      + ": every replica would do its work again",
                  "move it before " + DISTRIBUTED + " in the chain '" + name + "'"));
        }
      }
    }
    requested("processor").forEach(processor -> met.put(simple(processor), processor));
    missing(findings, name, ENTITIES, "entities", profile);
    missing(findings, name, CLAIMS, "claims", profile);
    lock(findings);
    return findings;
  }

  private void missing(
      List<Finding> findings, String chain, String type, String id, Profile profile) {
    if (met.containsKey(type)) {
      findings.add(Finding.ok("/update runs " + type));
      return;
    }
    findings.add(
        Finding.error(
            "the default chain '" + chain + "' skips " + type + ": nothing would be tagged",
            processor(type, id, profile) + " and " + inChain(chain)));
  }

  private static String processor(String type, String id, Profile profile) {
    String start = "<updateProcessor name=\"" + id + "\" class=\"" + PACKAGE + type + "\"";
    return profile == null || profile == Profile.NEWS
        ? start + "/>"
        : start
            + "><str name=\"profile\">"
            + profile.name().toLowerCase(Locale.ROOT)
            + "</str></updateProcessor>";
  }

  /** Solr's built-in chain has no element to write into. */
  private static String inChain(String chain) {
    return chain.equals(BUILT_IN)
        ? "<updateRequestProcessorChain name=\"tagged\" default=\"true\""
            + " processor=\"entities,claims\"><processor class=\"solr.LogUpdateProcessorFactory\"/>"
            + "<processor class=\"solr.RunUpdateProcessorFactory\"/></updateRequestProcessorChain>"
        : "processor=\"entities,claims\" on <updateRequestProcessorChain name=\"" + chain + "\">";
  }

  private void lock(List<Finding> findings) {
    String lock = config.path("indexConfig").path("lockType").asText("native");
    if (lock.equals("none") || lock.equals("single")) {
      findings.add(
          Finding.error(
              "lockType is '" + lock + "': a second process can write to the index and break it",
              "<lockType>${solr.lock.type:native}</lockType> in <indexConfig>"));
    } else {
      findings.add(Finding.ok("write lock: " + lock));
    }
  }

  /** The chain that /update uses: the one its handler names, else the default one. */
  private JsonNode chain() {
    String named = parameter("update.chain");
    JsonNode byDefault = null;
    for (JsonNode chain : list(config.path("updateRequestProcessorChain"))) {
      if (named != null && named.equals(chain.path("name").asText())) {
        return chain;
      }
      if (chain.path("default").asBoolean() || "true".equals(chain.path("default").asText())) {
        byDefault = chain;
      }
    }
    return byDefault == null ? config.path("none") : byDefault;
  }

  private List<JsonNode> processors(JsonNode chain) {
    List<JsonNode> all = new ArrayList<>(named(chain.path("processor").asText("")));
    all.addAll(list(chain.path("")));
    return all;
  }

  private List<JsonNode> requested(String parameter) {
    String names = parameter(parameter);
    return named(names == null ? "" : names);
  }

  private List<JsonNode> named(String names) {
    List<JsonNode> processors = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      JsonNode processor = config.path("updateProcessor").path(name.strip());
      if (!processor.isMissingNode()) {
        processors.add(processor);
      }
    }
    return processors;
  }

  private String parameter(String name) {
    JsonNode update = config.path("requestHandler").path("/update");
    for (String kind : new String[] {"invariants", "defaults", "appends"}) {
      if (update.path(kind).has(name)) {
        return update.path(kind).path(name).asText();
      }
    }
    return null;
  }

  /**
   * Which field takes what, as our processors are told.
   *
   * @param given profile in place of the configured one, null for that
   */
  FieldNames fields(Profile given) {
    JsonNode processor = met.isEmpty() ? config.path("none") : met.values().iterator().next();
    Map<String, String> exceptions = new LinkedHashMap<>();
    if (given == null) {
      processor
          .path("fields")
          .fields()
          .forEachRemaining(
              field -> exceptions.put(field.getKey(), field.getValue().asText("").strip()));
    }
    return FieldNames.of(given == null ? profile(processor) : given, exceptions);
  }

  private static Profile profile(JsonNode processor) {
    String name = processor.path("profile").asText("news");
    for (Profile one : Profile.values()) {
      if (one.name().equalsIgnoreCase(name)) {
        return one;
      }
    }
    return Profile.NEWS;
  }

  /** Takes processors that requests name themselves for granted. */
  void alsoRuns(String names) {
    named(names).forEach(processor -> met.put(simple(processor), processor));
  }

  /** Whether an update meets any of our processors; {@link #findings} has to be asked before. */
  boolean tags() {
    return !met.isEmpty();
  }

  /** Whether claims become child documents. */
  boolean children() {
    return "true".equals(met.getOrDefault(CLAIMS, config.path("none")).path("children").asText());
  }

  private static String simple(JsonNode processor) {
    String type = processor.path("class").asText();
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static List<JsonNode> list(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(all::add);
    } else if (!node.isMissingNode()) {
      all.add(node);
    }
    return all;
  }
}
