package io.vqreport.webrtc.internal.message;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
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

    private static final Layout AUDIO_LOCAL = Layout.of(StatsBlock.LOCAL, Media.AUDIO);
    private static final Layout AUDIO_REMOTE = Layout.of(StatsBlock.REMOTE, Media.AUDIO);
    private static final Layout VIDEO_LOCAL = Layout.of(StatsBlock.LOCAL, Media.VIDEO);
    private static final Layout VIDEO_REMOTE = Layout.of(StatsBlock.REMOTE, Media.VIDEO);
    private static final Layout PATH = Layout.of(StatsBlock.NETWORK, Media.AUDIO);

    private final JsonCursor cursor;
    private final ServerProfile profile;
    private @Nullable Map<String, @Nullable Object> extras;
    private int fractionAt;

    /** A row of the table, taken apart. */
    private record Row(
            int position,
            SerializableString octets,
            MemberKind kind,
            @Nullable Metric metric) {
        String wireName() {
            return octets.getValue();
        }
    }

    /** The rows of a block as a medium has them, in the server's order, and how many positions the block has in all. */
    // Never compared nor kept elsewhere; read for each member.
    @SuppressWarnings("ArrayRecordComponent")
    private record Layout(Row[] rows, int positions) {
        static Layout of(StatsBlock block, Media media) {
            List<StatsMember> members = StatsMember.of(block);
            Row[] rows = members.stream()
                    .filter(member -> member.isOf(media))
                    .map(member -> new Row(
                            member.position(),
                            new SerializedString(member.wireName()),
                            member.kind(),
                            member.metric(media).orElse(null)))
                    .toArray(Row[]::new);
            return new Layout(rows, members.size());
        }
    }

    BlockReader(JsonCursor cursor, ServerProfile profile) {
        this.cursor = cursor;
        this.profile = profile;
    }

    SentStats sent(Media media) {
        SentStats sent = Blocks.sent(values(media == Media.AUDIO ? AUDIO_LOCAL : VIDEO_LOCAL));
        if (LossCheck.fitsOtherScale(sent, profile.lossScale())) {
            noteScale();
        }
        return sent;
    }

    ReceivedStats received(Media media) {
        ReceivedStats received = Blocks.received(values(media == Media.AUDIO ? AUDIO_REMOTE : VIDEO_REMOTE));
        if (LossCheck.fitsOtherScale(received, profile.lossScale())) {
            noteScale();
        }
        return received;
    }

    NetworkStats network() {
        return Blocks.network(values(PATH));
    }

    private void noteScale() {
        cursor.notes().note(MediaServerProblem.LOSS_SCALE_DOUBT, fractionAt, cursor.path() + "/packetsLostFraction");
    }

    /** Reads the object the cursor stands at; the values stand at their members' positions, the extras behind them. */
    private @Nullable Object[] values(Layout layout) {
        extras = null;
        Row[] rows = layout.rows;
        @Nullable Object[] values = new Object[layout.positions + 1];
        int seen = 0;
        int expected = 0;
        String name = cursor.nextName(rows[expected].octets);
        while (name != null) {
            int at = find(rows, name, expected);
            if (at < 0) {
                unknown(name);
            } else {
                Row row = rows[at];
                if ((seen & (1 << row.position)) != 0) {
                    cursor.note(MediaServerProblem.DUPLICATE_MEMBER);
                    if (extras != null) {
                        extras.remove(name);
                    }
                }
                seen |= 1 << row.position;
                values[row.position] = value(row, cursor.memberValue());
                expected = at + 1 < rows.length ? at + 1 : 0;
            }
            name = cursor.nextName(rows[expected].octets);
        }
        values[layout.positions] = extras;
        return values;
    }

    /** Members come in the table's order as a rule, so the next one is tried first. */
    private static int find(Row[] rows, String name, int expected) {
        for (int i = 0; i < rows.length; i++) {
            int at = expected + i < rows.length ? expected + i : expected + i - rows.length;
            if (rows[at].wireName().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private void unknown(String name) {
        if (extras != null && extras.containsKey(name)) {
            cursor.note(MediaServerProblem.DUPLICATE_MEMBER);
        }
        cursor.note(MediaServerProblem.UNKNOWN_MEMBER);
        cursor.memberValue();
        keep(name, cursor.value());
    }

    private void keep(String name, @Nullable Object value) {
        if (extras == null) {
            extras = new LinkedHashMap<>();
        }
        extras.put(name, value);
    }

    private @Nullable Object value(Row row, @Nullable JsonToken token) {
        if (row.kind == MemberKind.TEXT) {
            return text(row, token);
        }
        if (row.metric == Metric.NETWORK_LOSS_RATE) {
            fractionAt = cursor.at();
        }
        Long whole = cursor.shortWhole();
        if (whole != null) {
            return row.kind == MemberKind.DECIMAL
                    ? checked(row.metric, BigDecimal.valueOf(whole))
                    : checkedCount(row, whole);
        }
        BigDecimal plainDecimal = row.kind == MemberKind.DECIMAL ? cursor.shortDecimal() : null;
        return plainDecimal == null ? odd(row, token) : checked(row.metric, plainDecimal);
    }

    /** Reads what is not written as the server does. */
    private @Nullable Object odd(Row row, @Nullable JsonToken token) {
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
            keep(row.wireName(), plain);
            return null;
        }
        return row.kind == MemberKind.DECIMAL ? checked(row.metric, number) : count(row, number, plain, token);
    }

    private @Nullable Object text(Row row, @Nullable JsonToken token) {
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
        keep(row.wireName(), plain);
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

    private @Nullable Object count(Row row, BigDecimal number, @Nullable Object plain, @Nullable JsonToken token) {
        Long whole = Numbers.whole(number);
        if (whole == null) {
            cursor.note(
                    Numbers.isSmall(number) ? MediaServerProblem.COUNT_FRACTIONAL : MediaServerProblem.NUMBER_TOO_LONG);
            keep(row.wireName(), plain);
            return null;
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            cursor.note(MediaServerProblem.COUNT_AS_DECIMAL);
        }
        return checkedCount(row, whole);
    }

    private Long checkedCount(Row row, Long whole) {
        if (row.metric == Metric.PACKETS_LOST) {
            if (whole < 0) {
                cursor.note(MediaServerProblem.LOST_NEGATIVE);
            } else if (whole >= WRAPPED) {
                cursor.note(MediaServerProblem.LOST_WRAPPED);
            }
        } else if (row.metric != null && !row.metric.inRange(whole)) {
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
