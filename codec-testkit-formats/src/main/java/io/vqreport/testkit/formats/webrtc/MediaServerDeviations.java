package io.vqreport.testkit.formats.webrtc;

import static io.vqreport.testkit.Deviation.always;
import static io.vqreport.testkit.Deviation.replacing;

import io.vqreport.testkit.Deviation;
import io.vqreport.testkit.formats.json.JsonText;
import io.vqreport.testkit.formats.json.PackedText;
import io.vqreport.webrtc.MediaServerProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The deviations of media-server messages, each made in conforming messages, with the code that a reader notes for it. Without jqwik.
 */
public final class MediaServerDeviations {
    private static final String NUMBER = "-?[0-9][0-9.eE+-]*";
    private static final String RTT = "\"rtt\":" + NUMBER;
    private static final String TS = "\"ts\":[0-9]+";
    private static final String TYPE = "\"statsType\":\"webrtc\"";
    private static final String TAGS = "\"tagKeys\":(\\[[^\\]]*\\]),\"tagValues\":(\\[[^\\]]*\\])";
    private static final String ADDRESS = "\"localAddress\":\"[^\"]*\"";
    /** A line with one stats message in canonical form: the payload, and what stands beside it. */
    private static final String STATS =
            "\\{\"stats\":\\{\"stats\":(\\{.*\\})((?:,\"[a-zA-Z]+\":(?:\\[[^\\]]*\\]|[0-9]+))*)\\},\"statsType\":\"webrtc\"\\}";
    /** A line with one events message in canonical form. */
    private static final String EVENTS =
            "\\{\"stats\":\\{(\"events\":\\[.*\\])((?:,\"[a-zA-Z]+\":(?:\\[[^\\]]*\\]|[0-9]+))*)\\},\"statsType\":\"webrtc\"\\}";

    private static final List<Deviation> ALL = Stream.of(texts(), envelopes(), tags(), values(), addresses(), events())
            .flatMap(List::stream)
            .toList();

    private MediaServerDeviations() {}

    /**
     * The deviations.
     *
     * @return all of them; some codes have several
     */
    public static List<Deviation> all() {
        return ALL;
    }

    private static List<Deviation> texts() {
        return List.of(
                replacing("cut off", MediaServerProblem.NOT_JSON, "(?s)^(.{12}).*$", "$1")
                        .refused(),
                always("packed, and cut off", MediaServerProblem.PACKING_BROKEN, PackedText::cutOff)
                        .otherItems(),
                replacing("another document", MediaServerProblem.NO_PAYLOAD, "(?s)^.*$", "{\"other\":1}")
                        .refused(),
                always(
                        "a byte order mark",
                        MediaServerProblem.BYTE_ORDER_MARK,
                        octets -> text("\u00EF\u00BB\u00BF" + text(octets))),
                replacing("no outer braces", MediaServerProblem.OUTER_BRACE_MISSING, "^\\{([^\n]*)\\}\n?$", "$1"),
                always(
                        "the message in a string",
                        MediaServerProblem.ENCODED_AS_TEXT,
                        octets -> text(lines(octets, line -> '"' + JsonText.escaped(line) + '"'))),
                replacing("a comma behind the message", MediaServerProblem.SEPARATOR, "\\}\n", "},\n"),
                replacing("messages in an array", MediaServerProblem.ARRAY_OF_MESSAGES, "^([^\n]*)\n?$", "[$1]"),
                replacing("a member twice", MediaServerProblem.DUPLICATE_MEMBER, "(" + RTT + ")", "$1,$1"),
                replacing("NaN", MediaServerProblem.NOT_A_NUMBER, RTT, "\"rtt\":NaN"),
                replacing("Infinity", MediaServerProblem.NOT_A_NUMBER, RTT, "\"rtt\":-Infinity"));
    }

