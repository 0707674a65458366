package io.vqreport.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What does the catalogue say of each metric, and does it name every metric it must? */
class MetricTest {
    /** The names that command line and row view print, written by hand, not taken from the enum. */
    private static final String AGREED_NAMES = """
            NETWORK_LOSS_RATE
            NETWORK_LOSS_RATE_MAX
            DISCARD_RATE
            HEALER_DROP_RATE
            POST_REPAIR_LOSS_RATE
            BURST_LOSS_DENSITY
            BURST_DURATION
            GAP_LOSS_DENSITY
            GAP_DURATION
            GAP_THRESHOLD
            PACKETS
            PACKETS_LOST
            PACKETS_DISCARDED
            BYTES
            FRAMES
            FIR_COUNT NACK_COUNT PLI_COUNT
            ROUND_TRIP_DELAY
            ROUND_TRIP_DELAY_MAX
            END_SYSTEM_DELAY
            ONE_WAY_DELAY
            SYMMETRIC_ONE_WAY_DELAY
            RELATIVE_ONE_WAY_DELAY
            INTERARRIVAL_JITTER
            INTERARRIVAL_JITTER_MAX
            INTERARRIVAL_JITTER_STDDEV
            MEAN_ABSOLUTE_JITTER
            JITTER_BUFFER_NOMINAL JITTER_BUFFER_MAX JITTER_BUFFER_ABSOLUTE_MAX
            JITTER_BUFFER_AVERAGE
            JITTER_BUFFER_RATE
            SIGNAL_LEVEL NOISE_LEVEL
            SIGNAL_LEVEL_UNREFERENCED NOISE_LEVEL_UNREFERENCED
            RESIDUAL_ECHO_RETURN_LOSS
            R_LISTENING
            R_CONVERSATIONAL
            R_EXTERNAL_IN R_EXTERNAL_OUT
            MOS_LISTENING
            MOS_CONVERSATIONAL
            MOS_NETWORK MOS_NETWORK_MIN
            MOS_DEGRADATION MOS_DEGRADATION_MAX
            MOS_RECEIVED_LISTENING MOS_SENT_LISTENING
            MOS_UNSPECIFIED
            MOS_VIDEO
            CONCEALED_FRAME_RATIO STRETCHED_FRAME_RATIO COMPRESSED_FRAME_RATIO
            CONCEALED_SAMPLE_RATIO
            AVAILABLE_SEND_BANDWIDTH AVAILABLE_RECEIVE_BANDWIDTH
            TRANSPORT_BYTES_SENT TRANSPORT_BYTES_RECEIVED
            APPLIED_BANDWIDTH_LIMIT
            SPOILED_TILE_RATIO DYNAMIC_CAPABILITY_RATIO LOW_FRAME_RATE_RATIO LOW_RESOLUTION_RATIO
            RDP_TILE_PROCESSING_LATENCY
            VIDEO_FRAME_RATE VIDEO_FRAME_LOSS_RATE VIDEO_BITRATE VIDEO_BITRATE_MAX
            ROUND_TRIP_DELAY_MIN
            BURST_PACKET_LOSS_RATE GAP_PACKET_LOSS_RATE LOSS_BURST_DURATION BURST_DISCARD_RATE GAP_DISCARD_RATE
            JITTER_BUFFER_HIGH_WATER JITTER_BUFFER_LOW_WATER
            """;

    /** The elements of the ClientEvent type of MS-QoE section 2.2.1.29, as that document spells them. */
    private static final String CLIENT_EVENTS = """
            NetworkSendQualityEventRatio NetworkReceiveQualityEventRatio NetworkDelayEventRatio
            NetworkBandwidthLowEventRatio CPUInsufficientEventRatio DeviceHalfDuplexAECEventRatio
            DeviceRenderNotFunctioningEventRatio DeviceCaptureNotFunctioningEventRatio DeviceGlitchesEventRatio
            DeviceLowSNREventRatio DeviceLowSpeechLevelEventRatio DeviceClippingEventRatio DeviceEchoEventRatio
            DeviceNearEndToEchoRatioEventRatio DeviceMultipleEndpointsEventCount DeviceHowlingEventCount
            DeviceRenderZeroVolumeEventRatio DeviceRenderMuteEventRatio
            """;

    @Test
    void theCatalogueHasEveryAgreedName() {
        assertThat(names()).containsAll(words(AGREED_NAMES));
    }

    @Test
    void everyClientEventHasTheNameOfItsElementInUpperSnakeCase() {
        assertThat(names())
                .containsAll(words(CLIENT_EVENTS).stream()
                        .map(MetricTest::upperSnakeCase)
                        .toList());
    }

    @Test
    void nothingElseIsInTheCatalogue() {
        assertThat(names())
                .hasSize(words(AGREED_NAMES).size() + words(CLIENT_EVENTS).size());
    }

    @Test
    void columnsCountUpFromZeroInTheOrderOfTheCatalogue() {
        Metric[] metrics = Metric.values();
        Set<Integer> columns = new HashSet<>();
        for (int i = 0; i < metrics.length; i++) {
            assertThat(metrics[i].column()).as("%s", metrics[i]).isEqualTo(i);
            assertThat(columns.add(metrics[i].column())).as("%s", metrics[i]).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMetricIsFoundByItsColumn(Metric metric) {
        assertThat(Metric.ofColumn(metric.column())).isSameAs(metric);
    }

    @ParameterizedTest
    @CsvSource({"-1", "96", "2147483647", "-2147483648"})
    void aColumnBeyondTheCatalogueIsRefused(int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metric.ofColumn(column))
                .withMessageContaining(Integer.toString(column));
    }

    @ParameterizedTest
    @EnumSource
    void aMetricNamesTheTextThatDefinesIt(Metric metric) {
        assertThat(metric.clause())
                .matches("(RFC \\d{4}( section \\d+(\\.\\d+)*)?|MS-QoE |W3C webrtc-stats, |media-server ).*");
    }

    @ParameterizedTest
    @EnumSource
    void aMetricExplainsItselfInOneSentence(Metric metric) {
        assertThat(metric.meaning()).matches("[A-Z].*[a-z0-9]\\.").doesNotContain(". ");
    }

    @Test
    void noTwoMetricsMeanTheSame() {
        assertThat(Arrays.stream(Metric.values()).map(Metric::meaning)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aSymbolHasNoBlank(Unit unit) {
        assertThat(unit.symbol()).isNotEmpty().doesNotContainAnyWhitespaces();
    }

    @Test
    void noTwoUnitsShareASymbol() {
        assertThat(Arrays.stream(Unit.values()).map(Unit::symbol)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "NETWORK_LOSS_RATE, NETWORK",
        "DISCARD_RATE, JITTER_BUFFER",
        "POST_REPAIR_LOSS_RATE, AFTER_REPAIR",
        "CONCEALED_SAMPLE_RATIO, CODEC",
        "END_SYSTEM_DELAY, ENDPOINT",
        "MOS_LISTENING, USER",
        "R_EXTERNAL_IN, BEYOND_ENDPOINT"
    })
    void aMetricIsMeasuredAtOnePointOfThePath(Metric metric, MeasurementPoint point) {
        assertThat(metric.measurementPoint()).isEqualTo(point);
    }

    private static List<String> names() {
        return Arrays.stream(Metric.values()).map(Metric::name).toList();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String upperSnakeCase(String camelCase) {
        return camelCase
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
