package io.vqreport.rtcpxr.packet.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.rtcpxr.packet.FieldFormat;
import io.vqreport.rtcpxr.packet.FieldValue;
import io.vqreport.rtcpxr.packet.RawBlock;
import io.vqreport.rtcpxr.packet.VideoLossConcealment;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.XrBlockType;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.rtcpxr.packet.XrField;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Do the table of fields, the records, the reader and the writer agree? */
class XrFieldTest {
    private static final Set<String> WITHOUT_ROW =
            Set.of("flagsReserved", "reserved", "chunks", "times", "items", "segments", "extensions", "surplus");
    private static final int EXHAUSTIVE = 8;

    @ParameterizedTest
    @EnumSource
    void readerAndWriterHaveTheFieldWhereTheTableSays(XrField field) throws ReflectiveOperationException {
        Random random = new Random(field.name().hashCode());
        int tries = field.bits() <= EXHAUSTIVE ? 1 << field.bits() : 200;
        for (int i = 0; i < tries; i++) {
            byte[] octets = block(field.blockType(), random);
            BigInteger value = field.bits() <= EXHAUSTIVE ? BigInteger.valueOf(i) : number(field, i, random);
            if (field == XrField.VIDEO_LOSS_CONCEALMENT_METRIC_TYPE && i != VideoLossConcealment.FREEZE) {
                continue;
            }
            put(octets, field, value);
            XrBlock block = XrBlocks.decode(octets).value().get(0);
            assertThat(block).isNotInstanceOf(RawBlock.class);
            assertThat(field.raw(block)).isEqualTo(value.longValue());
            assertThat(XrBlocks.encode(List.of(block)).bytes()).isEqualTo(octets);
            assertThat(block.size()).isEqualTo(octets.length);
            assertValueMethod(field, block);
        }
    }

    @Test
    void everyComponentOfEveryRecordHasARow() {
        for (XrBlockType type : XrBlockType.values()) {
            XrBlock block = XrBlocks.decode(block(type.code(), new Random(type.code())))
                    .value()
                    .get(0);
            assertThat(block.blockType()).isEqualTo(type.code());
            Set<String> components = Stream.of(block.getClass().getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(name -> !WITHOUT_ROW.contains(name))
                    .collect(Collectors.toSet());
            Set<String> rows =
                    XrField.of(type.code()).stream().map(XrField::component).collect(Collectors.toSet());
            boolean listOnly = Set.of(5).contains(type.code());
            assertThat(rows).isEqualTo(listOnly ? Set.of() : components);
        }
    }

    @Test
    void rowsLieOneBehindTheOther() {
        for (XrBlockType type : XrBlockType.values()) {
            int end = 8;
            for (XrField field : XrField.of(type.code())) {
                assertThat(field.bitOffset()).as(field.name()).isGreaterThanOrEqualTo(end);
                end = field.bitOffset() + field.bits();
            }
        }
    }

    @Test
    void aFieldIsFoundByItsName() {
        for (XrField field : XrField.values()) {
            assertThat(XrField.of(field.blockType(), field.component())).isEqualTo(field);
        }
        assertThat(XrField.of(8)).isEmpty();
    }

    /** The record's own method gives what the table gives. */
    private static void assertValueMethod(XrField field, XrBlock block) throws ReflectiveOperationException {
        String name = field.component() + "Value";
        for (Method method : block.getClass().getMethods()) {
            if (method.getName().equals(name)) {
                assertThat(method.invoke(block)).isEqualTo(field.value(block));
                return;
            }
        }
        assertThat(field.format().value(0).isPresent() || field.format() == FieldFormat.GAP_THRESHOLD)
                .as("only plain numbers have no method")
                .isTrue();
    }

    private static BigInteger number(XrField field, int i, Random random) {
        BigInteger ones = BigInteger.ONE.shiftLeft(field.bits()).subtract(BigInteger.ONE);
        return i < 4
                ? ones.subtract(BigInteger.valueOf(i))
                : i < 6 ? BigInteger.valueOf(i - 4) : new BigInteger(field.bits(), random);
    }

    private static void put(byte[] octets, XrField field, BigInteger value) {
        for (int bit = 0; bit < field.bits(); bit++) {
            int at = field.bitOffset() + bit;
            int mask = 0x80 >> at % 8;
            boolean set = value.testBit(field.bits() - 1 - bit);
            octets[at / 8] = (byte) (set ? octets[at / 8] | mask : octets[at / 8] & ~mask);
        }
    }

    /** A block of the type with random content. */
    private static byte[] block(int type, Random random) {
        XrBlockType row = XrBlockType.ofCode(type).orElseThrow();
        int length = type == VideoLossConcealment.TYPE ? 5 : firstAllowed(row);
        byte[] octets = new byte[4 + 4 * length];
        random.nextBytes(octets);
        octets[0] = (byte) type;
        octets[2] = 0;
        octets[3] = (byte) length;
        if (type == VideoLossConcealment.TYPE) {
            octets[1] = (byte) ((octets[1] & ~0x30) | (VideoLossConcealment.FREEZE << 4));
        }
        return octets;
    }

    private static int firstAllowed(XrBlockType type) {
        // From 3 on, so that what repeats is there; blocks with a shorter layout have only that.
        return IntStream.of(3, 2, 4, 5, 6, 7, 8, 9, 11)
                .filter(type::allowsLength)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aValueKnowsItsFormat() {
        FieldValue value = FieldFormat.MILLIS_16.of(0xFFFE);
        assertThat(value.format()).isEqualTo(FieldFormat.MILLIS_16);
        assertThat(value.raw()).isEqualTo(0xFFFE);
        assertThat(value.value()).isEmpty();
    }
}
