package io.vqreport.testkit.formats.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.model.QualityReport;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.testkit.formats.FormatsDomain;
import io.vqreport.testkit.formats.w3c.SeededCalls;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.sdn.SdnMessage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Does the one domain give parameters of every wire model and of the neutral one? */
@Domain(FormatsDomain.class)
class DomainsProperties {
    @Property(tries = 5)
    void theNeutralModel(@ForAll QualityReport report) {
        assertThat(report.streams()).isNotNull();
    }

    @Property(tries = 5)
    void textsAndPackets(@ForAll VqReport report, @ForAll RtcpCompound compound) {
        assertThat(report).isNotNull();
        assertThat(compound.packets()).isNotNull();
    }

    @Property(tries = 5)
    void documents(@ForAll VQReportEvent event, @ForAll SdnMessage message) {
        assertThat(event).isNotNull();
        assertThat(message.element()).isNotNull();
    }

    @Property(tries = 5)
    void messages(@ForAll ServerMessage message, @ForAll StatsSnapshot snapshot, @ForAll SeededCalls call) {
        assertThat(message).isNotNull();
        assertThat(snapshot.entries()).isNotEmpty();
        assertThat(call.entries()).hasSize(call.snapshots());
    }
}
