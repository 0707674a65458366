package io.vqreport.rtcpxr.packet;

import java.util.stream.Stream;

/**
 * A block that says one of two things of each packet of a range, in run lengths and bit vectors (RFC 3611 section 4.1).
 *
 * <p>Reported are the sequence numbers divisible by 2 to the power of {@link #thinning()}, from {@link #beginSequence()} up to, not
 * including, {@link #endSequence()}.
 */
public sealed interface RleBlock extends StreamBlock permits DiscardRle, DuplicateRle, LossRle, PostRepairLossRle {
    /**
     * T: the power of 2 by which reported sequence numbers are divisible.
     *
     * @return 0..15
     */
    int thinning();

    /**
     * The first sequence number of the range.
     *
     * @return 0..65535
     */
    int beginSequence();

    /**
     * One behind the last sequence number of the range.
     *
     * @return 0..65535; less than the first where the numbers wrapped
     */
    int endSequence();

    /**
     * The run lengths and bit vectors.
     *
     * @return the chunks
     */
    RleChunks chunks();

    /**
     * What the block says, packet by packet, expanded as the stream is consumed.
     *
     * @return an event for each reported sequence number, in their order, at most 65535; fewer where the chunks end before the range does
     */
    default Stream<RleEvent> events() {
        return chunks().events(range());
    }

    /**
     * The sequence numbers reported on.
     *
     * @return the range
     */
    default SequenceRange range() {
        return new SequenceRange(beginSequence(), endSequence(), thinning());
    }
}
