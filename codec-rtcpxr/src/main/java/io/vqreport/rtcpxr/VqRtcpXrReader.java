package io.vqreport.rtcpxr;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.internal.Envelope;
import io.vqreport.rtcpxr.internal.codec.BodyReader;
import io.vqreport.rtcpxr.internal.grammar.GrammarJudge;
import io.vqreport.rtcpxr.internal.mapping.ToQualityReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads vq-rtcpxr text with options of the caller's. Immutable and thread-safe: make one and share it.
 *
 * <p>{@link VqRtcpXr} has the same methods with the default options.
 */
public final class VqRtcpXrReader {
    private final DecodeOptions options;
    private final ProducerProfile profile;

    VqRtcpXrReader(DecodeOptions options) {
        this.options = options;
        this.profile = new ProducerProfile(options.get(VqRtcpXr.LOSS_SCALE), options.get(VqRtcpXr.MOS_SCALE));
    }

    /**
     * Reads the first report of a body.
     *
     * @param body the octets of an {@code application/vq-rtcpxr} body, left as they are
     * @return the report and what was odd about it; {@link RtcpXrProblem#MORE_REPORTS} when others follow
     * @throws MalformedReportException when no line begins a report, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<VqReport> decode(byte[] body) {
        return decode(body, 0, body.length);
    }

    /**
     * Reads the first report of a body that is part of an array.
     *
     * @param input the array, left as it is; locations count from its start
     * @param from the body's first octet
     * @param to behind the body's last octet
     * @return the report and what was odd about it; {@link RtcpXrProblem#MORE_REPORTS} when others follow
     * @throws MalformedReportException when no line begins a report, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     * @throws IndexOutOfBoundsException when the range does not lie within the array
     */
    public Decoded<VqReport> decode(byte[] input, int from, int to) {
        BodyReader reader = reader(input, from, to);
        Decoded<VqReport> first = reader.next();
        if (!reader.hasNext()) {
            return first;
        }
        Problems problems = new Problems(options.limits());
        problems.addAll(first);
        problems.add(Problem.of(RtcpXrProblem.MORE_REPORTS, reader.nextPlace()));
        return problems.with(first.value());
    }

    /**
     * Reads all reports of a body.
     *
     * @param body the octets of an {@code application/vq-rtcpxr} body, left as they are
     * @return the reports, in their order, each with what was odd about it
     * @throws MalformedReportException when no line begins a report, or STRICT mode refuses one
     * @throws LimitExceededException when a limit is exceeded
     */
    public List<Decoded<VqReport>> decodeAll(byte[] body) {
        List<Decoded<VqReport>> reports = new ArrayList<>();
        readAll(reader(body, 0, body.length), reports);
        return List.copyOf(reports);
    }

    /**
     * Takes a captured message apart: a SIP request such as PUBLISH or NOTIFY, a MIME multipart, or text that holds a report; a bare body
     * is fine, too.
     *
     * @param message the octets, left as they are
     * @return the SIP request, if there was one, and the reports; locations count from the start of the message
     * @throws MalformedReportException when no line begins a report, or STRICT mode refuses one
     * @throws LimitExceededException when a limit is exceeded
     */
    public VqMessage decodeMessage(byte[] message) {
        Envelope envelope = Envelope.open(message, 0, message.length);
        GrammarJudge judge = BodyReader.judge(options);
        List<Decoded<VqReport>> reports = new ArrayList<>();
        boolean anyReport = envelope.bodies().stream().anyMatch(BodyReader::canRead);
        for (Envelope.Body body : envelope.bodies()) {
            // Of several parts, one without a report does not spoil the others.
            if (!anyReport || BodyReader.canRead(body)) {
                readAll(new BodyReader(body, options, profile, judge), reports);
            }
        }
        return new VqMessage(envelope.sip(), reports);
    }

    private BodyReader reader(byte[] input, int from, int to) {
        Objects.checkFromToIndex(from, to, input.length);
        return new BodyReader(Envelope.bare(input, from, to), options, profile, BodyReader.judge(options));
    }

    private void readAll(BodyReader reader, List<Decoded<VqReport>> reports) {
        while (reader.hasNext()) {
            options.limits().checkReports(reports.size() + 1L);
            reports.add(reader.next());
        }
    }

    /**
     * Maps a report to the neutral one.
     *
     * @param decoded the report and the problems of its reading
     * @return the neutral report and the problems of both steps
     */
    public Decoded<QualityReport> toQualityReport(Decoded<VqReport> decoded) {
        return toQualityReport(decoded, null);
    }

    /**
     * Maps a report to the neutral one, with what the SIP request around it tells: who the reporter is, and its product.
     *
     * @param decoded the report and the problems of its reading
     * @param envelope the SIP request; absent when there was none
     * @return the neutral report and the problems of both steps
     */
    public Decoded<QualityReport> toQualityReport(Decoded<VqReport> decoded, @Nullable SipEnvelope envelope) {
        return ToQualityReport.map(decoded, envelope, profile, options.limits());
    }
}
