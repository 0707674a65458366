package io.vqreport.xml.msqoe.internal;

import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/** Where the schemas have their marker elements: before which element of which type, {@code ""} for what the schema leaves open. */
final class Separators {
    static final QName V2 = new QName(Namespaces.V2, "Separator");
    static final QName V3 = new QName(Namespaces.V3, "Separator3");

    /** One marker: its name, and the element before which it stands. */
    record Separator(QName name, String before) {}

    private static final String OPEN = "";
    private static final Separator V2_OPEN = new Separator(V2, OPEN);
    private static final Separator V3_OPEN = new Separator(V3, OPEN);

    private static final Map<String, List<Separator>> BY_TYPE = Map.ofEntries(
            Map.entry("SessionReport", List.of(V2_OPEN)),
            Map.entry("DialogInfo", List.of(new Separator(V2, "RegisteredInside"), V2_OPEN)),
            Map.entry("MediaLine", List.of(V2_OPEN)),
            Map.entry("MediaLineDescription", List.of(new Separator(V3, "WifiRadioType"))),
            Map.entry("NetworkConnectivityInfo", List.of(new Separator(V2, "NetworkConnectionDetails"), V3_OPEN)),
            Map.entry("TraceRoute", List.of(V3_OPEN)),
            Map.entry("Address", List.of(V2_OPEN)),
            Map.entry("Network", List.of(new Separator(V2, "ConcealRatioMax"), V3_OPEN)),
            Map.entry("Jitter", List.of(V3_OPEN)),
            Map.entry("Delay", List.of(V3_OPEN)),
            Map.entry("MetricAggregation", List.of(V3_OPEN)),
            Map.entry("MetricBurstGap", List.of(V3_OPEN)),
            Map.entry("Payload", List.of(V3_OPEN)),
            Map.entry(
                    "AudioPayload",
                    List.of(new Separator(V2, "DecodeStereoPercent"), new Separator(V3, "JitterBufferSizeAvg"))),
            Map.entry("Signal", List.of(new Separator(V2, "RecvSignalLevelCh1"), V3_OPEN)),
            Map.entry("VideoPayload", List.of(new Separator(V2, "VideoAllocateBWAvg"), V3_OPEN)),
            Map.entry("ApplicationSharingPayload", List.of(V3_OPEN)),
            Map.entry("NetworkAudioMos", List.of(V2_OPEN)),
            Map.entry("ClientEvent", List.of(new Separator(V2, "DeviceRenderZeroVolumeEventRatio"), V3_OPEN)));

    private Separators() {}

    static List<Separator> of(String type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    /** Whether an element is a marker, of this or a later version. */
    static boolean is(String localName) {
        return localName.startsWith("Separator");
    }
}
