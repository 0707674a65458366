package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.convert.MacAddresses;
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
import io.vqreport.xml.msqoe.MsQoeProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what {@link Capture} took of an event: a neutral report for each VQSessionReport, its media lines as streams. */
public final class ToQualityReport {
    /** Before the names of tags and extras of this format. */
    static final String PREFIX = "msqoe:";

    /** Fixed by the format: RFC 3611's Gmin is always this. */
    static final int GAP_THRESHOLD = 16;

    private static final int MAX_PAYLOAD_TYPE = 127;

    static final String MID_CALL = "Description/v3:MidCallReport";
    static final String LOCAL_MAC = "Description/LocalAddr/v2:MACAddr";

    private final SessionFields fields;
    private final Map<String, String> eventTags;
    private final @Nullable String batchId;
    private final Repairs repairs;
    private final Notes notes;
    private final String place;

    private ToQualityReport(
            SessionFields fields,
            Map<String, String> eventTags,
            @Nullable String batchId,
            Repairs repairs,
            Notes notes) {
        this.fields = fields;
        this.eventTags = eventTags;
        this.batchId = batchId;
        this.repairs = repairs;
        this.notes = notes;
        this.place = fields.place;
    }

    /**
     * The reports of an event.
     *
     * @param capture what was read of it
     * @param batchId the id of the list around it; absent when there is none
     * @param repairs what is repaired
     * @param notes takes what is odd
     * @return one for each VQSessionReport or VQSessionIntervalReport
     */
    public static List<QualityReport> map(Capture capture, @Nullable String batchId, Repairs repairs, Notes notes) {
        List<QualityReport> reports = new ArrayList<>(1);
        for (SessionFields fields : capture.sessions()) {
            reports.add(new ToQualityReport(fields, capture.eventTags(), batchId, repairs, notes).map());
        }
        return reports;
    }

    private QualityReport map() {
        boolean interval = fields.interval;
        for (LineFields line : fields.lines) {
            interval |= "true".equals(line.members.get(Member.KIND));
        }
        String local = uri(Member.LOCAL_URI, "/DialogInfo/FromURI");
        String remote = uri(Member.REMOTE_URI, "/DialogInfo/ToURI");
        String caller = text(Member.ORIGINATOR);
        String mac = null;
        for (int i = 0; i < fields.lines.size() && mac == null; i++) {
            mac = mac(fields.lines.get(i), i, true);
        }
        QualityReport.Builder report = QualityReport.builder()
                .kind(interval ? ReportKind.INTERVAL : ReportKind.SESSION)
                .endOfCall(!interval)
                .call(call())
                .local(Party.builder()
                        .uri(local)
                        .mac(mac)
                        .userAgent(text(Member.LOCAL_USER_AGENT))
                        .build())
                .remote(Party.builder()
                        .uri(remote)
                        .userAgent(text(Member.REMOTE_USER_AGENT))
                        .build())
                .originator(caller == null ? null : caller.equals("true") ? local : remote)
                .batchId(batchId)
                .streams(streams(window(interval ? Basis.INTERVAL : Basis.CUMULATIVE), mac));
        eventTags.forEach((path, text) -> report.tag(PREFIX + path, text));
        fields.tags.forEach((path, text) -> report.tag(PREFIX + path, text));
        if (caller != null && (caller.equals("true") ? local : remote) == null) {
            report.tag(PREFIX + "DialogInfo/Caller", caller);
        }
        return report.build();
    }

    private @Nullable String text(Member member) {
        String text = fields.members.get(member);
        return text == null || text.isBlank() ? null : text;
    }

