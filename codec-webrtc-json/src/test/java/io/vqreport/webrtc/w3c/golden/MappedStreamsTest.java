package io.vqreport.webrtc.w3c.golden;

import static io.vqreport.webrtc.w3c.support.TwoSnapshots.IN;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T1;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.T2;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.notes;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.received;
import static io.vqreport.webrtc.w3c.support.TwoSnapshots.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Decoded;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a stream besides its numbers: its source, its codec, its medium? */
class MappedStreamsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0x00000001, ''",
        "4294967295, 0xffffffff, ''",
        "4294967296, , SSRC_INVALID",
        "-1, , SSRC_INVALID",
        "1.5, , SSRC_INVALID",
        "0, , SSRC_ZERO",
    })
    void ssrcs(String sent, @Nullable String ssrc, String noted) {
        String in = IN.replace("'ssrc':1", "'ssrc':" + sent);
        Decoded<QualityReport> report = report(in + T1 + "}", in + T2 + "}");
        assertThat(
                        received(report).ssrc() == null
                                ? null
                                : received(report).ssrc().toString())
                .isEqualTo(ssrc);
        notes(report, noted.isEmpty() ? List.of() : List.of("getstats." + noted + " at /0/ssrc"));
    }

    @ParameterizedTest
    @CsvSource({
        "'payloadType':0, 0, , , ''",
        "'payloadType':127, 127, , , ''",
        "'payloadType':128, , , , PAYLOAD_TYPE_INVALID at /2/payloadType",
        "'payloadType':-1, , , , PAYLOAD_TYPE_INVALID at /2/payloadType",
        "'payloadType':0.5, , , , PAYLOAD_TYPE_INVALID at /2/payloadType",
        "'clockRate':1, , 1, , ''",
        "'clockRate':2147483647, , 2147483647, , ''",
        "'clockRate':2147483648, , , , CLOCK_RATE_INVALID at /2/clockRate",
        "'clockRate':0, , , , CLOCK_RATE_INVALID at /2/clockRate",
        "'sdpFmtpLine':'', , , , ''",
        "'sdpFmtpLine':'a=1', , , a=1, ''",
    })
    void codecs(
            String member, @Nullable Integer type, @Nullable Integer rate, @Nullable String parameters, String noted) {
        String codec = "{'id':'C','type':'codec'," + member + ",'timestamp':";
        String in = IN.replace("'ssrc'", "'codecId':'C','ssrc'");
        String other = in.replace("'I'", "'J'").replace("audio", "video");
        Decoded<QualityReport> report = report(
                in + T1 + "}," + other + T1 + "}," + codec + T1 + "}",
                in + T2 + "}," + other + T2 + "}," + codec + T2 + "}");
        for (StreamReport stream : report.value().streams()) {
            assertThat(stream.description().payloadType()).isEqualTo(type);
            assertThat(stream.description().clockRates()).isEqualTo(rate == null ? List.of() : List.of(rate));
            assertThat(stream.description().fmtp()).isEqualTo(parameters);
        }
        // Two streams have the codec, and it is noted once.
        notes(report, noted.isEmpty() ? List.of() : List.of("getstats." + noted));
    }

    @ParameterizedTest
    @CsvSource({"audio/opus, opus", "opus, opus", "audio/x/y, x/y"})
    void theCodecIsWhatStandsBehindTheMedium(String mimeType, String codec) {
        String entry = "{'id':'C','type':'codec','mimeType':'" + mimeType + "','timestamp':";
        String in = IN.replace("'ssrc'", "'codecId':'C','ssrc'");
        assertThat(received(report(in + T1 + "}," + entry + T1 + "}", in + T2 + "}," + entry + T2 + "}"))
                        .description()
                        .codec())
                .isEqualTo(codec);
    }

    @ParameterizedTest
    @CsvSource({
        "'kind':'video', VIDEO, ''",
        "'mediaType':'video', VIDEO, ''",
        "'kind':'audio';'mediaType':'video', AUDIO, ''",
        "'kind':'screen', , KIND_MISSING",
        "'mid':'1', , KIND_MISSING",
    })
    void whatAStreamCarries(String members, @Nullable Media media, String noted) {
        String in = IN.replace("'kind':'audio'", members.replace(';', ','));
        Decoded<QualityReport> report = report(in + T1 + "}", in + T2 + "}");
        assertThat(report.value().streams().get(0).media()).isEqualTo(media);
        notes(report, noted.isEmpty() ? List.of() : List.of("getstats." + noted + " at /0"));
    }

    @Test
    void aReferenceToNothingIsNoted() {
        String in = IN.replace("'ssrc'", "'codecId':'C','ssrc'");
        // There is such an entry, but it is no codec.
        String other = "{'id':'C','type':'transport','timestamp':";
        Decoded<QualityReport> report = report(in + T1 + "}," + other + T1 + "}", in + T2 + "}," + other + T2 + "}");
        notes(report, List.of("getstats.PATH_UNKNOWN at /1", "getstats.REFERENCE_MISSING at /0/codecId"));
    }
}
