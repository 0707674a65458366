package io.vqreport.webrtc.w3c.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.GetStatsReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two snapshots that show one thing, a second apart, what they come to, and all that is noted. */
public final class TwoSnapshots {
    public static final String IN = "{'id':'I','type':'inbound-rtp','kind':'audio','ssrc':1,'timestamp':";
    public static final String OUT = "{'id':'O','type':'outbound-rtp','kind':'audio','ssrc':2,'timestamp':";
    public static final String FAR = "{'id':'R','type':'remote-inbound-rtp','kind':'audio','ssrc':2,'timestamp':";
    public static final String TOLD = "{'id':'S','type':'remote-outbound-rtp','kind':'audio','ssrc':1,'timestamp':";
    public static final String T1 = "1763712000000";
    public static final String T2 = "1763712001000";

    private TwoSnapshots() {}

    public static void holds(StreamReport stream, Metric metric, @Nullable Double value) {
        if (value == null) {
            assertThat(stream.metric(metric)).isEmpty();
        } else {
            assertThat(stream.metric(metric)).hasValue(value);
        }
    }

    public static void notes(Decoded<?> decoded, List<String> codes) {
        assertThat(Inputs.codes(decoded.problems())).containsExactlyInAnyOrderElementsOf(codes);
    }

    public static StreamReport received(Decoded<QualityReport> report) {
        return report.value().streams().stream()
                .filter(stream -> stream.direction() == Direction.RECEIVED)
                .findFirst()
                .orElseThrow();
    }

    public static StreamReport sent(Decoded<QualityReport> report) {
        return report.value().stream(Media.AUDIO, Direction.SENT);
    }

    public static Decoded<QualityReport> report(String before, String now) {
        return between(GetStats.reader(DecodeOptions.lenient()), "[" + before + "]", "[" + now + "]");
    }

    public static Decoded<QualityReport> between(GetStatsReader reader, String before, String now) {
        return reader.toQualityReport(reader.interval(
                reader.decode(Inputs.json(before)).value(),
                reader.decode(Inputs.json(now)).value()));
    }
}
