package io.vqreport.rtcpxr.packet.mapping;

import static io.vqreport.rtcpxr.packet.support.Datagrams.WINDOW;
import static io.vqreport.rtcpxr.packet.support.Datagrams.block;
import static io.vqreport.rtcpxr.packet.support.Datagrams.blocks;
import static io.vqreport.rtcpxr.packet.support.Datagrams.extended;
import static io.vqreport.rtcpxr.packet.support.Datagrams.losses;
import static io.vqreport.rtcpxr.packet.support.Datagrams.read;
import static io.vqreport.rtcpxr.packet.support.Datagrams.with;
import static io.vqreport.rtcpxr.packet.support.Datagrams.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.Encoded;
import io.vqreport.metric.Basis;
import io.vqreport.model.Direction;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.QualityReport;
import io.vqreport.model.ReportKind;
import io.vqreport.model.Ssrc;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.XrField;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is what no metric is said of an exact number in its unit, and does the number become the code again? */
class ExtraFieldTest {
    /** The extra of all stream reports together; none of it has two. */
    private static String extra(QualityReport report, String name) {
        List<String> found = report.streams().stream()
                .filter(it -> it.extras().containsKey(name))
                .map(it -> it.extras().get(name))
                .toList();
        assertThat(found).hasSizeLessThanOrEqualTo(1);
        return found.isEmpty() ? "-" : found.get(0);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # block, its second octet, length, bit, bits, extra, code = text ...
            1, 0x00, 3, 12, 4, bt1.thinning, 0=0 15=15
            1, 0x00, 3, 64, 16, bt1.beginSequence, 0=0 65535=65535
            2, 0x00, 3, 80, 16, bt2.endSequence, 0=0 258=258
            6, 0xE8, 9, 8, 1, bt6.lossReported, 0=0 1=1
            6, 0xE8, 9, 11, 2, bt6.hopLimitKind, 0=0 2=2
            6, 0xE8, 9, 96, 32, bt6.lostPackets, 0=0 4294967295=4294967295
            6, 0xE8, 9, 160, 32, bt6.minJitter, 0=0 160=160
            6, 0xE8, 9, 288, 8, bt6.minHopLimit, 0=0 255=255
            11, 0x01, 2, 64, 16, bt11.status, 0=0 1001=1001
            13, 0x00, 5, 64, 32, bt13.ect0, 0=0 4294967295=4294967295
            13, 0x00, 5, 160, 16, bt13.lostPackets, 0=0 65535=65535
            15, 0x80, 4, 64, 16, bt15.mapdv2.positiveThreshold, 0=0 1=0.0625 800=50 32765=2047.8125 32766=over-range 32767=- 32768=under-range 32769=-2047.9375 65535=-0.0625
            15, 0x80, 4, 80, 16, bt15.mapdv2.positivePercentile, 0=0 1=0.00390625 25600=100 65535=-
            15, 0x84, 4, 128, 16, bt15.2pdv.mean, 0=0 200=12.5 65336=-12.5
            15, 0xBC, 4, 128, 16, bt15.type15.mean, 0=0 200=12.5
            17, 0x80, 3, 112, 16, bt17.burstDurationVariance, 0=0 65534=65534 65535=-
            19, 0x00, 6, 96, 32, bt19.key.discardedFrames, 0=0 7=7
            19, 0x80, 6, 192, 32, bt19.derived.partlyLostFrames, 0=0 7=7
            20, 0x80, 5, 72, 24, bt20.burstDurationSum, 0=0 16777213=16777213 16777214=over-range 16777215=-
            20, 0x80, 5, 96, 24, bt20.lostInBursts, 0=0 16777213=16777213 16777214=over-range 16777215=-
            20, 0x80, 5, 144, 12, bt20.burstCount, 0=0 4093=4093 4094=over-range 4095=-
            20, 0x80, 5, 156, 36, bt20.burstDurationSquareSum, 0=0 68719476733=68719476733 68719476734=over-range 68719476735=-
            22, 0x00, 11, 352, 32, bt22.ptsErrors, 0=0 4294967295=4294967295
            24, 0x80, 2, 64, 32, bt24.duplicate.discarded, 0=0 4294967293=4294967293 4294967294=over-range 4294967295=-
            25, 0x00, 3, 64, 16, bt25.late.beginSequence, 0=0 9=9
            25, 0x10, 3, 64, 16, bt25.early.beginSequence, 0=0 9=9
            26, 0x80, 2, 64, 32, bt26.late.discardedBytes, 0=0 9=9
            26, 0xE0, 2, 64, 32, bt26.early.discardedBytes, 0=0 9=9
            27, 0x00, 2, 64, 32, bt27.delay, 0=0 1=0.0000152587890625 98304=1.5
            28, 0x80, 3, 64, 64, bt28.offset, 0=0 1=0.00000000023283064365386962890625 6442450944=1.5 9223372036854775808=-2147483648 18446744072635809792=-0.25 18446744073709551615=-
            30, 0x80, 6, 64, 32, bt30.onTimePlayout, 0=0 4294967293=4294967293 4294967294=over-range 4294967295=-
            30, 0x80, 6, 160, 16, bt30.interruptCount, 0=0 65533=65533 65534=over-range 65535=-
            31, 0xC0, 4, 64, 32, bt31.unimpairedSeconds, 0=0 4294967293=4294967293 4294967294=over-range 4294967295=-
            31, 0xC0, 4, 128, 16, bt31.severelyConcealedSeconds, 0=0 65533=65533 65534=over-range 65535=-
            31, 0xC0, 4, 152, 8, bt31.severeThreshold, 0=0 13=0.05078125 255=0.99609375
            32, 0x00, 6, 96, 16, bt32.patErrors, 0=0 65534=65534 65535=-
            33, 0x00, 3, 96, 16, bt33.postRepairLosses, 0=0 65535=65535
            34, 0xA0, 5, 128, 32, bt34.freeze.meanFreezeDuration, 0=0 4294967294=over-range 4294967295=-
            34, 0xA0, 5, 160, 8, bt34.freeze.meanImpairedShare, 0=0 128=0.5
            34, 0xB0, 4, 128, 8, bt34.other.meanImpairedShare, 0=0 128=0.5
            35, 0x80, 5, 120, 16, bt35.burstCount, 0=0 65533=65533 65534=over-range 65535=-
            """)
    void isReadAndWritten(int type, int typeSpecific, int length, int offset, int bits, String name, String cells) {
        // A null threshold would be odd.
        String plain = block(type, typeSpecific, length);
        String base = type == 20 || type == 35 ? with(plain, 64, 8, BigInteger.TWO) : plain;
        for (String cell : cells.split(" ", -1)) {
            String[] sides = cell.split("=", -1);
            String block = with(base, offset, bits, new BigInteger(sides[0]));
            QualityReport report = read(extended(WINDOW, block));
            assertThat(extra(report, "rtcp:" + name)).as(cell).isEqualTo(sides[1]);
            Encoded written = write(report);
            assertThat(losses(written)).as(cell).allMatch(it -> it.startsWith("DEFAULTED "));
            assertThat(read(HexFormat.of().formatHex(written.bytes()))).as(cell).isEqualTo(report);
        }
    }

    /** What an NTP timestamp is of, and of which stream, stands elsewhere in this block. */
    @Test
    void timesAreHexadecimal() {
        String sync = "0c300007 c0000000 00000007 22222222 e800000080000000 0001e240 aabbccdd";
        QualityReport report = read(extended(sync));
        assertThat(report.streams()).singleElement().satisfies(stream -> {
            assertThat(stream.ssrc()).isEqualTo(Ssrc.of(0x22222222L));
            assertThat(stream.window().basis()).isEqualTo(Basis.SAMPLED);
            assertThat(stream.description().payloadType()).isEqualTo(96);
            assertThat(stream.extras())
                    .containsEntry("rtcp:bt12.senderType", "3")
                    .containsEntry("rtcp:bt12.presented", "0")
                    .containsEntry("rtcp:bt12.mediaSyncGroup", "7")
                    .containsEntry("rtcp:bt12.receivedTime", "0xe800000080000000")
                    .containsEntry("rtcp:bt12.receivedRtpTimestamp", "123456")
                    .containsEntry("rtcp:bt12.presentedTime", "0xaabbccdd")
                    .hasSize(6);
        });
    }

    private static StreamReport.Builder stream(Basis basis) {
        return StreamReport.builder()
                .direction(Direction.RECEIVED)
                .ssrc(Ssrc.of(0x22222222L))
                .window(new MeasurementWindow(null, null, null, basis));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(textBlock = """
            # extra, text, block, field, code
            bt20.burstCount, 4093, 20, burstCount, 4093
            bt20.burstCount, over-range, 20, burstCount, 4094
            bt15.mapdv2.positiveThreshold, 2047.8125, 15, positiveThreshold, 32765
            bt15.mapdv2.positiveThreshold, over-range, 15, positiveThreshold, 32766
            bt15.mapdv2.positiveThreshold, under-range, 15, positiveThreshold, 32768
            bt15.mapdv2.positiveThreshold, -2047.9375, 15, positiveThreshold, 32769
            bt15.mapdv2.positiveThreshold, 0.03125, 15, positiveThreshold, 1
            bt15.mapdv2.positiveThreshold, 0.03, 15, positiveThreshold, 0
            bt15.mapdv2.mean, -0.0625, 15, mean, 65535
            bt15.2pdv.mean, 1, 15, variationType, 1
            bt15.type2.mean, 1, 15, variationType, 2
            bt15.type15.mean, 1, 15, variationType, 15
            bt15.mapdv2.positivePercentile, 100, 15, positivePercentile, 25600
            bt28.offset, -2147483648, 28, offset, 9223372036854775808
            bt28.offset, 2147483647.5, 28, offset, 9223372034707292160
            bt16.endSystemDelay, 4294967295.5, 16, endSystemDelay, 18446744071562067968
            bt31.severeThreshold, 0.99609375, 31, severeThreshold, 255
            bt7.signalLevel, -128, 7, signalLevel, 128
            bt7.mosListening, 4.4, 7, mosListening, 44
            bt12.presentedTime, 0xffffffff, 12, presentedTime, 4294967295
            bt12.receivedTime, 0xffffffffffffffff, 12, receivedTime, 18446744073709551615
            bt1.thinning, 15, 1, thinning, 15
            bt20.lostInBursts, 0000000000000000000000000000000000000000000000000000000000000007, 20, lostInBursts, 7
            """)
    void theNearestCodeIsWritten(String name, String text, int type, String component, String code) {
        Basis basis = type == 7 ? Basis.CUMULATIVE : type == 12 ? Basis.SAMPLED : Basis.INTERVAL;
        Encoded written = write(stream(basis).extra("rtcp:" + name, text).build());
        assertThat(blocks(written))
                .filteredOn(it -> it.blockType() == type)
                .singleElement()
                .satisfies(it -> assertThat(Long.toUnsignedString(
                                XrField.of(type, component).raw(it)))
                        .isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // What no code stands for, or one that would be read as something else.
                "bt20.burstCount=4094",
                "bt20.burstCount=4096",
                "bt20.burstCount=-1",
                "bt20.burstCount=under-range",
                "bt20.burstCount=many",
                "bt20.burstCount=",
                "bt20.lostInBursts=00000000000000000000000000000000000000000000000000000000000000007",
                "bt15.mapdv2.positiveThreshold=2047.875",
                "bt15.mapdv2.positiveThreshold=2048",
                "bt15.mapdv2.positiveThreshold=-2048",
                "bt15.mapdv2.positiveThreshold=-2049",
                "bt15.mapdv2.positivePercentile=100.00390625",
                "bt28.offset=2147483648",
                "bt28.offset=-2147483648.5",
                "bt28.offset=-0.00000000023283064365386962890625",
                "bt16.endSystemDelay=4294967296",
                "bt12.presentedTime=0xaabbccd",
                "bt12.presentedTime=0xaabbccdg",
                "bt12.presentedTime=1",
                "bt1.thinning=16",
                "bt1.chunks=400",
                "bt1.chunks=40g0",
                "bt1.chunks=4001",
                "bt3.times=000000",
                // What is no field, block or variant.
                "bt20.bursts=1",
                "bt24.never.discarded=1",
                "bt24.discarded=1",
                "bt24.type4.discarded=1",
                "bt15.type16.mean=1",
                "bt15.type1.mean=1",
                "bt20.early.burstCount=1",
                "bt34.0.meanImpairedShare=0.5",
                "bt36.count=1",
                "bt0.count=1",
                "bt4.ntpTimestamp=0x0000000000000001",
                "bt20burstCount=1",
                "x20.burstCount=1"
            })
    void whatNoBlockSaysIsOmitted(String extra) {
        String name = "rtcp:" + extra.substring(0, extra.indexOf('='));
        Encoded written = write(stream(Basis.INTERVAL)
                .extra(name, extra.substring(extra.indexOf('=') + 1))
                .build());
        assertThat(losses(written)).contains("OMITTED streams[0]/extras/" + name);
    }

    /** Blocks of a type are told apart by their number, and written in the order of their names. */
    @Test
    void severalBlocksOfATypeAreNumbered() {
        String first = "1b000002 22222222 00010000";
        String second = "1b000002 22222222 00020000";
        StreamReport stream = read(extended(first, second)).streams().get(0);
        assertThat(stream.extras())
                .containsEntry("rtcp:bt27.delay", "1")
                .containsEntry("rtcp:bt27[1].delay", "2")
                .hasSize(2);
        assertThat(blocks(write(stream)))
                .extracting(it -> XrField.INITIAL_SYNC_DELAY_DELAY.raw(it))
                .containsExactly(0x10000L, 0x20000L);
    }

    @Test
    void ofABlockThatSaysNothingOnlyTheStreamIsLeft() {
        StreamReport stream =
                read(extended("1b000002 22222222 ffffffff")).streams().get(0);
        assertThat(stream).isEqualTo(stream(Basis.SAMPLED).build());
        QualityReport report = QualityReport.builder()
                .kind(ReportKind.INTERVAL)
                .addStream(stream)
                .build();
        assertThat(losses(write(report)))
                .containsExactly(
                        "DEFAULTED tags/rtcp:senderSsrc", "OMITTED streams[0]/window/basis", "OMITTED streams[0]/ssrc");
    }
}
