package io.vqreport.rtcpxr.internal.mapping;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.convert.Decimals;
import io.vqreport.convert.MacAddresses;
import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.metric.Metrics;
import io.vqreport.model.Alert;
import io.vqreport.model.Algorithm;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.JitterBufferMode;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.PacketLossConcealment;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import io.vqreport.rtcpxr.AlertParameters;
import io.vqreport.rtcpxr.DialogId;
import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.NameAddr;
import io.vqreport.rtcpxr.ProducerProfile;
import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.SipEnvelope;
import io.vqreport.rtcpxr.ValueKind;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqSsrc;
import io.vqreport.rtcpxr.internal.ReservedNames;
import io.vqreport.rtcpxr.internal.Texts;
import io.vqreport.rtcpxr.internal.ValueRules;
import io.vqreport.rtcpxr.internal.VqFormat;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Maps a report as it was sent to the neutral report: LocalMetrics is the stream received, RemoteMetrics the stream sent.
 *
 * <p>Here a sentinel becomes an absent value. What is left out and was not noted by reading is noted here, without a line.
 */
public final class ToQualityReport {
    /** The name of snom's, Gigaset's and Vodia's line that names the reporter's product. */
    static final String USER_AGENT_LINE = "x-UserAgent";

    static final String FROM_ID_TAG = "fromId";
    static final String TO_ID_TAG = "toId";

    private static final VqParameter[] PARAMETERS = VqParameter.values();

    private final VqReport report;
    private final Decoded<VqReport> decoded;
    private final @Nullable SipEnvelope envelope;
    private final ProducerProfile profile;
    private final Problems problems;

    private ToQualityReport(
            Decoded<VqReport> decoded, @Nullable SipEnvelope envelope, ProducerProfile profile, DecodeLimits limits) {
        this.report = decoded.value();
        this.decoded = decoded;
        this.envelope = envelope;
        this.profile = profile;
        this.problems = new Problems(limits);
        problems.addAll(decoded);
    }

    /**
     * Maps a report.
     *
     * @param decoded the report and the problems of its reading
     * @param envelope the SIP request around it; absent when there was none
     * @param profile the producer's scales
     * @param limits how many problems are kept
     * @return the neutral report and the problems of both steps
     */
    public static Decoded<QualityReport> map(
            Decoded<VqReport> decoded, @Nullable SipEnvelope envelope, ProducerProfile profile, DecodeLimits limits) {
        ToQualityReport mapper = new ToQualityReport(decoded, envelope, profile, limits);
        QualityReport report = mapper.map();
        return mapper.problems.with(report);
    }

    /** Notes what reading did not; at the place of what it noted on the same path, if anything. */
    private void note(RtcpXrProblem code, String path) {
        boolean known = decoded.suppressed() > 0;
        Location place = new Location(-1, -1, -1, path);
        for (Problem problem : decoded.problems()) {
            if (problem.location().path().equals(path)) {
                known |= problem.code() == code;
                place = problem.location();
            }
        }
        if (!known) {
            problems.add(Problem.of(code, place));
        }
    }

    private QualityReport map() {
        SessionInfo session = report.session();
        Parties parties = Parties.of(session, envelope);
        QualityReport.Builder neutral = QualityReport.builder()
                .kind(kind(report.type()))
                .endOfCall(report.callTerm())
                .call(call(session.callId(), report.dialogId()))
                .local(party(parties.local(), session.localGroup(), mac(session.localMac(), VqLine.LOCAL_MAC))
                        .userAgent(userAgent())
                        .build())
                .remote(party(parties.remote(), session.remoteGroup(), mac(session.remoteMac(), VqLine.REMOTE_MAC))
                        .build())
                .originator(uri(session.origId()))
                .alert(alert(report.alert()));
        streams(neutral, session);
        if (parties.unmatched()) {
            note(RtcpXrProblem.PARTIES_UNNAMED, (session.fromId() != null ? VqLine.FROM_ID : VqLine.TO_ID).wireName());
            tag(neutral, FROM_ID_TAG, session.fromId());
            tag(neutral, TO_ID_TAG, session.toId());
        }
        Map<String, StringJoiner> tags = new LinkedHashMap<>();
        for (ExtensionLine line : report.extensions()) {
            String name = extensionName(line);
            if (!name.isEmpty()) {
                Extensions.add(tags, name, extensionValue(line));
            }
        }
        tags.forEach((name, text) -> neutral.tag(name, text.toString()));
        return neutral.build();
    }

