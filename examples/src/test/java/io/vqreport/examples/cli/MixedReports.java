package io.vqreport.examples.cli;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.examples.cli.output.OutputStore;
import io.vqreport.examples.cli.output.OutputStores;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.SeededReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Makes files as a collector of many kinds of devices finds them: reports in every format that is written, statistics of browsers, messages without a report,
 * and among them what cannot be read. The same seed always makes the same files; of each it is known how it has to be counted.
 *
 * <p>As a program: {@code MixedReports COUNT OUT}, where OUT is a folder (ending with {@code /}) or an archive (.zip, .tar, .tar.gz).
 */
final class MixedReports {
    private static final List<String> AGENTS = List.of(
            "DeskPhone-D7/4.2.1",
            "DeskPhone-D7/4.3.0",
            "ConferenceStar 200/6.1",
            "Pocket SIP 2.9 (Android 15)",
            "HallwayGateway/12.0.33.7",
            "OldBell 3.1.0 00005e005345");
    private static final int FILES_A_FOLDER = 1000;

    private final Map<String, ReportEncoder> encoders = QualityReportCodecs.load().all().stream()
            .filter(codec -> codec.encoder().isPresent())
            .collect(Collectors.toMap(
                    QualityReportCodec::id, codec -> codec.encoder().orElseThrow()));
    private final SplittableRandom random;
    private final SeededReports reports;
    private int made;

    MixedReports(long seed) {
        this.random = new SplittableRandom(seed);
        this.reports = SeededReports.withSeed(seed);
    }

    /** How a file has to be counted. */
    enum Counted {
        WITH_REPORT,
        WITHOUT_REPORT,
        REFUSED
    }

    /** A file. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, only written.
    record Piece(String name, byte[] octets, Counted counted) {}

    public static void main(String[] args) throws IOException {
        MixedReports mixed = new MixedReports(20261121);
        try (OutputStore store = OutputStores.open(args[1])) {
            for (int i = 0; i < Integer.parseInt(args[0]); i++) {
                Piece piece = mixed.next();
                store.add(piece.name, "", piece.octets.length, out -> out.write(piece.octets));
            }
            store.commit();
        }
    }

    /** The next file. */
    Piece next() {
        int dice = random.nextInt(1000);
        if (dice < 250) {
            return piece("txt", encode("vq-rtcpxr", EncodeContext.empty()), Counted.WITH_REPORT);
        }
        if (dice < 420) {
            return piece("sip", publish(), Counted.WITH_REPORT);
        }
        if (dice < 560) {
            return piece("rtcp", encode("rtcp", EncodeContext.empty()), Counted.WITH_REPORT);
        }
        if (dice < 680) {
            return piece("qoe.xml", encode("msqoe", dialog()), Counted.WITH_REPORT);
        }
        if (dice < 760) {
            return piece("sdn.xml", encode("sdn", EncodeContext.empty()), Counted.WITH_REPORT);
        }
        if (dice < 890) {
            return piece("json", encode("media-server", EncodeContext.empty()), Counted.WITH_REPORT);
        }
        if (dice < 910) {
            return piece("ndjson", batch(), Counted.WITH_REPORT);
        }
        if (dice < 930) {
            return piece("stats.json", snapshots(), Counted.WITH_REPORT);
        }
        if (dice < 970) {
            return piece("event.json", event(), Counted.WITHOUT_REPORT);
        }
        if (dice < 980) {
            return piece("log", utf8("nothing to see here, " + random.nextInt() + "\n"), Counted.REFUSED);
        }
        if (dice < 990) {
            return piece("empty", new byte[0], Counted.REFUSED);
        }
        byte[] whole = encode("msqoe", dialog());
        byte[] cut = Arrays.copyOf(whole, whole.length / 3);
        return piece("cut.xml", cut, givesReport(cut) ? Counted.WITH_REPORT : Counted.REFUSED);
    }

