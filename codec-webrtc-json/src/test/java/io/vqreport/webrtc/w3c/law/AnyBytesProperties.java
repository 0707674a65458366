package io.vqreport.webrtc.w3c.law;

import io.vqreport.codec.QualityReportCodec;
import io.vqreport.model.Bytes;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Mutations;
import io.vqreport.webrtc.w3c.GetStatsCodec;
import io.vqreport.webrtc.w3c.RtcStatsCodec;
import io.vqreport.webrtc.w3c.WebRtcInternalsCodec;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws 4 and 7: any bytes give a value or a decoding exception, the same each time, the same from a stream and on any thread. */
class AnyBytesProperties {
    private static final Mutations DAMAGE = Mutations.ofWords(List.of(
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\"",
            "null",
            "\n",
            "\\",
            "\"t\":",
            "\"timestamp\":0",
            "\"14\":7",
            "-",
            "1e999",
            "RTCStatsDump\n",
            "\"id\":\"x\"",
            "\"values\":\"[1,2]\"",
            "NaN",
            "true",
            "[[\"a\",{"));

    record Source(QualityReportCodec codec, Bytes text) {
        Source(QualityReportCodec codec, byte[] text) {
            this(codec, Bytes.copyOf(text));
        }

        byte[] input() {
            return text.toByteArray();
        }
    }

    private static final List<Source> SOURCES = List.of(
            new Source(new GetStatsCodec(), first("call/snapshots.ndjson", 2)),
            new Source(new GetStatsCodec(), first("call/snapshots-map-entries.ndjson", 2)),
            new Source(new GetStatsCodec(), first("call/snapshots-key-value.ndjson", 2)),
            new Source(new GetStatsCodec(), first("call/snapshots-by-id.ndjson", 2)),
            new Source(new RtcStatsCodec(), Inputs.file("call/rtcstats-numbers.txt")),
            new Source(new RtcStatsCodec(), Inputs.file("call/jitsi.jsonl")),
            new Source(new WebRtcInternalsCodec(), Inputs.file("call/webrtc-internals.json")));

    private static byte[] first(String file, int lines) {
        String text = new String(Inputs.file(file), StandardCharsets.UTF_8);
        return Inputs.utf8(String.join("\n", text.lines().limit(lines).toList()));
    }

    @Property(tries = 400)
    void damagedInputsGiveAValueOrAnException(@ForAll @IntRange(max = 6) int source, @ForAll long seed) {
        Source from = SOURCES.get(source);
        CodecContract.anyBytesGiveValueOrDecodingException(from.codec, DAMAGE.mutate(from.input(), seed));
    }

    @Property(tries = 200)
    void anyBytesGiveAValueOrAnException(@ForAll @IntRange(max = 6) int source, @ForAll byte[] input) {
        CodecContract.anyBytesGiveValueOrDecodingException(SOURCES.get(source).codec, input);
    }

    @Property(tries = 100)
    void decodingTwiceGivesEquals(@ForAll @IntRange(max = 6) int source, @ForAll long seed) {
        Source from = SOURCES.get(source);
        CodecContract.decodingTwiceGivesEquals(from.codec, DAMAGE.mutate(from.input(), seed));
    }

    @Example
    void threadsGetWhatOneThreadGets() {
        for (Source source : SOURCES) {
            CodecContract.concurrencyGivesEquals(source.codec, List.of(source.input()));
        }
    }
}
