package io.vqreport.examples.collector.http;

import java.io.ByteArrayOutputStream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Reads a request's body without holding a thread while it is on its way. Of a body that is too long the rest is read and thrown away, up to a
 * bound: closing the connection over unread octets would reset it, and the sender might never see the answer that tells it to stop.
 */
final class BodyReader implements Runnable {
    private static final long DISCARD_FACTOR = 8;

    private final Request request;
    private final int limit;
    private final Callback callback;
    private final Result result;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private long total;

    /** Takes what was read. */
    interface Result {
        /** The body, or what is kept of one that is too long. */
        void read(byte[] body, boolean tooLong);
    }

    BodyReader(Request request, int limit, Callback callback, Result result) {
        this.request = request;
        this.limit = limit;
        this.callback = callback;
        this.result = result;
    }

    @Override
    public void run() {
        while (true) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                // The sender is gone, or silent for too long: there is nobody to answer.
                callback.failed(chunk.getFailure());
                return;
            }
            keep(chunk);
            boolean last = chunk.isLast();
            chunk.release();
            if (last || total > limit * DISCARD_FACTOR) {
                result.read(body.toByteArray(), total > limit);
                return;
            }
        }
    }

    private void keep(Content.Chunk chunk) {
        int length = chunk.remaining();
        total += length;
        if (total > limit) {
            body.reset();
            chunk.skip(length);
            return;
        }
        byte[] octets = new byte[length];
        chunk.get(octets, 0, length);
        body.write(octets, 0, length);
    }
}
