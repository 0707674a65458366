package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.rtcpxr.VqReport;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of {@code application/vq-rtcpxr}: wire models and bodies. What a parameter may hold comes from its row in {@link
 * io.vqreport.rtcpxr.VqParameter}; names are invented, addresses those of RFC 5737 and RFC 3849 or nonsense that derives from the grammar.
 *
 * <p>None has edge cases of its own: there would be too many to try; the ends of ranges turn up often enough.
 */
public final class VqRtcpXrArbitraries {
    private VqRtcpXrArbitraries() {}

    /**
     * Reports that conform to RFC 6035: {@code VqRtcpXr.validate} accepts each. Sentinels, values out of range and vendors' lines and
     * parameters are among them, for the grammar allows these.
     *
     * @return an arbitrary of wire models
     */
    public static Arbitrary<VqReport> conforming() {
        return WireReports.conforming().withoutEdgeCases();
    }

    /**
     * Reports such as deviating inputs give, and worse ones: without mandatory lines, with unreadable values, with vendors' lines in odd
     * places, with texts that would break out of their line.
     *
     * @return an arbitrary of wire models; some cannot be written
     */
    public static Arbitrary<VqReport> wild() {
        return WildReports.any().withoutEdgeCases();
    }

    /**
     * Bodies that derive from the grammar of RFC 6035 section 4.6.1, in all its freedom: any letter case, order of lines and parameters,
     * white space and folds wherever it is allowed, vendors' lines and parameters everywhere, values out of range, several reports, with or
     * without the last line end.
     *
     * @return an arbitrary of octets; it shrinks towards the canonical spelling
     */
    public static Arbitrary<byte[]> conformingText() {
        return BodyTexts.any().withoutEdgeCases();
    }
}
