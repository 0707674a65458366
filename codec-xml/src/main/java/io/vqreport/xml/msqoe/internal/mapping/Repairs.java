package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.xml.msqoe.BurstDensityScale;
import io.vqreport.xml.msqoe.MsQoeOptions;

/**
 * The options that mapping heeds.
 *
 * @param uris whether URIs without a scheme are given {@code sip:}
 * @param macs whether of hardware addresses with eight octets the first six are taken
 * @param densities whether 10000 is all in BurstDensity and GapDensity
 */
public record Repairs(boolean uris, boolean macs, boolean densities) {
    /**
     * Draws them from the options; there are no repairs in STRICT mode.
     *
     * @param options how to read
     * @return what mapping heeds
     */
    public static Repairs of(DecodeOptions options) {
        boolean lenient = options.mode() == DecodeMode.LENIENT;
        return new Repairs(
                lenient && options.get(MsQoeOptions.REPAIR_URIS),
                lenient && options.get(MsQoeOptions.REPAIR_MACS),
                options.get(MsQoeOptions.BURST_DENSITY_SCALE) == BurstDensityScale.PER10000);
    }
}
