package io.vqreport.xml.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.VQReportEvents;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.sdn.ConnectionField;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Are documents read in their encoding, and octets that are no text found where they stand, however the input comes? */
class EncodingTest {
    private static final String START = "<VQReportEvent xmlns='ms-rtcp-metrics'><VQSessionReport SessionId='a'>";
    private static final String END = "</VQSessionReport></VQReportEvent>";

    /** A text in UTF-8; each @ stands for an octet that UTF-8 does not have. */
    private static byte[] broken(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < octets.length; i++) {
            octets[i] = octets[i] == '@' ? (byte) 0xFF : octets[i];
        }
        return octets;
    }

    private static int indexOf(byte[] octets, int octet) {
        int at = 0;
        while (at < octets.length && (octets[at] & 0xFF) != octet) {
            at++;
        }
        return at;
    }

    /** All events and what ended the reading. */
    private static List<Object> read(InputStream input) throws IOException {
        List<Object> seen = new ArrayList<>();
        VQReportEvents events = MsQoe.reader(DecodeOptions.lenient()).events(input);
        while (true) {
            try {
                if (!events.hasNext()) {
                    seen.addAll(events.summary().problems());
                    return seen;
                }
                Decoded<VQReportEvent> event = events.next();
                seen.add(event.value());
                seen.addAll(event.problems());
            } catch (MalformedReportException e) {
                seen.add(e.problem());
            }
        }
    }

    /** Before the parser has begun, as it were. */
    @Test
    void aControlCharacterInTheXmlDeclarationIsNamedWhereItStands() {
        byte[] octets = "<?xml version='1.0' enc\u0001?><VQReportEvent/>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> MsQoe.decode(octets)).isInstanceOfSatisfying(MalformedReportException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(MsQoeProblem.NOT_WELL_FORMED);
            assertThat(e.problem().location().offset()).isEqualTo(23);
            assertThat(e.problem().location().line()).isEqualTo(1);
            assertThat(e.problem().location().column()).isEqualTo(24);
        });
    }

    /** The same octets in portions of a size. */
    private static InputStream portions(byte[] octets, int size) {
        return new FilterInputStream(new ByteArrayInputStream(octets)) {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return super.read(target, from, Math.min(length, size));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Pool>ab@c</Pool>",
                "<Pool a='b@'/>",
                "<!-- a\n @ -->",
                "<?pi a\n@?>",
                "<Pool><![CDATA[a\n@]]></Pool>",
                "<Po@ol/>",
                "<@Pool/>",
                "<Pool>a&@mp;</Pool>",
                "<Pool>\u00e4\u20ac\ud83d\ude00</Pool>\n \u00e4@",
                "<Pool>a</Pool>@@"
            })
    void octetsThatAreNoTextAreNamedWhereTheyStand(String inside) throws IOException {
        byte[] octets = broken(START + inside + END);
        int offset = indexOf(octets, 0xFF);
        String before = new String(octets, 0, offset, StandardCharsets.UTF_8);
        List<Object> seen = read(new ByteArrayInputStream(octets));

        assertThat(seen).last().isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(MsQoeProblem.ENCODING);
            Location place = problem.location();
            assertThat(place.offset()).isEqualTo(offset);
            assertThat(place.line())
                    .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
        });
        for (int size : new int[] {1, 2, 3, 7, 64, 4095}) {
            assertThat(read(portions(octets, size)))
                    .as("in portions of %d", size)
                    .isEqualTo(seen);
        }
    }

    @Property(tries = 60)
    void howTheInputComesChangesNothing(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("<VQReportEventList ID='x'>");
        for (int i = 0; i < 4; i++) {
            text.append(START).append("<Pool>");
            text.append((random.nextBoolean() ? "\u00e4" : "a\ud83d\ude00").repeat(random.nextInt(3000)));
            text.append("</Pool>").append(END);
        }
        byte[] octets = text.append("</VQReportEventList>").toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextBoolean()) {
            octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
        }
        assertThat(read(portions(octets, 1 + random.nextInt(5000)))).isEqualTo(read(new ByteArrayInputStream(octets)));
    }

    @Test
    void anEndInsideACharacterIsNoText() throws IOException {
        byte[] octets = (START + "<Pool>\u20ac").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(octets, octets.length - 1);
        assertThat(read(new ByteArrayInputStream(cut))).last().isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(MsQoeProblem.ENCODING);
            assertThat(problem.location().offset()).isEqualTo(octets.length - 3);
        });
    }

    @Test
    void aZeroOctetIsNoXmlBeforeOneThatIsNoText() throws IOException {
        byte[] octets = broken(START + "<Pool>a\u0000b@</Pool>" + END);
        assertThat(read(new ByteArrayInputStream(octets))).last().isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(MsQoeProblem.NOT_WELL_FORMED);
            assertThat(problem.location().offset()).isEqualTo(indexOf(octets, 0));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "utf-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "US-ASCII"})
    void aDocumentIsReadInItsEncoding(String encoding) {
        Charset charset = Charset.forName(encoding);
        boolean ascii = charset.equals(StandardCharsets.US_ASCII);
        String name = ascii ? "zoe" : "zo\u00eb";
        String text = "<?xml version='1.0' encoding='" + encoding + "'?>" + START + "<Pool>" + name + "</Pool>" + END;
        assertThat(MsQoe.decode(text.getBytes(charset))
                        .value()
                        .getSessionReports()
                        .get(0)
                        .getPool())
                .isEqualTo(name);
    }

    private static void assertProblem(byte[] octets, MsQoeProblem code) {
        for (DecodeOptions options : List.of(DecodeOptions.lenient(), DecodeOptions.strict())) {
            assertThatThrownBy(() -> MsQoe.reader(options).decode(octets))
                    .isInstanceOfSatisfying(
                            MalformedReportException.class,
                            e -> assertThat(e.problem().code()).isEqualTo(code));
        }
    }

    private static byte[] encoded(String encoding, String text) {
        return ("<?xml version='1.0' encoding='" + encoding + "'?>" + START + "<Pool>" + text + "</Pool>" + END)
                .getBytes(Charset.forName(encoding));
    }

    /** The octets of the text, with those of one character overwritten. */
    private static byte[] overwritten(String encoding, int... with) {
        byte[] octets = encoded(encoding, "ab#cd");
        byte[] sign = Charset.forName(encoding).encode("#").array();
        int at = 0;
        while (!java.util.Arrays.equals(octets, at, at + with.length, sign, 0, with.length)) {
            at++;
        }
        for (int octet : with) {
            octets[at++] = (byte) octet;
        }
        return octets;
    }

    /** None of them may be read as U+FFFD, which says nothing of what stood there. */
    @Test
    void octetsThatAreNoTextInAnotherEncodingAreNotReplaced() {
        assertProblem(overwritten("UTF-16BE", 0xDC, 0x00), MsQoeProblem.ENCODING);
        assertProblem(overwritten("UTF-16LE", 0x00, 0xDC), MsQoeProblem.ENCODING);
        assertProblem(overwritten("UTF-16BE", 0xD8, 0x00), MsQoeProblem.ENCODING);
        assertProblem(overwritten("US-ASCII", 0xE4), MsQoeProblem.ENCODING);
        assertProblem(overwritten("windows-1252", 0x81), MsQoeProblem.ENCODING);
        assertProblem(overwritten("GB18030", 0xFF), MsQoeProblem.ENCODING);
        assertProblem(overwritten("UTF-32BE", 0x00, 0x11, 0x00, 0x00), MsQoeProblem.ENCODING);
    }

    @Test
    void halfACharacterInTheEndIsNoText() throws IOException {
        byte[] wide = encoded("UTF-16", "abcd");
        assertThat(read(new ByteArrayInputStream(java.util.Arrays.copyOf(wide, wide.length - 1))))
                .last()
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(MsQoeProblem.ENCODING));
    }

    @Test
    void theReplacementCharacterItselfIsText() {
        for (String encoding : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-32")) {
            assertThat(MsQoe.decode(encoded(encoding, "a\ufffdb"))
                            .value()
                            .getSessionReports()
                            .get(0)
                            .getPool())
                    .as(encoding)
                    .isEqualTo("a\ufffdb");
        }
    }

    @Test
    void anEncodingThatNobodyKnows() {
        byte[] octets = encoded("UTF-8", "a");
        String text = new String(octets, StandardCharsets.UTF_8);
        assertProblem(text.replace("UTF-8", "x-nobody").getBytes(StandardCharsets.UTF_8), MsQoeProblem.ENCODING);
        assertProblem(text.replace("UTF-8", "a b").getBytes(StandardCharsets.UTF_8), MsQoeProblem.NOT_WELL_FORMED);
        assertProblem(text.replace("UTF-8", "").getBytes(StandardCharsets.UTF_8), MsQoeProblem.NOT_WELL_FORMED);
        // As text of Java that was written out without its declaration being changed.
        assertProblem(text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_8), MsQoeProblem.NOT_WELL_FORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aWideEncodingNeedsNoDeclaration(String encoding) {
        String text = START + "<Pool>zo\u00eb</Pool>" + END;
        for (String before : List.of("", "\ufeff")) {
            assertThat(MsQoe.decode((before + text).getBytes(Charset.forName(encoding)))
                            .value()
                            .getSessionReports()
                            .get(0)
                            .getPool())
                    .isEqualTo("zo\u00eb");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252"})
    void aDeclarationMayBeLong(String encoding) {
        String text = "<?xml version='1.0'" + " ".repeat(5_000) + "encoding='" + encoding + "'?>" + START
                + "<Pool>zo\u00eb</Pool>" + END;
        // What stands behind the first 4,096 octets is left to the parser.
        assertThat(MsQoe.decode(text.getBytes(Charset.forName(encoding)))
                        .value()
                        .getSessionReports()
                        .get(0)
                        .getPool())
                .isEqualTo("zo\u00eb");
    }

    /** An event may have 307,200 octets, a document as many as it likes, in every encoding. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-32", "Shift_JIS", "ISO-8859-1"})
    void aDocumentMayBeLongerThanAnEvent(String encoding) throws IOException {
        String text = encoding.startsWith("ISO") ? "\u00eb" : "\u3042";
        String event = START + "<Pool>" + text.repeat(2_000) + "</Pool>" + END;
        byte[] octets = ("<?xml version='1.0' encoding='" + encoding + "'?><VQReportEventList>" + event.repeat(400)
                        + "</VQReportEventList>")
                .getBytes(Charset.forName(encoding));
        assertThat(read(new ByteArrayInputStream(octets)).stream().filter(seen -> seen instanceof VQReportEvent))
                .hasSize(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-32", "ISO-8859-1", "windows-1252"})
    void butNoEventMoreThanItsLimit(String encoding) {
        byte[] octets = encoded(encoding, "x".repeat(400_000));
        assertThatThrownBy(() -> MsQoe.decode(octets))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> assertThat(e.setting()).isEqualTo("maxReportBytes"));
    }

    @Test
    void whatNoXmlMayHoldIsNamedWhereItStands() throws IOException {
        for (String illegal : List.of("\u0001", "\ufffe", "\uffff", "&#1;", "&#xFFFE;", "&#xD800;", "&#x110000;")) {
            String text = START + "\n<Pool>\u00e4\u20ac\ud83d\ude00";
            byte[] octets = (text + illegal + "</Pool>" + END).getBytes(StandardCharsets.UTF_8);
            assertThat(read(new ByteArrayInputStream(octets))).last().isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.code()).isEqualTo(MsQoeProblem.NOT_WELL_FORMED);
                assertThat(problem.location().line()).isEqualTo(2);
            });
        }
        byte[] control =
                (START + "\n<Pool>\u00e4\u20ac\ud83d\ude00\u0001</Pool>" + END).getBytes(StandardCharsets.UTF_8);
        assertThat(read(new ByteArrayInputStream(control))).last().isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.location().offset()).isEqualTo(indexOf(control, 1));
            assertThat(problem.location().column()).isEqualTo(10);
        });
    }

    @Test
    void messagesOfMainframesAreReadToo() {
        String text =
                "<?xml version='1.0' encoding='IBM037'?><LyncDiagnostics Version='C'><ConnectionInfo><CallId>zo\u00eb"
                        + "</CallId></ConnectionInfo></LyncDiagnostics>";
        assertThat(SdnMessages.decode(text.getBytes(Charset.forName("IBM037")))
                        .value()
                        .connection()
                        .orElseThrow()
                        .text(ConnectionField.CALL_ID))
                .contains("zo\u00eb");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        octets.write((START + "<Pool>zo\u00eb</Pool><Later/>" + END).getBytes(StandardCharsets.UTF_8));
        Decoded<VQReportEvent> decoded = MsQoe.decode(octets.toByteArray());

        assertThat(decoded.value().getSessionReports().get(0).getPool()).isEqualTo("zo\u00eb");
        String text = octets.toString(StandardCharsets.ISO_8859_1);
        assertThat(decoded.problems())
                .filteredOn(problem -> problem.code() == MsQoeProblem.UNKNOWN_ELEMENT)
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().offset()).isEqualTo(text.indexOf("<Later/>")));
    }

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static String declaring(String encoding, String text) {
        return "<?xml version='1.0' encoding='" + encoding + "'?>" + text;
    }

    private static byte[] marked(String text) {
        return ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static String pool(VQReportEvent event) {
        return event.getSessionReports().get(0).getPool();
    }

    /** XML 1.0 appendix F: the mark decides, so that nothing is read as if each octet were a character. */
    @ParameterizedTest
    @ValueSource(
            strings = {"ISO-8859-1", "UTF-16", "utf-16", "UTF-16LE", "US-ASCII", "windows-1252", "IBM037", "x-nobody"})
    void aByteOrderMarkDecidesAgainstTheDeclaration(String encoding) throws IOException {
        byte[] octets = marked(declaring(encoding, START + "<Pool>zo\u00eb \u20ac</Pool><Later/>" + END));
        Decoded<VQReportEvent> decoded = MsQoe.decode(octets);

        assertThat(pool(decoded.value())).isEqualTo("zo\u00eb \u20ac");
        assertThat(decoded.problems())
                .filteredOn(problem -> problem.code() == MsQoeProblem.ENCODING_CONTRADICTED)
                .singleElement()
                .satisfies(problem -> assertThat(problem.location()).isEqualTo(new Location(MARK.length, 1, 1, "")));
        assertThat(decoded.problems())
                .filteredOn(problem -> problem.code() == MsQoeProblem.UNKNOWN_ELEMENT)
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().offset())
                        .isEqualTo(new String(octets, StandardCharsets.ISO_8859_1).indexOf("<Later/>")));
        assertThat(pool(MsQoe.decodeList(octets).value().getEvents().get(0))).isEqualTo("zo\u00eb \u20ac");
        assertProblem(DecodeOptions.strict(), octets, MsQoeProblem.ENCODING_CONTRADICTED);
        for (int size : new int[] {1, 2, 3, 7, 64}) {
            assertThat(read(portions(octets, size))).isEqualTo(read(new ByteArrayInputStream(octets)));
        }
        ReportDecoder decoder = new MsQoeCodec().newDecoder(DecodeOptions.lenient());
        decoder.decode(new ByteArrayInputStream(octets), item -> {});
        assertThat(codes(decoder.finish().problems())).containsExactly(MsQoeProblem.ENCODING_CONTRADICTED);
    }

    private static void assertProblem(DecodeOptions options, byte[] octets, MsQoeProblem code) {
        assertThatThrownBy(() -> MsQoe.reader(options).decode(octets))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf-8", "UTF8"})
    void aByteOrderMarkAndADeclarationThatAgree(String encoding) {
        byte[] octets = marked(declaring(encoding, START + "<Pool>zo\u00eb</Pool>" + END));
        Decoded<VQReportEvent> decoded = MsQoe.decode(octets);

        assertThat(pool(decoded.value())).isEqualTo("zo\u00eb");
        assertThat(codes(decoded.problems())).doesNotContain(MsQoeProblem.ENCODING_CONTRADICTED);
    }

    /** So do the first octets of a text in UTF-16, with a mark or without. */
    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, UTF-8, true",
        "UTF-16BE, ISO-8859-1, true",
        "UTF-16LE, UTF-16BE, true",
        "UTF-16BE, UTF-16LE, true",
        "UTF-16LE, x-nobody, true",
        "UTF-16LE, utf-16le, false",
        "UTF-16BE, UTF-16, false",
        "UTF-16LE, UTF-16, false",
        "UTF-16LE, ISO-10646-UCS-2, false",
    })
    void wideTextAndItsDeclaration(String charset, String declared, boolean contradicted) {
        for (String mark : List.of("", "\ufeff")) {
            byte[] octets = (mark + declaring(declared, START + "<Pool>zo\u00eb</Pool>" + END))
                    .getBytes(Charset.forName(charset));
            Decoded<VQReportEvent> decoded = MsQoe.decode(octets);

            assertThat(pool(decoded.value())).isEqualTo("zo\u00eb");
            assertThat(codes(decoded.problems()).contains(MsQoeProblem.ENCODING_CONTRADICTED))
                    .isEqualTo(contradicted);
        }
    }

    @Test
    void aDeclarationBehindAByteOrderMarkMayBeLong() {
        String text = "<?xml version='1.0'" + " ".repeat(5_000) + "encoding='UTF-16'?>" + START
                + "<Pool>zo\u00eb</Pool>" + END;
        Decoded<VQReportEvent> decoded = MsQoe.decode(marked(text));

        assertThat(pool(decoded.value())).isEqualTo("zo\u00eb");
        assertThat(codes(decoded.problems())).contains(MsQoeProblem.ENCODING_CONTRADICTED);
    }

    /** All documents of one text are in one encoding. */
    @Test
    void ofSeveralDocumentsEachDeclarationIsCompared() {
        String event = START + "<Pool>zo\u00eb</Pool>" + END;
        String text = declaring("UTF-8", event) + "\n" + declaring("ISO-8859-1", event) + "\n"
                + declaring("windows-1252", event) + "\n" + event;
        var list = MsQoe.decodeList(text.getBytes(StandardCharsets.UTF_8));

        assertThat(list.value().getEvents())
                .hasSize(4)
                .allSatisfy(read -> assertThat(pool(read)).isEqualTo("zo\u00eb"));
        assertThat(list.problems())
                .filteredOn(problem -> problem.code() == MsQoeProblem.ENCODING_CONTRADICTED)
                .extracting(problem -> problem.location().line())
                .containsExactly(2, 3);
    }

    @Test
    void feedbackIsToldOfInTheSameWay() {
        byte[] octets = marked(declaring(
                "ISO-8859-1",
                "<CallQualityFeedbackReport xmlns='ms-cqf' CallId='a' FromTag='b' ToTag='c'>"
                        + "<ReportingUserURI>sip:user1@example.org</ReportingUserURI><Rating>3</Rating>"
                        + "<Feedback>zo\u00eb</Feedback></CallQualityFeedbackReport>"));
        var feedback = MsQoe.decodeFeedback(octets);

        assertThat(feedback.value().getFeedback().getContent()).isEqualTo(List.of("zo\u00eb"));
        assertThat(codes(feedback.problems())).containsExactly(MsQoeProblem.ENCODING_CONTRADICTED);
    }

    private static String message(String callId) {
        return "<LyncDiagnostics Version='C'><ConnectionInfo><CallId>" + callId
                + "</CallId></ConnectionInfo><Bye/></LyncDiagnostics>";
    }

    private static List<String> callIds(List<Decoded<SdnMessage>> messages) {
        return messages.stream()
                .map(decoded -> decoded.value()
                        .connection()
                        .flatMap(connection -> connection.text(ConnectionField.CALL_ID))
                        .orElse("none"))
                .toList();
    }

    /** Of messages joined to one text, each declares what was true of it alone. */
    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "utf-16", "US-ASCII", "x-nobody"})
    void aByteOrderMarkIsThatOfAllMessagesOfAText(String encoding) {
        byte[] octets = marked(declaring(encoding, message("zo\u00eb")) + "\nlog "
                + declaring(encoding, message("\u20ac")) + "\n" + declaring("utf-8", message("c")) + message("d"));
        List<Decoded<SdnMessage>> messages = SdnMessages.decodeAll(octets);

        assertThat(callIds(messages)).containsExactly("zo\u00eb", "\u20ac", "c", "d");
        assertThat(messages)
                .extracting(decoded -> codes(decoded.problems()))
                .containsExactly(
                        List.of(SdnProblem.ENCODING_CONTRADICTED),
                        List.of(SdnProblem.TEXT_AROUND, SdnProblem.ENCODING_CONTRADICTED),
                        List.of(),
                        List.of());
        assertThat(messages.get(0).problems().get(0).location().offset()).isEqualTo(MARK.length);
        assertThatThrownBy(() -> SdnMessages.reader(DecodeOptions.strict()).decode(octets))
                .isInstanceOfSatisfying(
                        MalformedReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(SdnProblem.ENCODING_CONTRADICTED));
        ReportDecoder decoder = new SdnCodec().newDecoder(DecodeOptions.lenient());
        List<DecodedItem> items = new ArrayList<>();
        decoder.decode(ByteBuffer.wrap(octets), items::add);
        assertThat(items)
                .hasSize(4)
                .first()
                .isInstanceOfSatisfying(
                        DecodedItem.NoReport.class,
                        item -> assertThat(codes(item.problems())).containsExactly(SdnProblem.ENCODING_CONTRADICTED));
    }

    @Test
    void aByteOrderMarkBeforeALaterMessageIsThatOfThisOne() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(declaring("ISO-8859-1", message("zo\u00eb")).getBytes(StandardCharsets.ISO_8859_1));
        octets.writeBytes(marked(declaring("utf-16", message("\u20ac"))));
        octets.writeBytes(declaring("ISO-8859-1", message("zo\u00eb")).getBytes(StandardCharsets.ISO_8859_1));
        List<Decoded<SdnMessage>> messages = SdnMessages.decodeAll(octets.toByteArray());

        assertThat(callIds(messages)).containsExactly("zo\u00eb", "\u20ac", "zo\u00eb");
        assertThat(codes(messages.get(1).problems()))
                .containsExactly(SdnProblem.TEXT_AROUND, SdnProblem.ENCODING_CONTRADICTED);
        assertThat(messages.get(2).problems()).isEmpty();
    }

    @Test
    void offsetsAreOctetsBehindAnyCharacter() {
        String text = START + "<Pool>\u00e4\u20ac\ud83d\ude00 \u0416</Pool>\n<Later/>" + END;
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        String asOctets = new String(octets, StandardCharsets.ISO_8859_1);
        assertThat(MsQoe.decode(octets).problems())
                .filteredOn(problem -> problem.code() == MsQoeProblem.UNKNOWN_ELEMENT)
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().offset()).isEqualTo(asOctets.indexOf("<Later/>")));
    }

    @Test
    void anSdnMessageIsToldInTheSameWay() {
        byte[] octets =
                broken("<LyncDiagnostics Version=\"C\"><ConnectionInfo>\u00e4@</ConnectionInfo></LyncDiagnostics>");
        MalformedReportException thrown =
                catchThrowableOfType(MalformedReportException.class, () -> SdnMessages.decode(octets));
        assertThat(thrown.problem().code()).isEqualTo(SdnProblem.ENCODING);
        assertThat(thrown.problem().location().offset()).isEqualTo(indexOf(octets, 0xFF));
    }

    @ParameterizedTest
    @ValueSource(strings = {":tf-8", "", "x-no-such", "a b"})
    void anEncodingThatIsNoneIsRefused(String encoding) {
        String text = "<?xml version='1.0' encoding='" + encoding + "'?>" + START + END;

        assertThatExceptionOfType(MalformedReportException.class)
                .isThrownBy(() -> MsQoe.decodeList(text.getBytes(StandardCharsets.UTF_8)));
    }
}
