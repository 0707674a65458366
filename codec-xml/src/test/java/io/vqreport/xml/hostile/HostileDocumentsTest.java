package io.vqreport.xml.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.ProblemCode;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.sdn.SdnProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Is every kind of harm refused in every way of reading: within the limits, in linear time, and with nothing fetched? */
class HostileDocumentsTest {
    private static final int HUNDRED_MEGABYTES = 100 << 20;
    private static final int TEN_MEGABYTES = 10 << 20;
    private static final String SECRET = "not-to-be-read-7319";
    private static final Set<ProblemCode> NO_XML = Set.of(MsQoeProblem.NOT_WELL_FORMED, SdnProblem.NOT_WELL_FORMED);
    private static final DecodeOptions LENIENT = DecodeOptions.lenient();
    private static final DecodeOptions LONG =
            LENIENT.withLimits(DecodeLimits.standard().withMaxReportBytes(1 << 26));
    private static final DecodeOptions UNBOUNDED = LENIENT.withLimits(DecodeLimits.unbounded());

    private static final String ATTRIBUTES = twoHundredThousand("a", "=''");
    private static final String NAMESPACES = twoHundredThousand("xmlns:n", "='u'");

    private static final Document RANDOM = random();

    private static Document random() {
        byte[] octets = new byte[TEN_MEGABYTES];
        new Random(7).nextBytes(octets);
        return Document.of(new String(octets, StandardCharsets.ISO_8859_1));
    }

    private static Throwable refusal(Way way, String text, DecodeOptions options) {
        return catchThrowable(() -> way.read(Document.of(text), options));
    }

    /** Refused at the first octet, so before anything behind it was looked at. */
    private static void assertDoctype(Way way, String text) {
        for (DecodeOptions options : List.of(LENIENT, DecodeOptions.strict(), UNBOUNDED)) {
            assertThat(refusal(way, text, options))
                    .as(text)
                    .isInstanceOfSatisfying(MalformedReportException.class, e -> {
                        assertThat(e.problem().code()).isEqualTo(way.doctype());
                        assertThat(e.problem().location().offset()).isEqualTo(text.indexOf("<!DOCTYPE"));
                        assertThat(e).hasMessageNotContaining(SECRET);
                    });
        }
    }

