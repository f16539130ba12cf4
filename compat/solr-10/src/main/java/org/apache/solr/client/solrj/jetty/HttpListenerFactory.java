package org.apache.solr.client.solrj.jetty;

import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;

/** Stands in for a class of an artefact that is not published; see this module's POM. */
public interface HttpListenerFactory {
  /** Told of a request's course. */
  abstract class RequestResponseListener
      implements Request.BeginListener, Response.CompleteListener, Request.QueuedListener {
    @Override
    public void onBegin(Request request) {}

    @Override
    public void onComplete(Result result) {}

    @Override
    public void onQueued(Request request) {}
  }

  RequestResponseListener get();
}
