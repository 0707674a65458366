package io.vqreport.rtcpxr.packet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.ReportWriter;
import io.vqreport.rtcpxr.packet.RtcpCodec;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.support.Vectors;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are packets told from other input by what follows what, as octets and as text, and read in either form? */
class RecognitionTest {
    private static final RtcpCodec CODEC = new RtcpCodec();

    private static Recognition recognize(byte[] octets) {
        return CODEC.recognizes(ByteBuffer.wrap(octets));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            80c90001 11111111, LIKELY
            80c00000, LIKELY
            80df0000, LIKELY
            bfc80000, LIKELY
            80c90001 11111111 80cb0001 11111111, LIKELY
            # types that are none, another version
            80bf0000, NO
            80e00000, NO
            40c90000, NO
            c0c90000, NO
            00c90000, NO
            # less than a header, or than the packet
            80c900, NO
            80c90001, POSSIBLE
            80c90001 1111, POSSIBLE
            # what follows is none, or not all of one
            80c90000 80bf0000, POSSIBLE
            80c90000 00000000, POSSIBLE
            80c90000 80c900, POSSIBLE
            80c90000 80, POSSIBLE
            """)
    void byWhatFollowsWhat(String hex, Recognition recognition) {
        assertThat(recognize(Vectors.hex(hex))).isEqualTo(recognition);
        assertThat(recognize(hex.getBytes(StandardCharsets.US_ASCII))).isEqualTo(recognition);
        String commented = "# 80 ff\r" + hex.replace("80", "8\t0 # 0f\n").toUpperCase(Locale.ROOT);
        boolean digits = !hex.replace(" ", "").startsWith("40") && !hex.startsWith("00") && !hex.startsWith("c0");
        if (digits) {
            assertThat(recognize(commented.getBytes(StandardCharsets.US_ASCII))).isEqualTo(recognition);
        }
    }

    @Test
    void aBufferIsLeftAsItIs() {
        ByteBuffer buffer = ByteBuffer.wrap(Vectors.hex("ffff 80c90001 11111111 ff"));
        buffer.position(2).limit(10);
        assertThat(CODEC.recognizes(buffer)).isEqualTo(Recognition.LIKELY);
        assertThat(buffer.position()).isEqualTo(2);
        assertThat(recognize(new byte[0])).isEqualTo(Recognition.NO);
    }

    @Test
    void onlyTheFirst4096OctetsAreLookedAt() {
        byte[] cut = new byte[5_000];
        System.arraycopy(Vectors.hex("80cd0800"), 0, cut, 0, 4);
        assertThat(recognize(cut)).as("a packet that goes on behind them").isEqualTo(Recognition.LIKELY);
        assertThat(recognize(Arrays.copyOf(cut, 4_096))).isEqualTo(Recognition.LIKELY);
        assertThat(recognize(Arrays.copyOf(cut, 4_095))).isEqualTo(Recognition.POSSIBLE);
        byte[] wrong = new byte[5_000];
        System.arraycopy(Vectors.hex("80cd0000 00000000"), 0, wrong, 0, 8);
        assertThat(recognize(wrong)).as("there is more, and it is no packet").isEqualTo(Recognition.NO);
        byte[] exact = new byte[4_096];
        System.arraycopy(Vectors.hex("80cd03ff"), 0, exact, 0, 4);
        assertThat(recognize(exact)).isEqualTo(Recognition.LIKELY);
        byte[] headerCut = new byte[5_000];
        System.arraycopy(Vectors.hex("80cd03fe"), 0, headerCut, 0, 4);
        System.arraycopy(Vectors.hex("80cd0009"), 0, headerCut, 4_092, 4);
        assertThat(recognize(headerCut)).isEqualTo(Recognition.LIKELY);
    }

    // ---- Read ----

    private static List<DecodedItem> decode(ReportDecoder decoder, byte[] input) {
        List<DecodedItem> items = new ArrayList<>();
        decoder.decode(ByteBuffer.wrap(input), items::add);
        return items;
    }

    @ParameterizedTest
    @ValueSource(strings = {"80c90001 11111111", " 80c9\t0001\n11111111 ", "#\u00a0\r80c90001\f\u000b11111111"})
    void textIsReadAsItsOctets(String text) {
        byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(CODEC.rewrite(octets, DecodeOptions.lenient()).bytes()).isEqualTo(Vectors.hex("80c90001 11111111"));
    }

    /** Octets that begin no packet are told by the reader that they could be meant for. */
    @Test
    void whatIsNeitherIsRefusedByTheBetterReason() {
        assertThatThrownBy(() -> CODEC.rewrite(ascii("hello"), DecodeOptions.lenient()))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(RtcpProblem.HEX));
        for (String octets : List.of("40c90001 11111111", "00000000", "7fc90001", "20c90e00", "09c90800")) {
            assertThatThrownBy(() -> CODEC.rewrite(Vectors.hex(octets), DecodeOptions.lenient()))
                    .as(octets)
                    .isInstanceOfSatisfying(
                            MalformedReportException.class,
                            e -> assertThat(e.problem().code()).isEqualTo(RtcpProblem.VERSION));
        }
        for (int character : new int[] {'\t', '\r', ' ', '~'}) {
            byte[] printable = {(byte) character, '8', '0', 'x', 'x'};
            assertThatThrownBy(() -> CODEC.rewrite(printable, DecodeOptions.lenient()))
                    .isInstanceOfSatisfying(
                            MalformedReportException.class,
                            e -> assertThat(e.problem().code()).isEqualTo(RtcpProblem.HEX));
        }
        for (int character : new int[] {0x08, 0x0E, 0x1F}) {
            byte[] control = {(byte) character, '8', '0', 'x'};
            assertThatThrownBy(() -> CODEC.rewrite(control, DecodeOptions.lenient()))
                    .isInstanceOfSatisfying(
                            MalformedReportException.class,
                            e -> assertThat(e.problem().code()).isEqualTo(RtcpProblem.VERSION));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void digitsThatAreNoneOrOneTooManyArePointedAt() {
        for (String text : List.of("80c9000x", "80c9000 1 8", "80c900\u000e")) {
            assertThatThrownBy(() -> RtcpPackets.fromHex(ascii(text)))
                    .isInstanceOfSatisfying(MalformedReportException.class, e -> {
                        assertThat(e.problem().code()).isEqualTo(RtcpProblem.HEX);
                        assertThat(e.problem().location().offset()).isEqualTo(text.endsWith("8") ? 4 : 3);
                    });
        }
        assertThat(RtcpPackets.fromHex(ascii("80#c9"))).containsExactly(0x80);
    }

    // ---- The decoder and the writer ----

    @Test
    void aDecoderReadsUntilItIsFinished() throws IOException {
        ReportDecoder decoder = CODEC.newDecoder(DecodeOptions.lenient());
        byte[] octets = Vectors.hex("80c90001 11111111 80cf0002 11111111 2a000000");
        assertThat(decode(decoder, octets)).hasSize(1);
        List<DecodedItem> items = new ArrayList<>();
        decoder.decode(new ByteArrayInputStream(octets), items::add);
        assertThat(items).isEqualTo(decode(decoder, octets)).hasSize(1);
        for (byte[] empty : List.of(new byte[0])) {
            assertThatThrownBy(() -> decode(decoder, empty))
                    .isInstanceOfSatisfying(
                            MalformedReportException.class,
                            e -> assertThat(e.problem().code()).isEqualTo(CoreProblemCode.EMPTY_INPUT));
        }
        decoder.finish();
        assertThatIllegalStateException().isThrownBy(() -> decode(decoder, octets));
        assertThatIllegalStateException()
                .isThrownBy(() -> decoder.decode(new ByteArrayInputStream(octets), items::add));
        assertThatIllegalStateException().isThrownBy(decoder::finish);
    }

    @Test
    void aStreamIsReadNoFurtherThanTheLimitInText() throws IOException {
        DecodeOptions eight =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxReportBytes(8));
        List<DecodedItem> items = new ArrayList<>();
        // Four characters for each octet, as with a space and a comment sign between.
        String text = "8 0 c 9 0 0 0 1 1 1 1 1 1 1 1 1 ";
        CODEC.newDecoder(eight).decode(new ByteArrayInputStream(ascii(text)), items::add);
        assertThat(items).hasSize(1);
        ByteArrayInputStream endless = new ByteArrayInputStream(ascii(text.repeat(9)));
        assertThatThrownBy(() -> CODEC.newDecoder(eight).decode(endless, items::add))
                .isInstanceOf(LimitExceededException.class);
        assertThat(endless.available()).isEqualTo(9 * 32 - 33);
    }

    @Test
    void aWriterFlushesWhatItWroteWhenItIsClosed() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        BufferedOutputStream buffered = new BufferedOutputStream(octets, 100);
        ReportWriter writer =
                CODEC.encoder().orElseThrow().open(buffered, EncodeContext.empty(), EncodeOptions.defaults());
        byte[] report = Vectors.hex("80c90001 11111111 80cf0002 11111111 2a000000");
        writer.write(RtcpPackets.toQualityReport(RtcpPackets.decode(report)).value());
        assertThat(octets.size()).isZero();
        writer.close();
        assertThat(octets.toByteArray()).isEqualTo(report);
    }
}