    /** Cut at certain places, a document lacks nothing but end tags, which the codec supplies: asked of the codec, not of the command line. */
    private static boolean givesReport(byte[] octets) {
        QualityReportCodec codec = QualityReportCodecs.load().byId("msqoe").orElseThrow();
        try {
            return codec.decode(octets, DecodeOptions.lenient()).stream()
                    .anyMatch(item -> item instanceof DecodedItem.Report);
        } catch (MalformedReportException e) {
            return false;
        }
    }

    private Piece piece(String extension, byte[] octets, Counted counted) {
        String name = String.format(Locale.ROOT, "mixed/%03d/%06d.%s", made / FILES_A_FOLDER, made, extension);
        made++;
        return new Piece(name, octets, counted);
    }

    private byte[] encode(String format, EncodeContext context) {
        QualityReport report = reports.next();
        return encoders.get(format).encode(report, context).bytes();
    }

    private EncodeContext dialog() {
        return EncodeContext.empty()
                .with(ContextKey.LOCAL_USER_AGENT, "UCDesk/16.0." + random.nextInt(3))
                .with(ContextKey.REMOTE_USER_AGENT, agent())
                .with(ContextKey.ENDPOINT_NAME, "desk-" + random.nextInt(100))
                .with(ContextKey.LOCAL_CONTACT, "sip:ada@192.0.2.7")
                .with(ContextKey.REMOTE_CONTACT, "sip:emre@198.51.100.9");
    }

    /** A SIP message with the body; some devices forget a blank. */
    private byte[] publish() {
        String body = new String(encode("vq-rtcpxr", EncodeContext.empty()), StandardCharsets.UTF_8);
        String sent = random.nextInt(8) == 0 ? body.replace(" JBX=", "JBX=") : body;
        return utf8(String.join(
                        "\r\n",
                        "PUBLISH sip:collector@voice.example.org SIP/2.0",
                        "Via: SIP/2.0/UDP 192.0.2.45:5060;branch=z9hG4bK" + Integer.toHexString(random.nextInt()),
                        "From: <sip:ada@example.org>;tag=" + Integer.toHexString(random.nextInt()),
                        "To: <sip:collector@voice.example.org>",
                        "CSeq: 1 PUBLISH",
                        "Call-ID: " + Long.toHexString(random.nextLong()) + "@192.0.2.45",
                        "Event: vq-rtcpxr",
                        "User-Agent: " + agent(),
                        "Content-Type: application/vq-rtcpxr",
                        "Content-Length: " + utf8(sent).length,
                        "",
                        "")
                + sent);
    }

    private byte[] batch() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            lines.append(new String(encode("media-server", EncodeContext.empty()), StandardCharsets.UTF_8).strip())
                    .append('\n');
        }
        return utf8(lines.toString());
    }

    /** Two snapshots, ten seconds apart. */
    private byte[] snapshots() {
        long time = 1_763_712_000_000L + 60_000L * made;
        int packets = 500 + random.nextInt(100);
        int lost = random.nextInt(20);
        return utf8(snapshot(time, packets, 0) + snapshot(time + 10_000, 2 * packets, lost));
    }

    private String snapshot(long time, int packets, int lost) {
        return "[{\"id\":\"IT" + made + "\",\"timestamp\":" + time
                + ",\"type\":\"inbound-rtp\",\"ssrc\":" + (made + 1)
                + ",\"kind\":\"audio\",\"packetsReceived\":" + packets + ",\"packetsLost\":" + lost
                + ",\"jitter\":0.0" + random.nextInt(10) + ",\"bytesReceived\":" + packets * 80 + "}]\n";
    }

    private byte[] event() {
        return utf8("{\"stats\":{\"events\":[{\"type\":\"session-state\",\"state\":\"start\",\"tsOffset\":0}],"
                + "\"tagKeys\":[\"SessionId\",\"ConversationId\"],\"tagValues\":[\"s" + made + "\",\"" + made
                + "\"],\"ts\":1607574550624147},\"statsType\":\"webrtc\"}\n");
    }

    private String agent() {
        return AGENTS.get(Math.min(random.nextInt(AGENTS.size()), random.nextInt(AGENTS.size())));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
