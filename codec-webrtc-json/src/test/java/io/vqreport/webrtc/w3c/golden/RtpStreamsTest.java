package io.vqreport.webrtc.w3c.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.ReceivedRtpStreamStats;
import io.vqreport.webrtc.w3c.RtpStreamStats;
import io.vqreport.webrtc.w3c.SentRtpStreamStats;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Can the streams of a snapshot be asked alike, whichever end and direction?")
class RtpStreamsTest {
    private static final String SNAPSHOT =
            "[{'id':'i','type':'inbound-rtp','timestamp':1,'ssrc':1,'kind':'audio','transportId':'T','codecId':'C',"
                    + "'packetsReceived':100,'packetsLost':3,'jitter':0.004},"
                    + "{'id':'ri','type':'remote-inbound-rtp','timestamp':1,'ssrc':2,'kind':'audio','packetsReceived':90,'packetsLost':-1,'jitter':0.006},"
                    + "{'id':'o','type':'outbound-rtp','timestamp':1,'ssrc':2,'kind':'video','packetsSent':120,'bytesSent':9600},"
                    + "{'id':'ro','type':'remote-outbound-rtp','timestamp':1,'ssrc':1,'mediaType':'audio','packetsSent':110,'bytesSent':8800},"
                    + "{'id':'T','type':'transport','timestamp':1}]";

    private static <E extends StatsEntry> List<E> entries(Class<E> family) {
        return GetStats.decode(Inputs.json(SNAPSHOT)).value().entries().stream()
                .filter(family::isInstance)
                .map(family::cast)
                .toList();
    }

    @Test
    void everyStreamTellsWhatItIs() {
        assertThat(entries(RtpStreamStats.class))
                .extracting(
                        StatsEntry::id,
                        s -> s.ssrc().orElseThrow(),
                        s -> s.kind().orElseThrow())
                .containsExactly(
                        tuple("i", 1L, "audio"),
                        tuple("ri", 2L, "audio"),
                        tuple("o", 2L, "video"),
                        tuple("ro", 1L, "audio"));
        RtpStreamStats inbound = entries(RtpStreamStats.class).get(0);
        assertThat(inbound.transportId()).contains("T");
        assertThat(inbound.codecId()).contains("C");
        assertThat(entries(RtpStreamStats.class).get(1).codecId()).isEmpty();
    }

    @Test
    void receiversTellLossAndJitter() {
        assertThat(entries(ReceivedRtpStreamStats.class))
                .extracting(
                        StatsEntry::id,
                        s -> s.packetsReceived().orElseThrow(),
                        s -> s.packetsLost().orElseThrow(),
                        s -> s.jitterSeconds().orElseThrow())
                .containsExactly(tuple("i", 100L, 3L, 0.004), tuple("ri", 90L, -1L, 0.006));
    }

    @Test
    void sendersTellWhatWentOut() {
        assertThat(entries(SentRtpStreamStats.class))
                .extracting(
                        StatsEntry::id,
                        s -> s.packetsSent().orElseThrow(),
                        s -> s.bytesSent().orElseThrow())
                .containsExactly(tuple("o", 120L, 9600L), tuple("ro", 110L, 8800L));
    }
}
