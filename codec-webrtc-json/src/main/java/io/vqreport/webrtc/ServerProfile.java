package io.vqreport.webrtc;

import io.vqreport.codec.DecodeOptions;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What is assumed where the format does not say.
 *
 * @param tsUnit the unit of ts
 * @param offsetUnit the unit of tsOffset
 * @param offsetBase how tsOffset is counted from ts
 * @param lossScale the scale of packetsLostFraction
 * @param feedbackBasis what firCount, nackCount and pliCount are counted over
 * @param unwrapsLost whether a packetsLost of 2147483648 and more is a negative number of 32 bits
 */
public record ServerProfile(
        TsUnit tsUnit,
        OffsetUnit offsetUnit,
        OffsetBase offsetBase,
        LossScale lossScale,
        FeedbackBasis feedbackBasis,
        boolean unwrapsLost) {
    /** The defaults of the options. */
    public static final ServerProfile STANDARD = of(DecodeOptions.lenient());

    /**
     * Takes the profile from options.
     *
     * @param options the options, of which those of {@link MediaServerStats} are taken
     * @return the profile
     */
    public static ServerProfile of(DecodeOptions options) {
        return new ServerProfile(
                options.get(MediaServerStats.TS_UNIT),
                options.get(MediaServerStats.TS_OFFSET_UNIT),
                options.get(MediaServerStats.TS_OFFSET_BASE),
                options.get(MediaServerStats.LOSS_SCALE),
                options.get(MediaServerStats.FEEDBACK_BASIS),
                options.get(MediaServerStats.UNWRAP_LOST));
    }

    /**
     * When a message was made.
     *
     * @param message the message
     * @return the time; empty when it has none that can be read
     */
    public Optional<Instant> time(ServerMessage message) {
        return Optional.ofNullable(message.ts()).flatMap(tsUnit::toInstant);
    }

    /**
     * When an event was.
     *
     * @param message the message that holds it
     * @param event the event
     * @return the time; empty when the message's time or the event's offset cannot be read
     */
    public Optional<Instant> time(ServerMessage message, ServerEvent event) {
        BigDecimal ts = message.ts();
        BigDecimal offset = event.tsOffset();
        if (ts == null || offset == null || !TsUnit.isHandy(ts) || !TsUnit.isHandy(offset)) {
            return Optional.empty();
        }
        TsUnit unit = tsUnit.unitOf(ts);
        BigDecimal nanos = ts.scaleByPowerOfTen(unit.nanoDigits());
        BigDecimal distance = offset.scaleByPowerOfTen(offsetUnit.nanoDigits());
        return TsUnit.NANOS.toInstant(offsetBase == OffsetBase.AFTER ? nanos.add(distance) : nanos.subtract(distance));
    }
}
