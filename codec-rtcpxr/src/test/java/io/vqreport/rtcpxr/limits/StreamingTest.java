package io.vqreport.rtcpxr.limits;

import static io.vqreport.rtcpxr.support.Bodies.ALERT;
import static io.vqreport.rtcpxr.support.Bodies.SESSION;
import static io.vqreport.rtcpxr.support.Bodies.edit;
import static io.vqreport.rtcpxr.support.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import io.vqreport.rtcpxr.support.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does a stream of reports give what the same octets in an array give, report by report as they come in? */
class StreamingTest {
    private static final int REPORTS = 3_000;

    /** More than is read at once. */
    private static final int SOME = 600;

    private static String report(int number) {
        String body = edit(SESSION, "CallID:12ab", "CallID:" + number);
        return switch (number % 6) {
            case 1 -> edit(ALERT, "Warning", "Grave");
            case 2 -> body.replace("\r\n", "\n");
            case 3 -> edit(body, "RERL=55", "RERL=127\r\n XN=\"Ä\uD83D\uDE00\"");
            case 4 -> edit(body, "LocalMetrics:", "\r\nLocalMetrics:");
            case 5 -> body.replace("\r\n", "\r");
            default -> body;
        };
    }

    /** Makes its reports one after the other, and counts the octets handed out. */
    private static final class Endless extends InputStream {
        private byte[] present = {};
        private int at;
        private int next;
        private long handedOut;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at == present.length) {
                if (next == REPORTS) {
                    return -1;
                }
                present = utf8(report(next++));
                at = 0;
            }
            int count = Math.min(length, present.length - at);
            System.arraycopy(present, at, target, offset, count);
            at += count;
            handedOut += count;
            return count;
        }
    }

    @Test
    void aReportIsDeliveredBeforeTheStreamIsReadFarAhead() throws IOException {
        Endless stream = new Endless();
        ReportDecoder decoder = new VqRtcpXrCodec().newDecoder(DecodeOptions.lenient());
        List<Long> ahead = new ArrayList<>();
        long[] delivered = {0};
        decoder.decode(stream, item -> {
            assertThat(item).isInstanceOf(DecodedItem.Report.class);
            delivered[0] += utf8(report(ahead.size())).length;
            ahead.add(stream.handedOut - delivered[0]);
        });
        assertThat(ahead).hasSize(REPORTS).allMatch(octets -> octets >= 0 && octets <= 128 * 1024);
        assertThat(stream.handedOut).isEqualTo(delivered[0]).isGreaterThan(1_000_000);
    }

    private static byte[] whole() {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < SOME; i++) {
            whole.append(report(i));
        }
        return utf8(whole.toString());
    }

    /** Compares item by item, so that a failure shows one. */
    private static void assertSame(List<DecodedItem> items, List<DecodedItem> expected) {
        assertThat(items).hasSameSizeAs(expected);
        for (int i = 0; i < items.size(); i++) {
            assertThat(items.get(i)).as("item %d", i).isEqualTo(expected.get(i));
        }
    }

    static Stream<DecodeOptions> modes() {
        return Stream.of(DecodeOptions.lenient(), DecodeOptions.strict());
    }

    @ParameterizedTest
    @MethodSource("modes")
    void givesWhatTheArrayGives(DecodeOptions options) {
        byte[] whole = whole();
        List<DecodedItem> fromArray = new VqRtcpXrCodec().decode(whole, options);
        assertThat(fromArray).hasSize(SOME);
        assertSame(Streams.decode(new ByteArrayInputStream(whole), options), fromArray);
    }

    @ParameterizedTest
    @MethodSource("modes")
    void oneOctetAtATimeIsAsGood(DecodeOptions options) {
        byte[] whole = whole();
        InputStream single = new ByteArrayInputStream(whole) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
        assertSame(Streams.decode(single, options), new VqRtcpXrCodec().decode(whole, options));
    }

    /** What may stand before the first report of a long stream. */
    static Stream<String> beginnings() {
        return Stream.of("", "\uFEFF", "\r\n", " ", "X-Before: 1\r\n", "CallID:1\r\n");
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void whateverStandsBeforeTheFirstReport(String beginning) {
        byte[] whole = utf8(beginning + SESSION.repeat(SOME));
        List<DecodedItem> fromArray = new VqRtcpXrCodec().decode(whole, DecodeOptions.lenient());
        assertThat(fromArray).hasSize(SOME);
        assertSame(Streams.decode(new ByteArrayInputStream(whole), DecodeOptions.lenient()), fromArray);
    }

    @Test
    void aRefusedReportDoesNotEndTheStream() {
        String refused = edit(SESSION, "RERL=55", "RERL=NaN");
        byte[] whole = utf8((SESSION + refused).repeat(SOME / 2));
        List<DecodedItem> items = Streams.decode(new ByteArrayInputStream(whole), DecodeOptions.strict());
        assertThat(items).hasSize(SOME);
        for (int i = 0; i < SOME; i++) {
            if (i % 2 == 0) {
                assertThat(items.get(i)).isInstanceOf(DecodedItem.Report.class);
            } else {
                assertThat(items.get(i)).isInstanceOfSatisfying(DecodedItem.Refused.class, item -> {
                    assertThat(item.problem().code()).isEqualTo(RtcpXrProblem.GRAMMAR);
                });
            }
        }
        DecodedItem.Refused second = (DecodedItem.Refused) items.get(1);
        assertThat(second.problem().location().line()).isEqualTo(17 + 15);
        DecodedItem.Refused last = (DecodedItem.Refused) items.get(SOME - 1);
        assertThat(last.problem().location().line()).isEqualTo((SOME - 1) * 17 + 15);
        assertThat(last.problem().location().offset()
                        - second.problem().location().offset())
                .isEqualTo((SOME - 2) / 2 * (long) (SESSION + refused).length());
    }

    @Test
    void aDecoderReadsOneInputAfterTheOther() throws IOException {
        ReportDecoder decoder = new VqRtcpXrCodec().newDecoder(DecodeOptions.lenient());
        List<DecodedItem> items = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            decoder.decode(new ByteArrayInputStream(utf8(report(i))), items::add);
        }
        decoder.finish();
        List<DecodedItem> expected = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            expected.addAll(new VqRtcpXrCodec().decode(utf8(report(i)), DecodeOptions.lenient()));
        }
        assertThat(items).isEqualTo(expected);
    }

    @Test
    void anEndlessLineOfAStreamIsRefusedBeforeItIsHeld() {
        long[] handedOut = {0};
        InputStream endless = new InputStream() {
            private final byte[] head = utf8("VQSessionReport\r\nX-Long:");

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                for (int i = offset; i < offset + length; i++) {
                    int at = (int) handedOut[0]++;
                    target[i] = at < head.length ? head[at] : (byte) 'x';
                }
                return length;
            }
        };
        assertThatThrownBy(() -> Streams.decode(endless, DecodeOptions.lenient()))
                .isInstanceOf(LimitExceededException.class);
        assertThat(handedOut[0]).isLessThan(4L * DecodeLimits.standard().maxReportBytes());
    }
}
