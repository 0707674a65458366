package io.vqreport.webrtc;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.OptionKey;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.internal.codec.MediaServerConformance;
import io.vqreport.webrtc.internal.codec.MediaServerEncoder;
import io.vqreport.webrtc.internal.message.MessageWriter;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the media server's stats and events messages.
 *
 * <pre>{@code
 * Decoded<ServerMessage> decoded = MediaServerStats.decode(frame);              // as it was sent
 * if (decoded.value() instanceof EventsMessage events) {
 *     timeline = timeline.with(events, ServerProfile.STANDARD);                 // a call's history
 * }
 * MediaServerStats.toQualityReport(decoded).ifPresent(report -> {               // neutral, in canonical units
 *     OptionalDouble loss = report.value().stream(AUDIO, RECEIVED).metric(Metric.NETWORK_LOSS_RATE);
 * });
 * }</pre>
 *
 * <p>The static methods read LENIENT with the standard limits; {@link #reader} takes other options.
 */
public final class MediaServerStats {
    /** The unit of ts; {@link TsUnit#AUTO} by default. */
    public static final OptionKey<TsUnit> TS_UNIT =
            OptionKey.ofEnum("mediaserver.tsUnit", TsUnit.AUTO, "The unit of ts; auto tells it by magnitude.");

    /** The unit of tsOffset; {@link OffsetUnit#MICROS} by default, the unit of ts. */
    public static final OptionKey<OffsetUnit> TS_OFFSET_UNIT =
            OptionKey.ofEnum("mediaserver.tsOffsetUnit", OffsetUnit.MICROS, "The unit of an event's tsOffset.");

    /** How tsOffset is counted from ts; {@link OffsetBase#AFTER} by default. */
    public static final OptionKey<OffsetBase> TS_OFFSET_BASE = OptionKey.ofEnum(
            "mediaserver.tsOffsetBase", OffsetBase.AFTER, "Whether an event was tsOffset after or before ts.");

    /** The scale of packetsLostFraction; {@link LossScale#PERCENT} by default. */
    public static final OptionKey<LossScale> LOSS_SCALE = OptionKey.ofEnum(
            "mediaserver.lossScale", LossScale.PERCENT, "The scale the server writes packetsLostFraction on.");

    /** What firCount, nackCount and pliCount are counted over; {@link FeedbackBasis#UNSPECIFIED} by default. */
    public static final OptionKey<FeedbackBasis> FEEDBACK_BASIS = OptionKey.ofEnum(
            "mediaserver.feedbackBasis",
            FeedbackBasis.UNSPECIFIED,
            "What firCount, nackCount and pliCount are counted over.");

    /** Whether a packetsLost from 2147483648 to 4294967295 is a negative number; off by default. */
    public static final OptionKey<Boolean> UNWRAP_LOST = OptionKey.ofSwitch(
            "mediaserver.unwrapLost", false, "Reads a packetsLost of 32 bits without sign as one with a sign.");

    private static final MediaServerReader LENIENT = new MediaServerReader(DecodeOptions.lenient());

    private MediaServerStats() {}

    /**
     * A reader with options of the caller's.
     *
     * @param options mode, limits and the options of this class
     * @return an immutable reader, to be shared
     */
    public static MediaServerReader reader(DecodeOptions options) {
        return new MediaServerReader(options);
    }

    /**
     * Reads the first message of an input, LENIENT.
     *
     * @param message the octets of a websocket frame, or a file of them, packed by gzip or not; left as they are
     * @return the message and what was odd about it; {@link MediaServerProblem#MORE_MESSAGES} when others follow
     * @throws MalformedReportException when it is not JSON, or holds neither stats nor events
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static Decoded<ServerMessage> decode(byte[] message) {
        return LENIENT.decode(message);
    }

    /**
     * Reads all messages of an input, LENIENT: one behind the other, one a line (NDJSON), or in an array. A bad one leaves its neighbours alone.
     *
     * @param input the octets, packed by gzip or not; left as they are
     * @return what became of each message, in their order; one item at least
     * @throws MalformedReportException when nothing of the format can be recognized
     * @throws LimitExceededException when a standard limit is exceeded
     */
    public static List<ServerItem> decodeAll(byte[] input) {
        return LENIENT.decodeAll(input);
    }

    /**
     * Maps a stats message to the neutral report, with the default options. The start of its interval is absent; a {@link StatsTimeline} tells
     * it.
     *
     * @param decoded the message and the problems of its reading
     * @return the neutral report and the problems of both steps; empty for an events message
     */
    public static Optional<Decoded<QualityReport>> toQualityReport(Decoded<? extends ServerMessage> decoded) {
        return LENIENT.toQualityReport(decoded);
    }

    /**
     * Writes a message as it is held, deviations included, in the server's own form: no white space, keys in the server's order.
     *
     * @param message the message
     * @return the octets; without losses, since nothing leaves the format
     */
    public static Encoded encode(ServerMessage message) {
        MessageWriter writer = new MessageWriter();
        writer.write(message);
        return Encoded.of(writer.toByteArray(), List.of());
    }

    /**
     * Writes a neutral report as a stats message, with a line end behind it; as several messages, one a line, when it has several streams of a
     * medium and direction. Nothing is mandatory in the format.
     *
     * @param report the neutral report, left as it is
     * @return the octets, and what the format could not say
     */
    public static Encoded encode(QualityReport report) {
        return new MediaServerEncoder().encode(List.of(report), EncodeContext.empty(), EncodeOptions.defaults());
    }

    /**
     * Looks whether a message conforms: what is written of it is read in STRICT mode, and as the same message.
     *
     * @param message the message
     * @return what does not conform, one sentence each; empty for a conforming message
     */
    public static List<String> validate(ServerMessage message) {
        return MediaServerConformance.check(message);
    }
}
