package io.vqreport.rtcpxr;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Problem;
import io.vqreport.rtcpxr.internal.grammar.GrammarJudge;
import java.util.Objects;
import java.util.Optional;

/**
 * Says whether a body is {@code application/vq-rtcpxr} text as RFC 6035 section 4.6.1 defines it, and if not, where it first fails.
 *
 * <p>The judge is a grammar, {@code VqRtcpXr.g4}: the RFC's ABNF, rule by rule, corrected where the RFC's own examples or the ABNF itself
 * contradict it. It shares no code with the decoder, whose STRICT mode accepts what it accepts.
 *
 * <p>Nothing is kept between two calls, so that each one builds the grammar's automata anew. That takes more than ten times as long as
 * reading a report with them, though less than a millisecond; a STRICT decoder keeps them as long as it lives.
 *
 * <p>{@link DecodeLimits#maxReportBytes()} and {@link DecodeLimits#maxLineBytes()} are checked before a report is read; a folded line counts
 * as one, without its end. The other limits are for what a decoder keeps, and nothing is kept here.
 */
public final class VqRtcpXrGrammar {
    private VqRtcpXrGrammar() {}

    /**
     * Judges a body under the standard limits.
     *
     * @param body one report or several
     * @return the first violation; empty when the body conforms
     * @throws LimitExceededException when a report or a line is too long
     */
    public static Optional<Problem> validate(byte[] body) {
        return validate(body, DecodeLimits.standard());
    }

    /**
     * Judges a body.
     *
     * @param body one report or several
     * @param limits what is too long
     * @return the first violation; empty when the body conforms
     * @throws LimitExceededException when a report or a line is too long
     */
    public static Optional<Problem> validate(byte[] body, DecodeLimits limits) {
        return validate(body, 0, body.length, limits);
    }

    /**
     * Judges a body that is part of a larger input.
     *
     * @param input the larger input
     * @param from the body's first octet
     * @param to the octet behind the body's last one
     * @param limits what is too long
     * @return the first violation, located in the whole input; empty when the body conforms
     * @throws LimitExceededException when a report or a line is too long
     * @throws IndexOutOfBoundsException when the body is not within the input
     */
    public static Optional<Problem> validate(byte[] input, int from, int to, DecodeLimits limits) {
        Objects.checkFromToIndex(from, to, input.length);
        return new GrammarJudge().judge(input, from, to, limits);
    }
}
