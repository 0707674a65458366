package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Does a place show all that is known of it, zeros included? */
class LocationTextTest {
    @Test
    void zeroIsAPlaceAndMinusOneIsNone() {
        assertThat(new Location(0, -1, -1, "")).hasToString("@0");
        assertThat(new Location(0, -1, -1, "packet[0]")).hasToString("@0 packet[0]");
        assertThat(new Location(7, 0, -1, "")).hasToString("0");
        assertThat(new Location(7, 3, 0, "x")).hasToString("3:0 x");
        assertThat(new Location(-1, -1, -1, "x")).hasToString("x");
        assertThat(new Location(-1, -1, -1, "")).hasToString("");
    }
}