    private static List<Deviation> envelopes() {
        return List.of(
                replacing(
                        "statsType a level deeper",
                        MediaServerProblem.STATS_TYPE_INSIDE,
                        "\\},(" + TYPE + ")\\}",
                        ",$1}}"),
                replacing(
                        "ts beside audio and video",
                        MediaServerProblem.TAGS_INSIDE,
                        "\\}(,\"tagKeys\":[^{}]*)?,(" + TS + ")\\}",
                        ",$2}$1}"),
                replacing("ts beside the outer stats", MediaServerProblem.TAGS_OUTSIDE, ",(" + TS + ")\\},", "},$1,"),
                replacing(
                        "no inner stats",
                        MediaServerProblem.UNWRAPPED,
                        "\\{\"stats\":\\{\"stats\":\\{(.*)\\}((?:,\"t[a-zA-Z]+\":(?:\\[[^\\]]*\\]|[0-9]+))*)\\},",
                        "{\"stats\":{$1$2},"),
                replacing("the payload alone", MediaServerProblem.BARE, STATS, "$1"),
                replacing(
                        "events a level deeper",
                        MediaServerProblem.EVENTS_INSIDE,
                        EVENTS,
                        "{\"stats\":{\"stats\":{$1}$2},\"statsType\":\"webrtc\"}"),
                replacing(
                                "stats and events",
                                MediaServerProblem.MIXED_PAYLOAD,
                                "(\"(?:audio|network|video)\":)",
                                "\"events\":[],$1")
                        .otherItems(),
                replacing("no ts", MediaServerProblem.TS_MISSING, "," + TS, ""),
                replacing("no statsType", MediaServerProblem.STATS_TYPE_MISSING, "," + TYPE, ""),
                replacing("another statsType", MediaServerProblem.STATS_TYPE_UNKNOWN, TYPE, "\"statsType\":\"sip\""),
                replacing(
                        "ts with an exponent",
                        MediaServerProblem.TS_AS_DECIMAL,
                        "\"ts\":([0-9])([0-9]+)",
                        "\"ts\":$1.$2e15"),
                replacing("ts in ms", MediaServerProblem.TS_UNIT, "\"ts\":([0-9]{13})[0-9]{3}", "\"ts\":$1"),
                replacing("ts beyond time", MediaServerProblem.TS_OUT_OF_RANGE, TS, "\"ts\":1e30"),
                replacing(
                                "a message twice",
                                MediaServerProblem.TS_NOT_ADVANCED,
                                "(\\{\"stats\":\\{\"stats\":[^\n]*\\})\n?$",
                                "$1\n$1\n")
                        .otherItems());
    }

    private static List<Deviation> tags() {
        return List.of(
                replacing("no tags", MediaServerProblem.TAGS_MISSING, "," + TAGS, ""),
                replacing(
                        "a text for tags",
                        MediaServerProblem.TAGS_MALFORMED,
                        "\"tagKeys\":\\[[^\\]]*\\]",
                        "\"tagKeys\":\"SessionId\""),
                replacing(
                        "a tag without value", MediaServerProblem.TAGS_UNEVEN, TAGS, "\"tagKeys\":$1,\"tagValues\":[]"),
                replacing(
                        "a tag twice",
                        MediaServerProblem.TAG_REPEATED,
                        TAGS,
                        "\"tagKeys\":[\"SessionId\",\"SessionId\"],\"tagValues\":[\"1\",\"2\"]"),
                replacing(
                        "a tag of a number",
                        MediaServerProblem.TAG_TYPE,
                        TAGS,
                        "\"tagKeys\":[\"SessionId\"],\"tagValues\":[1]"));
    }

