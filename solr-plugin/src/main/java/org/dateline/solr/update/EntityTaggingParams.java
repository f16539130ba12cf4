package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.List;
import org.dateline.solr.InitParams;
import org.dateline.solr.Parameter;

/**
 * Parameters of {@link EntityTaggingUpdateProcessorFactory}, read once.
 *
 * @param tagging common to all taggers
 * @param gazetteer names of gazetteer files in the configset; empty = those in its index
 */
public record EntityTaggingParams(Tagging tagging, List<String> gazetteer) {
  static final Parameter<List<String>> GAZETTEER =
      Parameter.texts(
          "gazetteer",
          List.of(),
          "Gazetteer files, names within the configset, or paths of .compiled files; without it those listed in gazetteer/index.txt.");

  static EntityTaggingParams take(InitParams params) {
    EntityTaggingParams taken =
        new EntityTaggingParams(Tagging.take(params), params.take(GAZETTEER));
    params.refuseRest();
    return taken;
  }

  /** Descriptions of all parameters, for the documentation. */
  public static List<Parameter<?>> all() {
    List<Parameter<?>> all = new ArrayList<>(Tagging.ALL);
    all.add(GAZETTEER);
    return List.copyOf(all);
  }
}
