package io.vqreport.webrtc.w3c.golden;

import static io.vqreport.webrtc.w3c.support.TwoSnapshots.IN;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T1;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T2;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.notes;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.received;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.model.QualityReport;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsMembers;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Are members that the standard no longer has, and those of one browser, read as what they are? */
class FormerMembersTest {
    @Test
    void areReadByTheirKind() {
        StatsMembers members = GetStats.decode(Inputs.json("[" + IN + T1
                        + ",'trackId':'T','burstLossRate':0.25,'sliCount':3,'voiceActivityFlag':true,"
                        + "'perDscpPacketsReceived':{'46':7},'bitrateMean':64000.5,'jitterBufferFlushes':1}]"))
                .value()
                .entries()
                .get(0)
                .members();
        assertThat(members.text(StatsMember.TRACK_ID)).hasValue("T");
        assertThat(members.number(StatsMember.BURST_LOSS_RATE)).hasValue(0.25);
        assertThat(members.count(StatsMember.SLI_COUNT)).hasValue(3);
        assertThat(members.flag(StatsMember.VOICE_ACTIVITY_FLAG)).hasValue(true);
        assertThat(members.known()).containsEntry(StatsMember.PER_DSCP_PACKETS_RECEIVED, Map.of("46", 7L));
        assertThat(members.number(StatsMember.BITRATE_MEAN)).hasValue(64000.5);
        assertThat(members.count(StatsMember.JITTER_BUFFER_FLUSHES)).hasValue(1);
        assertThat(members.others()).isEmpty();
    }

    @Test
    void standInTheExtrasOfAStream() {
        Decoded<QualityReport> report =
                report(IN + T1 + ",'sliCount':3}", IN + T2 + ",'sliCount':5,'trackId':'T','burstLossRate':0.25}");
        assertThat(received(report).extras())
                .containsExactly(
                        Map.entry("getstats:inbound-rtp.sliCount", "5"),
                        Map.entry("getstats:inbound-rtp.burstLossRate", "0.25"));
        notes(report, List.of());
    }

    @Test
    void countersAreLookedAtAsAnyOther() {
        notes(
                report(IN + T1 + ",'sliCount':3}", IN + T2 + ",'sliCount':2}"),
                List.of("getstats.COUNTER_RESET at /0/sliCount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'sliCount':'x'", "'writable':1", "'trackId':5", "'perDscpPacketsSent':[]"})
    void areKeptWhereTheyAreOfAnotherType(String member) {
        var decoded = GetStats.decode(Inputs.json("[" + IN + T1 + "," + member + "}]"));
        assertThat(decoded.value().entries().get(0).members().others()).hasSize(1);
        assertThat(Inputs.codes(decoded.problems())).singleElement().asString().startsWith("getstats.MEMBER_TYPE");
    }
}
