package io.vqreport.examples.collector.http;

import io.vqreport.examples.collector.pipeline.Counters;
import io.vqreport.model.Bytes;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings requests to endpoints and answers back. One router serves the addresses for posts, another the page's. */
final class Router extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Router.class);

    private final List<PostEndpoint> posts;
    private final List<GetEndpoint> gets;
    private final int maxBodyBytes;
    private final Counters counters;
    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean closing;

    Router(List<PostEndpoint> posts, List<GetEndpoint> gets, int maxBodyBytes, Counters counters) {
        this.posts = posts;
        this.gets = gets;
        this.maxBodyBytes = maxBodyBytes;
        this.counters = counters;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        running.incrementAndGet();
        Callback counted = Callback.from(callback, running::decrementAndGet);
        String path = request.getHttpURI().getCanonicalPath();
        for (PostEndpoint endpoint : posts) {
            if (endpoint.path().equals(path)) {
                post(endpoint, request, response, counted);
                return true;
            }
        }
        send(get(request, path == null ? "" : path), "other", response, counted);
        return true;
    }

    private void post(PostEndpoint endpoint, Request request, Response response, Callback callback) {
        boolean isPost = request.getMethod().equals("POST");
        new BodyReader(request, maxBodyBytes, callback, (body, tooLong) -> {
                    Reply reply = !isPost
                            ? endpoint.refuse(405, "POST is expected")
                            : tooLong
                                    ? endpoint.refuse(413, "the body is longer than " + maxBodyBytes + " octets")
                                    : accept(endpoint, request, body);
                    send(reply, endpoint.path(), response, callback);
                })
                .run();
    }

    private Reply accept(PostEndpoint endpoint, Request request, byte[] body) {
        try {
            return endpoint.accept(new Post(
                    Request.getRemoteAddr(request),
                    request.getHeaders().get(HttpHeader.CONTENT_TYPE),
                    Bytes.copyOf(body)));
        } catch (RuntimeException e) {
            // A fault of ours; the endpoint says what its senders make of it.
            LOG.atError().addKeyValue("path", endpoint.path()).setCause(e).log("a post could not be looked at");
            return endpoint.refuse(500, "an internal fault");
        }
    }

    private Reply get(Request request, String path) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return Reply.text(405, "GET is expected").with("Allow", "GET, HEAD");
        }
        try {
            Map<String, String> query = new HashMap<>();
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                query.put(field.getName(), field.getValue());
            }
            for (GetEndpoint endpoint : gets) {
                Optional<Reply> reply = endpoint.get(path, query);
                if (reply.isPresent()) {
                    return reply.get();
                }
            }
        } catch (IllegalArgumentException e) {
            return Reply.text(400, "a parameter has no value of its kind");
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("a request could not be answered");
            return Reply.text(500, "an internal fault");
        }
        return Reply.text(404, "there is nothing here");
    }

    private void send(Reply reply, String path, Response response, Callback callback) {
        counters.answered(path, reply.status());
        response.setStatus(reply.status());
        if (!reply.contentType().isEmpty()) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.contentType());
        }
        reply.headers().forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
        if (closing) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().size());
        response.write(true, ByteBuffer.wrap(reply.body().toByteArray()), callback);
    }

    /** From now on every answer closes its connection. */
    void beginClosing() {
        closing = true;
    }

    /** How many requests are being answered. */
    int running() {
        return running.get();
    }
}
