package io.vqreport.rtcpxr.packet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import io.vqreport.rtcpxr.packet.ApplicationDefined;
import io.vqreport.rtcpxr.packet.DlrrItem;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.ReportBlock;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.SdesItem;
import io.vqreport.rtcpxr.packet.SenderReport;
import io.vqreport.rtcpxr.packet.UnknownPacket;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrField;
import io.vqreport.rtcpxr.packet.support.Vectors;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Is a number refused that its field has not the bits for, with the field's name, and the greatest one that fits taken? */
class FieldWidthTest {
    private static final Ssrc SSRC = new Ssrc(0x11223344);
    private static final Bytes NONE = Bytes.copyOf(new byte[0]);

    /** Every number in a block of each type. */
    static Stream<Arguments> numbers() {
        return Vectors.all().stream()
                .flatMap(octets -> RtcpPackets.decode(octets).value().packets().stream())
                .filter(ExtendedReport.class::isInstance)
                .flatMap(packet -> ((ExtendedReport) packet).blocks().stream())
                .flatMap(block -> Arrays.stream(block.getClass().getRecordComponents())
                        .filter(it -> it.getType() == int.class || it.getType() == long.class)
                        .map(it -> Arguments.of(block.getClass().getSimpleName(), it.getName(), block)));
    }

    private static Optional<XrField> row(XrBlock block, String component) {
        return XrField.of(block.blockType()).stream()
                .filter(it -> it.component().equals(component))
                .findFirst();
    }

    /** The block with another number in one of its components. */
    private static XrBlock with(XrBlock block, String component, long value) throws ReflectiveOperationException {
        RecordComponent[] components = block.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getAccessor().invoke(block);
                if (components[i].getName().equals(component)) {
                    values[i] = components[i].getType() == int.class ? (Object) (int) value : (Object) value;
                }
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (XrBlock) block.getClass().getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw e;
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("numbers")
    void aBlockTakesWhatItsFieldsHaveBitsFor(String type, String component, XrBlock block)
            throws ReflectiveOperationException {
        int bits = row(block, component).map(XrField::bits).orElse(0);
        if (bits != 64) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(block, component, -1))
                    .withMessageStartingWith(component + " is ");
        }
        // What a metric type allows is no matter of width.
        if (bits > 0 && bits < 64 && !component.equals("metricType")) {
            long least = 1L << bits;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(block, component, least))
                    .withMessageContaining("not " + least);
            assertThat(row(block, component).orElseThrow().raw(with(block, component, least - 1)))
                    .isEqualTo(least - 1);
        }
    }

    static Stream<Arguments> parts() {
        long word = 0xFFFF_FFFFL;
        return Stream.of(
                part("item", 1, 255, it -> new SdesItem((int) it, NONE)),
                part(
                        "subtype",
                        0,
                        31,
                        it -> new ApplicationDefined((int) it, SSRC, Bytes.copyOf(new byte[4]), NONE, NONE)),
                part("reserved", 0, 31, it -> new ExtendedReport(SSRC, (int) it, List.of(), NONE, NONE)),
                part("packetType", 0, 255, it -> new UnknownPacket((int) it, 0, NONE, NONE)),
                part("count", 0, 31, it -> new UnknownPacket(209, (int) it, NONE, NONE)),
                part("fractionLost", 0, 255, it -> new ReportBlock(SSRC, (int) it, 0, 0, 0, 0, 0)),
                part("cumulativeLost", -0x80_0000, 0x7F_FFFF, it -> new ReportBlock(SSRC, 0, (int) it, 0, 0, 0, 0)),
                part("highestSequence", 0, word, it -> new ReportBlock(SSRC, 0, 0, it, 0, 0, 0)),
                part("jitter", 0, word, it -> new ReportBlock(SSRC, 0, 0, 0, it, 0, 0)),
                part("lastSenderReport", 0, word, it -> new ReportBlock(SSRC, 0, 0, 0, 0, it, 0)),
                part("delaySinceLastSenderReport", 0, word, it -> new ReportBlock(SSRC, 0, 0, 0, 0, 0, it)),
                part("lastReport", 0, word, it -> new DlrrItem(SSRC, it, 0)),
                part("delay", 0, word, it -> new DlrrItem(SSRC, 0, it)),
                part("rtpTimestamp", 0, word, it -> sender(Map.of("rtpTimestamp", it))),
                part("packetCount", 0, word, it -> sender(Map.of("packetCount", it))),
                part("octetCount", 0, word, it -> sender(Map.of("octetCount", it))));
    }

    private static RtcpPacket sender(Map<String, Long> numbers) {
        return new SenderReport(
                SSRC,
                0,
                numbers.getOrDefault("rtpTimestamp", 0L),
                numbers.getOrDefault("packetCount", 0L),
                numbers.getOrDefault("octetCount", 0L),
                List.of(),
                NONE,
                NONE);
    }

    private static Arguments part(String name, long least, long greatest, LongFunction<Object> of) {
        return Arguments.of(name, least, greatest, of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void aPartOfAPacketTakesWhatItHasBitsFor(String name, long least, long greatest, LongFunction<Object> of) {
        assertThat(of.apply(least)).isEqualTo(of.apply(least)).isNotEqualTo(of.apply(greatest));
        for (long beyond : new long[] {least - 1, greatest + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> of.apply(beyond));
        }
    }

    @Test
    void everyTypeOfBlockIsAmongThem() {
        assertThat(numbers().map(it -> it.get()[0]).distinct()).hasSizeGreaterThanOrEqualTo(32);
    }
}
