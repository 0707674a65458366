package io.vqreport.webrtc.w3c.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The reader guesses which member comes next. Is it the same whatever comes, and is the order kept? */
final class MemberOrderTest {
    /** In the order of Chromium. */
    private static final List<String> INBOUND = List.of(
            "\"id\":\"IT01A1\"",
            "\"timestamp\":1763712000000.125",
            "\"type\":\"inbound-rtp\"",
            "\"ssrc\":4242",
            "\"kind\":\"video\"",
            "\"transportId\":\"T01\"",
            "\"codecId\":\"CIT01_96\"",
            "\"jitter\":0.008",
            "\"packetsLost\":-2",
            "\"packetsReceived\":557",
            "\"packetsReceivedTwice\":1",
            "\"bytesReceived\":291443",
            "\"jitterBufferEmittedCount\":1200",
            "\"framesReceived\":300",
            "\"totalSamplesReceivedX\":true",
            "\"freezeCount\":1");

    @Test
    void isOfNoConsequence() {
        StatsEntry expected = entries(List.of(INBOUND)).get(0);
        Random random = new Random(7);
        List<List<String>> shuffled = new ArrayList<>(List.of(INBOUND));
        for (int i = 0; i < 50; i++) {
            List<String> members = new ArrayList<>(INBOUND);
            Collections.shuffle(members, random);
            shuffled.add(members);
        }

        assertThat(entries(shuffled)).hasSize(51).allSatisfy(entry -> {
            assertThat(entry).isEqualTo(expected);
            assertThat(entry.members().others()).containsOnlyKeys("packetsReceivedTwice", "totalSamplesReceivedX");
        });
    }

    @Test
    void isKept() {
        assertThat(entries(List.of(INBOUND)).get(0).members().known().keySet())
                .containsExactly(
                        StatsMember.SSRC,
                        StatsMember.KIND,
                        StatsMember.TRANSPORT_ID,
                        StatsMember.CODEC_ID,
                        StatsMember.JITTER,
                        StatsMember.PACKETS_LOST,
                        StatsMember.PACKETS_RECEIVED,
                        StatsMember.BYTES_RECEIVED,
                        StatsMember.JITTER_BUFFER_EMITTED_COUNT,
                        StatsMember.FRAMES_RECEIVED,
                        StatsMember.FREEZE_COUNT);
    }

    @Test
    void leavesOneTypesMembersToAnotherType() {
        String candidate =
                "\"id\":\"I1\",\"timestamp\":1,\"type\":\"local-candidate\",\"ssrc\":1,\"port\":5004,\"address\":\"192.0.2.7\"";

        StatsEntry entry =
                entries(List.of(INBOUND, List.of(candidate), INBOUND)).get(1);

        assertThat(entry.members().count(StatsMember.PORT)).hasValue(5004);
        assertThat(entry.members().text(StatsMember.ADDRESS)).contains("192.0.2.7");
        assertThat(entry.members().count(StatsMember.SSRC)).hasValue(1);
    }

    private static List<StatsEntry> entries(List<List<String>> entries) {
        List<String> objects = entries.stream()
                .map(members -> "{" + String.join(",", members) + "}")
                .toList();
        Decoded<StatsSnapshot> decoded =
                GetStats.decode(("[" + String.join(",", objects) + "]").getBytes(StandardCharsets.UTF_8));
        return decoded.value().entries();
    }
}
