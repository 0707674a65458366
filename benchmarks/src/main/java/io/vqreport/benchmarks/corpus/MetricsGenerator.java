package io.vqreport.benchmarks.corpus;

import io.vqreport.benchmarks.report.BurstGapLossPart;
import io.vqreport.benchmarks.report.DelayPart;
import io.vqreport.benchmarks.report.JitterBufferPart;
import io.vqreport.benchmarks.report.MetricsPart;
import io.vqreport.benchmarks.report.PacketLossPart;
import io.vqreport.benchmarks.report.QualityEstPart;
import io.vqreport.benchmarks.report.SessionDescPart;
import io.vqreport.benchmarks.report.SignalPart;
import io.vqreport.benchmarks.report.TimestampsPart;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the metrics blocks of one report. What is drawn is unremarkable, so that reading it notes nothing. */
final class MetricsGenerator {
    /** A codec as SessionDesc tells it. */
    private record Coding(
            int pt, String pd, List<Integer> rates, int frameMillis, int frameOctets, int framesPerPacket) {}

    private static final Coding[] CODINGS = {
        new Coding(0, "PCMU", List.of(8000), 20, 160, 1),
        new Coding(8, "PCMA", List.of(8000), 20, 160, 1),
        new Coding(18, "G729", List.of(8000), 10, 10, 2),
        new Coding(9, "G722", List.of(16000), 20, 160, 1),
        new Coding(97, "iLBC", List.of(8000), 30, 50, 1),
        new Coding(111, "opus", List.of(48000), 20, 120, 1),
        new Coding(104, "AMR-WB", List.of(16000), 20, 61, 1),
        new Coding(102, "SPEEX", List.of(8000, 16000), 20, 70, 1)
    };

    private final Draw draw;
    private final Instant start;
    private final int seconds;
    private final Coding coding;
    private final @Nullable String fmtp;

    MetricsGenerator(Draw draw, Instant start) {
        this.draw = draw;
        this.start = start;
        this.seconds = draw.between(3, 7200);
        this.coding = draw.one(CODINGS);
        // Without blanks: a collector that splits at blanks cannot read one that has them.
        this.fmtp = draw.chance(0.4) ? draw.one("annexb=no", "mode=30", "useinbandfec=1", "octet-align=1") : null;
    }

    MetricsPart next() {
        return new MetricsPart(
                timestamps(),
                draw.perhaps(sessionDesc()),
                draw.perhaps(jitterBuffer()),
                new PacketLossPart(draw.perhaps(rate()), draw.perhaps(rate())),
                draw.perhaps(burstGapLoss()),
                delay(),
                draw.perhaps(signal()),
                qualityEst());
    }

    /** Both ends measure the same window, or each one its own. */
    private TimestampsPart timestamps() {
        Instant from = draw.chance(0.5) ? start : start.plusMillis(draw.between(1, 2000));
        return new TimestampsPart(from, from.plusSeconds(seconds));
    }

    private double rate() {
        return draw.chance(0.3) ? 0 : draw.decimal(0, 12, draw.between(1, 2));
    }

    private SessionDescPart sessionDesc() {
        return new SessionDescPart(
                coding.pt,
                coding.pd,
                draw.perhaps(coding.rates),
                draw.perhaps(coding.frameMillis),
                draw.perhaps(coding.frameOctets),
                draw.perhaps(coding.framesPerPacket),
                draw.perhaps(1000 / (coding.frameMillis * coding.framesPerPacket)),
                fmtp,
                draw.perhaps(draw.between(0, 3)),
                draw.perhaps(draw.chance(0.5)));
    }

    private JitterBufferPart jitterBuffer() {
        boolean fixed = draw.chance(0.2);
        int nominal = draw.between(2, 12) * 10;
        int maximum = nominal + draw.between(0, 10) * 10;
        return new JitterBufferPart(
                fixed ? 2 : 3,
                draw.perhaps(fixed ? 0 : draw.between(0, 15)),
                nominal,
                maximum,
                fixed ? maximum : maximum + draw.between(0, 20) * 10);
    }

    private BurstGapLossPart burstGapLoss() {
        return new BurstGapLossPart(
                draw.perhaps(rate()),
                draw.perhaps(draw.between(0, 4000)),
                draw.perhaps(rate()),
                draw.perhaps(draw.between(0, 60_000)),
                draw.perhaps(16));
    }

    private DelayPart delay() {
        return new DelayPart(
                draw.between(0, 600),
                draw.perhaps(draw.between(10, 250)),
                draw.rarely(draw.between(5, 400)),
                draw.perhaps(draw.between(5, 400)),
                draw.perhaps(draw.between(0, 60)),
                draw.perhaps(draw.between(0, 60)));
    }

    private SignalPart signal() {
        return new SignalPart(
                -draw.between(10, 32), draw.perhaps(-draw.between(40, 78)), draw.perhaps(draw.between(20, 70)));
    }

    private QualityEstPart qualityEst() {
        return new QualityEstPart(
                draw.perhaps(draw.between(20, 93)),
                draw.rarely("G.107"),
                draw.perhaps(draw.between(20, 93)),
                draw.rarely("G.107"),
                draw.chance(0.5) ? draw.between(20, 93) : null,
                draw.rarely("G.107"),
                draw.rarely(draw.between(20, 93)),
                draw.rarely("G.107"),
                draw.decimal(1, 4.5, draw.between(1, 2)),
                draw.rarely("P.862.1"),
                draw.perhaps(draw.decimal(1, 4.5, draw.between(1, 2))),
                draw.rarely("P.862.1"),
                draw.perhaps(draw.one("P.564", "P.564", "G.107", "VQmon", "P.863-est")));
    }
}
