package io.vqreport.benchmarks.peer;

import io.vqreport.benchmarks.report.AddressPart;
import io.vqreport.benchmarks.report.BurstGapLossPart;
import io.vqreport.benchmarks.report.DelayPart;
import io.vqreport.benchmarks.report.DialogPart;
import io.vqreport.benchmarks.report.JitterBufferPart;
import io.vqreport.benchmarks.report.MetricsPart;
import io.vqreport.benchmarks.report.PacketLossPart;
import io.vqreport.benchmarks.report.QualityEstPart;
import io.vqreport.benchmarks.report.SessionDescPart;
import io.vqreport.benchmarks.report.SessionPart;
import io.vqreport.benchmarks.report.SessionReport;
import io.vqreport.benchmarks.report.SignalPart;
import io.vqreport.benchmarks.report.TimestampsPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a report of texts by name, such as {@code "JBN" -> "40"}: the second half of a simple collector. The session part and each block have
 * a map of their own, in which names of lines and keys of parameters stand side by side, since none is like another.
 */
// Split, with its surprises, is what such a collector is made of.
@SuppressWarnings("StringSplitter")
final class Fields {
    static final String REPORT = "report";
    static final String QUALIFIER = "qualifier";

    private final Map<String, String> map;

    private Fields(Map<String, String> map) {
        this.map = map;
    }

    static SessionReport report(
            Map<String, String> session, Map<String, String> local, @Nullable Map<String, String> remote) {
        return new Fields(session)
                .report(new Fields(local).metrics(), remote == null ? null : new Fields(remote).metrics());
    }

    private SessionReport report(MetricsPart local, @Nullable MetricsPart remote) {
        return new SessionReport(
                must(REPORT),
                "CallTerm".equals(map.get(QUALIFIER)),
                new SessionPart(
                        must("CallID"),
                        must("LocalID"),
                        must("RemoteID"),
                        must("OrigID"),
                        must("LocalGroup"),
                        must("RemoteGroup"),
                        address("LocalAddr"),
                        map.get("LocalMAC"),
                        address("RemoteAddr"),
                        map.get("RemoteMAC")),
                local,
                remote,
                dialog());
    }

    private AddressPart address(String line) {
        String ssrc = must(line + ".SSRC");
        return new AddressPart(
                must(line + ".IP"),
                Integer.parseInt(must(line + ".PORT")),
                Long.parseLong(ssrc.startsWith("0x") ? ssrc.substring(2) : ssrc, 16));
    }

    private @Nullable DialogPart dialog() {
        String line = map.get("DialogID");
        if (line == null) {
            return null;
        }
        String toTag = null;
        String fromTag = null;
        String[] parts = line.split(";");
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=");
            if (pair[0].equals("to-tag")) {
                toTag = pair[1];
            } else if (pair[0].equals("from-tag")) {
                fromTag = pair[1];
            }
        }
        return new DialogPart(parts[0], toTag, fromTag);
    }

    private MetricsPart metrics() {
        return new MetricsPart(
                new TimestampsPart(Instant.parse(must("START")), Instant.parse(must("STOP"))),
                map.containsKey("SessionDesc") ? sessionDesc() : null,
                map.containsKey("JitterBuffer") ? jitterBuffer() : null,
                map.containsKey("PacketLoss") ? new PacketLossPart(decimal("NLR"), decimal("JDR")) : null,
                map.containsKey("BurstGapLoss") ? burstGapLoss() : null,
                map.containsKey("Delay") ? delay() : null,
                map.containsKey("Signal") ? new SignalPart(integer("SL"), integer("NL"), integer("RERL")) : null,
                map.containsKey("QualityEst") ? qualityEst() : null);
    }

    private SessionDescPart sessionDesc() {
        String silenceSuppression = map.get("SSUP");
        String fmtp = map.get("FMTP");
        return new SessionDescPart(
                integer("PT"),
                map.get("PD"),
                rates("SR"),
                integer("FD"),
                integer("FO"),
                integer("FPP"),
                integer("PPS"),
                fmtp == null ? null : fmtp.replace("\"", ""),
                integer("PLC"),
                silenceSuppression == null ? null : silenceSuppression.equals("on"));
    }

    private @Nullable List<Integer> rates(String key) {
        String text = map.get(key);
        if (text == null) {
            return null;
        }
        List<Integer> rates = new ArrayList<>();
        for (String rate : text.split(";")) {
            rates.add(Integer.valueOf(rate));
        }
        return rates;
    }

    private JitterBufferPart jitterBuffer() {
        return new JitterBufferPart(integer("JBA"), integer("JBR"), integer("JBN"), integer("JBM"), integer("JBX"));
    }

    private BurstGapLossPart burstGapLoss() {
        return new BurstGapLossPart(decimal("BLD"), integer("BD"), decimal("GLD"), integer("GD"), integer("GMIN"));
    }

    private DelayPart delay() {
        return new DelayPart(
                integer("RTD"), integer("ESD"), integer("OWD"), integer("SOWD"), integer("IAJ"), integer("MAJ"));
    }

    private QualityEstPart qualityEst() {
        return new QualityEstPart(
                integer("RLQ"),
                map.get("RLQEstAlg"),
                integer("RCQ"),
                map.get("RCQEstAlg"),
                integer("EXTRI"),
                map.get("ExtRIEstAlg"),
                integer("EXTRO"),
                map.get("ExtROEstAlg"),
                decimal("MOSLQ"),
                map.get("MOSLQEstAlg"),
                decimal("MOSCQ"),
                map.get("MOSCQEstAlg"),
                map.get("QoEEstAlg"));
    }

    private String must(String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private @Nullable Integer integer(String key) {
        String text = map.get(key);
        return text == null ? null : Integer.valueOf(text);
    }

    private @Nullable Double decimal(String key) {
        String text = map.get(key);
        return text == null ? null : Double.valueOf(text);
    }
}
