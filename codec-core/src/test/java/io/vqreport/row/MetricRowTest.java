package io.vqreport.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vqreport.metric.Metric;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Does a row hold what its report says, each value of the type its column has, and nothing where the report says nothing? */
class MetricRowTest {
    private static final List<MetricRow> FULL =
            MetricRow.of(RowSamples.full(), new RowOrigin("vq-rtcpxr", RowSamples.START, "udp:192.0.2.9"));
    private static final MetricRow STREAM = FULL.get(0);
    private static final MetricRow PATH = FULL.get(1);
    private static final MetricRow NOTHING = MetricRow.of(RowSamples.empty()).get(0);

    @Test
    void aStreamsRowHoldsEverythingOfReportAndStream() {
        Map<String, Object> values = STREAM.toMap();
        assertThat(values)
                .containsEntry("part", 0L)
                .containsEntry("part_kind", "STREAM")
                .containsEntry("source_format", "vq-rtcpxr")
                .containsEntry("received_at", RowSamples.START)
                .containsEntry("received_from", "udp:192.0.2.9")
                .containsEntry("report_kind", "ALERT")
                .containsEntry("end_of_call", true)
                .containsEntry("reported_at", RowSamples.START.plusSeconds(70))
                .containsEntry("call_id", "c1")
                .containsEntry("conference_id", "cf1")
                .containsEntry("local_uri", "sip:ada@example.org")
                .containsEntry("remote_cname", "bela@host")
                .containsEntry("alert_metric", "NETWORK_LOSS_RATE")
                .containsEntry("alert_severity", "CRITICAL")
                .containsEntry("tags", "{\"Location\":\"mediaserver/\\\"agent\\\"\\u000a\"}")
                .containsEntry("media", "AUDIO")
                .containsEntry("direction", "SENT")
                .containsEntry("window_duration", 59_900.5)
                .containsEntry("basis", "INTERVAL")
                .containsEntry("bases", "{\"PACKETS_LOST\":\"CUMULATIVE\"}")
                .containsEntry("ssrc", "0x2468abcd")
                .containsEntry("local_port", 5004L)
                .containsEntry("remote_ip", "2001:db8::7")
                .containsEntry("payload_type", 0L)
                .containsEntry("clock_rates", "[8000,16000]")
                .containsEntry("silence_suppression", false)
                .containsEntry("algorithms", "{\"MOS_LISTENING\":\"G.107 Annex B\"}")
                .containsEntry("computed", "[\"MOS_LISTENING\"]")
                .containsEntry("extras", "{\"vq-rtcpxr:QualityEst/EXTR\":\"90\"}")
                .containsEntry("network_loss_rate", 0.0)
                .containsEntry("packets_lost", -3.0)
                .containsEntry("mos_listening", 4.25);
        List<String> identity = RowColumns.list().stream()
                .filter(column -> column.metric() == null)
                .map(RowColumn::name)
                .collect(Collectors.toList());
        identity.remove("path_id");
        assertThat(values.keySet()).containsAll(identity).hasSize(identity.size() + 3);
    }

    @Test
    void aPathsValuesStandInARowOfTheirOwn() {
        assertThat(FULL).hasSize(2);
        assertThat(PATH.kind()).isEqualTo(PartKind.PATH);
        assertThat(PATH.part()).isEqualTo(1);
        assertThat(PATH.key()).isEqualTo(STREAM.key());
        assertThat(PATH.toMap())
                .containsEntry("part", 1L)
                .containsEntry("path_id", "path-1")
                .containsEntry("call_id", "c1")
                .containsEntry("local_port", 4000L)
                .containsEntry("available_send_bandwidth", 512.5)
                .doesNotContainKeys("direction", "media", "remote_ip", "ssrc", "r_scale", "network_loss_rate");
        assertThat(STREAM.metric(Metric.AVAILABLE_SEND_BANDWIDTH)).isEmpty();
    }

