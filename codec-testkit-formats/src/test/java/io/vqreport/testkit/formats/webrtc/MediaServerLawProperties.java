package io.vqreport.testkit.formats.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Input;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.Pasteable;
import io.vqreport.testkit.SerializedCopy;
import io.vqreport.testkit.WireModel;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.GoldenInputs;
import io.vqreport.testkit.laws.WireLaws;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerReader;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerEvent;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.StatsMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Laws of the media server's messages.
 *
 * <p>For a longer run: {@code mvn verify -pl codec-testkit-formats -am -Djqwik.tries.default=20000}.
 */
class MediaServerLawProperties extends WireLaws<ServerMessage> {
    private static final MediaServerReader STRICT = MediaServerStats.reader(DecodeOptions.strict());
    private static final WireModel<ServerMessage> WIRE = new WireModel<>(
            MediaServerStats::encode,
            octets -> MediaServerStats.decode(octets).value(),
            octets -> STRICT.decode(octets).value(),
            MediaServerStats::validate,
            SerializedCopy::of,
            MediaServerLawProperties::unknown);

    @Override
    protected QualityReportCodec codec() {
        return new MediaServerCodec();
    }

    @Override
    protected WireModel<ServerMessage> wire() {
        return WIRE;
    }

    @Override
    public Arbitrary<ServerMessage> conforming() {
        return MediaServerArbitraries.conforming();
    }

    @Override
    public Arbitrary<ServerMessage> wild() {
        return MediaServerArbitraries.wild();
    }

    @Override
    protected Mutations mutations() {
        return MediaServerDictionary.mutations();
    }

    @Override
    protected List<byte[]> golden() {
        return GoldenInputs.canonical(FormatKit.MEDIA_SERVER);
    }

    @Override
    protected Map<Input, List<String>> withUnknown() {
        return Map.of(
                Input.of(
                        "{\"stats\":{\"stats\":{\"audio\":{\"remote\":{\"rtt\":1,\"novelty\":[1,{\"a\":null}]}}},\"ts\":1772730000000000},"
                                + "\"statsType\":\"webrtc\",\"x\":1.50}"),
                List.of("\"novelty\":[1,{\"a\":null}]", "\"x\":1.50"),
                Input.of("{\"stats\":{\"events\":[{\"type\":\"recording\",\"state\":\"on\"}],\"ts\":1772730000000000},"
                        + "\"statsType\":\"webrtc\"}"),
                List.of("{\"type\":\"recording\",\"state\":\"on\"}"));
    }

    private static List<Object> unknown(ServerMessage message) {
        List<Object> unknown = new ArrayList<>();
        unknown.add(message.envelope().bodyExtras());
        unknown.add(message.envelope().messageExtras());
        if (message instanceof StatsMessage stats) {
            unknown.add(stats.extras());
        } else if (message instanceof EventsMessage events) {
            events.events().stream().map(ServerEvent::extras).forEach(unknown::add);
        }
        return unknown;
    }

    @Property
    void law4_mappingToo(@ForAll("anyInputs") Input input) {
        CodecContract.anyBytesGiveValueOrDecodingException(
                octets -> MediaServerStats.toQualityReport(MediaServerStats.decode(octets)), input.octets());
    }

    @Property
    void law5_noTextOfAWildMessageBeginsAnother(@ForAll("wild") ServerMessage message) {
        byte[] written = MediaServerStats.encode(message).bytes();
        assertThat(MediaServerStats.decodeAll(written))
                .as("%s", Pasteable.of(written))
                .singleElement()
                .satisfies(item -> assertThat(item.message()).isPresent());
    }
}
