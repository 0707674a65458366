package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.convert.Decimals;

/** Between units of the RTP timestamp and milliseconds, at a clock rate. */
final class RtpTicks {
    private static final long GREATEST = 0xffff_ffffL;

    private RtpTicks() {}

    static double toMillis(long ticks, int hertz) {
        return ticks * 1000.0 / hertz;
    }

    /** The nearest number of units, cut down to 32 bits. */
    static long fromMillis(double millis, int hertz) {
        return (long) Math.min(GREATEST, Decimals.round(Math.min(GREATEST, millis * hertz / 1000), 0));
    }
}
