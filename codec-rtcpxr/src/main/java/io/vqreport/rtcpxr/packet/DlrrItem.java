package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Ssrc;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a {@link Dlrr} block says to one receiver, so that it can tell the round-trip time.
 *
 * @param receiver the receiver
 * @param lastReport LRR: the middle 32 bits of the NTP timestamp of the receiver's last reference time; 0 where none came
 * @param delay DLRR: how long ago that came, in 1/65536 s; 0 where none came
 */
public record DlrrItem(Ssrc receiver, long lastReport, long delay) implements Serializable {
    /**
     * Checks that each value fits its bits.
     *
     * @throws IllegalArgumentException when one does not
     */
    public DlrrItem {
        Objects.requireNonNull(receiver, "receiver");
        Bits.check("lastReport", lastReport, 32);
        Bits.check("delay", delay, 32);
    }
}
