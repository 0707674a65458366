package io.vqreport.testkit.formats.webrtc;

import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.formats.json.JsonMarks;
import java.util.List;
import java.util.stream.Stream;

/** The words of the format, for mutations that go deeper than octets by chance. */
public final class MediaServerDictionary {
    private static final List<String> WORDS = List.of(
            "\"stats\":",
            "\"stats\":{",
            "\"statsType\":\"webrtc\"",
            "\"tagKeys\":[\"SessionId\"]",
            "\"tagValues\":[\"1\"]",
            "\"ts\":1607574550624147",
            "\"audio\":",
            "\"video\":{",
            "\"network\":{",
            "\"local\":{",
            "\"remote\":{",
            "\"mos\":",
            "\"rtt\":\"48\"",
            "\"packetsLost\":4294967281",
            "\"localAddress\":\"192.0.2.1:1\"",
            "\"events\":[",
            "\"type\":\"signal\"",
            "\"tsOffset\":1",
            "\"state\":\"stop\"");

    private MediaServerDictionary() {}

    /**
     * Mutations with these words.
     *
     * @return the mutations
     */
    public static Mutations mutations() {
        return Mutations.ofWords(
                Stream.concat(JsonMarks.WORDS.stream(), WORDS.stream()).toList());
    }
}
