package io.vqreport.xml.sdn;

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
import io.vqreport.xml.sdn.internal.Conformance;
import io.vqreport.xml.sdn.internal.ElementWriter;
import io.vqreport.xml.sdn.internal.SdnEncoder;
import java.util.List;

/**
 * Reads and writes the LyncDiagnostics messages of the SDN interface.
 *
 * <pre>{@code
 * Decoded<SdnMessage> decoded = SdnMessages.decode(body);                  // as it was sent
 * for (SdnQuality quality : decoded.value().qualities()) {
 *     quality.number(QualityProperty.JITTER_INTER_ARRIVAL);                // ms, as in the message
 * }
 * for (Decoded<QualityReport> report : SdnMessages.toQualityReports(decoded)) {
 *     report.value().stream(AUDIO, RECEIVED).metric(Metric.NETWORK_LOSS_RATE);   // percent
 * }
 * }</pre>
 *
 * <p>The static methods read LENIENT with the standard limits; {@link #reader} takes other options.
 */
public final class SdnMessages {
    /** The scale of BurstDensity and BurstGapDensity; {@link BurstDensityScale#NONE} by default. For reading and writing. */
    public static final OptionKey<BurstDensityScale> BURST_DENSITY_SCALE = OptionKey.ofEnum(
            "sdn.burstDensityScale", BurstDensityScale.NONE, "The scale of BurstDensity and BurstGapDensity.");

    /** The schema that neutral reports are written by; {@link Schema#D} by default. */
    public static final OptionKey<Schema> SCHEMA =
            OptionKey.ofEnum("sdn.schema", Schema.D, "The schema that reports are written by.");

    /** Whether every element begins a line of its own; off by default. */
    public static final OptionKey<Boolean> PRETTY =
            OptionKey.ofSwitch("sdn.pretty", false, "Whether every element begins a line of its own.");

    private static final SdnReader LENIENT = new SdnReader(DecodeOptions.lenient());

    private SdnMessages() {}

    /** The published schemas, which subscribers of the interface choose between. */
    public enum Schema {
        /** That of the Lync SDN Interface 2.1. */
        C,
        /** That of the Skype for Business SDN Interface 2.2 and 3.0. */
        D
    }

    /**
     * A reader with options of the caller's.
     *
     * @param options mode, limits and {@link #BURST_DENSITY_SCALE}
     * @return an immutable reader, to be shared
     */
    public static SdnReader reader(DecodeOptions options) {
        return new SdnReader(options);
    }

    /**
     * Reads the first message of a text, LENIENT.
     *
     * @param text the octets, left as they are
     * @return the message and what was odd about it; {@link SdnProblem#MORE_MESSAGES} when others follow
     * @throws MalformedReportException when it is beyond reading
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static Decoded<SdnMessage> decode(byte[] text) {
        return LENIENT.decode(text);
    }

    /**
     * Reads all messages of a text, one behind the other, LENIENT.
     *
     * @param text the octets, left as they are
     * @return the messages, in their order, each with what was odd about it
     * @throws MalformedReportException when one is beyond reading
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static List<Decoded<SdnMessage>> decodeAll(byte[] text) {
        return LENIENT.decodeAll(text);
    }

    /**
     * Maps the quality messages of a message to neutral reports.
     *
     * @param decoded the message and the problems of its reading
     * @return one report for each quality message, in their order, with the problems of both steps; empty for a message of call events
     */
    public static List<Decoded<QualityReport>> toQualityReports(Decoded<SdnMessage> decoded) {
        return LENIENT.toQualityReports(decoded);
    }

    /**
     * Writes a message as it is held, deviations included.
     *
     * @param message the message
     * @return the octets; without losses, since nothing leaves the format
     * @throws UnrepresentableReportException when XML has no way to say a name or text, such as one with a control character
     */
    public static Encoded encode(SdnMessage message) {
        return encode(message, false);
    }

    /**
     * Writes a message as it is held, deviations included.
     *
     * @param message the message
     * @param pretty whether every element begins a line of its own
     * @return the octets; without losses, since nothing leaves the format
     * @throws UnrepresentableReportException when XML has no way to say a name or text, such as one with a control character
     */
    public static Encoded encode(SdnMessage message, boolean pretty) {
        return Encoded.of(new ElementWriter(pretty).document(message.element()).toByteArray(), List.of());
    }

    /**
     * Writes a neutral report so that it conforms to schema D: one quality message for each stream.
     *
     * @param report the neutral report, left as it is
     * @param context what the caller supplies where the report lacks something mandatory
     * @return the octets, and what the format could not say
     * @throws UnrepresentableReportException when something mandatory is missing; it names all of it
     */
    public static Encoded encode(QualityReport report, EncodeContext context) {
        return new SdnEncoder().encode(List.of(report), context, EncodeOptions.defaults());
    }

    /**
     * Looks whether a message conforms to the schema of its version, and is read back as the same message.
     *
     * @param message the message
     * @return what does not conform, one sentence each; empty for a conforming message
     */
    public static List<String> validate(SdnMessage message) {
        return Conformance.check(message);
    }
}
