package io.vqreport.rtcpxr;

import java.io.Serializable;
import java.util.Objects;

/**
 * The scales a producer writes on. No scale is ever guessed from a value; what looks like another scale than the profile says is noted and
 * not mapped.
 *
 * @param lossScale the scale of NLR, JDR, BLD and GLD
 * @param mosScale the scale of MOSLQ and MOSCQ
 */
public record ProducerProfile(LossScale lossScale, MosScale mosScale) implements Serializable {
    /** What RFC 6035 demands: percent and MOS. */
    public static final ProducerProfile STANDARD = new ProducerProfile(LossScale.PERCENT, MosScale.MOS);

    /** Checks that both scales are there. */
    public ProducerProfile {
        Objects.requireNonNull(lossScale, "lossScale");
        Objects.requireNonNull(mosScale, "mosScale");
    }
}