    private static void tag(QualityReport.Builder neutral, String name, @Nullable String text) {
        String present = Texts.present(text);
        if (present != null) {
            neutral.tag(name, present);
        }
    }

    private static ReportKind kind(ReportType type) {
        return switch (type) {
            case SESSION -> ReportKind.SESSION;
            case INTERVAL -> ReportKind.INTERVAL;
            case ALERT -> ReportKind.ALERT;
        };
    }

    private static Basis basis(ReportType type) {
        return switch (type) {
            case SESSION -> Basis.CUMULATIVE;
            case INTERVAL -> Basis.INTERVAL;
            case ALERT -> Basis.UNSPECIFIED;
        };
    }

    private static CallIdentity call(@Nullable String callId, @Nullable DialogId dialog) {
        CallIdentity.Builder call = CallIdentity.builder().callId(Texts.present(callId));
        if (dialog != null) {
            call.dialogId(Texts.present(dialog.callId()))
                    .fromTag(Texts.present(dialog.fromTag().orElse(null)))
                    .toTag(Texts.present(dialog.toTag().orElse(null)));
        }
        return call.build();
    }

    private static Party.Builder party(@Nullable String identity, @Nullable String group, @Nullable String mac) {
        Party.Builder party = Party.builder().group(Texts.present(group)).mac(mac);
        if (identity != null) {
            NameAddr address = NameAddr.parse(identity);
            party.uri(address.uri()).displayName(address.displayName());
        }
        return party;
    }

    private static @Nullable String uri(@Nullable String identity) {
        return identity == null ? null : NameAddr.parse(identity).uri();
    }

    private @Nullable String userAgent() {
        for (ExtensionLine line : report.extensions()) {
            if (line.name().equalsIgnoreCase(USER_AGENT_LINE)) {
                return Texts.present(line.value());
            }
        }
        return envelope == null ? null : Texts.present(envelope.userAgent());
    }

    private @Nullable String mac(@Nullable String sent, VqLine line) {
        String present = Texts.present(sent);
        if (present == null) {
            return null;
        }
        Optional<String> digits = MacAddresses.digits(present);
        if (digits.isEmpty()) {
            note(RtcpXrProblem.MAC_MALFORMED, line.wireName());
            return null;
        }
        Optional<String> mac = MacAddresses.neutral(digits.get());
        if (mac.isEmpty() || digits.get().length() != MacAddresses.DIGITS) {
            note(RtcpXrProblem.MAC_LENGTH, line.wireName());
        }
        return mac.orElse(null);
    }

    private static @Nullable Alert alert(@Nullable AlertParameters alert) {
        return alert == null
                ? null
                : new Alert(
                        alert.metric().orElse(null),
                        Texts.present(alert.type()),
                        alert.alertSeverity().orElse(null),
                        alert.streamDirection().orElse(null));
    }

    // Streams.

