package io.vqreport.examples.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.FormatsDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** How a collector is tested with the kit and jqwik: with any report, and with inputs damaged in any way. */
class LittleCollectorPropertyTest {
    // snippet: property
    @Property(tries = 200)
    @Domain(FormatsDomain.class)
    void everyReportIsCountedOnce(@ForAll VqReport report) {
        LittleCollector collector = new LittleCollector();

        collector.accept(VqRtcpXr.encode(report).bytes());

        assertThat(collector.reports()).isEqualTo(1);
        assertThat(collector.refused()).isZero();
    }
    // end

    @Property(tries = 200)
    void aDamagedInputIsCountedAndThrowsNothing(@ForAll FormatKit format, @ForAll long seed) {
        LittleCollector collector = new LittleCollector();

        collector.accept(format.mutations().mutate(format.sample(seed, 1), seed));

        // What holds no report at all, such as a dump of a page without connection, leaves a note.
        assertThat(collector.reports() + collector.withoutReport() + collector.refused() + collector.noted())
                .isPositive();
    }
}
