package io.vqreport.examples.collector.websocket;

import io.vqreport.examples.collector.pipeline.Counters;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts messages together from their parts. A message that is too long is thrown away while it comes, and counted. */
final class FrameListener implements WebSocket.Listener {
    private final int maxBytes;
    private final Consumer<byte[]> messages;
    private final Counters counters;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final StringBuilder text = new StringBuilder();
    private boolean oversized;
    private volatile boolean sign;
    private volatile boolean heard;

    FrameListener(int maxBytes, Consumer<byte[]> messages, Counters counters) {
        this.maxBytes = maxBytes;
        this.messages = messages;
        this.counters = counters;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        sign = true;
        heard = true;
        // A character has an octet at least.
        oversized |= text.length() + data.length() > maxBytes;
        if (oversized) {
            text.setLength(0);
        } else {
            text.append(data);
        }
        if (last) {
            end();
        }
        socket.request(1);
        return null;
    }

    private void end() {
        if (oversized) {
            counters.websocket("oversized");
        } else {
            messages.accept(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        oversized = false;
        text.setLength(0);
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
        sign = true;
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        ended.countDown();
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        ended.countDown();
    }

    /** Waits; true when the connection is over. */
    boolean awaitEnd(Duration timeout) throws InterruptedException {
        return ended.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether anything came since this was asked last. */
    boolean takeSign() {
        boolean before = sign;
        sign = false;
        return before;
    }

    /** Whether any message came: only then the service is there, and not just its door. */
    boolean heardOf() {
        return heard;
    }
}