    private void streams(QualityReport.Builder neutral, SessionInfo session) {
        VqAddress local = session.localAddr();
        VqAddress remote = session.remoteAddr();
        MetricsBlock received = report.localMetrics();
        MetricsBlock sent = report.remoteMetrics();
        boolean addressesOnly = received == null && sent == null && (local != null || remote != null);
        if (received != null || addressesOnly) {
            StreamReport.Builder stream =
                    stream(Direction.RECEIVED, local, remote).ssrc(ssrc(remote, local));
            Ssrc other = ssrc(local, remote);
            if (sent == null && other != null) {
                stream.extra(VqFormat.EXTRA + "LocalAddr.SSRC", other.toString());
            }
            neutral.addStream(block(stream, received, VqLine.LOCAL_METRICS));
        }
        if (sent != null) {
            StreamReport.Builder stream = stream(Direction.SENT, local, remote).ssrc(ssrc(local, remote));
            Ssrc other = ssrc(remote, local);
            if (received == null && other != null) {
                stream.extra(VqFormat.EXTRA + "RemoteAddr.SSRC", other.toString());
            }
            neutral.addStream(block(stream, sent, VqLine.REMOTE_METRICS));
        }
    }

    private static @Nullable Ssrc ssrc(@Nullable VqAddress address, @Nullable VqAddress other) {
        VqSsrc ssrc = address == null ? null : address.ssrc();
        if (ssrc == null) {
            return null;
        }
        Optional<Ssrc> value = ssrc.value(other == null ? null : other.ssrc());
        return value.filter(known -> known.bits() != 0).orElse(null);
    }

    private StreamReport.Builder stream(Direction direction, @Nullable VqAddress local, @Nullable VqAddress remote) {
        return StreamReport.builder()
                .direction(direction)
                .media(Media.AUDIO)
                .window(new MeasurementWindow(null, null, null, basis(report.type())))
                .localAddress(address(local))
                .remoteAddress(address(remote));
    }

    private static @Nullable TransportAddress address(@Nullable VqAddress address) {
        if (address == null) {
            return null;
        }
        String ip = Texts.present(address.ip());
        Integer port = address.port() == null || address.port() < 1 || address.port() > 65_535 ? null : address.port();
        return ip == null && port == null ? null : new TransportAddress(ip, port);
    }

    private StreamReport block(StreamReport.Builder stream, @Nullable MetricsBlock block, VqLine label) {
        if (block == null) {
            return stream.build();
        }
        MediaDescription description = description(block);
        Metrics metrics = metrics(block, label);
        stream.window(new MeasurementWindow(
                        block.start().orElse(null), block.stop().orElse(null), null, basis(report.type())))
                .media(MediaNames.of(description.codec()))
                .description(description)
                .metrics(metrics);
        algorithms(stream, block, metrics);
        Map<String, StringJoiner> extras = new LinkedHashMap<>();
        for (ExtensionParameter extension : block.extensions()) {
            // A piece without a key goes by its line's name alone.
            boolean keyed = extension.text().indexOf('=') >= 0;
            String line = VqFormat.EXTRA + extension.line().wireName();
            Extensions.add(
                    extras, keyed ? line + "." + extension.key() : line, keyed ? extension.value() : extension.text());
        }
        for (ExtensionLine line : block.extensionLines()) {
            String name = extensionName(line);
            if (!name.isEmpty()) {
                Extensions.add(extras, VqFormat.EXTRA + name, extensionValue(line));
            }
        }
        extras.forEach((name, text) -> stream.extra(name, text.toString()));
        return stream.build();
    }

    private static MediaDescription description(MetricsBlock block) {
        MediaDescription.Builder description = MediaDescription.builder()
                .codec(block.text(VqParameter.PD).map(Texts::present).orElse(null))
                .fmtp(block.text(VqParameter.FMTP).map(Texts::present).orElse(null))
                .clockRates(
                        block.sampleRates().stream().filter(rate -> rate > 0).toList())
                .payloadType(whole(block, VqParameter.PT))
                .frameDurationMs(plain(block, VqParameter.FD))
                .frameOctets(whole(block, VqParameter.FO))
                .framesPerPacket(whole(block, VqParameter.FPP))
                .packetsPerSecond(plain(block, VqParameter.PPS));
        block.number(VqParameter.SSUP).ifPresent(on -> description.silenceSuppression(on == 1));
        block.number(VqParameter.PLC).ifPresent(code -> description.plc(plc(code)));
        block.number(VqParameter.JBA).ifPresent(code -> description.jitterBufferMode(mode(code)));
        return description.build();
    }

