package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.Media;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what {@link Capture} took of an event: a neutral report for each VQSessionReport, its media lines as streams. */
public final class ToQualityReport {
    /** Before the names of tags and extras of this format. */
    static final String PREFIX = "msqoe:";

    /** Behind it in the names of a stream's extras: what stands in the media line and the table does not know. */
    static final String LINE_STEP = "MediaLine/";

    /** Fixed by the format: RFC 3611's Gmin is always this. */
    static final int GAP_THRESHOLD = 16;

    private static final Direction[] DIRECTIONS = Direction.values();

    static final String BURST_GAP_LOSS = "Network/BurstGapLoss";
    static final String MID_CALL = "Description/v3:MidCallReport";
    static final String LOCAL_MAC = "Description/LocalAddr/v2:MACAddr";

    private final SessionFields fields;
    private final Texts eventTags;
    private final @Nullable String batchId;

    private ToQualityReport(SessionFields fields, Texts eventTags, @Nullable String batchId) {
        this.fields = fields;
        this.eventTags = eventTags;
        this.batchId = batchId;
    }

    /**
     * The reports of an event.
     *
     * @param capture what was read of it
     * @param batchId the id of the list around it; absent when there is none
     * @return one for each VQSessionReport or VQSessionIntervalReport
     */
    public static List<QualityReport> map(Capture capture, @Nullable String batchId) {
        List<QualityReport> reports = new ArrayList<>(1);
        for (SessionFields fields : capture.sessions()) {
            reports.add(new ToQualityReport(fields, capture.eventTags(), batchId).map());
        }
        return reports;
    }

    private QualityReport map() {
        boolean interval = fields.interval;
        for (LineFields line : fields.lines) {
            interval |= "true".equals(line.text(Member.KIND));
        }
        String local = text(Member.LOCAL_URI);
        String remote = text(Member.REMOTE_URI);
        String caller = text(Member.ORIGINATOR);
        QualityReport.Builder report = QualityReport.builder()
                .kind(interval ? ReportKind.INTERVAL : ReportKind.SESSION)
                .endOfCall(!interval)
                .call(call())
                .local(Party.builder()
                        .uri(local)
                        .mac(fields.mac)
                        .userAgent(text(Member.LOCAL_USER_AGENT))
                        .build())
                .remote(Party.builder()
                        .uri(remote)
                        .userAgent(text(Member.REMOTE_USER_AGENT))
                        .build())
                .originator(caller == null ? null : caller.equals("true") ? local : remote)
                .batchId(batchId)
                .streams(streams(new MeasurementWindow(
                        fields.start, fields.stop, null, interval ? Basis.INTERVAL : Basis.CUMULATIVE)));
        eventTags.forEach(report::tag);
        fields.extras.forEach(report::tag);
        if (caller != null && (caller.equals("true") ? local : remote) == null) {
            report.tag(PREFIX + "DialogInfo/Caller", caller);
        }
        return report.build();
    }

    private @Nullable String text(Member member) {
        String text = fields.text(member);
        return text == null || text.isBlank() ? null : text;
    }

    private CallIdentity call() {
        return CallIdentity.builder()
                .callId(text(Member.CALL_ID))
                .fromTag(text(Member.FROM_TAG))
                .toTag(text(Member.TO_TAG))
                .sessionId(text(Member.SESSION_ID))
                .correlationId(text(Member.CORRELATION_ID))
                .conferenceId(text(Member.CONFERENCE_ID))
                .build();
    }

    // Media lines.

    private List<StreamReport> streams(MeasurementWindow window) {
        List<StreamReport> streams = new ArrayList<>(2 * fields.lines.size());
        for (LineFields line : fields.lines) {
            boolean received = line.has(Direction.RECEIVED);
            boolean sent = line.has(Direction.SENT);
            // A line without streams still says who talked to whom.
            boolean first = received || !sent;
            String mac = line.text(Member.LOCAL_MAC);
            if (mac != null && !mac.equals(fields.mac)) {
                line.extras.put(PREFIX + LOCAL_MAC, mac);
            }
            TransportAddress local = address(line, Member.LOCAL_IP, Member.LOCAL_PORT);
            TransportAddress remote = address(line, Member.REMOTE_IP, Member.REMOTE_PORT);
            String label = line.text(Member.LABEL);
            Media media = MediaOf.line(label, text(Member.REMOTE_URI), line.payload());
            for (Direction direction : DIRECTIONS) {
                if (direction == Direction.RECEIVED ? first : sent) {
                    StreamReport.Builder stream = StreamReport.builder()
                            .direction(direction)
                            .media(media)
                            .label(label)
                            .window(window)
                            .localAddress(local)
                            .remoteAddress(remote);
                    boolean speaks = first == (direction == Direction.RECEIVED);
                    streams.add(stream(stream, line, line.stream(direction), speaks));
                }
            }
        }
        return streams;
    }

    private static StreamReport stream(
            StreamReport.Builder stream, LineFields line, StreamFields own, boolean speaksForLine) {
        if (own.burstGapLoss) {
            own.metrics.put(Metric.GAP_THRESHOLD, GAP_THRESHOLD);
        }
        stream.metrics(own.metrics.build()).description(description(own));
        if (speaksForLine) {
            String midCall = line.text(Member.KIND);
            if (midCall != null) {
                stream.extra(PREFIX + MID_CALL, midCall);
            }
            line.extras.forEach(stream::extra);
        }
        own.extras.forEach(stream::extra);
        return stream.build();
    }

    private static @Nullable TransportAddress address(LineFields line, Member ipMember, Member portMember) {
        String ip = line.text(ipMember);
        String host = ip == null || ip.isBlank() ? null : ip.strip();
        if (host != null && host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        Integer port = line.number(portMember);
        return host == null && port == null ? null : new TransportAddress(host, port);
    }

    // A stream's coding.

    private static MediaDescription description(StreamFields own) {
        if (own.isEmpty()) {
            return MediaDescription.UNKNOWN;
        }
        Integer rate = own.number(Member.CLOCK_RATE);
        Integer duration = own.number(Member.FRAME_DURATION);
        Integer packets = own.number(Member.PACKETS_PER_SECOND);
        return MediaDescription.builder()
                .payloadType(own.number(Member.PAYLOAD_TYPE))
                .codec(own.text(Member.CODEC))
                .clockRates(rate == null ? List.of() : List.of(rate))
                .frameDurationMs(duration == null ? null : (Double) duration.doubleValue())
                .frameOctets(own.number(Member.FRAME_OCTETS))
                .framesPerPacket(own.number(Member.FRAMES_PER_PACKET))
                .packetsPerSecond(packets == null ? null : (Double) packets.doubleValue())
                .fmtp(own.text(Member.FMTP))
                .build();
    }
}
