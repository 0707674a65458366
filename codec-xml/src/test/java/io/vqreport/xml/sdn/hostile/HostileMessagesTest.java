package io.vqreport.xml.sdn.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.xml.hostile.Endless;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnElement;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does input made to do harm end within the limits where only messages have it? */
class HostileMessagesTest {
    private static final String HEAD = "<LyncDiagnostics Version=\"D\">";
    private static final DecodeOptions UNBOUNDED = DecodeOptions.lenient().withLimits(DecodeLimits.unbounded());

    @Test
    void withoutLimitsAnyDepthIsReadMappedAndWrittenBack() {
        byte[] octets = octets(HEAD + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</LyncDiagnostics>");
        SdnMessage message = SdnMessages.reader(UNBOUNDED).decode(octets).value();

        assertThat(SdnMessages.encode(message).size()).isGreaterThan(600_000);
        assertThat(new SdnCodec().decode(octets, UNBOUNDED)).hasSize(1);
    }

    /** The message itself is one of them. */
    @Test
    void oneElementMoreThanTheLimitIsRefused() {
        DecodeOptions ten =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxElements(10));

        assertThat(SdnMessages.reader(ten)
                        .decode(octets(HEAD + "<a/>".repeat(8) + "</LyncDiagnostics>"))
                        .value()
                        .element()
                        .children())
                .hasSize(8);
        exceeded(ten, octets(HEAD + "<a/>".repeat(9) + "</LyncDiagnostics>"), "maxElements", 11);
        exceeded(ten, octets(HEAD + "<a b=''/>".repeat(5) + "</LyncDiagnostics>"), "maxElements", 12);
    }

    @Test
    void oneOctetMoreThanTheLimitIsRefused() {
        byte[] octets = octets(HEAD + "<a/></LyncDiagnostics>");
        DecodeLimits limits = DecodeLimits.standard();

        assertThat(SdnMessages.reader(DecodeOptions.lenient().withLimits(limits.withMaxReportBytes(octets.length)))
                        .decode(octets)
                        .value()
                        .element()
                        .children())
                .hasSize(1);
        exceeded(
                DecodeOptions.lenient().withLimits(limits.withMaxReportBytes(octets.length - 1)),
                octets,
                "maxReportBytes",
                octets.length);
    }

    @Test
    void endlessBlanksTakeNoMemory() throws IOException {
        InputStream blanks = new SequenceInputStream(
                new Endless((byte) ' ', 20L * 1024 * 1024),
                new ByteArrayInputStream(octets(HEAD + "</LyncDiagnostics>")));
        int[] items = {0};
        new SdnCodec().newDecoder(DecodeOptions.lenient()).decode(blanks, item -> items[0]++);
        assertThat(items[0]).isOne();
    }

