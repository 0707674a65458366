package io.vqreport.webrtc.hostile;

import static io.vqreport.webrtc.support.Messages.STATS;
import static io.vqreport.webrtc.support.Messages.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.webrtc.MediaServerCodec;
import io.vqreport.webrtc.MediaServerReader;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.internal.JsonFactories;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Does every input, whatever it is, give a value or one of the two exceptions of decoding, and nothing else? */
class HostileInputTest {
    private static final MediaServerCodec CODEC = new MediaServerCodec();

    /** Shapes of {@code size} repetitions that are not above the standard limits by their nature. */
    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("arrays in arrays", "[", "[", ""),
                Arguments.of("objects in objects", "", "{\"a\":", "1"),
                Arguments.of("stats in stats", "", "{\"stats\":", "{}"),
                Arguments.of("a long string", "{\"a\":\"", "x", "\"}"),
                Arguments.of("a string of escapes", "{\"a\":\"", "\\u0000", "\"}"),
                Arguments.of("a string of half surrogates", "{\"a\":\"", "\\ud800", "\"}"),
                Arguments.of("a string without end", "{\"a\":\"", "\\\"", ""),
                Arguments.of("a long name", "{\"", "x", "\":1}"),
                Arguments.of("a long number", "{\"stats\":{\"ts\":", "9", "}}"),
                Arguments.of("a long fraction", "{\"stats\":{\"ts\":0.", "1", "}}"),
                Arguments.of("a long exponent", "{\"stats\":{\"ts\":1e", "9", "}}"),
                Arguments.of("members of one name", "{\"stats\":{", "\"ts\":1,", "\"ts\":2}}"),
                Arguments.of("unknown members of one name", "{", "\"a\":1,", "\"a\":2}"),
                Arguments.of("elements", "{\"stats\":{\"tagKeys\":[", "0,", "0]}}"),
                Arguments.of("empty events", "{\"events\":[", "{},", "{}]}"),
                Arguments.of("NaN", "{\"events\":[", "NaN,", "NaN]}"),
                Arguments.of("commas", "", ",", ""),
                Arguments.of("braces", "", "{", ""),
                Arguments.of("closing braces", "", "}", ""),
                Arguments.of("quotes", "", "\"", ""),
                Arguments.of("backslashes", "\"", "\\", ""),
                Arguments.of("blanks", "", " ", ""),
                Arguments.of("lines of nothing", "", "x\n", ""),
                Arguments.of("cut messages", "", "{\"stats\":{\"ts\":1\n", ""),
                Arguments.of("cut arrays", "", "{\"stats\":{\"ts\":[\n", ""),
                Arguments.of("empty messages", "", "{}", ""),
                Arguments.of("bytes that are no UTF-8", "{\"a\":\"", "\u00FF", "\"}"),
                Arguments.of("text in text", "\"{\\\"stats\\\":\\\"", "{\\\\\\\"stats\\\\\\\":", "\""),
                Arguments.of("NUL", "{\u0000", "\u0000", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void givesAValueOrARefusal(String name, String head, String unit, String tail) {
        for (int size : new int[] {0, 1, 70, 3_000, 10_000}) {
            byte[] input = (head + unit.repeat(size) + tail).getBytes(StandardCharsets.ISO_8859_1);
            for (DecodeMode mode : DecodeMode.values()) {
                for (DecodeLimits limits : List.of(DecodeLimits.standard(), DecodeLimits.unbounded())) {
                    DecodeOptions options =
                            DecodeOptions.lenient().withMode(mode).withLimits(limits);
                    assertThat(outcome(input, options)).as(name).isNotNull();
                    assertThat(facade(input, options)).as(name).isNotNull();
                }
            }
        }
    }

    private static Object outcome(byte[] input, DecodeOptions options) {
        try {
            List<DecodedItem> items = CODEC.decode(input, options);
            // What was read can be shown, compared and hashed.
            assertThat(items.toString()).isNotEmpty();
            assertThat(items.hashCode()).isEqualTo(new ArrayList<>(items).hashCode());
            return items;
        } catch (MalformedReportException | LimitExceededException expected) {
            assertThat(expected.getMessage()).isNotEmpty();
            return expected;
        }
    }

    private static Object facade(byte[] input, DecodeOptions options) {
        MediaServerReader reader = MediaServerStats.reader(options);
        try {
            Decoded<ServerMessage> message = reader.decode(input);
            assertThat(message.toString()).isNotEmpty();
            byte[] written = MediaServerStats.encode(message.value()).bytes();
            DecodeOptions unbounded = DecodeOptions.lenient().withLimits(DecodeLimits.unbounded());
            assertThat(MediaServerStats.reader(unbounded).decode(written).value())
                    .isEqualTo(message.value());
            return reader.toQualityReport(message);
        } catch (MalformedReportException | LimitExceededException expected) {
            return expected;
        }
    }

    @Test
    void aStringOfAHundredMegabytesIsRefusedUnread() {
        Endless input = new Endless("{\"stats\":{\"descriptor\":\"", "x", 100_000_000);
        assertThatThrownBy(() -> CODEC.newDecoder(DecodeOptions.lenient()).decode(input, item -> {}))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxReportBytes"));
        assertThat(input.handedOut).isLessThan(1_000_000);
    }

    @Test
    void aStringOfAHundredMegabytesIsReadWhenAskedFor() throws IOException {
        Endless input = new Endless(STATS.substring(0, STATS.length() - 1) + ",\"x\":\"", "y", 100_000_000, "\"}");
        DecodeOptions options =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReportBytes(200_000_000));
        List<Integer> lengths = new ArrayList<>();
        MediaServerStats.reader(options)
                .decodeAll(
                        input,
                        message -> lengths.add(String.valueOf(message.value()
                                        .envelope()
                                        .messageExtras()
                                        .get("x"))
                                .length()));
        assertThat(lengths).containsExactly(100_000_000);
    }

