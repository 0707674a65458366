package io.vqreport.webrtc.internal.codec;

import io.vqreport.codec.Recognition;
import io.vqreport.webrtc.internal.Unpacked;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells from an input's first octets, be they packed or not, whether it holds media-server messages. */
public final class MediaServerRecognizer {
    private static final int ENOUGH = 4096;

    /** Names that stand in these messages and in no other statistics in JSON. */
    private static final List<String> MARKS = List.of(
            "\"packetsLostFraction\"", "\"availableReceiveBandwidth\"", "\"tagKeys\"", "\"tagValues\"", "\"tsOffset\"");

    private MediaServerRecognizer() {}

    /**
     * Looks at the first octets.
     *
     * @param prefix the octets, left as they are
     * @return CERTAIN where it is JSON with a name of the format's own, LIKELY where it begins as its messages do
     */
    public static Recognition recognize(ByteBuffer prefix) {
        ByteBuffer view = prefix.slice();
        byte[] octets = new byte[Math.min(view.remaining(), ENOUGH)];
        view.get(octets);
        String text = new String(Unpacked.prefix(octets, ENOUGH), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .strip();
        if (text.isEmpty() || "{[\"".indexOf(text.charAt(0)) < 0) {
            return Recognition.NO;
        }
        // In a string, quotes have a backslash before them.
        String plain = text.replace("\\\"", "\"");
        for (String mark : MARKS) {
            if (plain.contains(mark)) {
                return Recognition.CERTAIN;
            }
        }
        String dense = plain.replaceAll("[ \t\r\n]", "");
        for (String start : List.of("{\"stats\":{\"stats\":{", "{\"stats\":{\"events\":[", "{\"stats\":{\"audio\":")) {
            if (dense.startsWith(start) || dense.startsWith("[" + start) || dense.startsWith("\"" + start)) {
                return Recognition.LIKELY;
            }
        }
        boolean named = dense.contains("\"audio\":{\"local\":")
                || dense.contains("\"video\":{\"local\":")
                || dense.contains("\"statsType\":");
        return named ? Recognition.POSSIBLE : Recognition.NO;
    }
}
