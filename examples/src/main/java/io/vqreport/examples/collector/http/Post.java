package io.vqreport.examples.collector.http;

import io.vqreport.model.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A post, read to its end.
 *
 * @param source the sender's address
 * @param contentType what the sender calls the body; absent when not told
 * @param body the body
 */
public record Post(String source, @Nullable String contentType, Bytes body) {
    /** Shows neither source nor content. */
    @Override
    public String toString() {
        return "Post[" + body + "]";
    }
}
