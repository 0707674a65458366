package io.vqreport.xml.msqoe.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.Contexts;
import io.vqreport.testkit.arbitraries.NeutralArbitraries;
import io.vqreport.xml.msqoe.BurstDensityScale;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeOptions;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.internal.MsQoeSchemas;
import io.vqreport.xml.msqoe.internal.SchemaCheck;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Is what is written of a report of any origin valid by the schemas, and the same event when STRICT reads it? */
class WrittenIsValidProperties {
    private static final EncodeOptions SCALED =
            EncodeOptions.defaults().with(MsQoeOptions.BURST_DENSITY_SCALE, BurstDensityScale.PER10000);

    @Provide
    Arbitrary<QualityReport> reports() {
        return Arbitraries.oneOf(NeutralArbitraries.reports(), NeutralArbitraries.callReports());
    }

    @Property(tries = 300)
    void bySchemaAndByStrict(@ForAll("reports") QualityReport report) {
        VQReportEvent event;
        try {
            event = MsQoeMapper.fromReport(report, Contexts.full(), SCALED).event();
        } catch (UnrepresentableReportException e) {
            Statistics.label("written").collect(false);
            return;
        }
        Statistics.label("written").collect(true);
        Statistics.label("written").coverage(written -> written.check(true).percentage(share -> share > 25));
        byte[] document = MsQoe.encode(event).bytes();
        String text = new String(document, StandardCharsets.UTF_8);
        assertThat(SchemaCheck.check(MsQoeSchemas.events(), document)).as(text).isEmpty();
        Decoded<VQReportEvent> read = MsQoe.reader(DecodeOptions.strict()).decode(document);
        assertThat(read.value()).as(text).isEqualTo(event);
    }
}
