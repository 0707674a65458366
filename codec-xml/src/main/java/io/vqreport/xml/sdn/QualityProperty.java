package io.vqreport.xml.sdn;

import io.vqreport.metric.Metric;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a quality message, and what their numbers mean: the table that reader, mapper, writer, capabilities and
 * documentation are driven by.
 *
 * <p>The schema lets properties stand in any order. The last ones, from {@link #SSID} on, are those of interface 3.0; where
 * they stand is not published, so they are taken here and in end points.
 */
public enum QualityProperty {
    /** The receiver's verdict: Good, Poor or Bad. */
    STREAM_QUALITY("StreamQuality", SdnForm.TEXT, "", SdnEvidence.CONFIRMED),
    /** The transport protocol. */
    PROTOCOL("Protocol", SdnForm.TEXT, "", SdnEvidence.CONFIRMED),
    /** The codec, with its name and payload type as attributes and bandwidths as children. */
    CODEC("Codec", SdnForm.ELEMENTS, "", SdnEvidence.CONFIRMED),
    /** Rounded or garbage in captured messages, and deprecated; no metric. */
    CONVERSATIONAL_MOS("ConversationalMOS", SdnForm.INTEGER, "MOS", SdnEvidence.MEASURED),
    /** RTP packets. */
    PACKET_UTILIZATION("PacketUtilization", SdnForm.INTEGER, "packets", SdnEvidence.CONFIRMED, Metric.PACKETS, 0),
    /** The share of packets lost. Documented as percent. */
    PACKET_LOSS_RATE("PacketLossRate", SdnForm.HUNDRED, "fraction", SdnEvidence.MEASURED, Metric.NETWORK_LOSS_RATE, 2),
    /** The highest share of packets lost. Documented as percent. */
    PACKET_LOSS_RATE_MAX(
            "PacketLossRateMax", SdnForm.HUNDRED, "fraction", SdnEvidence.MEASURED, Metric.NETWORK_LOSS_RATE_MAX, 2),
    /** Interarrival jitter. */
    JITTER_INTER_ARRIVAL(
            "JitterInterArrival", SdnForm.COUNT, "ms", SdnEvidence.CONFIRMED, Metric.INTERARRIVAL_JITTER, 0),
    /** The greatest interarrival jitter. */
    JITTER_INTER_ARRIVAL_MAX(
            "JitterInterArrivalMax", SdnForm.COUNT, "ms", SdnEvidence.CONFIRMED, Metric.INTERARRIVAL_JITTER_MAX, 0),
    /** Round-trip time. */
    ROUND_TRIP("RoundTrip", SdnForm.COUNT, "ms", SdnEvidence.CONFIRMED, Metric.ROUND_TRIP_DELAY, 0),
    /** The greatest round-trip time. */
    ROUND_TRIP_MAX("RoundTripMax", SdnForm.COUNT, "ms", SdnEvidence.CONFIRMED, Metric.ROUND_TRIP_DELAY_MAX, 0),
    /** Packets the healer dropped, of those it received. Documented as percent. */
    HEALER_PACKET_DROP_RATIO(
            "HealerPacketDropRatio", SdnForm.HUNDRED, "fraction", SdnEvidence.MEASURED, Metric.HEALER_DROP_RATE, 2),
    /** What the network takes from the codec's best MOS, on average. */
    DEGRADATION_AVG("DegradationAvg", SdnForm.POSITIVE, "MOS", SdnEvidence.CONFIRMED, Metric.MOS_DEGRADATION, 0),
    /** Audio frames with concealed samples, of all frames. */
    RATIO_CONCEALED_SAMPLES_AVG(
            "RatioConcealedSamplesAvg",
            SdnForm.POSITIVE,
            "fraction",
            SdnEvidence.CONFIRMED,
            Metric.CONCEALED_FRAME_RATIO,
            2),
    /** Time with echo in the microphone's signal. */
    ECHO_PERCENT_MIC_IN("EchoPercentMicIn", SdnForm.HUNDRED, "percent", SdnEvidence.CONFIRMED),
    /** Time with echo in the signal sent. */
    ECHO_PERCENT_SEND("EchoPercentSend", SdnForm.HUNDRED, "percent", SdnEvidence.CONFIRMED),
    /** Echo return; its definition is not published, and it is no return loss. */
    ECHO_RETURN("EchoReturn", SdnForm.COUNT, "", SdnEvidence.DOCUMENTED),
    /** Flags that say why the device was thought to echo. */
    ECHO_EVENT_CAUSES("EchoEventCauses", SdnForm.COUNT, "bits", SdnEvidence.DOCUMENTED),
    /** The noise level received; its reference is not stated. */
    RECV_NOISE_LEVEL(
            "RecvNoiseLevel", SdnForm.INTEGER, "dB", SdnEvidence.CONFIRMED, Metric.NOISE_LEVEL_UNREFERENCED, 0),
    /** The speech level received; its reference is not stated. */
    RECV_SIGNAL_LEVEL(
            "RecvSignalLevel", SdnForm.INTEGER, "dB", SdnEvidence.CONFIRMED, Metric.SIGNAL_LEVEL_UNREFERENCED, 0),
    /** Mean duration of bursts of loss, with a Gmin of 16. */
    BURST_DURATION("BurstDuration", SdnForm.COUNT, "ms", SdnEvidence.CONFIRMED, Metric.BURST_DURATION, 0),
    /** Loss in bursts. The scale is concluded from two captured messages. */
    BURST_DENSITY("BurstDensity", SdnForm.COUNT, "1/10000", SdnEvidence.INFERRED, Metric.BURST_LOSS_DENSITY, -2),
    /** Mean duration of the gaps between bursts. */
    BURST_GAP_DURATION("BurstGapDuration", SdnForm.COUNT, "ms", SdnEvidence.CONFIRMED, Metric.GAP_DURATION, 0),
    /** Loss in gaps. The scale is concluded from that of BurstDensity. */
    BURST_GAP_DENSITY("BurstGapDensity", SdnForm.COUNT, "1/10000", SdnEvidence.INFERRED, Metric.GAP_LOSS_DENSITY, -2),
    /** The part of DegradationAvg that jitter causes. */
    DEGRADATION_JITTER_AVG("DegradationJitterAvg", SdnForm.POSITIVE, "fraction", SdnEvidence.DOCUMENTED),
    /** The greatest degradation. */
    DEGRADATION_MAX("DegradationMax", SdnForm.POSITIVE, "MOS", SdnEvidence.CONFIRMED, Metric.MOS_DEGRADATION_MAX, 0),
    /** The least RecvListenMOS. */
    RECV_LISTEN_MOS_MIN("RecvListenMOSMin", SdnForm.POSITIVE, "MOS", SdnEvidence.CONFIRMED),
    /** The least SendListenMOS. */
    SEND_LISTEN_MOS_MIN("SendListenMOSMin", SdnForm.POSITIVE, "MOS", SdnEvidence.CONFIRMED),
    /** Wideband listening MOS of the audio sent, speech level and device included. */
    SEND_LISTEN_MOS("SendListenMOS", SdnForm.POSITIVE, "MOS", SdnEvidence.CONFIRMED, Metric.MOS_SENT_LISTENING, 0),
    /** Wideband listening MOS of the audio received, likewise. */
    RECV_LISTEN_MOS("RecvListenMOS", SdnForm.POSITIVE, "MOS", SdnEvidence.CONFIRMED, Metric.MOS_RECEIVED_LISTENING, 0),
    /** The least network MOS. */
    OVERALL_MIN_NETWORK_MOS(
            "OverallMinNetworkMOS", SdnForm.POSITIVE, "MOS", SdnEvidence.CONFIRMED, Metric.MOS_NETWORK_MIN, 0),
    /** The mean network MOS, wideband. */
    OVERALL_AVG_NETWORK_MOS(
            "OverallAvgNetworkMOS", SdnForm.POSITIVE, "MOS", SdnEvidence.CONFIRMED, Metric.MOS_NETWORK, 0),
    /** The part of DegradationAvg that loss causes. */
    DEGRADATION_PACKET_LOSS_AVG("DegradationPacketLossAvg", SdnForm.POSITIVE, "fraction", SdnEvidence.DOCUMENTED),
    /** The microphone. */
    CAPTURE_DEVICE("CaptureDevice", SdnForm.TEXT, "", SdnEvidence.CONFIRMED),
    /** The microphone's driver. */
    CAPTURE_DEVICE_DRIVER("CaptureDeviceDriver", SdnForm.TEXT, "", SdnEvidence.CONFIRMED),
    /** Glitches of the microphone. */
    MIC_GLITCH_RATE("MicGlitchRate", SdnForm.NUMBER, "per 5 min", SdnEvidence.CONFIRMED),
    /** Glitches of the loudspeaker. */
    SPEAKER_GLITCH_RATE("SpeakerGlitchRate", SdnForm.NUMBER, "per 5 min", SdnEvidence.CONFIRMED),
    /** The loudspeaker. */
    RENDER_DEVICE("RenderDevice", SdnForm.TEXT, "", SdnEvidence.CONFIRMED),
    /** The loudspeaker's driver. */
    RENDER_DEVICE_DRIVER("RenderDeviceDriver", SdnForm.TEXT, "", SdnEvidence.CONFIRMED),
    /** The share of the call with too little processor. */
    CPU_INSUFFICIENT_EVENT_RATIO(
            "CPUInsufficientEventRatio",
            SdnForm.HUNDRED,
            "fraction",
            SdnEvidence.INFERRED,
            Metric.CPU_INSUFFICIENT_EVENT_RATIO,
            2),
    /** The share of the call with a microphone that did not work. */
    DEVICE_CAPTURE_NOT_FUNCTIONING_EVENT_RATIO(
            "DeviceCaptureNotFunctioningEventRatio",
            SdnForm.HUNDRED,
            "fraction",
            SdnEvidence.INFERRED,
            Metric.DEVICE_CAPTURE_NOT_FUNCTIONING_EVENT_RATIO,
            2),
    /** The share of the call with a loudspeaker that did not work. */
    DEVICE_RENDER_NOT_FUNCTIONING_EVENT_RATIO(
            "DeviceRenderNotFunctioningEventRatio",
            SdnForm.HUNDRED,
            "fraction",
            SdnEvidence.INFERRED,
            Metric.DEVICE_RENDER_NOT_FUNCTIONING_EVENT_RATIO,
            2),
    /** The share of the call with a clipping microphone. */
    DEVICE_CLIPPING_EVENT_RATIO(
            "DeviceClippingEventRatio",
            SdnForm.HUNDRED,
            "fraction",
            SdnEvidence.INFERRED,
            Metric.DEVICE_CLIPPING_EVENT_RATIO,
            2),
    /** How often feedback was heard. */
    DEVICE_HOWLING_EVENT_COUNT(
            "DeviceHowlingEventCount",
            SdnForm.INTEGER,
            "count",
            SdnEvidence.DOCUMENTED,
            Metric.DEVICE_HOWLING_EVENT_COUNT,
            0),
    /** The share of the call with a delay that hinders conversation. */
    NETWORK_DELAY_EVENT_RATIO(
            "NetworkDelayEventRatio",
            SdnForm.HUNDRED,
            "fraction",
            SdnEvidence.INFERRED,
            Metric.NETWORK_DELAY_EVENT_RATIO,
            2),
    /** The share of the call with speech too weak beside its echo. */
    DEVICE_NEAR_END_TO_ECHO_RATIO_EVENT_RATIO(
            "DeviceNearEndToEchoRatioEventRatio",
            SdnForm.HUNDRED,
            "fraction",
            SdnEvidence.INFERRED,
            Metric.DEVICE_NEAR_END_TO_ECHO_RATIO_EVENT_RATIO,
            2),
    /** The share of the call with echo. */
    DEVICE_ECHO_EVENT_RATIO(
            "DeviceEchoEventRatio",
            SdnForm.HUNDRED,
            "fraction",
            SdnEvidence.INFERRED,
            Metric.DEVICE_ECHO_EVENT_RATIO,
            2),
    /** The microphone's timestamp error. */
    AUDIO_TIMESTAMP_ERROR_MIC_MS("AudioTimestampErrorMicMs", SdnForm.NUMBER, "ms", SdnEvidence.CONFIRMED),
    /** The loudspeaker's timestamp error. */
    AUDIO_TIMESTAMP_ERROR_SPK_MS("AudioTimestampErrorSpkMs", SdnForm.NUMBER, "ms", SdnEvidence.CONFIRMED),
    /** The share of video packets the sender was told to be lost; no metric of its own. */
    VIDEO_PACKET_LOSS_RATE("VideoPacketLossRate", SdnForm.POSITIVE, "fraction", SdnEvidence.INFERRED),
    /** The mean rate of video frames received. */
    RECV_FRAME_RATE_AVERAGE(
            "RecvFrameRateAverage", SdnForm.POSITIVE, "frames/s", SdnEvidence.DOCUMENTED, Metric.VIDEO_FRAME_RATE, 0),
    /** Video frames lost as displayed; no metric. */
    VIDEO_LOCAL_FRAME_LOSS_PERCENTAGE_AVG(
            "VideoLocalFrameLossPercentageAvg", SdnForm.HUNDRED, "percent", SdnEvidence.DOCUMENTED),
    /** The share of the call in which load limited the video. */
    DYNAMIC_CAPABILITY_PERCENT(
            "DynamicCapabilityPercent",
            SdnForm.HUNDRED,
            "percent",
            SdnEvidence.DOCUMENTED,
            Metric.DYNAMIC_CAPABILITY_RATIO,
            0),
    /** The share of the call below 7.5 frames a second. */
    LOW_FRAME_RATE_CALL_PERCENT(
            "LowFrameRateCallPercent",
            SdnForm.HUNDRED,
            "percent",
            SdnEvidence.DOCUMENTED,
            Metric.LOW_FRAME_RATE_RATIO,
            0),
    /** The share of the call below 120 pixels. */
    LOW_RESOLUTION_CALL_PERCENT(
            "LowResolutionCallPercent",
            SdnForm.HUNDRED,
            "percent",
            SdnEvidence.DOCUMENTED,
            Metric.LOW_RESOLUTION_RATIO,
            0),
    /** The share of video frames lost. Documented as frames a second. */
    VIDEO_FRAME_LOSS_RATE(
            "VideoFrameLossRate", SdnForm.POSITIVE, "fraction", SdnEvidence.INFERRED, Metric.VIDEO_FRAME_LOSS_RATE, 2),
    /** The obsolete name of VideoLocalFrameLossPercentageAvg. */
    LOCAL_FRAME_LOSS_PERCENTAGE_AVG("LocalFrameLossPercentageAvg", SdnForm.HUNDRED, "percent", SdnEvidence.DOCUMENTED),
    /** The highest bit rate of video. */
    BIT_RATE_MAX("BitRateMax", SdnForm.COUNT, "bit/s", SdnEvidence.DOCUMENTED, Metric.VIDEO_BITRATE_MAX, -3),
    /** The mean bit rate of video. */
    BIT_RATE_AVG("BitRateAvg", SdnForm.COUNT, "bit/s", SdnEvidence.DOCUMENTED, Metric.VIDEO_BITRATE, -3),
    /** The share of the call in VGA; no metric. */
    VGA_QUALITY_RATIO("VGAQualityRatio", SdnForm.HUNDRED, "percent", SdnEvidence.DOCUMENTED),
    /** The share of the call in HD; no metric. */
    HD_QUALITY_RATIO("HDQualityRatio", SdnForm.HUNDRED, "percent", SdnEvidence.DOCUMENTED),
    /** Density of bursts of relative one-way delay; its unit is not known. */
    RELATIVE_ONE_WAY_BURST_DENSITY("RelativeOneWayBurstDensity", SdnForm.POSITIVE, "", SdnEvidence.MEASURED),
    /** The mean relative one-way delay. Documented as ms. */
    RELATIVE_ONE_WAY_AVERAGE(
            "RelativeOneWayAverage", SdnForm.NUMBER, "s", SdnEvidence.MEASURED, Metric.RELATIVE_ONE_WAY_DELAY, 3),
    /** Density of bursts of tile processing latency; its unit is not known. */
    RDP_TILE_PROCESSING_LATENCY_BURST_DENSITY(
            "RDPTileProcessingLatencyBurstDensity", SdnForm.POSITIVE, "", SdnEvidence.DOCUMENTED),
    /** The mean time to process a screen tile. */
    RDP_TILE_PROCESSING_LATENCY_AVERAGE(
            "RDPTileProcessingLatencyAverage",
            SdnForm.POSITIVE,
            "ms",
            SdnEvidence.DOCUMENTED,
            Metric.RDP_TILE_PROCESSING_LATENCY,
            0),
    /** Screen tiles that newer ones replaced before they were shown, of all. */
    SPOILED_TILE_PERCENT_TOTAL(
            "SpoiledTilePercentTotal",
            SdnForm.POSITIVE,
            "percent",
            SdnEvidence.DOCUMENTED,
            Metric.SPOILED_TILE_RATIO,
            0),
    /** The mean of that over time; no metric. */
    SPOILED_TILE_PERCENT_AVERAGE("SpoiledTilePercentAverage", SdnForm.HUNDRED, "percent", SdnEvidence.DOCUMENTED),
    /** The frame rate of application sharing; no metric. */
    FRAME_RATE("FrameRate", SdnForm.POSITIVE, "frames/s", SdnEvidence.CONFIRMED),
    /** The bandwidth limit applied to the sender. */
    APPLIED_BANDWIDTH_LIMIT(
            "AppliedBandwidthLimit", SdnForm.COUNT, "bit/s", SdnEvidence.CONFIRMED, Metric.APPLIED_BANDWIDTH_LIMIT, -3),
    /** The wireless network's name. */
    SSID("SSID", SdnForm.TEXT, "", SdnEvidence.DOCUMENTED),
    /** The radio channel. */
    WIFI_CHANNEL("WiFiChannel", SdnForm.INTEGER, "", SdnEvidence.DOCUMENTED),
    /** Changes of the access point. */
    WIFI_HANDOVERS("WifiHandovers", SdnForm.INTEGER, "count", SdnEvidence.DOCUMENTED),
    /** The signal's strength. */
    WIFI_SIGNAL_STRENGTH("WifiSignalStrength", SdnForm.NUMBER, "percent", SdnEvidence.DOCUMENTED),
    /** The kind of radio. */
    WIFI_RADIO_TYPE("WifiRadioType", SdnForm.INTEGER, "", SdnEvidence.DOCUMENTED),
    /** The received signal's strength. */
    WIFI_RSSI("WifiRSSI", SdnForm.NUMBER, "percent", SdnEvidence.DOCUMENTED),
    /** Reassociations on one channel. */
    WIFI_CHANNEL_REASSOCIATIONS("WifiChannelReassociations", SdnForm.INTEGER, "count", SdnEvidence.DOCUMENTED),
    /** The radio frequency. */
    WIFI_RADIO_FREQUENCY("WifiRadioFrequency", SdnForm.INTEGER, "", SdnEvidence.DOCUMENTED),
    /** 1 for IPv4, 2 for IPv6. */
    WIFI_SUPPORT_FLAGS("WifiSupportFlags", SdnForm.INTEGER, "bits", SdnEvidence.DOCUMENTED),
    /** 1 for VPN. */
    WIFI_STATUS_FLAGS("WifiStatusFlags", SdnForm.INTEGER, "bits", SdnEvidence.DOCUMENTED),
    /** The battery's charge; 0 stands for plugged in. */
    WIFI_BATTERY_CHARGE("WifiBatteryCharge", SdnForm.INTEGER, "percent", SdnEvidence.DOCUMENTED),
    /** The network's DNS suffix. */
    DNS_SUFFIX("DNSSuffix", SdnForm.TEXT, "", SdnEvidence.DOCUMENTED);

    private final String wireName;
    private final SdnForm form;
    private final String unit;
    private final SdnEvidence evidence;
    private final @Nullable Metric metric;
    private final int shift;

    QualityProperty(String wireName, SdnForm form, String unit, SdnEvidence evidence) {
        this(wireName, form, unit, evidence, null, 0);
    }

    QualityProperty(
            String wireName, SdnForm form, String unit, SdnEvidence evidence, @Nullable Metric metric, int shift) {
        this.wireName = wireName;
        this.form = form;
        this.unit = unit;
        this.evidence = evidence;
        this.metric = metric;
        this.shift = shift;
    }

    /**
     * Finds a property by its element's name.
     *
     * @param wireName the name
     * @return the property; empty when there is none of that name
     */
    public static Optional<QualityProperty> of(String wireName) {
        for (QualityProperty property : values()) {
            if (property.wireName.equals(wireName)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    /**
     * The element's name.
     *
     * @return for example {@code PacketLossRate}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * The form of its value (schema D; schema C leaves most forms open).
     *
     * @return the form
     */
    public SdnForm form() {
        return form;
    }

    /**
     * The unit of its value in real messages.
     *
     * @return for example {@code fraction}; empty when it has none or none is known
     */
    public String unit() {
        return unit;
    }

    /**
     * What the unit rests on.
     *
     * @return the evidence
     */
    public SdnEvidence evidence() {
        return evidence;
    }

    /**
     * The metric it is.
     *
     * @return the metric; empty when the catalogue has none, and the value is an extra of the neutral stream
     */
    public Optional<Metric> metric() {
        return Optional.ofNullable(metric);
    }

    /**
     * The power of ten from the message's unit to the metric's.
     *
     * @return for example 2 for a fraction whose metric is in percent
     */
    public int shift() {
        return shift;
    }

    /**
     * Whether the metric is filled only when {@link SdnMessages#BURST_DENSITY_SCALE} says the scale.
     *
     * @return true for the two densities of burst and gap
     */
    public boolean needsScale() {
        return this == BURST_DENSITY || this == BURST_GAP_DENSITY;
    }

    /**
     * Whether it is one of interface 3.0.
     *
     * @return true from {@link #SSID} on
     */
    public boolean isExtension() {
        return compareTo(SSID) >= 0;
    }
}
