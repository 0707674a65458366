package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.examples.collector.config.CollectorConfig;
import io.vqreport.examples.collector.config.ConfigException;
import io.vqreport.examples.collector.config.ConfigFiles;
import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.TsUnit;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration file. */
class ConfigTest {
    @Test
    void aFileNeedsToHoldOnlyWhatDiffers() {
        CollectorConfig config = ConfigFiles.parse("http: {idleTimeout: 5s, tls: {clientCertificate: false}}", "test");
        assertThat(config.http().idleTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.http().listen())
                .isEqualTo(ConfigFiles.defaults().http().listen());
        assertThat(config.http().tls().clientCertificate()).isFalse();
        assertThat(config.web()).isEqualTo(ConfigFiles.defaults().web());
    }

    @Test
    void anEmptyFileHoldsTheDefaults() {
        assertThat(ConfigFiles.parse("", "test")).isEqualTo(ConfigFiles.defaults());
        assertThat(ConfigFiles.parse("# nothing\n", "test")).isEqualTo(ConfigFiles.defaults());
    }

    @Test
    void whatIsPrintedReadsTheSame() {
        CollectorConfig config = ConfigFiles.parse("store: {url: \"jdbc:sqlite:x.db\"}\nstopTimeout: 90s", "test");
        assertThat(ConfigFiles.parse(ConfigFiles.text(config), "printed")).isEqualTo(config);
        assertThat(ConfigFiles.parse(ConfigFiles.defaultsText(), "defaults")).isEqualTo(ConfigFiles.defaults());
    }

    @Test
    void theSampleIsAConfiguration() {
        CollectorConfig config = ConfigFiles.read(Path.of("collector", "collector.yaml"));
        assertThat(config.http().listen().isSet()).isFalse();
        assertThat(config.websocket().sources()).hasSize(1);
        assertThat(config.decodeOptions(QualityReportCodecs.load()).get(MediaServerStats.TS_UNIT))
                .isEqualTo(TsUnit.MICROS);
    }

    @Test
    void passwordsAreNotPrinted() {
        CollectorConfig config = ConfigFiles.parse("store: {password: hunter2}", "test");
        assertThat(ConfigFiles.text(config)).doesNotContain("hunter2").contains("(hidden)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "htpp: {}",
                "http: {listen: 8080}",
                "http: {listen: \"a:99999\"}",
                "http: {idleTimeout: soon}",
                "web: {allowFull: perhaps}",
                "thresholds: {AUDIO: {NO_SUCH_METRIC: {optimal: 1, acceptable: 2}}}",
                "- a list",
                "a: b: c",
            })
    void whatCannotBeMeantIsRefused(String text) {
        assertThatThrownBy(() -> ConfigFiles.parse(text, "test"))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("test: ");
    }

    @Test
    void boundsAreAddedToThePublishedOnes() {
        CollectorConfig config =
                ConfigFiles.parse("thresholds: {AUDIO: {NETWORK_LOSS_RATE: {optimal: 1, acceptable: 3}}}", "test");
        assertThat(config.qualityThresholds().of(Media.AUDIO))
                .anySatisfy(bound -> {
                    assertThat(bound.metric()).isEqualTo(Metric.NETWORK_LOSS_RATE);
                    assertThat(bound.acceptable()).isEqualTo(3);
                })
                .anySatisfy(bound -> assertThat(bound.metric()).isEqualTo(Metric.MOS_LISTENING))
                .anySatisfy(bound -> assertThat(bound.metric()).isEqualTo(Metric.INTERARRIVAL_JITTER));
    }

    @Test
    void codecsTakeTheirSettings() {
        CollectorConfig config = ConfigFiles.parse("decode: {mediaserver.tsUnit: ms}", "test");
        assertThat(config.decodeOptions(QualityReportCodecs.load()).get(MediaServerStats.TS_UNIT))
                .isEqualTo(TsUnit.MILLIS);
        assertThatThrownBy(() ->
                        ConfigFiles.parse("decode: {no.such: 1}", "test").decodeOptions(QualityReportCodecs.load()))
                .isInstanceOf(ConfigException.class);
    }
}
