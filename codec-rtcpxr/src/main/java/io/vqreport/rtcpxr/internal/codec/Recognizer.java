package io.vqreport.rtcpxr.internal.codec;

import io.vqreport.codec.Recognition;
import io.vqreport.rtcpxr.internal.Envelope;
import io.vqreport.rtcpxr.internal.Heads;
import io.vqreport.rtcpxr.internal.VqFormat;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells from an input's first octets whether it holds a vq-rtcpxr report. */
public final class Recognizer {
    private static final int ENOUGH = 8192;

    private Recognizer() {}

    /**
     * Looks at the first octets.
     *
     * @param prefix the octets, left as they are
     * @return CERTAIN where a line begins a report, LIKELY where a SIP request announces one or a report stands inside a line
     */
    public static Recognition recognize(ByteBuffer prefix) {
        ByteBuffer view = prefix.slice();
        byte[] octets = new byte[Math.min(view.remaining(), ENOUGH)];
        view.get(octets);
        if (Heads.find(octets, 0, octets.length) >= 0) {
            return Recognition.CERTAIN;
        }
        Envelope envelope = Envelope.open(octets, 0, octets.length).get(0);
        boolean announced = envelope.sip() != null
                && envelope.sip().contentType() != null
                && envelope.sip().contentType().toLowerCase(Locale.ROOT).startsWith(VqFormat.MEDIA_TYPE);
        Envelope.Body first = envelope.bodies().get(0);
        boolean inside = Heads.find(first.octets(), first.from(), first.to()) >= 0;
        if (announced || inside) {
            return Recognition.LIKELY;
        }
        String start = new String(octets, StandardCharsets.ISO_8859_1);
        return start.contains("LocalMetrics:") || start.contains("JitterBuffer:")
                ? Recognition.POSSIBLE
                : Recognition.NO;
    }
}
