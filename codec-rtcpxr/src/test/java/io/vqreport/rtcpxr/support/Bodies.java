package io.vqreport.rtcpxr.support;

import java.nio.charset.StandardCharsets;

/** Small conforming bodies with invented names, from which a test makes its input by an edit. */
public final class Bodies {
    /** A session report with a little of everything, and nothing odd about it. */
    public static final String SESSION = lines(
            "VQSessionReport: CallTerm",
            "CallID:12ab@192.0.2.1",
            "LocalID:<sip:ann@example.org>",
            "RemoteID:<sip:bob@example.com>",
            "OrigID:<sip:ann@example.org>",
            "LocalGroup:north",
            "RemoteGroup:south",
            "LocalAddr:IP=192.0.2.1 PORT=5004 SSRC=0x1a2b3c4d",
            "RemoteAddr:IP=198.51.100.7 PORT=5006 SSRC=0x2b3c4d5e",
            "LocalMetrics:",
            "Timestamps:START=2026-05-04T10:00:00Z STOP=2026-05-04T10:01:00Z",
            "SessionDesc:PT=0 PD=PCMU SR=8000",
            "JitterBuffer:JBA=3 JBR=2 JBN=40 JBM=80 JBX=120",
            "PacketLoss:NLR=1.0 JDR=0.5",
            "Signal:SL=-18 NL=-50 RERL=55",
            "QualityEst:RLQ=88 MOSLQ=4.1",
            "DialogID:12ab@192.0.2.1;to-tag=a1;from-tag=b2");

    /** An alert with nothing odd about it. */
    public static final String ALERT =
            edit(SESSION, "VQSessionReport: CallTerm", "VQAlertReport:Type=NLR Severity=Warning Dir=local");

    private Bodies() {}

    /** Lines, each with its CR LF. */
    public static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    /** A text with one place of it, which must be the only such one, replaced. */
    public static String edit(String text, String from, String to) {
        int at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly one place reads " + from);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
