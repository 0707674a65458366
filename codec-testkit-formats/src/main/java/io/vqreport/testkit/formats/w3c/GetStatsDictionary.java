package io.vqreport.testkit.formats.w3c;

import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.formats.json.JsonMarks;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsType;
import java.util.List;
import java.util.stream.Stream;

/** The words of getStats snapshots and dumps, to damage them with. */
public final class GetStatsDictionary {
    private static final List<String> MARKS = List.of(
            "\"t\":",
            "\"14\":7",
            "[[\"a\",{",
            "\"id\":\"I\"",
            "\"timestamp\":1767600000000",
            "\"timestamp\":\"2026-01-05T08:00:00Z\"",
            "\"isRemote\":true",
            "\"googRtt\":\"7\"",
            "RTCStatsDump\n",
            "{\"fileFormat\":3}\n",
            "[\"getStats\",\"0-1\",{},null,1]\n",
            "[\"close\",\"0-1\",null,5]\n",
            "\"PeerConnections\":{",
            "\"stats\":{",
            "\"values\":\"[1,2]\"",
            "\"I-timestamp\":",
            "\"[a/s]\"");

    private GetStatsDictionary() {}

    /**
     * Mutations with the marks, every type and every member of the table.
     *
     * @return the mutations
     */
    public static Mutations mutations() {
        return Mutations.ofWords(Stream.of(
                        JsonMarks.WORDS.stream(),
                        MARKS.stream(),
                        Stream.of(StatsType.values()).map(type -> "\"type\":\"" + type.wireName() + "\""),
                        Stream.of(StatsMember.values()).map(member -> "\"" + member.wireName() + "\":"))
                .flatMap(words -> words)
                .toList());
    }
}
