package io.vqreport.xml.hostile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A document with a piece in its middle that may be larger than one would hold twice. Each character stands for an octet.
 *
 * @param start what stands before the piece
 * @param octet what the piece is made of
 * @param count how many of them
 * @param end what stands behind it
 */
record Document(String start, byte octet, int count, String end) {
    static Document of(String text) {
        return new Document(text, (byte) 0, 0, "");
    }

    /** The whole of it, made once. */
    byte[] octets() {
        byte[] head = start.getBytes(StandardCharsets.ISO_8859_1);
        byte[] tail = end.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(head, head.length + count + tail.length);
        Arrays.fill(all, head.length, head.length + count, octet);
        System.arraycopy(tail, 0, all, head.length + count, tail.length);
        return all;
    }

    /** The whole of it, made as it is read. */
    InputStream stream(Endless middle) {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(start.getBytes(StandardCharsets.ISO_8859_1)),
                middle,
                new ByteArrayInputStream(end.getBytes(StandardCharsets.ISO_8859_1)))));
    }
}