    @Test
    void tenMillionSmallMembersAreRefusedUnread() {
        Endless input = new Endless("{\"stats\":{", "\"a\":1,", 60_000_000);
        DecodeOptions options =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReportBytes(100_000_000));
        assertThatThrownBy(() -> MediaServerStats.reader(options).decodeAll(input, message -> {}))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxElements"));
    }

    @Test
    void tenMillionSmallMembersAreReadWhenAskedFor() throws IOException {
        Endless input = new Endless(STATS.substring(0, STATS.length() - 1), ",\"a\":1", 60_000_000, "}");
        DecodeOptions options = DecodeOptions.lenient().withLimits(DecodeLimits.unbounded());
        List<Decoded<ServerMessage>> messages = new ArrayList<>();
        MediaServerStats.reader(options).decodeAll(input, messages::add);
        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message.value().envelope().messageExtras()).hasSize(1);
            assertThat(message.problems()).hasSize(1_000);
            assertThat(message.suppressed()).isGreaterThan(10_000_000);
        });
    }

    @Test
    void nestingIsBoundedUnderEveryLimit() {
        String deep = "{\"stats\":{\"events\":[]},\"x\":" + "[".repeat(JsonFactories.MAX_DEPTH - 1)
                + "]".repeat(JsonFactories.MAX_DEPTH - 1) + "}";
        DecodeOptions unbounded = DecodeOptions.lenient().withLimits(DecodeLimits.unbounded());
        Decoded<ServerMessage> message = MediaServerStats.reader(unbounded).decode(octets(deep));
        assertThat(MediaServerStats.encode(message.value()).text()).contains("[]]]");
        assertThat(message.value())
                .isEqualTo(
                        MediaServerStats.reader(unbounded).decode(octets(deep)).value())
                .hasSameHashCodeAs(
                        MediaServerStats.reader(unbounded).decode(octets(deep)).value());
        assertThatThrownBy(() -> MediaServerStats.reader(unbounded).decode(octets(deep.replace("[[", "[[["))))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxDepth"));
        assertThatThrownBy(() -> MediaServerStats.decode(octets(deep)))
                .isInstanceOfSatisfying(
                        LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo(64));
    }

    @Test
    void namesMadeToCollideCostNoMoreThanOthers() {
        // Names of equal hash under String.hashCode, which neither the parser's table nor a tree of a map's bin suffers
        // from.
        StringBuilder text = new StringBuilder("{\"stats\":{\"events\":[]}");
        for (int i = 0; i < 1 << 13; i++) {
            text.append(",\"");
            for (int bit = 0; bit < 13; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\":").append(i);
        }
        Decoded<ServerMessage> message =
                MediaServerStats.decode(octets(text.append('}').toString()));
        assertThat(message.value().envelope().messageExtras()).hasSize(1 << 13);
    }

    /** A text of any length that takes no memory. */
    private static final class Endless extends InputStream {
        private final InputStream head;
        private final byte[] unit;
        private final InputStream tail;
        private long left;
        private int at;
        private long handedOut;

        Endless(String head, String unit, long length) {
            this(head, unit, length, "");
        }

        Endless(String head, String unit, long length, String tail) {
            this.head = new ByteArrayInputStream(octets(head));
            this.unit = octets(unit);
            this.left = length;
            this.tail = new ByteArrayInputStream(octets(tail));
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read by arrays only");
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = head.read(target, from, length);
            if (read < 0 && left > 0) {
                read = (int) Math.min(left, length);
                for (int i = 0; i < read; i++) {
                    target[from + i] = unit[at];
                    at = at + 1 == unit.length ? 0 : at + 1;
                }
                left -= read;
            }
            read = read < 0 ? tail.read(target, from, length) : read;
            handedOut += Math.max(0, read);
            return read;
        }
    }
}