    private @Nullable String uri(Member member, String path) {
        String text = text(member);
        if (text == null || WireWords.hasScheme(text) || !repairs.uris()) {
            return text;
        }
        notes.note(MsQoeProblem.REPAIRED_URI, place + path);
        return "sip:" + text.strip();
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

    private MeasurementWindow window(Basis basis) {
        Instant start = instant(Member.START);
        Instant stop = instant(Member.STOP);
        if (start != null && stop != null && stop.isBefore(start)) {
            notes.note(MsQoeProblem.STOP_BEFORE_START, place + "/DialogInfo/@End");
        }
        return new MeasurementWindow(start, stop, null, basis);
    }

    private @Nullable Instant instant(Member member) {
        String text = fields.members.get(member);
        return text == null ? null : Instant.parse(text);
    }

    // Media lines.

    private List<StreamReport> streams(MeasurementWindow window, @Nullable String mac) {
        List<StreamReport> streams = new ArrayList<>(2 * fields.lines.size());
        for (int i = 0; i < fields.lines.size(); i++) {
            LineFields line = fields.lines.get(i);
            boolean received = line.received.present || line.received.mentioned;
            boolean sent = line.sent.present || line.sent.mentioned;
            // A line without streams still says who talked to whom.
            boolean first = received || !sent;
            String ownMac = mac(line, i, false);
            if (ownMac != null && !ownMac.equals(mac)) {
                line.extras.put(LOCAL_MAC, ownMac);
            }
            TransportAddress local = address(line, i, Member.LOCAL_IP, Member.LOCAL_PORT, "LocalAddr");
            TransportAddress remote = address(line, i, Member.REMOTE_IP, Member.REMOTE_PORT, "RemoteAddr");
            Media media = MediaOf.line(
                    line.members.get(Member.LABEL),
                    text(Member.REMOTE_URI),
                    line.received.payload.isEmpty() ? line.sent.payload : line.received.payload);
            for (Direction direction : Direction.values()) {
                if (direction == Direction.RECEIVED ? first : sent) {
                    StreamReport.Builder stream = StreamReport.builder()
                            .direction(direction)
                            .media(media)
                            .label(line.members.get(Member.LABEL))
                            .window(window)
                            .localAddress(local)
                            .remoteAddress(remote);
                    StreamFields own = line.stream(direction);
                    boolean speaks = first == (direction == Direction.RECEIVED);
                    String element = direction == Direction.RECEIVED ? "/InboundStream" : "/OutboundStream";
                    Coding coding = new Coding(notes, linePlace(i) + element + "/Payload/" + own.payload + "/");
                    streams.add(stream(stream, line, own, speaks, coding));
                }
            }
        }
        return streams;
    }

    private static StreamReport stream(
            StreamReport.Builder stream, LineFields line, StreamFields own, boolean speaksForLine, Coding coding) {
        if (own.burstGapLoss) {
            own.metrics.put(Metric.GAP_THRESHOLD, GAP_THRESHOLD);
        }
        stream.metrics(own.metrics.build()).description(description(own.members, coding));
        if (speaksForLine) {
            String midCall = line.members.get(Member.KIND);
            if (midCall != null) {
                stream.extra(PREFIX + MID_CALL, midCall);
            }
            line.extras.forEach((path, text) -> stream.extra(PREFIX + path, text));
        }
        own.extras.forEach((path, text) -> stream.extra(PREFIX + path, text));
        return stream.build();
    }

    /** The hardware address in the neutral form; noted for the line that the reporter's is taken of, and where it is another. */
    private @Nullable String mac(LineFields line, int index, boolean noting) {
        String sent = line.members.get(Member.LOCAL_MAC);
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String digits = MacAddresses.digits(sent.strip()).orElse("");
        boolean tooLong = digits.length() > MacAddresses.DIGITS;
        String mac =
                tooLong && !repairs.macs() ? null : MacAddresses.neutral(digits).orElse(null);
        if (noting && (mac == null || tooLong)) {
            notes.note(
                    mac == null ? MsQoeProblem.MAC_MALFORMED : MsQoeProblem.REPAIRED_MAC,
                    linePlace(index) + "/" + LOCAL_MAC.replace("v2:", ""));
        }
        return mac;
    }

    private String linePlace(int index) {
        return place + "/MediaLine[" + index + "]";
    }

    private @Nullable TransportAddress address(
            LineFields line, int index, Member ipMember, Member portMember, String element) {
        String ip = line.members.get(ipMember);
        String host = ip == null || ip.isBlank() ? null : ip.strip();
        if (host != null && host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        String text = line.members.get(portMember);
        Integer port = text == null ? null : Integer.valueOf(text);
        if (port != null && port < 1) {
            notes.note(MsQoeProblem.PORT_OUT_OF_RANGE, linePlace(index) + "/Description/" + element + "/Port");
            port = null;
        }
        return host == null && port == null ? null : new TransportAddress(host, port);
    }

    // A stream's coding.

    private static MediaDescription description(Map<Member, String> members, Coding coding) {
        Integer rate = coding.within(members, Member.CLOCK_RATE, "SampleRate", 1, Integer.MAX_VALUE);
        Integer duration = coding.within(members, Member.FRAME_DURATION, "FrameDuration", 1, Integer.MAX_VALUE);
        Integer packets = coding.within(members, Member.PACKETS_PER_SECOND, "PacketsPerSecond", 1, Integer.MAX_VALUE);
        return MediaDescription.builder()
                .payloadType(coding.within(members, Member.PAYLOAD_TYPE, "PayloadType", 0, MAX_PAYLOAD_TYPE))
                .codec(members.get(Member.CODEC))
                .clockRates(rate == null ? List.of() : List.of(rate))
                .frameDurationMs(duration == null ? null : (Double) duration.doubleValue())
                .frameOctets(coding.within(members, Member.FRAME_OCTETS, "FrameOctets", 1, Integer.MAX_VALUE))
                .framesPerPacket(
                        coding.within(members, Member.FRAMES_PER_PACKET, "FramesPerPacket", 1, Integer.MAX_VALUE))
                .packetsPerSecond(packets == null ? null : (Double) packets.doubleValue())
                .fmtp(members.get(Member.FMTP))
                .build();
    }

    /** The numbers of a stream's coding. */
    private record Coding(Notes notes, String place) {
        /** A number in its range; absent, and noted, outside of it. */
        @Nullable
        Integer within(Map<Member, String> members, Member member, String name, int least, int most) {
            String text = members.get(member);
            Integer number = text == null ? null : Integer.valueOf(text);
            if (number == null || (number >= least && number <= most)) {
                return number;
            }
            notes.note(MsQoeProblem.OUT_OF_RANGE, place + name);
            return null;
        }
    }
}
