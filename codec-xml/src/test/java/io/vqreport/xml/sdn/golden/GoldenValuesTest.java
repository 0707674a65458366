package io.vqreport.xml.sdn.golden;

import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.support.Golden;
import io.vqreport.xml.support.Expected;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does every message of every version come to the values that the file beside it says, and so do those that servers really send? */
class GoldenValuesTest {
    private static final String FOLDER = "/io/vqreport/xml/sdn/";

    static List<String> messages() {
        return Stream.concat(Golden.CONFORMING.stream(), Golden.UNPUBLISHED.stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void ofVersions(String name) {
        Expected.holds(new SdnCodec(), FOLDER + "golden/" + name + ".xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-servers-send.xml", "log-of-messages.txt"})
    void ofDeviations(String name) {
        Expected.holds(new SdnCodec(), FOLDER + "deviations/" + name);
    }
}
