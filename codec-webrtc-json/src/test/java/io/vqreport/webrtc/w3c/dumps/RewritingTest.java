package io.vqreport.webrtc.w3c.dumps;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.webrtc.w3c.WebRtcInternalsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import org.junit.jupiter.api.Test;

/** Is a dump rewritten as snapshots that can be read, with what cannot be said told? */
class RewritingTest {
    private static Encoded rewritten(String dump) {
        return new WebRtcInternalsCodec().rewrite(Inputs.json(dump), DecodeOptions.lenient());
    }

    @Test
    void aSnapshotWithoutATypeIsALoss() {
        Encoded encoded = rewritten("{'PeerConnections':{'':{'stats':{'P-timestamp':{'values':'[0]'}}}}}");
        assertThat(encoded.bytes()).isEmpty();
        assertThat(encoded.losses()).containsExactly(Loss.of(LossKind.OMITTED, "snapshots[0]"));
    }

    @Test
    void aSnapshotWithATypeIsWritten() {
        Encoded encoded = rewritten(
                "{'PeerConnections':{'':{'stats':{'P-timestamp':{'values':'[0]','statsType':'transport'}}}}}");
        assertThat(encoded.text()).contains("\"type\":\"transport\"");
        assertThat(encoded.losses()).isEmpty();
    }
}
