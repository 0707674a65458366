package io.vqreport.rtcpxr.internal.codec;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.Problems;
import io.vqreport.rtcpxr.ProducerProfile;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.internal.Envelope;
import io.vqreport.rtcpxr.internal.Heads;
import io.vqreport.rtcpxr.internal.OffsetMap;
import io.vqreport.rtcpxr.internal.ReportScanner;
import io.vqreport.rtcpxr.internal.grammar.GrammarJudge;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reports of one body under both modes: STRICT asks the grammar before it reads, report by report.
 */
public final class BodyReader {
    private final Envelope.Body body;
    private final DecodeOptions options;
    private final ReportScanner scanner;
    private final @Nullable GrammarJudge judge;
    private int reportFrom;
    /** Where the last judged report begins. */
    private OffsetMap near;

    private boolean first = true;

    /**
     * Starts reading a body.
     *
     * @param body the body
     * @param options how to read
     * @param profile the producer's scales
     * @param judge who is asked in STRICT mode; absent in LENIENT mode
     * @throws MalformedReportException when no line of the body begins a report
     */
    public BodyReader(
            Envelope.Body body, DecodeOptions options, ProducerProfile profile, @Nullable GrammarJudge judge) {
        this.body = body;
        this.judge = judge;
        this.options = options;
        this.reportFrom = body.from();
        this.near = body.offsets();
        this.scanner =
                new ReportScanner(body.octets(), body.from(), body.to(), body.offsets(), options.limits(), profile);
        if (!scanner.hasNext()) {
            throw new MalformedReportException(noReport(body));
        }
    }

    /**
     * Whether a body can be read: a line of it begins a report.
     *
     * @param body the body
     * @return false where a reader would throw
     */
    public static boolean canRead(Envelope.Body body) {
        return Heads.find(body.octets(), body.from(), body.to()) >= 0;
    }

    /**
     * Why a body without a report cannot be read.
     *
     * @param body the body
     * @return what is wrong with it, and where it begins
     */
    public static Problem noReport(Envelope.Body body) {
        return body.from() == body.to()
                ? Problem.of(CoreProblemCode.EMPTY_INPUT, body.start())
                : Problem.of(RtcpXrProblem.NO_REPORT, body.place(body.from()));
    }

    /**
     * The judge for a mode. It builds its automata as it goes, so whoever reads many reports keeps one; it is not thread-safe.
     *
     * @param options how to read
     * @return a new judge in STRICT mode; absent in LENIENT mode
     */
    public static @Nullable GrammarJudge judge(DecodeOptions options) {
        return options.mode() == DecodeMode.STRICT ? new GrammarJudge() : null;
    }

    /**
     * Whether there is one more report.
     *
     * @return false behind the last one
     */
    public boolean hasNext() {
        return scanner.hasNext();
    }

    /**
     * Reads the next report.
     *
     * @return the report and what was odd about it
     * @throws MalformedReportException when STRICT mode refuses it; reading may go on with the next one
     */
    public Decoded<VqReport> next() {
        Decoded<VqReport> decoded = scanner.next();
        int from = reportFrom;
        int to = scanner.hasNext() ? scanner.nextOffset() : body.to();
        reportFrom = to;
        RtcpXrProblem noted = body.noted();
        RtcpXrProblem surroundings = first ? noted : null;
        if (judge != null) {
            // A byte order mark is the first report's own; what is around the body is around all of them.
            judge(judge, from, to, first || noted != RtcpXrProblem.BYTE_ORDER_MARK ? noted : null);
        }
        first = false;
        return surroundings == null ? decoded : withSurroundings(decoded, surroundings);
    }

    private void judge(GrammarJudge asked, int from, int to, @Nullable RtcpXrProblem surroundings) {
        if (surroundings != null && surroundings.problemClass() == ProblemClass.SYNTAX) {
            throw new MalformedReportException(Problem.of(surroundings, body.start()));
        }
        near = near.further(from);
        Optional<Problem> problem = asked.judge(body.octets(), near.anchorOffset(), from, to, options.limits());
        if (problem.isPresent()) {
            Location inBody = problem.get().location();
            Location location = new Location(
                    inBody.offset() + near.originOffset(),
                    inBody.line() + near.anchorLine() - 1 + near.originLine() - 1,
                    inBody.line() == 1 ? inBody.column() + near.anchorColumn() - 1 : inBody.column(),
                    inBody.path());
            throw new MalformedReportException(new Problem(
                    problem.get().code(),
                    problem.get().severity(),
                    location,
                    problem.get().message()));
        }
    }

    /**
     * Where the next report begins.
     *
     * @return its place; unknown when there is none
     */
    public Location nextPlace() {
        return scanner.hasNext() ? body.place(scanner.nextOffset()) : Location.UNKNOWN;
    }

    private Decoded<VqReport> withSurroundings(Decoded<VqReport> decoded, RtcpXrProblem surroundings) {
        Problems problems = new Problems(options.limits());
        problems.add(Problem.of(surroundings, body.start()));
        problems.addAll(decoded);
        return problems.with(decoded.value());
    }
}
