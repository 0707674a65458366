package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.model.StreamReport;
import io.vqreport.webrtc.internal.PlainValues;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsType;
import java.util.EnumSet;
import java.util.Set;

/** Members without a metric, as the extras of a stream: {@code getstats:inbound-rtp.framesDecoded}. */
final class Extras {
    private static final String PREFIX = "getstats:";

    /** Members that stand elsewhere in a report, or that only hold a snapshot together. */
    private static final Set<StatsMember> ELSEWHERE = EnumSet.of(
            StatsMember.SSRC,
            StatsMember.KIND,
            StatsMember.MEDIA_TYPE,
            StatsMember.IS_REMOTE,
            StatsMember.MID,
            StatsMember.PAYLOAD_TYPE,
            StatsMember.MIME_TYPE,
            StatsMember.CLOCK_RATE,
            StatsMember.SDP_FMTP_LINE);

    private Extras() {}

    static void add(StreamReport.Builder stream, StatsEntry entry) {
        StatsType type = entry.type().orElse(null);
        if (type == null) {
            return;
        }
        String prefix = PREFIX + type.wireName() + ".";
        Set<StatsMember> used = MetricRow.used(type);
        entry.members().known().forEach((member, value) -> {
            if (!used.contains(member) && !isElsewhere(member)) {
                stream.extra(prefix + member.wireName(), PlainValues.text(value));
            }
        });
        entry.members().others().forEach((name, value) -> {
            if (value != null) {
                stream.extra(prefix + name, PlainValues.text(value));
            }
        });
    }

    static boolean isElsewhere(StatsMember member) {
        return ELSEWHERE.contains(member) || member.wireName().endsWith("Id");
    }
}