    private static @Nullable Double plain(MetricsBlock block, VqParameter parameter) {
        double number = block.number(parameter).orElse(Double.NaN);
        return number >= parameter.minimum() && number <= parameter.maximum() ? (Double) number : null;
    }

    private static @Nullable Integer whole(MetricsBlock block, VqParameter parameter) {
        Double number = plain(block, parameter);
        return number != null && number == Math.rint(number) ? (Integer) number.intValue() : null;
    }

    private static @Nullable PacketLossConcealment plc(double code) {
        return code == 3
                ? PacketLossConcealment.STANDARD
                : code == 2 ? PacketLossConcealment.ENHANCED : code == 1 ? PacketLossConcealment.DISABLED : null;
    }

    private static @Nullable JitterBufferMode mode(double code) {
        return code == 3 ? JitterBufferMode.ADAPTIVE : code == 2 ? JitterBufferMode.FIXED : null;
    }

    private Metrics metrics(MetricsBlock block, VqLine label) {
        Metrics.Builder metrics = Metrics.builder();
        for (VqParameter parameter : PARAMETERS) {
            Metric metric = parameter.metric().orElse(null);
            if (metric == null || !parameter.kind().numeric() || !block.has(parameter)) {
                continue;
            }
            BigDecimal number = block.decimal(parameter).orElse(null);
            if (number == null) {
                number = tooLong(block.unreadable(parameter).orElse(""));
            }
            if (number == null) {
                continue;
            }
            RtcpXrProblem oddity = ValueRules.oddity(parameter, number.doubleValue(), profile);
            if (oddity == null || oddity == RtcpXrProblem.ABOVE_RFC_RANGE) {
                metrics.put(metric, ValueRules.canonical(parameter, number, profile));
            } else {
                note(oddity, label.wireName() + "/" + parameter.line().wireName() + "/" + parameter.key());
            }
        }
        return metrics.build();
    }

    /** A number with more digits than the wire model keeps as one. */
    private static @Nullable BigDecimal tooLong(String text) {
        return Decimals.isDecimal(text) && text.length() <= Decimals.MAX_LENGTH ? new BigDecimal(text) : null;
    }

    private static void algorithms(StreamReport.Builder stream, MetricsBlock block, Metrics metrics) {
        Optional<String> shared = block.text(VqParameter.QOE_EST_ALG).map(Texts::present);
        for (VqParameter parameter : PARAMETERS) {
            Metric metric = parameter.metric().orElse(null);
            if (parameter.line() != VqLine.QUALITY_EST || metric == null) {
                continue;
            }
            if (parameter.kind() == ValueKind.WORD) {
                block.text(parameter)
                        .map(Texts::present)
                        .ifPresent(name -> stream.algorithm(metric, Algorithm.reported(name)));
            } else if (shared.isPresent() && metrics.has(metric)) {
                // The metric's own algorithm, which comes behind it in the table, takes its place.
                stream.algorithm(metric, Algorithm.reported(shared.get()));
            }
        }
    }

    // Extensions.

    /** The name a kept line goes by; empty for a known line repeated, and for a piece that is neither name: text nor key=text. */
    private static String extensionName(ExtensionLine line) {
        int end = nameEnd(line.text());
        String name = line.text().substring(0, end).strip();
        return ReservedNames.contains(name) ? "" : name;
    }

    private static String extensionValue(ExtensionLine line) {
        return line.text().substring(nameEnd(line.text()) + 1).strip();
    }

    private static int nameEnd(String text) {
        int colon = text.indexOf(':');
        return colon >= 0 ? colon : Math.max(text.indexOf('='), 0);
    }
}
