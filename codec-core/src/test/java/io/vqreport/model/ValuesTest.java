package io.vqreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Do SSRC, transport address and algorithm keep to their ranges? */
class ValuesTest {
    @Property
    void anSsrcHoldsAllThirtyTwoBits(@ForAll @LongRange(min = 0, max = 0xFFFF_FFFFL) long value) {
        Ssrc ssrc = Ssrc.of(value);
        assertThat(ssrc.value()).isEqualTo(value);
        assertThat(ssrc).isEqualTo(new Ssrc((int) value));
        assertThat(Long.parseLong(ssrc.toString().substring(2), 16)).isEqualTo(value);
        assertThat(ssrc.toString()).matches("0x[0-9a-f]{8}");
    }

    @ParameterizedTest
    @CsvSource({"0,0x00000000", "1,0x00000001", "439041101,0x1a2b3c4d", "4294967295,0xffffffff"})
    void anSsrcShowsInHex(long value, String text) {
        assertThat(Ssrc.of(value)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4_294_967_296L, Long.MIN_VALUE, Long.MAX_VALUE})
    void moreThanThirtyTwoBitsAreNoSsrc(long value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ssrc.of(value)).withMessage("an SSRC has 32 bits");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5004, 65535})
    void aPortOfItsRangeIsTaken(int port) {
        assertThat(new TransportAddress(null, port).port()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aPortOutsideIsRefused(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransportAddress("192.0.2.1", port))
                .withMessage("a port is 1..65535");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,     , 192.0.2.1, 5004, 192.0.2.1, 5004",
        ",          5004, 192.0.2.1,     , 192.0.2.1, 5004",
        ",          5004, 192.0.2.1, 5004, 192.0.2.1, 5004",
        "2001:db8::a,   , 2001:DB8::A,  7, 2001:db8::a,  7",
        "192.0.2.1,     , 192.0.2.9, 5004, 192.0.2.1,     ",
        ",          5004, 192.0.2.1, 5006,          , 5004",
        "192.0.2.1, 5004, 192.0.2.9, 5006, 192.0.2.1, 5004",
        "192.0.2.1, 5004,          , 5004, 192.0.2.1, 5004",
        "192.0.2.1,     ,          , 5004, 192.0.2.1, 5004",
    })
    void anAddressIsFilledFromItselfAlone(
            String ip, Integer port, String otherIp, Integer otherPort, String filledIp, Integer filledPort) {
        TransportAddress address = new TransportAddress(ip, port);
        TransportAddress filled = new TransportAddress(filledIp, filledPort);
        assertThat(address.filledFrom(new TransportAddress(otherIp, otherPort))).isEqualTo(filled);
        assertThat(address.filledFrom(null)).isEqualTo(address);
        assertThat(filled.covers(address)).isTrue();
        assertThat(address.covers(filled)).isEqualTo(address.equals(filled));
    }

    @Test
    void anAddressCoversNoOther() {
        TransportAddress address = new TransportAddress("2001:db8::a", 5004);
        assertThat(address.covers(address)).isTrue();
        assertThat(address.covers(new TransportAddress("2001:db8::b", 5004))).isFalse();
        assertThat(address.covers(new TransportAddress("2001:db8::a", 5006))).isFalse();
        assertThat(address.covers(new TransportAddress("2001:DB8::A", null))).isFalse();
    }

    @Test
    void anAddressOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransportAddress(null, null))
                .withMessage("an address has an IP address or a port");
    }

    @Test
    void anAlgorithmKnowsItsOrigin() {
        assertThat(Algorithm.reported("P.564")).isEqualTo(new Algorithm("P.564", Algorithm.Origin.REPORTED));
        assertThat(Algorithm.computed("P.564")).isEqualTo(new Algorithm("P.564", Algorithm.Origin.COMPUTED));
    }
}