    private static void assertLimit(Throwable thrown, String setting) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo(setting));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsReadFromDiskOrNetwork(Way way, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), SECRET);
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.configureBlocking(false);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            InetSocketAddress socket = (InetSocketAddress) server.getLocalAddress();
            String web = "http://" + socket.getAddress().getHostAddress() + ":" + socket.getPort() + "/x";
            for (String place : List.of(file.toUri().toString(), web)) {
                String body = way.open() + way.value() + "&e;" + way.endOfValue() + way.close();
                assertDoctype(way, "<!DOCTYPE r SYSTEM '" + place + "'>" + body);
                assertDoctype(way, "<!DOCTYPE r PUBLIC '-//example//x' '" + place + "'>" + body);
                assertDoctype(way, "<!DOCTYPE r [<!ENTITY e SYSTEM '" + place + "'>]>" + body);
                assertDoctype(way, "<!DOCTYPE r [<!ENTITY % p SYSTEM '" + place + "'>%p;]>" + body);
                assertDoctype(way, "<!DOCTYPE r [<!ENTITY % p SYSTEM '" + place + "'><!ENTITY e '%p;'>]>" + body);
                assertThat(way.read(Document.of(fetching(way, place)), LENIENT)).doesNotContain(SECRET);
            }
            assertThat(server.accept()).isNull();
        }
    }

    /** A document with all that other XML software would fetch without a document type. */
    private static String fetching(Way way, String place) {
        return "<?xml-stylesheet href='" + place + "'?>" + way.tag()
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='" + place
                + "' xsi:schemaLocation='ms-rtcp-metrics " + place + " ms-cqf " + place + "'>"
                + "<x:include xmlns:x='http://www.w3.org/2001/XInclude' parse='text' href='" + place + "'/>"
                + way.close();
    }

    @ParameterizedTest
    @EnumSource
    void bombsDoNotGoOff(Way way) {
        String body = way.open() + way.value() + "&l11;" + way.endOfValue() + way.close();
        StringBuilder laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY l0 'ha'>");
        StringBuilder parameters = new StringBuilder("<!DOCTYPE r [<!ENTITY % l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            String ten = ("l" + (i - 1) + ";");
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&" + ten).repeat(10))
                    .append("'>");
            parameters
                    .append("<!ENTITY % l")
                    .append(i)
                    .append(" '")
                    .append(("%" + ten).repeat(10))
                    .append("'>");
        }
        assertDoctype(way, laughs + "]>" + body);
        assertDoctype(way, parameters + "%l11;]>" + body);
        assertDoctype(way, "<!DOCTYPE r [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>" + body.replace("l11", "a"));
    }

    @ParameterizedTest
    @EnumSource
    void aLargeEntityIsNotBlownUp(Way way) {
        String large = "<!DOCTYPE r [<!ENTITY q '" + "x".repeat(50_000) + "'>]>";
        String often = "&q;".repeat(2_000);
        assertDoctype(way, large + way.open() + way.value() + often + way.endOfValue() + way.close());
        assertDoctype(way, large + way.tag() + " a='" + often + "'>" + way.close());
    }

    @ParameterizedTest
    @EnumSource
    void aDoctypeAloneIsRefused(Way way) {
        String body = way.open() + way.close();
        assertDoctype(way, "<!DOCTYPE r>" + body);
        assertDoctype(way, "<!DOCTYPE r []>" + body);
        assertDoctype(way, "<?xml version='1.0'?>\n<!-- c -->\n<!DOCTYPE r [<!ELEMENT r ANY>]>" + body);
    }

    /** The subset may be endless, too. */
    @ParameterizedTest
    @EnumSource
    void soIsOneThatNeverEnds(Way way) {
        Document document = new Document("<!DOCTYPE r [<!-- ", (byte) 'x', HUNDRED_MEGABYTES, "");
        Endless middle = new Endless((byte) 'x', HUNDRED_MEGABYTES);
        assertLimit(catchThrowable(() -> way.read(document, middle, LENIENT)), "maxReportBytes");
        assertThat(middle.given()).isLessThan(1 << 20);
    }

    @ParameterizedTest
    @EnumSource
    void noEntityHasAValueButThoseOfXmlItself(Way way) throws IOException {
        String start = way.open() + way.value();
        String end = way.endOfValue() + way.close();
        assertThat(refusal(way, start + "&undeclared;" + end, LENIENT))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isIn(NO_XML));
        assertThat(way.read(Document.of(start + "&lt;&amp;&#x61;" + end), LENIENT))
                .isNotEmpty();
    }

    /** Outside the root, and inside other text, where the declaration is not read at all. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MSQOE_FEEDBACK")
    void aDoctypeInsideOtherTextDeclaresNothing(Way way) {
        String text = "at 12:00 <!DOCTYPE r [<!ENTITY e '" + SECRET + "'>]>" + way.open() + way.value() + "&e;"
                + way.endOfValue() + way.close();
        assertThat(refusal(way, text, LENIENT)).isInstanceOfSatisfying(MalformedReportException.class, e -> {
            assertThat(e.problem().code()).isIn(NO_XML);
            assertThat(e).hasMessageNotContaining(SECRET);
        });
    }

    private static String twoHundredThousand(String before, String behind) {
        return IntStream.range(0, 200_000).mapToObj(i -> before + i + behind).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource
    void twoHundredThousandAttributes(Way way) {
        String inRoot = way.tag() + " " + ATTRIBUTES + ">" + way.close();
        assertThat(refusal(way, inRoot, LENIENT)).isInstanceOf(LimitExceededException.class);
        assertLimit(refusal(way, inRoot, LONG), "maxElements");
        // Their number would cost its square: even without limits there are only so many.
        assertLimit(refusal(way, way.open() + "<x " + ATTRIBUTES + "/>" + way.close(), UNBOUNDED), "maxElements");
    }

    @ParameterizedTest
    @EnumSource
    void twoHundredThousandNamespaces(Way way) {
        assertLimit(refusal(way, way.tag() + " " + NAMESPACES + ">" + way.close(), UNBOUNDED), "maxElements");
    }

    @ParameterizedTest
    @EnumSource
    void aDepthOfAHundredThousand(Way way) {
        String down = "<a>".repeat(100_000);
        String whole = down + "</a>".repeat(100_000);
        for (String start : List.of(way.open(), way.open() + way.value())) {
            assertLimit(refusal(way, start + down, LONG), "maxDepth");
            assertLimit(refusal(way, start + whole + way.close(), LONG), "maxDepth");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextOfAHundredMegabytes(Way way) {
        Document document =
                new Document(way.open() + way.value(), (byte) 'x', HUNDRED_MEGABYTES, way.endOfValue() + way.close());
        Endless middle = new Endless((byte) 'x', HUNDRED_MEGABYTES);
        assertLimit(catchThrowable(() -> way.read(document, middle, LENIENT)), "maxReportBytes");
        assertThat(middle.given()).isLessThan(1 << 20);
    }

    @ParameterizedTest
    @EnumSource
    void aHundredMegabytesOfAnythingElse(Way way) {
        for (String start : List.of(
                way.open() + "<!-- ",
                way.open() + "<?pi ",
                way.open() + "<![CDATA[",
                way.open() + "<x a='",
                way.open() + "<x xmlns:y='",
                way.open() + "<",
                way.open() + "<x></",
                way.open() + "&",
                way.open() + "<x><y>",
                way.tag() + " a='",
                way.tag() + " ")) {
            Document document = new Document(start, (byte) 'x', way.streams() ? HUNDRED_MEGABYTES : 1 << 20, "");
            Endless middle = new Endless((byte) 'x', document.count());
            assertLimit(catchThrowable(() -> way.read(document, middle, LENIENT)), "maxReportBytes");
            assertThat(middle.given()).as(start).isLessThan(1 << 20);
        }
    }

    /** Ten megabytes of one octet; of random ones in the end. */
    @ParameterizedTest
    @EnumSource
    void tenMegabytesOfGarbage(Way way) {
        for (byte octet : new byte[] {'<', '>', '&', '"', ' ', '\n', 'a', 0, (byte) 0xFF, (byte) 0xFE}) {
            Document garbage = new Document("", octet, TEN_MEGABYTES, "");
            assertThat(catchThrowable(() -> way.read(garbage, LENIENT)))
                    .as("of %d", octet)
                    .isInstanceOfAny(MalformedReportException.class, LimitExceededException.class);
        }
        assertThat(catchThrowable(() -> way.read(RANDOM, LENIENT)))
                .isInstanceOfAny(MalformedReportException.class, LimitExceededException.class);
    }
}
