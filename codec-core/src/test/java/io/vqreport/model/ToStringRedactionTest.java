package io.vqreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who called whom, from where, must not end up in a log by way of a toString: does it? */
class ToStringRedactionTest {
    /** The texts that tell of the equipment or the measurement and of no person. Any other text must not show. */
    private static final Set<String> SHOWN =
            Set.of("Alert.name", "Algorithm.name", "MediaDescription.codec", "StreamReport.label");

    private static final Pattern MARKED = Pattern.compile(Samples.MARKER + "([A-Za-z]+)");

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#records")
    void noTextShowsButThoseThatNameNobody(Class<?> type) {
        Set<String> names = Set.copyOf(SHOWN.stream()
                .map(name -> name.substring(name.indexOf('.') + 1))
                .toList());
        Matcher shown = MARKED.matcher(Samples.full(type, 1).toString());
        while (shown.find()) {
            assertThat(names).contains(shown.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("io.vqreport.model.ModelRecords#records")
    void eachTextOfARecordShowsOnlyIfItIsListed(Class<?> type) {
        String text = Samples.full(type, 1).toString();
        for (RecordComponent component : Samples.components(type)) {
            if (component.getType() == String.class) {
                boolean listed = SHOWN.contains(type.getSimpleName() + "." + component.getName());
                assertThat(text.contains(Samples.MARKER + component.getName()))
                        .as(type.getSimpleName() + "." + component.getName())
                        .isEqualTo(listed);
            }
        }
    }

    @Property
    void noPersonalTextShowsWhateverItIs(
            @ForAll @NotEmpty @AlphaChars @NumericChars @Chars({'@', ':', '.', '-', '[', ']', '"', '\n'})
                    String secret) {
        // Characters that no name of a component or constant has, so that a hit is a leak.
        String marker = "~#" + secret + "#~";
        Party party = new Party(marker, marker, marker, marker, null, marker);
        TransportAddress address = new TransportAddress(marker, 5004);
        StreamReport stream = StreamReport.builder()
                .localAddress(address)
                .remoteAddress(address)
                .description(MediaDescription.builder().fmtp(marker).build())
                .extra("fake:extra", marker)
                .build();
        TransportReport path = TransportReport.builder()
                .id(marker)
                .localAddress(address)
                .remoteAddress(address)
                .build();
        QualityReport report = QualityReport.builder()
                .call(new CallIdentity(marker, marker, marker, marker, marker, marker, marker, marker))
                .local(party)
                .remote(party)
                .originator(marker)
                .addStream(stream)
                .transports(List.of(path))
                .batchId(marker)
                .tag("tag", marker)
                .build();
        assertThat(report.toString())
                .doesNotContain("~#")
                .doesNotContain("#~")
                .contains("[" + marker.length() + " chars]")
                .contains("tags=[tag]")
                .contains("extras=[fake:extra]");
    }

    @Test
    void aPortDoesNotShow() {
        assertThat(new TransportAddress("192.0.2.1", 54_321))
                .hasToString("TransportAddress[ip=[9 chars], port=[port]]");
        assertThat(new TransportAddress(null, 54_321)).hasToString("TransportAddress[ip=-, port=[port]]");
        assertThat(new TransportAddress("2001:db8::1", null)).hasToString("TransportAddress[ip=[11 chars], port=-]");
    }

    @Test
    void whatIsAbsentShowsAsADash() {
        assertThat(Party.UNKNOWN).hasToString("Party[uri=-, displayName=-, group=-, mac=-, userAgent=-, cname=-]");
        assertThat(Redacted.text(null)).isEqualTo("-");
        assertThat(Redacted.text("")).isEqualTo("[0 chars]");
        assertThat(Redacted.text("sip:alice@example.org")).isEqualTo("[21 chars]");
    }

    @Test
    void octetsShowTheirNumberOnly() {
        assertThat(Bytes.copyOf(new byte[] {65, 66, 67})).hasToString("Bytes[3]");
    }
}