    private static List<Deviation> values() {
        String bytes = "\"bytesSent\":" + NUMBER;
        String loss = "\"packetsLostFraction\":" + NUMBER;
        return List.of(
                replacing("null", MediaServerProblem.NULL_VALUE, RTT, "\"rtt\":null"),
                replacing(
                        "a number in quotes",
                        MediaServerProblem.NUMBER_AS_TEXT,
                        "\"rtt\":(" + NUMBER + ")",
                        "\"rtt\":\"$1\""),
                replacing("NaN in quotes", MediaServerProblem.NOT_A_NUMBER_TEXT, RTT, "\"rtt\":\"nan\""),
                replacing("true for a number", MediaServerProblem.MEMBER_TYPE, RTT, "\"rtt\":true"),
                replacing(
                        "a block that is a number",
                        MediaServerProblem.MEMBER_TYPE,
                        "\"remote\":\\{[^{}]*\\}",
                        "\"remote\":7"),
                replacing(
                        "a number of 10,000 digits",
                        MediaServerProblem.NUMBER_TOO_LONG,
                        RTT,
                        "\"rtt\":" + "7".repeat(10_000)),
                replacing(
                        "a count beyond 64 bits",
                        MediaServerProblem.NUMBER_TOO_LONG,
                        bytes,
                        "\"bytesSent\":18446744073709551616"),
                replacing("a count with a point", MediaServerProblem.COUNT_AS_DECIMAL, bytes, "\"bytesSent\":12.0"),
                replacing("a count with an exponent", MediaServerProblem.COUNT_AS_DECIMAL, bytes, "\"bytesSent\":1e3"),
                replacing("half a byte", MediaServerProblem.COUNT_FRACTIONAL, bytes, "\"bytesSent\":12.5"),
                replacing("a negative delay", MediaServerProblem.OUT_OF_RANGE, RTT, "\"rtt\":-1"),
                replacing("MOS 0", MediaServerProblem.OUT_OF_RANGE, "\"mos\":" + NUMBER, "\"mos\":0"),
                replacing(
                        "fewer packets lost than none",
                        MediaServerProblem.LOST_NEGATIVE,
                        "\"packetsLost\":" + NUMBER,
                        "\"packetsLost\":-3"),
                replacing(
                        "a negative loss without its sign",
                        MediaServerProblem.LOST_WRAPPED,
                        "\"packetsLost\":" + NUMBER,
                        "\"packetsLost\":4294967293"),
                replacing(
                        "a loss that is a fraction",
                        MediaServerProblem.LOSS_SCALE_DOUBT,
                        "\"remote\":\\{[^{}]*\\}",
                        "\"remote\":{\"packetsLost\":10,\"packetsLostFraction\":0.1,\"packetsReceived\":90}"),
                replacing(
                        "a loss of more than all",
                        MediaServerProblem.OUT_OF_RANGE,
                        loss,
                        "\"packetsLostFraction\":101"),
                replacing(
                        "a member nobody knows",
                        MediaServerProblem.UNKNOWN_MEMBER,
                        "(" + RTT + ")",
                        "$1,\"novelty\":[1,{}]"));
    }

    private static List<Deviation> addresses() {
        return List.of(
                replacing("an empty address", MediaServerProblem.ADDRESS_EMPTY, ADDRESS, "\"localAddress\":\"\""),
                replacing(
                        "an address without port",
                        MediaServerProblem.ADDRESS_WITHOUT_PORT,
                        ADDRESS,
                        "\"localAddress\":\"192.0.2.7\""),
                replacing(
                        "a hyphen before the port",
                        MediaServerProblem.ADDRESS_FORM,
                        ADDRESS,
                        "\"localAddress\":\"192.0.2.7-5004\""),
                replacing(
                        "IPv6 without brackets",
                        MediaServerProblem.ADDRESS_AMBIGUOUS,
                        ADDRESS,
                        "\"localAddress\":\"2001:db8::7:5004\""),
                replacing(
                        "no address",
                        MediaServerProblem.ADDRESS_MALFORMED,
                        ADDRESS,
                        "\"localAddress\":\"not an address\""),
                replacing("port 0", MediaServerProblem.PORT_OUT_OF_RANGE, ADDRESS, "\"localAddress\":\"192.0.2.7:0\""));
    }

    private static List<Deviation> events() {
        return List.of(
                replacing(
                        "an event of another type",
                        MediaServerProblem.EVENT_TYPE_UNKNOWN,
                        "\"type\":\"[^\"]*\"",
                        "\"type\":\"recording\""),
                replacing("an event without type", MediaServerProblem.EVENT_TYPE_MISSING, "\"type\":\"[^\"]*\",", ""),
                replacing(
                        "a number for an event",
                        MediaServerProblem.EVENT_TYPE_MISSING,
                        "\"events\":\\[",
                        "\"events\":[7,"),
                replacing(
                        "a state nobody knows",
                        MediaServerProblem.EVENT_VALUE_UNKNOWN,
                        "\"state\":\"[^\"]*\"",
                        "\"state\":\"dreaming\""),
                replacing(
                        "an event without its state",
                        MediaServerProblem.EVENT_MEMBER_MISSING,
                        "\"state\":\"[^\"]*\",",
                        ""));
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String lines(byte[] octets, UnaryOperator<String> edit) {
        return text(octets).lines().map(edit).collect(Collectors.joining("\n", "", "\n"));
    }
}
