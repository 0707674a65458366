package io.vqreport.xml.sdn.schema;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.Contexts;
import io.vqreport.testkit.arbitraries.NeutralArbitraries;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.support.Golden;
import io.vqreport.xml.sdn.support.Mutants;
import io.vqreport.xml.sdn.support.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.Assertions;

/** Do the XML schemas and STRICT reading draw the same line, and is what is written on the right side of it? */
class ReaderAndSchemaProperties {
    private static final SdnCodec CODEC = new SdnCodec();
    private static final List<String> NAMES = Stream.concat(Golden.CONFORMING.stream(), Golden.UNPUBLISHED.stream())
            .toList();
    private static final Schema SCHEMA_C = Schemas.load("c");
    private static final Schema SCHEMA_D = Schemas.load("d");

    @Provide
    Arbitrary<QualityReport> reports() {
        return Arbitraries.oneOf(NeutralArbitraries.reports(), NeutralArbitraries.callReports());
    }

    @Provide
    Arbitrary<SdnMessage> messages() {
        return Mutants.messages(NAMES);
    }

    @Property(tries = 200)
    void whatIsWrittenIsValid(@ForAll("reports") QualityReport report) {
        valid(report, EncodeOptions.defaults(), SCHEMA_D);
        valid(
                report,
                EncodeOptions.defaults()
                        .with(SdnMessages.SCHEMA, SdnMessages.Schema.C)
                        .with(SdnMessages.PRETTY, true),
                SCHEMA_C);
    }

    private static void valid(QualityReport report, EncodeOptions options, Schema schema) {
        byte[] written;
        try {
            written = CODEC.encoder()
                    .orElseThrow()
                    .encode(List.of(report), Contexts.full(), options)
                    .bytes();
        } catch (UnrepresentableReportException e) {
            return;
        }
        Assertions.assertThat(Schemas.violation(schema, written)).isEmpty();
    }

    /** A message read, mapped, and written again from its neutral reports is valid, too, whatever tags and extras it brought. */
    @Property(tries = 200)
    void whatIsWrittenOfWhatWasReadIsValid(@ForAll("messages") SdnMessage message) {
        Decoded<SdnMessage> decoded =
                SdnMessages.decode(SdnMessages.encode(message).bytes());
        for (Decoded<QualityReport> report : SdnMessages.toQualityReports(decoded)) {
            valid(report.value(), EncodeOptions.defaults(), SCHEMA_D);
        }
    }

    /** The table that LENIENT and STRICT reading use and the XML schemas draw the same line. */
    @Property(tries = 1000)
    void theSchemaAcceptsExactlyWhatStrictReadingAccepts(@ForAll("messages") SdnMessage message) {
        String version = message.version().map(found -> found.text()).orElse("");
        if (!version.equals("C") && !version.equals("D")) {
            return;
        }
        byte[] octets = SdnMessages.encode(message).bytes();
        Function<byte[], Boolean> strict = text -> {
            try {
                SdnMessages.reader(DecodeOptions.strict()).decode(text);
                return true;
            } catch (MalformedReportException e) {
                return false;
            }
        };
        Schema schema = version.equals("C") ? SCHEMA_C : SCHEMA_D;
        boolean accepted = strict.apply(octets);
        Statistics.label("accepted").collect(accepted).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
        Assertions.assertThat(accepted)
                .as(
                        "%s\n%s",
                        Schemas.violation(schema, octets),
                        SdnMessages.encode(message, true).text())
                .isEqualTo(Schemas.violation(schema, octets).isEmpty());
    }

    /** To XML Schema it is infinite; found by the property above. */
    @Example
    void aNumberTooLargeForADoubleIsWellFormed() {
        String text = new String(Golden.octets("d-quality-update"), StandardCharsets.UTF_8);
        byte[] octets = text.replace(">0.7<", ">1E999<").getBytes(StandardCharsets.UTF_8);
        Assertions.assertThat(Schemas.violation(SCHEMA_D, octets)).isEmpty();
        Assertions.assertThat(SdnMessages.reader(DecodeOptions.strict())
                        .decode(octets)
                        .value())
                .isNotNull();
    }
}
