package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vqreport.metric.Metric;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Are the values that reading and writing hand out immutable, compared by content, and discreet? */
class ResultValuesTest {
    private static final Loss LOSS = Loss.of(LossKind.OMITTED, "streams[0]/extras/fake:x");

    @Test
    void encodedKeepsItsOwnOctets() throws IOException {
        byte[] octets = "größer".getBytes(StandardCharsets.UTF_8);
        List<Loss> losses = new ArrayList<>(List.of(LOSS));
        Encoded encoded = Encoded.of(octets, losses);
        octets[0] = 'x';
        encoded.bytes()[1] = 'x';
        losses.clear();
        assertThat(encoded.text()).isEqualTo("größer");
        assertThat(encoded.bytes()).isEqualTo("größer".getBytes(StandardCharsets.UTF_8));
        assertThat(encoded.size()).isEqualTo(8);
        assertThat(encoded.losses()).containsExactly(LOSS);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> encoded.losses().clear());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        encoded.writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(encoded.bytes());
    }

    @Test
    void encodedIsComparedByContent() {
        Encoded encoded = Encoded.of(new byte[] {1, 2}, List.of(LOSS));
        assertThat(encoded)
                .isEqualTo(Encoded.of(new byte[] {1, 2}, List.of(LOSS)))
                .hasSameHashCodeAs(Encoded.of(new byte[] {1, 2}, List.of(LOSS)))
                .isNotEqualTo(Encoded.of(new byte[] {1, 3}, List.of(LOSS)))
                .isNotEqualTo(Encoded.of(new byte[] {1, 2}, List.of()))
                .isNotEqualTo(null)
                .hasToString("Encoded[2 bytes, 1 losses]");
    }

    @Test
    void aLossNamesWhatWasDoneWhereAndToWhat() {
        assertThat(LOSS).hasToString("OMITTED streams[0]/extras/fake:x");
        assertThat(LOSS.metric()).isNull();
        assertThat(new Loss(LossKind.CLAMPED, "streams[0]/metrics", Metric.MOS_LISTENING))
                .hasToString("CLAMPED streams[0]/metrics MOS_LISTENING");
        assertThatNullPointerException().isThrownBy(() -> Loss.of(null, "")).withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> Loss.of(LossKind.MOVED, null))
                .withMessage("path");
    }

    @Test
    void aMessageWithoutAReportIsCopiedAndDiscreet() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("z", "sip:alice@example.org");
        tags.put("a", "192.0.2.1");
        List<Problem> problems = new ArrayList<>(List.of(FakeProblem.NOTE.at(1)));
        CallIdentity call = CallIdentity.builder().callId("secret").build();
        Instant time = Instant.parse("2026-01-02T03:04:05Z");
        DecodedItem.NoReport item = new DecodedItem.NoReport("Bye", time, call, true, tags, problems);
        tags.clear();
        problems.clear();
        assertThat(item.tags().keySet()).containsExactly("z", "a");
        assertThat(item.problems()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> item.tags().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> item.problems().clear());
        assertThat(item.toString())
                .contains(
                        "type=Bye",
                        "reportedAt=" + time,
                        "callId=[6 chars]",
                        "endOfCall=true",
                        "tags=[z, a]",
                        "fake.NOTE at @1")
                .doesNotContain("alice", "192.0.2.1", "secret");
    }

    @Test
    void aMessageNeedNeitherNameNorTime() {
        DecodedItem.NoReport item = new DecodedItem.NoReport(CallIdentity.UNKNOWN, false, Map.of(), List.of());
        assertThat(item.type()).isNull();
        assertThat(item.reportedAt()).isNull();
    }

    @Test
    void aMessageWithoutAReportHoldsNoNull() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("a", null);
        assertThatNullPointerException()
                .isThrownBy(() -> new DecodedItem.NoReport(CallIdentity.UNKNOWN, false, tags, List.of()))
                .withMessage("text");
        tags.clear();
        tags.put(null, "a");
        assertThatNullPointerException()
                .isThrownBy(() -> new DecodedItem.NoReport(CallIdentity.UNKNOWN, false, tags, List.of()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new DecodedItem.NoReport(null, false, Map.of(), List.of()))
                .withMessage("call");
    }

    @Test
    void theOtherItemsHaveTheirContent() {
        assertThatNullPointerException()
                .isThrownBy(() -> new DecodedItem.Report(null))
                .withMessage("decoded");
        assertThatNullPointerException()
                .isThrownBy(() -> new DecodedItem.Refused(null))
                .withMessage("problem");
        assertThat(new DecodedItem.Refused(FakeProblem.BROKEN.at(3)).problem()).isEqualTo(FakeProblem.BROKEN.at(3));
    }

    @Test
    void decodedCopiesItsProblems() {
        List<Problem> problems = new ArrayList<>(List.of(FakeProblem.NOTE.at(1)));
        Decoded<String> decoded = new Decoded<>("value", problems, 0);
        problems.clear();
        assertThat(decoded.problems()).hasSize(1);
        assertThatNullPointerException()
                .isThrownBy(() -> new Decoded<>(null, List.of(), 0))
                .withMessage("value");
    }

    @Test
    void aSummaryIsCopiedAndDiscreet() {
        List<Problem> problems = new ArrayList<>(List.of(FakeProblem.NOTE.at(1)));
        DocumentSummary summary = new DocumentSummary(problems, "batch-7");
        problems.clear();
        assertThat(summary.problems()).hasSize(1);
        assertThat(summary).hasToString("DocumentSummary[problems=[fake.NOTE at @1], batchId=[7 chars]]");
        assertThat(DocumentSummary.PLAIN).hasToString("DocumentSummary[problems=[], batchId=-]");
    }

    @Test
    void aConversionCopiesItsLists() {
        List<Problem> problems = new ArrayList<>(List.of(FakeProblem.NOTE.at(1)));
        List<Problem> refused = new ArrayList<>(List.of(FakeProblem.BROKEN.at(1)));
        Encoded output = Encoded.of(new byte[0], List.of());
        List<Loss> losses =
                new ArrayList<>(List.of(Loss.of(LossKind.OMITTED, "alert"), Loss.of(LossKind.SUPPLIED, "call/callId")));
        List<ConvertedReport> converted = new ArrayList<>(List.of(new ConvertedReport(problems, losses)));
        Conversion conversion = new Conversion(output, converted, problems, 0, refused);
        problems.clear();
        refused.clear();
        losses.clear();
        converted.clear();
        assertThat(conversion.reports()).isEqualTo(1);
        assertThat(conversion.converted().get(0).problems()).hasSize(1);
        assertThat(conversion.converted().get(0).losses()).hasSize(2);
        assertThat(conversion.converted().get(0).additions())
                .containsExactly(Loss.of(LossKind.SUPPLIED, "call/callId"));
        assertThat(conversion.problems()).hasSize(1);
        assertThat(conversion.refused()).hasSize(1);
        assertThatNullPointerException()
                .isThrownBy(() -> new Conversion(null, List.of(), List.of(), 0, List.of()))
                .withMessage("output");
    }

    @Test
    void aCapabilityIsFoundByMediumDirectionAndMetric() {
        Capability capability = capability(Media.AUDIO, Direction.RECEIVED, Metric.MOS_LISTENING);
        List<Capability> entries = new ArrayList<>(List.of(capability));
        Capabilities capabilities = new Capabilities(entries);
        entries.clear();
        assertThat(capabilities.entries()).containsExactly(capability);
        assertThat(capabilities.find(Media.AUDIO, Direction.RECEIVED, Metric.MOS_LISTENING))
                .contains(capability);
        assertThat(capabilities.find(Media.VIDEO, Direction.RECEIVED, Metric.MOS_LISTENING))
                .isEmpty();
        assertThat(capabilities.find(Media.AUDIO, Direction.SENT, Metric.MOS_LISTENING))
                .isEmpty();
        assertThat(capabilities.find(Media.AUDIO, Direction.RECEIVED, Metric.ROUND_TRIP_DELAY))
                .isEmpty();
        assertThat(Capabilities.NONE.entries()).isEmpty();
    }

    @Test
    void aCapabilityHasAllItsParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> capability(null, Direction.SENT, Metric.MOS_LISTENING))
                .withMessage("media");
        assertThatNullPointerException()
                .isThrownBy(() -> capability(Media.AUDIO, null, Metric.MOS_LISTENING))
                .withMessage("direction");
        assertThatNullPointerException()
                .isThrownBy(() -> capability(Media.AUDIO, Direction.SENT, null))
                .withMessage("metric");
        assertThatNullPointerException()
                .isThrownBy(() -> new Capability(Media.AUDIO, Direction.SENT, Metric.MOS_LISTENING, null, 1, 0, 1))
                .withMessage("wireName");
    }

    private static Capability capability(Media media, Direction direction, Metric metric) {
        return new Capability(media, direction, metric, "Fake/MOS", 0.1, 1, 5);
    }
}
