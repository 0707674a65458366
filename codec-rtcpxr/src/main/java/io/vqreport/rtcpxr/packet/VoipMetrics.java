package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.util.Objects;

/**
 * The quality of a voice stream as its receiver measured it (block type 7).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |      BT=7     |      rsvd     |        block length = 8       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                         SSRC of source                        |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |   loss rate   |  discard rate | burst density |  gap density  |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |         burst duration        |          gap duration         |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |        round trip delay       |        end system delay       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |  signal level |  noise level  |echo return lo.| gap threshold |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |    r factor   |external rfact.| mos listening |mos conversati.|
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |receiver config|    reserved   |     jitter buffer nominal     |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |     jitter buffer maximum     | jitter buffer absolute maximum|
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>The values cover the stream since its beginning. The RFC's text counts seven words; its figure, and every
 * implementation, has nine.
 *
 * <p>Source: RFC 3611 section 4.7.
 *
 * @param flagsReserved 8 reserved bits, 0 unless the sender set them
 * @param source the stream reported on; some telephones send 0
 * @param lossRate packets lost, after error correction; 0, too, where nothing was received, in 1/256
 * @param discardRate packets discarded for being late or early, in 1/256
 * @param burstDensity packets lost or discarded within bursts, in 1/256
 * @param gapDensity packets lost or discarded within gaps, in 1/256
 * @param burstDuration the mean duration of the bursts; 0 where there was none; ms
 * @param gapDuration the mean duration of the gaps; 0 where there was none; ms; 65535 for that and more
 * @param roundTripDelay the last measured round-trip time; 0, too, where none was measured; ms
 * @param endSystemDelay the delay within the reporting end system, ms; 0 unavailable
 * @param signalLevel the voice signal's level, dBm0, two's complement; 127 unavailable
 * @param noiseLevel the background noise's level, dBm0, two's complement; 127 unavailable
 * @param echoReturnLoss RERL: the residual echo return loss, dB; 127 unavailable
 * @param gapThreshold Gmin: the packets received in a row that end a burst; 16 is recommended, 0 is illegal;
 *     1..255
 * @param rFactor the R factor of the stream, 0..100; 127 unavailable, all others illegal
 * @param externalRFactor the R factor of a network beyond the one reported on, 0..100; 127 unavailable, all
 *     others illegal
 * @param mosListening MOS-LQ: the estimated listening quality, in tenths, 10..50; 127 unavailable, all others
 *     illegal
 * @param mosConversational MOS-CQ: the estimated conversational quality, in tenths, 10..50; 127 unavailable, all
 *     others illegal
 * @param receiverConfig PLC (2 bits), JBA (2 bits) and JB rate (4 bits), see {@link
 *     io.vqreport.convert.RxConfig}
 * @param reserved 8 reserved bits, 0 unless the sender set them
 * @param jitterBufferNominal the jitter buffer's nominal delay, ms
 * @param jitterBufferMaximum the jitter buffer's present maximum delay, ms
 * @param jitterBufferAbsoluteMaximum the greatest delay an adaptive jitter buffer can reach, ms; 65535 for that
 *     and more
 */
