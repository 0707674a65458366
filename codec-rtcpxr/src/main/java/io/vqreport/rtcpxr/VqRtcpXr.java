package io.vqreport.rtcpxr;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.internal.BodyWriter;
import io.vqreport.rtcpxr.internal.codec.Conformance;
import io.vqreport.rtcpxr.internal.codec.VqReportEncoder;
import java.util.List;

/**
 * Reads and writes {@code application/vq-rtcpxr} text (RFC 6035, and the drafts before it).
 *
 * <pre>{@code
 * Decoded<VqReport> decoded = VqRtcpXr.decode(body);                       // as it was sent
 * Decoded<QualityReport> report = VqRtcpXr.toQualityReport(decoded);       // neutral, in canonical units
 * OptionalDouble mos = report.value().stream(AUDIO, RECEIVED).metric(Metric.MOS_LISTENING);
 * report.problems().forEach(collector::note);                              // each with code, line, column and path
 * }</pre>
 *
 * <p>The static methods read LENIENT with the standard limits; {@link #reader} takes other options.
 */
public final class VqRtcpXr {
    /** The scale of NLR, JDR, BLD and GLD; {@link LossScale#PERCENT} by default. */
    public static final OptionKey<LossScale> LOSS_SCALE = OptionKey.ofEnum(
            "vqrtcpxr.lossScale", LossScale.PERCENT, "The scale the producer writes NLR, JDR, BLD and GLD on.");

    /** The scale of MOSLQ and MOSCQ; {@link MosScale#MOS} by default. */
    public static final OptionKey<MosScale> MOS_SCALE =
            OptionKey.ofEnum("vqrtcpxr.mosScale", MosScale.MOS, "The scale the producer writes MOSLQ and MOSCQ on.");

    private static final VqRtcpXrReader LENIENT = new VqRtcpXrReader(DecodeOptions.lenient());

    private VqRtcpXr() {}

    /**
     * A reader with options of the caller's.
     *
     * @param options mode, limits, {@link #LOSS_SCALE} and {@link #MOS_SCALE}
     * @return an immutable reader, to be shared
     */
    public static VqRtcpXrReader reader(DecodeOptions options) {
        return new VqRtcpXrReader(options);
    }

    /**
     * Reads the first report of a body, LENIENT.
     *
     * @param body the octets of an {@code application/vq-rtcpxr} body, left as they are
     * @return the report and what was odd about it; {@link RtcpXrProblem#MORE_REPORTS} when others follow
     * @throws MalformedReportException when no line begins a report
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static Decoded<VqReport> decode(byte[] body) {
        return LENIENT.decode(body);
    }

    /**
     * Reads all reports of a body, LENIENT (RFC 6035 section 3.3 allows several).
     *
     * @param body the octets of an {@code application/vq-rtcpxr} body, left as they are
     * @return the reports, in their order, each with what was odd about it
     * @throws MalformedReportException when no line begins a report
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static List<Decoded<VqReport>> decodeAll(byte[] body) {
        return LENIENT.decodeAll(body);
    }

    /**
     * Takes a captured message apart, LENIENT: a SIP PUBLISH or NOTIFY, a MIME multipart, text that holds reports, or a bare
     * body. Of several SIP requests it reads the first, and notes where the next one begins.
     *
     * @param message the octets, left as they are
     * @return the SIP request, if there was one, and the reports; locations count from the start of the message
     * @throws MalformedReportException when no line begins a report
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static VqMessage decodeMessage(byte[] message) {
        return LENIENT.decodeMessage(message);
    }

    /**
     * Takes a capture of several SIP requests apart, LENIENT, one message for each; anything else is one message.
     *
     * @param capture the octets, left as they are
     * @return the messages, in their order; locations count from the start of the capture
     * @throws MalformedReportException when no line begins a report
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static List<VqMessage> decodeMessages(byte[] capture) {
        return LENIENT.decodeMessages(capture);
    }

    /**
     * Maps a report to the neutral one, with the scales of the RFC.
     *
     * @param decoded the report and the problems of its reading
     * @return the neutral report and the problems of both steps
     */
    public static Decoded<QualityReport> toQualityReport(Decoded<VqReport> decoded) {
        return LENIENT.toQualityReport(decoded);
    }

    /**
     * Writes a report as it is held, deviations included, in the canonical spelling.
     *
     * @param report the report
     * @return the octets; without losses, since nothing leaves the format
     * @throws UnrepresentableReportException when a text would break out of its place, such as one with a line end
     */
    public static Encoded encode(VqReport report) {
        BodyWriter writer = new BodyWriter();
        writer.write(report);
        return writer.toEncoded();
    }

    /**
     * Writes a neutral report so that it conforms to RFC 6035.
     *
     * @param report the neutral report, left as it is
     * @param context what the caller supplies where the report lacks something mandatory
     * @return the octets, and what the format could not say
     * @throws UnrepresentableReportException when something mandatory is missing; it names all of it
     */
    public static Encoded encode(QualityReport report, EncodeContext context) {
        return new VqReportEncoder().encode(List.of(report), context, EncodeOptions.defaults());
    }

    /**
     * Looks whether a report conforms to RFC 6035: what is written of it passes the grammar, and is read back as the same report.
     *
     * @param report the report
     * @return what does not conform, one sentence each; empty for a conforming report
     */
    public static List<String> validate(VqReport report) {
        return Conformance.check(report);
    }
}
