package io.vqreport.rtcpxr;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.internal.Envelope;
import io.vqreport.rtcpxr.internal.ReportScanner;
import io.vqreport.rtcpxr.internal.codec.BodyReader;
import io.vqreport.rtcpxr.internal.grammar.GrammarJudge;
import io.vqreport.rtcpxr.internal.grammar.JudgePool;
import io.vqreport.rtcpxr.internal.mapping.ToQualityReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads vq-rtcpxr text with options of the caller's. Immutable and thread-safe: make one and share it.
 *
 * <p>A STRICT one keeps the grammar's automata between calls, so that all but the first are fast.
 *
 * <p>{@link VqRtcpXr} has the same methods with the default options.
 */
public final class VqRtcpXrReader {
    private final DecodeOptions options;
    private final ProducerProfile profile;
    /** Absent in LENIENT mode. */
    private final @Nullable JudgePool judges;

    VqRtcpXrReader(DecodeOptions options) {
        this.options = options;
        this.profile = new ProducerProfile(options.get(VqRtcpXr.LOSS_SCALE), options.get(VqRtcpXr.MOS_SCALE));
        this.judges = options.mode() == DecodeMode.STRICT ? new JudgePool() : null;
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
        Objects.checkFromToIndex(from, to, input.length);
        if (judges == null && !Envelope.hasByteOrderMark(input, from, to)) {
            return firstInPlace(input, from, to);
        }
        GrammarJudge judge = takeJudge();
        try {
            BodyReader reader = reader(input, from, to, judge);
            Decoded<VqReport> first = reader.next();
            return reader.hasNext() ? withMore(first, reader.nextPlace()) : first;
        } finally {
            giveBack(judge);
        }
    }

    /** The same with nothing to ask and nothing around the body, as nearly always. */
    private Decoded<VqReport> firstInPlace(byte[] input, int from, int to) {
        ReportScanner scanner = new ReportScanner(input, from, to, null, options.limits(), profile);
        if (!scanner.hasNext()) {
            throw new MalformedReportException(BodyReader.noReport(Envelope.bare(input, from, to)));
        }
        Decoded<VqReport> first = scanner.next();
        return scanner.hasNext()
                ? withMore(first, Envelope.bare(input, from, to).place(scanner.nextOffset()))
                : first;
    }

    private Decoded<VqReport> withMore(Decoded<VqReport> first, Location next) {
        Problems problems = new Problems(options.limits());
        problems.addAll(first);
        problems.add(Problem.of(RtcpXrProblem.MORE_REPORTS, next));
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
        GrammarJudge judge = takeJudge();
        try {
            readAll(reader(body, 0, body.length, judge), reports);
        } finally {
            giveBack(judge);
        }
        return List.copyOf(reports);
    }

    /**
     * Takes a captured message apart: a SIP request such as PUBLISH or NOTIFY, a MIME multipart, or text that holds reports; a bare body
     * is fine, too. Of several SIP requests it reads the first, and notes where the next one begins.
     *
     * @param message the octets, left as they are
     * @return the SIP request, if there was one, and the reports; locations count from the start of the message
     * @throws MalformedReportException when no line begins a report, or STRICT mode refuses one
     * @throws LimitExceededException when a limit is exceeded
     */
    public VqMessage decodeMessage(byte[] message) {
        List<Envelope> envelopes = Envelope.open(message, 0, message.length);
        VqMessage first = read(envelopes.subList(0, 1)).get(0);
        if (envelopes.size() == 1) {
            return first;
        }
        List<Problem> problems = new ArrayList<>(first.problems());
        problems.add(Problem.of(
                RtcpXrProblem.MORE_REPORTS, envelopes.get(1).bodies().get(0).start()));
        return new VqMessage(first.envelope(), first.reports(), problems);
    }

    /**
     * Takes a capture of several SIP requests apart, one message for each; anything else is one message.
     *
     * @param capture the octets, left as they are
     * @return the messages, in their order; locations count from the start of the capture
     * @throws MalformedReportException when no line begins a report, or STRICT mode refuses one
     * @throws LimitExceededException when a limit is exceeded
     */
    public List<VqMessage> decodeMessages(byte[] capture) {
        return read(Envelope.open(capture, 0, capture.length));
    }

    private List<VqMessage> read(List<Envelope> envelopes) {
        boolean anyReport = Envelope.anyBody(envelopes, BodyReader::canRead);
        List<VqMessage> messages = new ArrayList<>(envelopes.size());
        long count = 0;
        GrammarJudge judge = takeJudge();
        try {
            for (Envelope envelope : envelopes) {
                VqMessage message = read(envelope, anyReport, judge);
                count += message.reports().size();
                options.limits().checkReports(count);
                messages.add(message);
            }
        } finally {
            giveBack(judge);
        }
        return List.copyOf(messages);
    }

    /** One body without a report does not spoil the others, where there are others. */
    private VqMessage read(Envelope envelope, boolean anyReport, @Nullable GrammarJudge judge) {
        List<Decoded<VqReport>> reports = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Envelope.Body body : envelope.bodies()) {
            if (anyReport && !BodyReader.canRead(body)) {
                options.limits().checkReports(problems.size() + 1L);
                problems.add(BodyReader.noReport(body));
            } else {
                readAll(new BodyReader(body, options, profile, judge), reports);
            }
        }
        return new VqMessage(envelope.sip(), reports, problems);
    }

    private @Nullable GrammarJudge takeJudge() {
        return judges == null ? null : judges.take();
    }

    private void giveBack(@Nullable GrammarJudge judge) {
        if (judges != null && judge != null) {
            judges.giveBack(judge);
        }
    }

    private BodyReader reader(byte[] input, int from, int to, @Nullable GrammarJudge judge) {
        return new BodyReader(Envelope.bare(input, from, to), options, profile, judge);
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
