package io.vqreport.webrtc.internal.message;

import com.fasterxml.jackson.core.JsonToken;
import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import io.vqreport.webrtc.JsonNumber;
import io.vqreport.webrtc.LossScale;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.MemberKind;
import io.vqreport.webrtc.NetworkStats;
import io.vqreport.webrtc.ReceivedStats;
import io.vqreport.webrtc.SentStats;
import io.vqreport.webrtc.ServerProfile;
import io.vqreport.webrtc.StatsBlock;
import io.vqreport.webrtc.StatsMember;
import io.vqreport.webrtc.internal.JsonCursor;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one block of numbers by the rows of {@link StatsMember}. */
final class BlockReader {
    private static final long WRAPPED = 1L << 31;

    private final JsonCursor cursor;
    private final ServerProfile profile;
    private @Nullable Map<String, @Nullable Object> extras;
    private int fractionAt;

    BlockReader(JsonCursor cursor, ServerProfile profile) {
        this.cursor = cursor;
        this.profile = profile;
    }

    SentStats sent(Media media) {
        SentStats sent = Blocks.sent(values(StatsBlock.LOCAL, media));
        if (LossCheck.fitsOtherScale(sent, profile.lossScale())) {
            noteScale();
        }
        return sent;
    }

    ReceivedStats received(Media media) {
        ReceivedStats received = Blocks.received(values(StatsBlock.REMOTE, media));
        if (LossCheck.fitsOtherScale(received, profile.lossScale())) {
            noteScale();
        }
        return received;
    }

    NetworkStats network() {
        return Blocks.network(values(StatsBlock.NETWORK, Media.AUDIO));
    }

    private void noteScale() {
        cursor.notes().note(MediaServerProblem.LOSS_SCALE_DOUBT, fractionAt, cursor.path() + "/packetsLostFraction");
    }

    /** Reads the object the cursor stands at; the values stand at their members' positions, the extras behind them. */
    private @Nullable Object[] values(StatsBlock block, Media media) {
        extras = null;
        List<StatsMember> members = StatsMember.of(block);
        @Nullable Object[] values = new Object[members.size() + 1];
        int seen = 0;
        int expected = 0;
        while (cursor.next() == JsonToken.FIELD_NAME) {
            String name = cursor.name();
            StatsMember member = find(members, name, expected);
            if (member == null || !member.isOf(media)) {
                unknown(name);
                continue;
            }
            expected = member.position() + 1;
            if ((seen & 1 << member.position()) != 0) {
                cursor.note(MediaServerProblem.DUPLICATE_MEMBER);
                if (extras != null) {
                    extras.remove(name);
                }
            }
            seen |= 1 << member.position();
            JsonToken token = cursor.next();
            values[member.position()] = value(member, media, token);
        }
        values[members.size()] = extras;
        return values;
    }

    /** Members come in the table's order as a rule, so the next one is tried first. */
    private static @Nullable StatsMember find(List<StatsMember> members, String name, int expected) {
        for (int i = expected; i < members.size(); i++) {
            if (members.get(i).wireName().equals(name)) {
                return members.get(i);
            }
        }
        for (int i = 0; i < expected; i++) {
            if (members.get(i).wireName().equals(name)) {
                return members.get(i);
            }
        }
        return null;
    }

    private void unknown(String name) {
        if (extras != null && extras.containsKey(name)) {
            cursor.note(MediaServerProblem.DUPLICATE_MEMBER);
        }
        cursor.note(MediaServerProblem.UNKNOWN_MEMBER);
        cursor.next();
        keep(name, cursor.value());
    }

    private void keep(String name, @Nullable Object value) {
        if (extras == null) {
            extras = new LinkedHashMap<>();
        }
        extras.put(name, value);
    }

    private @Nullable Object value(StatsMember member, Media media, @Nullable JsonToken token) {
        if (member.kind() == MemberKind.TEXT) {
            return text(member, token);
        }
        Metric metric = member.metric(media).orElse(null);
        if (metric == Metric.NETWORK_LOSS_RATE) {
            fractionAt = cursor.at();
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            Long whole = cursor.shortWhole();
            if (whole != null) {
                return checked(member, metric, whole);
            }
        }
        Object plain = cursor.value();
        BigDecimal number = JsonNumber.toDecimal(plain).orElse(null);
        if (number == null && plain instanceof String text) {
            number = Numbers.decimal(text);
            if (number != null) {
                cursor.note(MediaServerProblem.NUMBER_AS_TEXT);
            }
        }
        if (number == null) {
            unusable(plain);
            keep(member.wireName(), plain);
            return null;
        }
        return member.kind() == MemberKind.DECIMAL
                ? checked(metric, number)
                : count(member, metric, number, plain, token);
    }

    private @Nullable Object text(StatsMember member, @Nullable JsonToken token) {
        if (token == JsonToken.VALUE_STRING) {
            String text = cursor.text();
            MediaServerProblem problem = Addresses.problem(text);
            if (problem != null) {
                cursor.note(problem);
            }
            return text;
        }
        Object plain = cursor.value();
        cursor.note(plain == null ? MediaServerProblem.NULL_VALUE : MediaServerProblem.MEMBER_TYPE);
        keep(member.wireName(), plain);
        return null;
    }

    private void unusable(@Nullable Object plain) {
        if (plain == null) {
            cursor.note(MediaServerProblem.NULL_VALUE);
        } else if (plain instanceof String text && Numbers.isNoNumber(text)) {
            cursor.note(MediaServerProblem.NOT_A_NUMBER_TEXT);
        } else if (plain instanceof JsonNumber number) {
            if (number.isJson()) {
                cursor.note(MediaServerProblem.NUMBER_TOO_LONG);
            }
        } else {
            cursor.note(MediaServerProblem.MEMBER_TYPE);
        }
    }

    private @Nullable Object count(
            StatsMember member,
            @Nullable Metric metric,
            BigDecimal number,
            @Nullable Object plain,
            @Nullable JsonToken token) {
        Long whole = Numbers.whole(number);
        if (whole == null) {
            cursor.note(
                    Numbers.isSmall(number) ? MediaServerProblem.COUNT_FRACTIONAL : MediaServerProblem.NUMBER_TOO_LONG);
            keep(member.wireName(), plain);
            return null;
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            cursor.note(MediaServerProblem.COUNT_AS_DECIMAL);
        }
        return checked(member, metric, whole);
    }

    private Object checked(StatsMember member, @Nullable Metric metric, Long whole) {
        if (member.kind() == MemberKind.DECIMAL) {
            return checked(metric, BigDecimal.valueOf(whole));
        }
        if (metric == Metric.PACKETS_LOST) {
            if (whole < 0) {
                cursor.note(MediaServerProblem.LOST_NEGATIVE);
            } else if (whole >= WRAPPED) {
                cursor.note(MediaServerProblem.LOST_WRAPPED);
            }
        } else if (metric != null && !metric.inRange(whole)) {
            cursor.note(MediaServerProblem.OUT_OF_RANGE);
        }
        return whole;
    }

    private BigDecimal checked(@Nullable Metric metric, BigDecimal number) {
        boolean fraction = metric == Metric.NETWORK_LOSS_RATE && profile.lossScale() == LossScale.FRACTION;
        double value = number.doubleValue();
        if (metric != null && !(fraction ? value >= 0 && value <= 1 : metric.inRange(value))) {
            cursor.note(MediaServerProblem.OUT_OF_RANGE);
        }
        return number;
    }
}
