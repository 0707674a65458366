package io.vqreport.examples.collector.config;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import io.vqreport.quality.QualityThreshold;
import io.vqreport.quality.QualityThresholds;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Everything that can be set.
 *
 * @param http where reports are posted
 * @param web the page and its API
 * @param sip where PUBLISH and NOTIFY are taken
 * @param websocket the stats services to connect to
 * @param pipeline from the answer to the store
 * @param store the database
 * @param retention how long things are kept
 * @param thresholds bounds in addition to the published ones, or instead of them
 * @param decode settings of the codecs
 * @param stopTimeout how long a stop waits for what was accepted
 */
public record CollectorConfig(
        HttpConfig http,
        WebConfig web,
        SipConfig sip,
        WebSocketConfig websocket,
        PipelineConfig pipeline,
        StoreConfig store,
        RetentionConfig retention,
        Map<Media, Map<Metric, Bounds>> thresholds,
        Map<String, String> decode,
        Duration stopTimeout) {
    /**
     * The thresholds by which streams are judged.
     *
     * @return the published ones with those of the configuration
     * @throws ConfigException when bounds are out of their metric's range
     */
    public QualityThresholds qualityThresholds() {
        QualityThresholds all = QualityThresholds.published();
        for (Map.Entry<Media, Map<Metric, Bounds>> media : thresholds.entrySet()) {
            for (Map.Entry<Metric, Bounds> entry : media.getValue().entrySet()) {
                all = all.with(media.getKey(), threshold(entry.getKey(), entry.getValue()));
            }
        }
        return all;
    }

    private static QualityThreshold threshold(Metric metric, Bounds bounds) {
        try {
            return bounds.optimal() >= bounds.acceptable()
                    ? QualityThreshold.higherIsBetter(metric, bounds.optimal(), bounds.acceptable())
                    : QualityThreshold.lowerIsBetter(metric, bounds.optimal(), bounds.acceptable());
        } catch (IllegalArgumentException e) {
            throw new ConfigException("thresholds: " + e.getMessage(), e);
        }
    }

    /**
     * How the codecs read.
     *
     * @param codecs the formats at hand
     * @return lenient reading with the codecs' settings
     * @throws ConfigException when a setting is unknown or its value is none of it
     */
    public DecodeOptions decodeOptions(QualityReportCodecs codecs) {
        DecodeOptions options = DecodeOptions.lenient();
        for (Map.Entry<String, String> setting : decode.entrySet()) {
            List<OptionKey<?>> keys = codecs.all().stream()
                    .<OptionKey<?>>flatMap(codec -> codec.optionKeys().stream())
                    .filter(key -> key.name().equals(setting.getKey()))
                    .toList();
            if (keys.isEmpty()) {
                throw new ConfigException("decode: there is no setting " + setting.getKey());
            }
            for (OptionKey<?> key : keys) {
                options = with(options, key, setting.getValue());
            }
        }
        return options;
    }

    private static <T> DecodeOptions with(DecodeOptions options, OptionKey<T> key, String text) {
        try {
            return options.with(key, key.parse(text));
        } catch (IllegalArgumentException e) {
            throw new ConfigException("decode: " + key.name() + " is " + key.values(), e);
        }
    }
}
