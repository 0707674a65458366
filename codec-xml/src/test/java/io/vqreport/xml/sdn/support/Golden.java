package io.vqreport.xml.sdn.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The golden messages, by version and kind, in the canonical spelling with every element on a line of its own. */
public final class Golden {
    /** Messages that conform to schema D or C. */
    public static final List<String> CONFORMING = List.of(
            "d-start",
            "d-update-on-hold",
            "d-bye-and-ended",
            "d-invite",
            "d-error",
            "d-in-call-quality",
            "d-quality-update",
            "d-quality-video-and-sharing",
            "c-start",
            "c-in-call-quality",
            "c-quality-update");

    /** Messages of the versions whose structure is not published. */
    public static final List<String> UNPUBLISHED = List.of("a-quality-update", "v1-start-or-update");

    private Golden() {}

    public static byte[] octets(String name) {
        String path = "/io/vqreport/xml/sdn/golden/" + name + ".xml";
        try (InputStream in = Golden.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(octets(name), StandardCharsets.UTF_8);
    }

    /** A golden message with a piece of its text replaced. */
    public static byte[] with(String name, String old, String replacement) {
        String text = text(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " does not hold " + old);
        }
        int at = text.indexOf(old);
        return (text.substring(0, at) + replacement + text.substring(at + old.length()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
