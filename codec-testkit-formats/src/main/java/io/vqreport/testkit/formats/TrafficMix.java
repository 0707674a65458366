package io.vqreport.testkit.formats;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How inputs of {@link SampleTraffic} are mixed. Immutable.
 *
 * @param shares how often each format comes, as parts of their sum; formats that are not named do not come
 * @param deviating how many of a thousand inputs deviate
 * @param unreadable how many of a thousand inputs are beyond reading
 * @param noise how many of a thousand inputs are of no format
 * @param mostReports how many reports an input that holds several has at most
 * @param variety how many calls are made up for each format and number of reports before they come again, so that load costs little; inputs
 *     that must differ, as for a collector that knows what it had, need more than there are inputs
 */
public record TrafficMix(
        Map<FormatKit, Integer> shares, int deviating, int unreadable, int noise, int mostReports, int variety) {
    /** What {@link #everything} and {@link #only} have. */
    public static final int USUAL_VARIETY = 500;

    private static final int THOUSAND = 1000;

    /** Copies the shares and checks the numbers. */
    public TrafficMix {
        Objects.requireNonNull(shares, "shares");
        if (shares.isEmpty() || shares.values().stream().anyMatch(share -> share < 1)) {
            throw new IllegalArgumentException("a mix has a format, and each its share");
        }
        if (Math.min(deviating, Math.min(unreadable, noise)) < 0 || deviating + unreadable + noise > THOUSAND) {
            throw new IllegalArgumentException("not parts of a thousand");
        }
        if (mostReports < 1 || variety < 1) {
            throw new IllegalArgumentException("an input has a report, and there is one");
        }
        shares = Map.copyOf(new EnumMap<>(shares));
    }

    /**
     * Every format as often as any other; of a thousand inputs 100 deviate, 10 are beyond reading and 5 are noise; inputs hold up to 3 reports.
     *
     * @return the mix
     */
    public static TrafficMix everything() {
        Map<FormatKit, Integer> shares = new EnumMap<>(FormatKit.class);
        for (FormatKit format : FormatKit.values()) {
            shares.put(format, 1);
        }
        return new TrafficMix(shares, 100, 10, 5, 3, USUAL_VARIETY);
    }

    /**
     * Conforming inputs of one format, with one report each.
     *
     * @param format the format
     * @return the mix
     */
    public static TrafficMix only(FormatKit format) {
        return new TrafficMix(Map.of(format, 1), 0, 0, 0, 1, USUAL_VARIETY);
    }

    /**
     * This mix with other parts that go wrong.
     *
     * @param deviatingInputs how many of a thousand inputs deviate
     * @param unreadableInputs how many are beyond reading
     * @param noiseInputs how many are of no format
     * @return a changed copy
     */
    public TrafficMix with(int deviatingInputs, int unreadableInputs, int noiseInputs) {
        return new TrafficMix(shares, deviatingInputs, unreadableInputs, noiseInputs, mostReports, variety);
    }

    /**
     * This mix with another variety.
     *
     * @param calls how many calls are made up before they come again; {@link Integer#MAX_VALUE} for always another
     * @return a changed copy
     */
    public TrafficMix withVariety(int calls) {
        return new TrafficMix(shares, deviating, unreadable, noise, mostReports, calls);
    }
}
