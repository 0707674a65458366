package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.model.CallIdentity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What does the JSON of a report look like, to the letter?")
final class NeutralJsonTest {
    @Test
    @DisplayName("everything the model can hold, in a fixed order")
    void everything() {
        assertThat(NeutralJson.report("vq-rtcpxr", ReportSamples.everything()))
                .isEqualTo("{\"format\":\"vq-rtcpxr\",\"kind\":\"ALERT\",\"endOfCall\":true,"
                        + "\"reportedAt\":\"2026-11-20T10:00:00.250Z\",\"reporterRole\":\"END_SYSTEM\",\"batchId\":\"batch1\","
                        + "\"call\":{\"callId\":\"c1@192.0.2.1\",\"dialogId\":\"d1@192.0.2.1\",\"fromTag\":\"f1\",\"toTag\":\"t1\","
                        + "\"conversationId\":\"conv1\",\"correlationId\":\"corr1\",\"sessionId\":\"sess1\",\"conferenceId\":\"conf1\"},"
                        + "\"local\":{\"uri\":\"sip:a@example.org\",\"displayName\":\"Ann \\\"A\\\" Ünal\",\"group\":\"g1\","
                        + "\"mac\":\"00:00:5e:00:53:01\",\"userAgent\":\"Phone/1.0\",\"cname\":\"ann@host\"},"
                        + "\"remote\":{\"uri\":\"sip:b@example.org\"},\"originator\":\"sip:a@example.org\","
                        + "\"alert\":{\"metric\":\"NETWORK_LOSS_RATE\",\"name\":\"NLR\",\"severity\":\"CRITICAL\",\"direction\":\"RECEIVED\"},"
                        + "\"streams\":[{\"media\":\"AUDIO\",\"label\":\"main-audio\",\"direction\":\"RECEIVED\","
                        + "\"start\":\"2026-11-20T09:58:00Z\",\"stop\":\"2026-11-20T10:00:00Z\",\"durationMs\":119999.5,"
                        + "\"basis\":\"CUMULATIVE\",\"bases\":{\"ROUND_TRIP_DELAY\":\"SAMPLED\"},\"ssrc\":\"0x2468abcd\","
                        + "\"localAddress\":{\"ip\":\"192.0.2.1\",\"port\":5004},\"remoteAddress\":{\"ip\":\"2001:db8::2\"},"
                        + "\"description\":{\"payloadType\":18,\"codec\":\"G729\",\"clockRates\":[8000,16000],\"frameDurationMs\":2.5,"
                        + "\"frameOctets\":20,\"framesPerPacket\":2,\"packetsPerSecond\":50,\"fmtp\":\"annexb=no\","
                        + "\"jitterBufferMode\":\"ADAPTIVE\",\"plc\":\"ENHANCED\",\"silenceSuppression\":false},"
                        + "\"rScale\":\"WB\",\"reportedQuality\":\"POOR\","
                        + "\"algorithms\":{\"MOS_LISTENING\":\"P.564\",\"MOS_CONVERSATIONAL\":\"G.107\"},"
                        + "\"computed\":[\"MOS_CONVERSATIONAL\"],"
                        + "\"metrics\":{\"NETWORK_LOSS_RATE\":5,\"ROUND_TRIP_DELAY\":200,"
                        + "\"INTERARRIVAL_JITTER\":1234567890123.0625,\"SIGNAL_LEVEL\":-21,\"MOS_LISTENING\":4.07,\"MOS_CONVERSATIONAL\":3.9},"
                        + "\"extras\":{\"fake:Line/KEY\":\"v1\"}},"
                        + "{\"direction\":\"SENT\",\"basis\":\"UNSPECIFIED\",\"metrics\":{}}],"
                        + "\"transports\":[{\"id\":\"path-1\",\"start\":\"2026-11-20T09:58:00Z\","
                        + "\"bases\":{\"AVAILABLE_SEND_BANDWIDTH\":\"SAMPLED\"},"
                        + "\"localAddress\":{\"port\":5004},\"remoteAddress\":{\"ip\":\"198.51.100.2\",\"port\":6000},"
                        + "\"metrics\":{\"AVAILABLE_SEND_BANDWIDTH\":300,\"TRANSPORT_BYTES_SENT\":1000000000000000}}],"
                        + "\"tags\":{\"Location\":\"media/agent\",\"fromId\":\"sip:b@example.org\"},"
                        + "\"problems\":[{\"code\":\"fake.DOUBTFUL\",\"severity\":\"WARNING\",\"line\":9,\"column\":44,\"offset\":311,"
                        + "\"path\":\"LocalAddr/SSRC\"},{\"code\":\"fake.HARMLESS\",\"severity\":\"INFO\"}],"
                        + "\"problemsSuppressed\":4}");
    }

    @Test
    @DisplayName("nothing at all: what is absent leaves no trace, what is iterated over stands")
    void nothing() {
        assertThat(NeutralJson.report("fake", ReportSamples.nothing()))
                .isEqualTo(
                        "{\"format\":\"fake\",\"kind\":\"SESSION\",\"endOfCall\":false,\"streams\":[],\"problems\":[]}");
    }

    @Test
    @DisplayName("a message that holds no report, but ends the call")
    void noReportThatEndsTheCall() {
        DecodedItem.NoReport item = new DecodedItem.NoReport(
                CallIdentity.builder().callId("c1").build(),
                true,
                Map.of("event", "bye"),
                List.of(Problem.of(FakeProblem.DOUBTFUL, new Location(5, -1, -1, ""))));

        assertThat(NeutralJson.noReport("fake", item))
                .isEqualTo("{\"format\":\"fake\",\"kind\":\"NONE\",\"endOfCall\":true,\"call\":{\"callId\":\"c1\"},"
                        + "\"tags\":{\"event\":\"bye\"},"
                        + "\"problems\":[{\"code\":\"fake.DOUBTFUL\",\"severity\":\"WARNING\",\"offset\":5}]}");
    }

    @Test
    @DisplayName("a message that holds no report and says nothing")
    void noReport() {
        DecodedItem.NoReport item = new DecodedItem.NoReport(CallIdentity.UNKNOWN, false, Map.of(), List.of());

        assertThat(NeutralJson.noReport("fake", item))
                .isEqualTo("{\"format\":\"fake\",\"kind\":\"NONE\",\"problems\":[]}");
    }
}