public record VoipMetrics(
        int flagsReserved,
        Ssrc source,
        int lossRate,
        int discardRate,
        int burstDensity,
        int gapDensity,
        int burstDuration,
        int gapDuration,
        int roundTripDelay,
        int endSystemDelay,
        int signalLevel,
        int noiseLevel,
        int echoReturnLoss,
        int gapThreshold,
        int rFactor,
        int externalRFactor,
        int mosListening,
        int mosConversational,
        int receiverConfig,
        int reserved,
        int jitterBufferNominal,
        int jitterBufferMaximum,
        int jitterBufferAbsoluteMaximum)
        implements StreamBlock {
    /** The block type. */
    public static final int TYPE = 7;

    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public VoipMetrics {
        Objects.requireNonNull(source, "source");
        Bits.check8("flagsReserved", flagsReserved);
        Bits.check8("lossRate", lossRate);
        Bits.check8("discardRate", discardRate);
        Bits.check8("burstDensity", burstDensity);
        Bits.check8("gapDensity", gapDensity);
        Bits.check16("burstDuration", burstDuration);
        Bits.check16("gapDuration", gapDuration);
        Bits.check16("roundTripDelay", roundTripDelay);
        Bits.check16("endSystemDelay", endSystemDelay);
        Bits.check8("signalLevel", signalLevel);
        Bits.check8("noiseLevel", noiseLevel);
        Bits.check8("echoReturnLoss", echoReturnLoss);
        Bits.check8("gapThreshold", gapThreshold);
        Bits.check8("rFactor", rFactor);
        Bits.check8("externalRFactor", externalRFactor);
        Bits.check8("mosListening", mosListening);
        Bits.check8("mosConversational", mosConversational);
        Bits.check8("receiverConfig", receiverConfig);
        Bits.check8("reserved", reserved);
        Bits.check16("jitterBufferNominal", jitterBufferNominal);
        Bits.check16("jitterBufferMaximum", jitterBufferMaximum);
        Bits.check16("jitterBufferAbsoluteMaximum", jitterBufferAbsoluteMaximum);
    }

    @Override
    public int blockType() {
        return TYPE;
    }

    @Override
    public int typeSpecific() {
        return flagsReserved;
    }

    @Override
    public int blockLength() {
        return 8;
    }

    /**
     * {@link #lossRate()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue lossRateValue() {
        return FieldFormat.FRACTION_256.of(lossRate);
    }

    /**
     * {@link #discardRate()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue discardRateValue() {
        return FieldFormat.FRACTION_256.of(discardRate);
    }

    /**
     * {@link #burstDensity()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue burstDensityValue() {
        return FieldFormat.FRACTION_256.of(burstDensity);
    }

    /**
     * {@link #gapDensity()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue gapDensityValue() {
        return FieldFormat.FRACTION_256.of(gapDensity);
    }

    /**
     * {@link #gapDuration()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue gapDurationValue() {
        return FieldFormat.MILLIS_SATURATING.of(gapDuration);
    }

    /**
     * {@link #endSystemDelay()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue endSystemDelayValue() {
        return FieldFormat.MILLIS_OR_ZERO.of(endSystemDelay);
    }

    /**
     * {@link #signalLevel()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue signalLevelValue() {
        return FieldFormat.LEVEL.of(signalLevel);
    }

    /**
     * {@link #noiseLevel()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue noiseLevelValue() {
        return FieldFormat.LEVEL.of(noiseLevel);
    }

    /**
     * {@link #echoReturnLoss()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue echoReturnLossValue() {
        return FieldFormat.ECHO_LOSS.of(echoReturnLoss);
    }

    /**
     * {@link #gapThreshold()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue gapThresholdValue() {
        return FieldFormat.GAP_THRESHOLD.of(gapThreshold);
    }

    /**
     * {@link #rFactor()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue rFactorValue() {
        return FieldFormat.R_FACTOR.of(rFactor);
    }

    /**
     * {@link #externalRFactor()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue externalRFactorValue() {
        return FieldFormat.R_FACTOR.of(externalRFactor);
    }

    /**
     * {@link #mosListening()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue mosListeningValue() {
        return FieldFormat.MOS_TENTHS.of(mosListening);
    }

    /**
     * {@link #mosConversational()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue mosConversationalValue() {
        return FieldFormat.MOS_TENTHS.of(mosConversational);
    }

    /**
     * {@link #jitterBufferAbsoluteMaximum()} as a number, its special codes told apart.
     *
     * @return the value
     */
    public FieldValue jitterBufferAbsoluteMaximumValue() {
        return FieldFormat.MILLIS_SATURATING.of(jitterBufferAbsoluteMaximum);
    }
}
