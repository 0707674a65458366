package io.vqreport.xml.sdn.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Severity;
import io.vqreport.model.Media;
import io.vqreport.model.StreamQuality;
import io.vqreport.testkit.CodecContract;
import io.vqreport.xml.sdn.ConnectionField;
import io.vqreport.xml.sdn.EndPointField;
import io.vqreport.xml.sdn.QualityProperty;
import io.vqreport.xml.sdn.SdnBye;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnEnded;
import io.vqreport.xml.sdn.SdnError;
import io.vqreport.xml.sdn.SdnEvent;
import io.vqreport.xml.sdn.SdnEventKind;
import io.vqreport.xml.sdn.SdnInvite;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnQuality;
import io.vqreport.xml.sdn.SdnStream;
import io.vqreport.xml.sdn.SdnVersion;
import io.vqreport.xml.sdn.support.Golden;
import io.vqreport.xml.sdn.support.Schemas;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Is every kind of message of every version read without a doubt, typed, and written back octet by octet? */
class GoldenMessagesTest {
    static List<String> conforming() {
        return Golden.CONFORMING;
    }

    static List<String> unpublished() {
        return Golden.UNPUBLISHED;
    }

    @ParameterizedTest
    @MethodSource("conforming")
    void strictAcceptsIt(String name) {
        Decoded<SdnMessage> decoded = SdnMessages.reader(DecodeOptions.strict()).decode(Golden.octets(name));

        assertThat(decoded.problems()).allMatch(problem -> problem.severity() == Severity.INFO);
        assertThat(SdnMessages.validate(decoded.value())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("conforming")
    void itIsValid(String name) {
        String version = name.substring(0, 1);

        assertThat(Schemas.violation(Schemas.load(version), Golden.octets(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unpublished")
    void whatIsNotPublishedIsReadAndKept(String name) {
        Decoded<SdnMessage> decoded = SdnMessages.reader(DecodeOptions.strict()).decode(Golden.octets(name));

        assertThat(decoded.problems()).allMatch(problem -> problem.severity() == Severity.INFO);
        assertThat(Schemas.violation(Schemas.load(name.startsWith("a") ? "a" : "1.0"), Golden.octets(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"conforming", "unpublished"})
    void writingGivesTheSameOctets(String name) {
        DecodeOptions pretty = DecodeOptions.lenient().with(SdnMessages.PRETTY, true);
        CodecContract.goldenIsFixpoint(
                octets -> new SdnCodec().rewrite(octets, pretty).bytes(), Golden.octets(name));
    }

    @ParameterizedTest
    @MethodSource({"conforming", "unpublished"})
    void theCompactFormIsTheSameMessageAndAFixpoint(String name) {
        SdnMessage message = SdnMessages.decode(Golden.octets(name)).value();
        byte[] compact = SdnMessages.encode(message).bytes();

        assertThat(SdnMessages.decode(compact).value()).isEqualTo(message);
        CodecContract.goldenIsFixpoint(new SdnCodec(), compact);
        assertThat(new String(compact, StandardCharsets.UTF_8)).doesNotContain(">\n <");
    }

    @Test
    void aStart() {
        SdnMessage message = message("d-start");

        assertThat(message.version()).contains(SdnVersion.D);
        assertThat(message.events()).hasSize(2);
        SdnStream start = (SdnStream) message.events().get(0);
        assertThat(start.kind()).isEqualTo(SdnEventKind.START);
        assertThat(start.media()).contains(Media.AUDIO);
        assertThat(start.protocol()).contains("UDP");
        assertThat(start.from().orElseThrow().uri()).contains("sip:user1@example.org");
        assertThat(start.to().orElseThrow().address().orElseThrow().port()).isEqualTo(50004);
        assertThat(start.bandwidth().orElseThrow().average()).hasValue(33_400);
        assertThat(start.codecs()).hasSize(2);
        assertThat(start.codecs().get(0).name()).contains("SIREN/16000");
        assertThat(start.codecs().get(0).payloadType()).hasValue(111);
        assertThat(start.codecs().get(0).maxBandwidth()).isEmpty();
    }

    @Test
    void anUpdateOnHold() {
        SdnStream update = (SdnStream) message("d-update-on-hold").events().get(0);

        assertThat(update.kind()).isEqualTo(SdnEventKind.UPDATE);
        assertThat(update.bandwidth().orElseThrow().maximum()).hasValue(0);
        assertThat(update.bandwidth().orElseThrow().multiplexed()).contains("1");
    }

    @Test
    void aByeWithItsEndedStreams() {
        List<SdnEvent> events = message("d-bye-and-ended").events();

        assertThat(((SdnBye) events.get(0)).endPoints()).hasSize(2);
        SdnEnded ended = (SdnEnded) events.get(1);
        assertThat(ended.type()).contains("audio");
        assertThat(ended.properties().orElseThrow().diagnostics().orElseThrow()).startsWith("51004");
        assertThat(((SdnEnded) events.get(2)).from()).isEmpty();
        assertThat(((SdnEnded) events.get(2)).endPoints()).isEmpty();
    }

    @Test
    void anInvite() {
        SdnMessage message = message("d-invite");
        SdnInvite invite = (SdnInvite) message.events().get(0);

        assertThat(invite.caller().orElseThrow().text(EndPointField.TENANT_ID)).contains("example.org");
        assertThat(invite.callee().orElseThrow().address()).isEmpty();
        assertThat(message.rawSdp().orElseThrow()).startsWith("v=0\n");
    }

    @Test
    void anError() {
        SdnMessage message = message("d-error");
        SdnError error = (SdnError) message.events().get(0);

        assertThat(error.endPoints()).hasSize(1);
        assertThat(error.properties().orElseThrow().responseCode()).hasValue(486);
        assertThat(error.properties().orElseThrow().responsePhrase()).contains("Busy Here");
        assertThat(message.route()).containsExactly("192.0.2.40", "192.0.2.41");
        assertThat(message.properties().orElseThrow().responseCode()).hasValue(486);
        assertThat(message.properties().orElseThrow().publicDiagnostics()).isPresent();
    }

    @Test
    void aQualityUpdate() {
        SdnMessage message = message("d-quality-update");

        assertThat(message.connection().orElseThrow().originator()).contains("5d4c70ded1");
        assertThat(message.connection().orElseThrow().time(ConnectionField.START_TIME))
                .contains(Instant.parse("2026-03-01T12:00:00.059100Z"));
        assertThat(message.qualities()).hasSize(2);
        SdnQuality quality = message.qualities().get(0);
        assertThat(quality.kind()).isEqualTo(SdnEventKind.QUALITY_UPDATE);
        assertThat(quality.streamQuality()).contains(StreamQuality.POOR);
        assertThat(quality.number(QualityProperty.HEALER_PACKET_DROP_RATIO)).hasValue(5.182891e-5);
        assertThat(quality.number(QualityProperty.RECV_SIGNAL_LEVEL)).hasValue(-21);
        assertThat(quality.number(QualityProperty.CAPTURE_DEVICE)).isEmpty();
        assertThat(quality.text(QualityProperty.SSID)).contains("example");
        assertThat(quality.codec().orElseThrow().payloadType()).hasValue(9);
        assertThat(message.qualities().get(1).text(QualityProperty.PACKET_LOSS_RATE))
                .isEmpty();
    }

    @Test
    void aMessageWithoutVersionIsOneOfSchemaC() {
        assertThat(message("c-in-call-quality").version()).contains(SdnVersion.C);
        assertThat(message("c-in-call-quality").qualities().get(0).kind()).isEqualTo(SdnEventKind.IN_CALL_QUALITY);
    }

    @Test
    void eventsOfVersionsThatAreNotPublished() {
        assertThat(message("a-quality-update").events())
                .extracting(SdnEvent::kind)
                .containsExactly(SdnEventKind.ENDED, SdnEventKind.QUALITY_UPDATE, SdnEventKind.LRS_INVITE);
        assertThat(message("v1-start-or-update").events())
                .extracting(SdnEvent::kind)
                .containsExactly(SdnEventKind.START_OR_UPDATE);
    }

    private static SdnMessage message(String name) {
        return SdnMessages.decode(Golden.octets(name)).value();
    }
}
