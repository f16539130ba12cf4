package org.dateline.cli;

import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.dateline.solr.test.ClusterOfProcesses;
import org.dateline.solr.test.Http;

/** Sends one document after the other, to each node in turn, and keeps what was acknowledged. */
final class Sender implements AutoCloseable {
  private final String prefix;
  private final ClusterOfProcesses cluster;
  private final int nodes;
  private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
  private final Thread thread;
  private volatile boolean ended;

  Sender(String prefix, ClusterOfProcesses cluster, int nodes) {
    this.prefix = prefix;
    this.cluster = cluster;
    this.nodes = nodes;
    thread = new Thread(this::send, "sender");
    thread.start();
  }

  private void send() {
    for (int i = 0; !ended; i++) {
      String id = prefix + i;
      try {
        Http.Answer answer =
            cluster
                .collection(i % nodes, "news")
                .postJson(
                    "/update",
                    "[{\"id\":\""
                        + id
                        + "\",\"body\":\"Twelve people were detained in Kazakhstan.\"}]");
        if (answer.status() == 200) {
          acknowledged.add(id);
          continue;
        }
      } catch (UncheckedIOException e) {
        // Not acknowledged: its sender would send it again.
      }
      pause();
    }
  }

  /** A node that is down is not asked a thousand times a second. */
  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begin of all its ids. */
  String prefix() {
    return prefix;
  }

  /** Ids of the documents that a node said it has. */
  Set<String> acknowledged() {
    return acknowledged;
  }

  void waitForMore(int documents) {
    int enough = acknowledged.size() + documents;
    ClusterOperationsIT.waitFor(() -> acknowledged.size() >= enough);
  }

  /** Ends after the document under way. */
  @Override
  public void close() {
    ended = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
