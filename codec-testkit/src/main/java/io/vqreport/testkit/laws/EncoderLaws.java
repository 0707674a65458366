package io.vqreport.testkit.laws;

import io.vqreport.codec.Capability;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Contexts;
import io.vqreport.testkit.Input;
import io.vqreport.testkit.SeededReports;
import io.vqreport.testkit.arbitraries.NeutralArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a codec that reads and writes, by their number in {@link CodecContract}. */
public abstract class EncoderLaws extends CodecLaws {
    private static final int SEEDED = 200;

    /** For suites. */
    protected EncoderLaws() {}

    /**
     * What is supplied where the format makes mandatory what a report lacks.
     *
     * @return {@link Contexts#full()} unless a suite says otherwise
     */
    protected EncodeContext context() {
        return Contexts.full();
    }

    /**
     * Reports of any kind.
     *
     * @return an arbitrary of neutral reports
     */
    @Provide
    public Arbitrary<QualityReport> anyReports() {
        return Arbitraries.oneOf(NeutralArbitraries.reports(), NeutralArbitraries.callReports());
    }

    /**
     * What the format can say.
     *
     * @return an arbitrary of the codec's capabilities
     */
    @Provide
    public Arbitrary<Capability> capabilities() {
        return Arbitraries.of(codec().capabilities().entries());
    }

    private ReportEncoder encoder() {
        return codec().encoder().orElseThrow();
    }

    // ---- 3 ----

    /**
     * What the format can carry survives, the rest is lost by name.
     *
     * @param report any report
     */
    @Property
    public void law3_whatTheFormatCarriesSurvives(@ForAll("anyReports") QualityReport report) {
        CodecContract.conversionKeepsWhatBothCarry(report, codec(), context());
    }

    /**
     * What was read survives being written.
     *
     * @param input a conforming input
     */
    @Property
    public void law3_whatWasReadSurvives(@ForAll("conformingInputs") Input input) {
        CodecContract.conversionKeepsWhatBothCarry(codec(), codec(), input.octets(), context());
    }

    /** What the format can carry of plausible reports survives. */
    @Example
    public void law3_whatTheFormatCarriesOfSeededReportsSurvives() {
        for (QualityReport report : SeededReports.list(35, SEEDED)) {
            CodecContract.conversionKeepsWhatBothCarry(report, codec(), context());
        }
    }

    // ---- 5 ----

    /**
     * STRICT reads what is written.
     *
     * @param report any report
     */
    @Property
    public void law5_strictReadsWhatIsWritten(@ForAll("anyReports") QualityReport report) {
        CodecContract.strictAcceptsWhatIsEncoded(codec(), report, context());
        CodecContract.strictAcceptsWhatIsEncoded(codec(), report, EncodeContext.empty());
    }

    /**
     * STRICT reads what is written of anything that was read.
     *
     * @param input anything
     */
    @Property
    public void law5_strictReadsWhatIsWrittenOfWhatWasRead(@ForAll("anyInputs") Input input) {
        CodecContract.strictAcceptsWhatIsEncoded(codec(), input.octets(), context());
    }

    // ---- 7 ----

    /**
     * Writing leaves the report as it is.
     *
     * @param report any report
     */
    @Property
    public void law7_writingLeavesTheReportAsItIs(@ForAll("anyReports") QualityReport report) {
        CodecContract.encodingDoesNotChangeItsArgument(it -> encoder().encode(it, context()), report);
    }

    // ---- 8 ----

    /**
     * A value survives within the format's resolution.
     *
     * @param capability what the format can say
     * @param share where in its range the value lies, 0..1
     */
    @Property
    public void law8_aValueSurvivesWithinTheResolution(
            @ForAll("capabilities") Capability capability, @ForAll("shares") double share) {
        double least = Math.max(capability.minimum(), capability.metric().minimum());
        double most = Math.min(capability.maximum(), capability.metric().maximum());
        double value = share == 1 ? most : least + share * (most - least);
        CodecContract.valueSurvives(codec(), capability, value, context());
    }

    /**
     * Places in a range, both ends among them.
     *
     * @return an arbitrary of numbers from 0 to 1
     */
    @Provide
    public Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1).ofScale(9);
    }

    /** The 256 values of an octet survive, of every capability. */
    @Example
    public void law8_everyOctetSurvives() {
        CodecContract.everyOctetSurvives(codec(), context());
    }
}
