package org.dateline.solr.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.solr.test.ClusterOfProcesses;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Distribution;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built zip in {@code <solr_home>/lib} of each node of a SolrCloud, a process for each node.
 */
@Tag("install")
class CloudInstallIT {
  @TempDir Path dir;

  @Test
  void inSolrHomeLibOfEachNode() throws Exception {
    Distribution distribution =
        Distribution.unpack(Files.createDirectories(dir.resolve("unpacked")));
    List<Path> homes = List.of(dir.resolve("node1"), dir.resolve("node2"));
    for (Path home : homes) {
      Configsets.copy(distribution.lib(), Files.createDirectories(home).resolve("lib"));
    }
    try (ClusterOfProcesses cluster =
        ClusterOfProcesses.start(dir.resolve("zk"), homes, distribution.plugin())) {
      cluster.upload("news", distribution.conf());
      cluster.create("news", "news", 2, 2).ok();
      // Through one node in, through the other out: four cores, two on each node.
      Seeds.index(cluster.collection(0, "news"));
      Http solr = cluster.collection(1, "news");
      JsonNode found = solr.json("/select", "q", "place:Kazakhstan", "rows", "0");
      assertTrue(found.path("response").path("numFound").asInt() >= 16, found.toString());
      JsonNode other = solr.json("/select", "q", "Токаев", "rows", "0");
      assertTrue(other.path("response").path("numFound").asInt() >= 10, other.toString());
      for (int node = 0; node < 2; node++) {
        JsonNode cores = cluster.node(node).json("/admin/cores", "action", "STATUS");
        assertEquals(2, cores.path("status").size(), cores.toString());
        String log = cluster.log(node);
        assertFalse(log.contains("MultiException"), "no noise of Jersey at start");
        assertFalse(log.contains("o.d."), log);
      }
    }
  }
}
