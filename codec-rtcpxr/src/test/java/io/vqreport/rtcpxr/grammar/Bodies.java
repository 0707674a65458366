package io.vqreport.rtcpxr.grammar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A conforming report with every line there is, and edits of it. */
final class Bodies {
    private static final List<String> LINES = List.of(
            "VQSessionReport: CallTerm",
            "CallID: 1890463548@alice.example.org",
            "LocalID: Alice <sip:alice@example.org>",
            "RemoteID: Bill <sip:bill@example.net>",
            "OrigID: Alice <sip:alice@example.org>",
            "LocalGroup: example phones 1",
            "RemoteGroup: example-gateway",
            "LocalAddr: IP=192.0.2.10 PORT=5000 SSRC=0x1a3b5c7d",
            "LocalMAC: 00:00:5e:00:53:01",
            "RemoteAddr: IP=2001:db8::20 PORT=5002 SSRC=2468abcd",
            "RemoteMAC: 00:00:5e:00:53:02",
            "LocalMetrics:",
            "Timestamps:START=2026-01-02T03:04:05Z STOP=2026-01-02T03:05:05Z",
            "SessionDesc:PT=0 PD=PCMU SR=8000 FD=20 FO=160 FPP=1 PPS=50 FMTP=\"mode-set=0\" PLC=3 SSUP=on",
            "JitterBuffer:JBA=3 JBR=2 JBN=40 JBM=80 JBX=120",
            "PacketLoss:NLR=5.0 JDR=2.0",
            "BurstGapLoss:BLD=0 BD=0 GLD=2.0 GD=500 GMIN=16",
            "Delay:RTD=200 ESD=140 OWD=100 SOWD=240 IAJ=2 MAJ=10",
            "Signal:SL=-18 NL=-50 RERL=55",
            "QualityEst:RLQ=88 RCQ=85 EXTRI=90 EXTRO=91 MOSLQ=4.1 MOSCQ=4.0 QoEEstAlg=P.564",
            "RemoteMetrics:",
            "Timestamps:START=2026-01-02T03:04:05Z STOP=2026-01-02T03:05:05Z",
            "QualityEst:MOSLQ=4.2",
            "DialogID:1890463548@alice.example.org;to-tag=8472761;from-tag=9123dh311");

    private Bodies() {}

    static String conforming() {
        return body(LINES);
    }

    static String body(List<String> lines) {
        return lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }

    static List<String> lines() {
        return new ArrayList<>(LINES);
    }

    /** Where the first line of this name stands. */
    static int indexOf(String name) {
        for (int i = 0; i < LINES.size(); i++) {
            if (nameOf(LINES.get(i)).equals(name.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        throw new IllegalArgumentException("no line " + name);
    }

    /** The report with this line instead of the first one of the same name. */
    static String with(String line) {
        List<String> lines = lines();
        lines.set(indexOf(nameOf(line)), line);
        return body(lines);
    }

    static String without(String name) {
        List<String> lines = lines();
        lines.remove(indexOf(name));
        return body(lines);
    }

    static String withBefore(String name, String line) {
        List<String> lines = lines();
        lines.add(indexOf(name), line);
        return body(lines);
    }

    /** The report as an alert. */
    static String alert(String head) {
        List<String> lines = lines();
        lines.set(0, head);
        return body(lines);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String nameOf(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