    @Test
    void absentIsNullAndNever0() {
        assertThat(MetricRow.of(RowSamples.empty())).hasSize(1);
        assertThat(NOTHING.kind()).isEqualTo(PartKind.REPORT);
        assertThat(NOTHING.toMap().keySet())
                .containsExactlyElementsOf(RowColumns.list().stream()
                        .filter(column -> !column.nullable())
                        .map(RowColumn::name)
                        .toList());
        assertThat(NOTHING.metrics().isEmpty()).isTrue();
    }

    @Test
    void everyWayOfReadingGivesTheSame() {
        for (MetricRow row : List.of(STREAM, PATH, NOTHING)) {
            Object[] values = row.toArray();
            for (RowColumn column : RowColumns.list()) {
                int at = column.position();
                Object value = values[at];
                assertThat(row.get(at).orElse(null)).as(column.name()).isEqualTo(value);
                assertThat(row.isNull(at)).as(column.name()).isEqualTo(value == null);
                if (value != null) {
                    assertThat(value).isInstanceOf(column.type().javaType());
                    assertThat(direct(row, column)).isEqualTo(value);
                } else {
                    assertThat(column.nullable()).as(column.name()).isTrue();
                    assertThatExceptionOfType(NoSuchElementException.class)
                            .isThrownBy(() -> direct(row, column))
                            .withMessage(column.name() + " has no value");
                }
            }
        }
    }

    private static Object direct(MetricRow row, RowColumn column) {
        return switch (column.type()) {
            case TEXT -> row.getText(column.position());
            case LONG -> row.getLong(column.position());
            case DOUBLE -> row.getDouble(column.position());
            case INSTANT -> row.getInstant(column.position());
            case BOOLEAN -> row.getBoolean(column.position());
        };
    }

    @Test
    void aTimeIsAlsoANumberOfMicroseconds() {
        int start = position("window_start");
        assertThat(STREAM.getLong(start)).isEqualTo(1_772_366_400_123_456L);
        assertThat(MetricRow.microseconds(Instant.ofEpochSecond(-1, 999_999_999)))
                .isEqualTo(-1);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MetricRow.microseconds(Instant.MAX));
    }

    @Test
    void anotherTypeOrColumnIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STREAM.getText(position("part")))
                .withMessage("part is of type LONG, not TEXT");
        assertThatIllegalArgumentException().isThrownBy(() -> STREAM.getLong(position("mos_listening")));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> STREAM.isNull(RowColumns.list().size()));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> STREAM.get(-1));
    }

    @Test
    void rowsAreEqualIfTheirValuesAre() {
        List<MetricRow> again =
                MetricRow.of(RowSamples.full(), new RowOrigin("vq-rtcpxr", RowSamples.START, "udp:192.0.2.9"));
        assertThat(again).isEqualTo(FULL).hasSameHashCodeAs(FULL);
        assertThat(STREAM)
                .isNotEqualTo(PATH)
                .isNotEqualTo(MetricRow.of(RowSamples.full()).get(0));
    }

    @Test
    void aTextOfTheRowShowsNobody() {
        assertThat(STREAM).hasToString("MetricRow[" + STREAM.key() + "/0 STREAM, 3 metrics]");
        assertThat(new RowOrigin("sdn", null, "192.0.2.1").toString()).doesNotContain("192.0.2.1");
    }

    @Test
    void rowsComeInTheOrderOfTheReport() {
        StreamReport stream = RowSamples.full().streams().get(0);
        QualityReport two = RowSamples.full().toBuilder()
                .addStream(stream.toBuilder().label("second").build())
                .build();
        assertThat(MetricRow.of(two).stream().map(row -> row.part() + " " + row.kind()))
                .containsExactly("0 STREAM", "1 STREAM", "2 PATH");
        assertThat(Arrays.asList(MetricRow.of(two).get(1).toArray())).contains("second");
    }

    static int position(String name) {
        return RowColumns.find(name).orElseThrow().position();
    }
}
