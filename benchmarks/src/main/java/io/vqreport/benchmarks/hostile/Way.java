package io.vqreport.benchmarks.hostile;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.QualityReportException;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrReader;

/** What is done with hostile input. Without any limit, so that nothing but the work itself bounds the time. */
public enum Way {
    /** Reading it to the wire model. */
    LENIENT("LENIENT") {
        @Override
        void work(byte[] input) {
            LENIENT_READER.decodeMessage(input);
        }
    },
    /** Reading it to the wire model, asking the grammar. */
    STRICT("STRICT") {
        @Override
        void work(byte[] input) {
            STRICT_READER.decodeMessage(input);
        }
    },
    /** Reading it and making neutral reports. */
    NEUTRAL("LENIENT, and made neutral") {
        @Override
        void work(byte[] input) {
            for (Decoded<VqReport> report : LENIENT_READER.decodeMessage(input).reports()) {
                LENIENT_READER.toQualityReport(report);
            }
        }
    },
    /** Reading it and writing what was read. */
    REWRITE("LENIENT, and written back") {
        @Override
        void work(byte[] input) {
            for (Decoded<VqReport> report : LENIENT_READER.decodeMessage(input).reports()) {
                VqRtcpXr.encode(report.value());
            }
        }
    };

    private static final VqRtcpXrReader LENIENT_READER =
            VqRtcpXr.reader(DecodeOptions.lenient().withLimits(DecodeLimits.unbounded()));
    private static final VqRtcpXrReader STRICT_READER =
            VqRtcpXr.reader(DecodeOptions.strict().withLimits(DecodeLimits.unbounded()));

    private final String title;

    Way(String title) {
        this.title = title;
    }

    abstract void work(byte[] input);

    /**
     * What it is called in tables.
     *
     * @return its title
     */
    public String title() {
        return title;
    }

    /**
     * Does it.
     *
     * @param input the input
     * @return "value", or which of the codec's exceptions came; any other exception is passed on
     */
    public String outcome(byte[] input) {
        try {
            work(input);
            return "value";
        } catch (QualityReportException e) {
            return e.getClass().getSimpleName();
        }
    }
}