    /** Looked for the ends of messages at every octet. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</LyncDiagnostics",
                "</LyncDiagnostics ",
                "<LyncDiagnostics",
                "LyncDiagnostics",
                "a:LyncDiagnostics",
                ":::::::LyncDiagnostics",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<"
            })
    void tenMegabytesOfGarbageAreReadToTheEnd(String piece) {
        byte[] garbage = octets(piece.repeat((10 << 20) / piece.length()));

        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> SdnMessages.reader(UNBOUNDED).decode(garbage))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(SdnProblem.NOT_WELL_FORMED));
        exceeded(DecodeOptions.lenient(), garbage, "maxReportBytes", 307_201);
    }

    @Test
    void whatXmlCannotSayIsRefusedWithItsPlace() {
        SdnElement root = SdnElement.builder("LyncDiagnostics")
                .child(SdnElement.builder("ConnectionInfo")
                        .child("CallId", "a\u0000b")
                        .build())
                .build();
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> SdnMessages.encode(new SdnMessage(root)))
                .withMessageContaining("ConnectionInfo/CallId");
        SdnElement name =
                SdnElement.builder("LyncDiagnostics").child("a><b", "").build();
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> SdnMessages.encode(new SdnMessage(name)));
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        StringBuilder text = new StringBuilder(HEAD + "<ConnectionInfo><CallId>a</CallId></ConnectionInfo>");
        text.append("<Novelty/>".repeat(50)).append("</LyncDiagnostics>");
        DecodeOptions few =
                DecodeOptions.lenient().withLimits(DecodeLimits.standard().withMaxProblems(3));

        assertThat(SdnMessages.reader(few).decode(octets(text.toString())).problems())
                .hasSize(3);
        assertThat(SdnMessages.reader(few).decode(octets(text.toString())).suppressed())
                .isEqualTo(48);
    }

    @Test
    void theRootHasNoNameInPathsAndDeepOnesEnd() {
        SdnElement deep = SdnElement.of("last", "\u0000");
        for (int i = 0; i < 20; i++) {
            deep = SdnElement.builder("a" + i).child(deep).build();
        }
        SdnElement root = SdnElement.builder("LyncDiagnostics").child(deep).build();
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> SdnMessages.encode(new SdnMessage(root)))
                .satisfies(e -> assertThat(e.items())
                        .containsExactly("a character that XML has no way to say at a19/a18/a17/a16/a15/a14/a13/a12"));
        SdnElement attribute = SdnElement.builder("LyncDiagnostics")
                .attribute("Version", "\u0000")
                .build();
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> SdnMessages.encode(new SdnMessage(attribute)))
                .satisfies(e ->
                        assertThat(e.items()).containsExactly("a character that XML has no way to say at @Version"));
        SdnElement text = SdnElement.builder("LyncDiagnostics").text("\u0000").build();
        assertThatExceptionOfType(UnrepresentableReportException.class)
                .isThrownBy(() -> SdnMessages.encode(new SdnMessage(text)))
                .satisfies(e ->
                        assertThat(e.items()).containsExactly("a character that XML has no way to say at the root"));
    }

    private static String numbered(String piece, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(piece.replace("#", Integer.toString(i)));
        }
        return text.toString();
    }

    private static List<DecodedItem> items(String inside) {
        byte[] octets = octets(HEAD + inside + "</LyncDiagnostics>");
        return new SdnCodec().decode(octets, DecodeOptions.lenient());
    }

    /** All texts of tags together, names and values: what is kept is a small multiple of what was sent. */
    private static long size(List<DecodedItem> items) {
        long size = 0;
        for (DecodedItem item : items) {
            Map<String, String> tags = item instanceof DecodedItem.Report report
                    ? report.decoded().value().tags()
                    : ((DecodedItem.NoReport) item).tags();
            for (Map.Entry<String, String> tag : tags.entrySet()) {
                size += tag.getKey().length() + tag.getValue().length();
            }
        }
        return size;
    }

    @Test
    void aLongNameAroundManyElementsIsKeptOnce() {
        String name = "N".repeat(100_000);
        String children = numbered("<a#>1</a#>", 4_000);
        assertThat(size(items("<" + name + ">" + children + "</" + name + ">"))).isLessThan(300_000);
        assertThat(size(items("<" + name + numbered(" a#='1'", 4_000) + "/>"))).isLessThan(300_000);
        byte[] octets = octets(HEAD + "<" + name + ">" + children + "</" + name + "></LyncDiagnostics>");
        assertThat(new SdnCodec().rewrite(octets, DecodeOptions.lenient()).size())
                .isLessThan(300_000);
    }

    /** As many as one message may have: each item shares what stands beside them, and the first one has all of it. */
    @Test
    void manyReportsOfOneMessageShareWhatStandsBeside() {
        List<DecodedItem> items =
                items("<QualityUpdate/>".repeat(9_000) + "<RawSDP>" + "x".repeat(150_000) + "</RawSDP>");
        assertThat(items).hasSize(9_000);
        assertThat(tag(items.get(8_999), "sdn:RawSDP")).isNotEmpty().isSameAs(tag(items.get(0), "sdn:RawSDP"));

        items = items("<QualityUpdate/>".repeat(4_900) + numbered("<a#>1</a#>", 4_900));
        assertThat(tag(items.get(0), "sdn:a4899")).isEqualTo("1");
        assertThat(tag(items.get(1), "sdn:a127")).isEqualTo("1");
        assertThat(tag(items.get(1), "sdn:a128")).isNull();
        assertThat(size(items)).isLessThan(10_000_000);
    }

    private static @Nullable String tag(DecodedItem item, String name) {
        return ((DecodedItem.Report) item).decoded().value().tags().get(name);
    }

    /** The problems of each are found without looking at those of all. */
    @Test
    void withoutLimitsManyReportsOfOneMessageAreReadInTime() {
        byte[] octets = octets(HEAD + "<QualityUpdate/>".repeat(100_000) + "</LyncDiagnostics>");
        int[] items = {0};
        new SdnCodec().newDecoder(UNBOUNDED).decode(ByteBuffer.wrap(octets), item -> items[0]++);
        assertThat(items[0]).isEqualTo(100_000);
    }

    private static void exceeded(DecodeOptions options, byte[] octets, String setting, long actual) {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> SdnMessages.reader(options).decode(octets))
                .satisfies(e -> {
                    assertThat(e.setting()).isEqualTo(setting);
                    assertThat(e.actual()).isEqualTo(actual);
                });
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
