package io.vqreport.testkit.formats.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Conversion;
import io.vqreport.codec.ConvertedReport;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportConverter;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.SeededReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * Law 3 over every pair of a format that is read and one that is written.
 *
 * <p>For a longer run: {@code mvn verify -pl codec-testkit-formats -am -Dtest=ConversionMatrixProperties -Djqwik.tries.default=5000}.
 */
class ConversionMatrixProperties {
    private static final String NEUTRAL = "neutral";

    @Provide
    Arbitrary<QualityReport> calls() {
        return NeutralCalls.any();
    }

    @Provide
    Arbitrary<EncodeContext> contexts() {
        return Contexts.any();
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of(Formats.ALL.stream().map(QualityReportCodec::id).toList());
    }

    /** A report is written in the source format, if that is written, and what comes of reading it is converted to every target. */
    @Property
    void law3_whatIsNotCarriedIsToldAndNothingElse(
            @ForAll("calls") QualityReport report,
            @ForAll long seed,
            @ForAll("sources") String source,
            @ForAll("contexts") EncodeContext context) {
        QualityReportCodec codec = Formats.of(source);
        byte[] octets = SnapshotPairs.of(seed).get(source);
        if (octets == null) {
            Encoded encoded = written(NEUTRAL, report, codec, context);
            if (encoded == null) {
                return;
            }
            octets = source.equals("media-server") ? MediaServerPair.of(encoded.bytes()) : encoded.bytes();
        }
        for (QualityReportCodec target : Formats.WRITTEN) {
            converted(codec, octets, target, context);
        }
    }

    /** A pair whose conversions were all refused would keep any law. */
    @Example
    void everyPairIsConverted() {
        EncodeContext context = Contexts.full();
        Set<String> converted = new TreeSet<>();
        List<QualityReport> reports = SeededReports.list(7, 10);
        for (QualityReportCodec source : Formats.ALL) {
            for (int i = 0; i < reports.size(); i++) {
                byte[] octets = SnapshotPairs.of(i).get(source.id());
                if (octets == null) {
                    octets = source.encoder()
                            .orElseThrow()
                            .encode(reports.get(i), context)
                            .bytes();
                }
                for (QualityReportCodec target : Formats.WRITTEN) {
                    if (converted(source, octets, target, context)) {
                        converted.add(source.id() + " to " + target.id());
                    }
                }
            }
        }
        assertThat(converted).hasSize(Formats.ALL.size() * Formats.WRITTEN.size());
    }

    private static boolean converted(
            QualityReportCodec source, byte[] octets, QualityReportCodec target, EncodeContext context) {
        List<List<Loss>> losses = new ArrayList<>();
        boolean refused = false;
        for (QualityReport read : Formats.read(source, octets)) {
            Encoded encoded = written(source.id(), read, target, context);
            if (encoded != null) {
                losses.add(encoded.losses());
            } else {
                refused = true;
            }
        }
        if (refused) {
            return false;
        }
        Conversion conversion =
                ReportConverter.between(source, target).with(context).convert(octets);
        assertThat(conversion.converted())
                .as("%s to %s of %s", source.id(), target.id(), Pasteable.of(octets))
                .extracting(ConvertedReport::losses)
                .isEqualTo(losses);
        return true;
    }

    /** Writes a report, reads it back and holds it to the law; null where the target lacks what it demands. */
    private static @Nullable Encoded written(
            String source, QualityReport report, QualityReportCodec target, EncodeContext context) {
        Encoded encoded;
        try {
            encoded = target.encoder().orElseThrow().encode(report, context);
        } catch (UnrepresentableReportException e) {
            return null;
        }
        List<QualityReport> read = Formats.read(target, encoded.bytes());
        List<String> faults = ConversionCheck.faults(target.id(), report, encoded.losses(), read);
        faults.addAll(Supplies.faults(target.id(), report, context, encoded.losses(), read));
        assertThat(faults)
                .as(
                        "%s to %s, %s, losses %s, written %s",
                        source, target.id(), Value.of(report), encoded.losses(), Pasteable.of(encoded.bytes()))
                .isEmpty();
        return encoded;
    }
}
