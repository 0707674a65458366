package io.vqreport.xml.msqoe.ice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.xml.msqoe.IceTable;
import io.vqreport.xml.msqoe.IceWarning;
import io.vqreport.xml.msqoe.IceWarningFlags;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Do the bits mean what the table of the product's generation says? */
class IceWarningFlagsTest {
    @Test
    void oneValueMeansOneThingInEachTable() {
        assertThat(IceWarningFlags.parse("16", IceTable.OLDER).orElseThrow().warnings())
                .containsExactly(IceWarning.TURN_SERVER_UNREACHABLE);
        assertThat(IceWarningFlags.parse("16", IceTable.NEWER).orElseThrow().warnings())
                .containsExactly(IceWarning.TCP_SEND_FAILED);
    }

    @Test
    void readsHexadecimalBehind0xAndKeepsTheText() {
        IceWarningFlags flags =
                IceWarningFlags.parse("0x80300000", IceTable.OLDER).orElseThrow();
        assertThat(flags.raw()).isEqualTo("0x80300000");
        assertThat(flags.warnings())
                .containsExactly(IceWarning.REQUEST_INTEGRITY_FAILED, IceWarning.RESPONSE_INTEGRITY_FAILED);
        assertThat(flags.unknownBits()).isEqualTo(0x80000000L);
    }

    @Test
    void zeroMeansNothing() {
        IceWarningFlags flags = IceWarningFlags.parse("0", IceTable.NEWER).orElseThrow();
        assertThat(flags.warnings()).isEmpty();
        assertThat(flags.unknownBits()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0x", "DIRECT", "4294967296", "99999999999", "1F", "-1", "\u0661"})
    void refusesWhatIsNoNumberOf32Bits(String text) {
        assertThat(IceWarningFlags.parse(text, IceTable.NEWER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(IceTable.class)
    void everyBitStandsForOneWarning(IceTable table) {
        Set<Long> seen = new HashSet<>();
        for (IceWarning warning : IceWarning.values()) {
            long bit = warning.bit(table);
            if (bit != 0) {
                assertThat(Long.bitCount(bit)).isEqualTo(1);
                assertThat(seen.add(bit)).as(warning.name()).isTrue();
                assertThat(IceWarningFlags.parse(Long.toString(bit), table)
                                .orElseThrow()
                                .warnings())
                        .containsExactly(warning);
            }
        }
        assertThat(seen).hasSize(table == IceTable.OLDER ? 11 : 28);
    }
}
