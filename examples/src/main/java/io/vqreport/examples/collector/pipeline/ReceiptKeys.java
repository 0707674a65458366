package io.vqreport.examples.collector.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keys by which what comes twice is recognized: the sender's own where it has one, a digest of the content otherwise. */
public final class ReceiptKeys {
    private ReceiptKeys() {}

    /**
     * The key of a list with an ID: the agent posts the whole list again with the ID it had.
     *
     * @param listId the list's ID
     * @return the key
     */
    public static String ofList(String listId) {
        return "list:" + hex(digest(listId.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The key of content that names itself by nothing.
     *
     * @param channel the way it came
     * @param body its octets
     * @return the key
     */
    public static String ofContent(Channel channel, byte[] body) {
        return channel.id() + ":" + hex(digest(body));
    }

    private static byte[] digest(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(octets);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }
}
