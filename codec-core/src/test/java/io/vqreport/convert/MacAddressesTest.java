package io.vqreport.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is a MAC address the same however it was sent? */
class MacAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:00:5E:00:53:0a",
                "00-00-5e-00-53-0A",
                "0000.5e00.530a",
                "00005e00530A",
                "00:00:5e:00:53:0a:ff:fe"
            })
    void sixLowerCaseOctets(String sent) {
        assertThat(MacAddresses.digits(sent).flatMap(MacAddresses::neutral)).contains("00:00:5e:00:53:0a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "00 00 5e 00 53 0a", "00:00:5e:00:53:0g", "\u0660\u0661"})
    void othersHaveNoDigits(String sent) {
        assertThat(MacAddresses.digits(sent)).isEmpty();
    }

    @Test
    void othersHaveNoNeutralForm() {
        assertThat(MacAddresses.neutral("")).isEmpty();
        assertThat(MacAddresses.neutral("00005e0053")).isEmpty();
        assertThat(MacAddresses.neutral("00005e00530aff")).isEmpty();
    }
}
