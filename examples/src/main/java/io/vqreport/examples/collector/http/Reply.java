package io.vqreport.examples.collector.http;

import io.vqreport.model.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer.
 *
 * @param status the status
 * @param contentType the body's media type; empty for none
 * @param body the body
 * @param headers further header fields
 */
public record Reply(int status, String contentType, Bytes body, Map<String, String> headers) {
    /** Copies the map. */
    public Reply {
        headers = Map.copyOf(headers);
    }

    /**
     * An answer without a body.
     *
     * @param status the status
     * @return the answer
     */
    public static Reply of(int status) {
        return new Reply(status, "", Bytes.copyOf(new byte[0]), Map.of());
    }

    /**
     * An answer in plain text, for a person who tries things out.
     *
     * @param status the status
     * @param text one line, without anything of the request
     * @return the answer
     */
    public static Reply text(int status, String text) {
        return new Reply(
                status,
                "text/plain; charset=utf-8",
                Bytes.copyOf((text + "\n").getBytes(StandardCharsets.UTF_8)),
                Map.of());
    }

    /**
     * An answer with a body.
     *
     * @param contentType its media type
     * @param body the body
     * @return the answer, 200
     */
    public static Reply ok(String contentType, byte[] body) {
        return new Reply(200, contentType, Bytes.copyOf(body), Map.of());
    }

    /**
     * The answer with one header field more.
     *
     * @param name the field
     * @param value its value
     * @return the changed copy
     */
    public Reply with(String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(name, value);
        return new Reply(status, contentType, body, more);
    }
}
