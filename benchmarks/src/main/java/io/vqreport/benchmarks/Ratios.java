package io.vqreport.benchmarks;

import io.vqreport.benchmarks.corpus.Corpus;
import io.vqreport.benchmarks.measure.Machine;
import io.vqreport.benchmarks.measure.RatioRun;
import io.vqreport.benchmarks.measure.Series;
import io.vqreport.benchmarks.measure.Spread;
import io.vqreport.benchmarks.measure.Variant;
import io.vqreport.benchmarks.peer.RegexPeer;
import io.vqreport.benchmarks.peer.SplitPeer;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ratio run: the codec, Jackson and simple collectors on the same reports in one virtual machine. Prints Markdown. */
final class Ratios {
    private static final int WARM_UP_SECONDS = 20;
    private static final int ROUNDS = 200;

    private final Documents documents = new Documents(Corpus.standard());
    private final PrintStream out;

    private Ratios(PrintStream out) {
        this.out = out;
    }

    static void run(PrintStream out) throws IOException {
        new Ratios(out).run();
    }

    private void run() throws IOException {
        out.print(Machine.describe());
        documents.check();
        out.printf(
                Locale.ROOT,
                "* corpus: %d reports, mean size %.0f octets as text, %.0f as JSON, %.0f as JSON with milliseconds%n",
                documents.bodies.length,
                Documents.meanSize(documents.bodies),
                Documents.meanSize(documents.json),
                Documents.meanSize(documents.jsonEpoch));
        out.printf("* warm-up %d s, %d rounds%n%n", WARM_UP_SECONDS, ROUNDS);
        List<Series> measured = new RatioRun(documents.bodies.length, variants()).measure(WARM_UP_SECONDS, ROUNDS);
        int readers = measured.size() - 2;
        Series read = measured.get(0);
        Series jackson = measured.get(1);
        table("read", measured.subList(0, readers), jackson);
        table("write", measured.subList(readers, measured.size()), measured.get(readers + 1));
        goals(read, jackson, measured.get(2), measured.get(readers), measured.get(readers + 1));
    }

    /** The first three and the last two are what the goals are about. */
    private List<Variant> variants() {
        VqRtcpXrReader strict = VqRtcpXr.reader(DecodeOptions.strict());
        QualityReportCodec codec = QualityReportCodecs.load().byId("vq-rtcpxr").orElseThrow();
        return List.of(
                new Variant("vqreport, wire model", i -> VqRtcpXr.decode(documents.bodies[i])),
                new Variant("Jackson, ISO times", i -> documents.jackson.read(documents.json[i])),
                new Variant("split collector", i -> SplitPeer.read(documents.bodies[i])),
                new Variant("regex collector", i -> RegexPeer.read(documents.bodies[i])),
                new Variant("Jackson, milliseconds", i -> documents.jacksonEpoch.read(documents.jsonEpoch[i])),
                new Variant(
                        "vqreport, wire model and neutral report",
                        i -> VqRtcpXr.toQualityReport(VqRtcpXr.decode(documents.bodies[i]))),
                new Variant("vqreport, neutral report through the SPI", i -> neutral(codec, documents.bodies[i])),
                new Variant("vqreport, wire model, STRICT", i -> strict.decode(documents.bodies[i])),
                new Variant("vqreport, from the wire model", i -> VqRtcpXr.encode(documents.wire[i])),
                new Variant("Jackson, ISO times", i -> documents.jackson.write(documents.reports.get(i))));
    }

    private static Object neutral(QualityReportCodec codec, byte[] body) {
        List<DecodedItem> items = new ArrayList<>(1);
        ReportDecoder decoder = codec.newDecoder(DecodeOptions.lenient());
        decoder.decode(ByteBuffer.wrap(body), items::add);
        decoder.finish();
        return items;
    }

    private void table(String work, List<Series> rows, Series yardStick) {
        out.printf(
                "| %s | µs a report | reports/s on a core | allocated, octets | speed, %s = 1 (p10 / median / p90) |%n",
                work, yardStick.name());
        out.println("|---|---:|---:|---:|---|");
        for (Series row : rows) {
            Spread speed = row.speedOver(yardStick);
            out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %,.0f | %,.0f | %.2f / **%.2f** / %.2f |%n",
                    row.name(),
                    row.medianNanos() / 1000,
                    1e9 / row.medianNanos(),
                    row.bytes(),
                    speed.quantile(0.1),
                    speed.median(),
                    speed.quantile(0.9));
        }
        out.println();
    }

    private void goals(Series read, Series jackson, Series split, Series write, Series jacksonWrite) {
        out.println("| goal | measured | met |");
        out.println("|---|---:|---|");
        faster("read, at least 3 x Jackson with ISO times", read.speedOver(jackson), 3);
        faster("read, at least 10 x the split collector", read.speedOver(split), 10);
        out.printf(
                Locale.ROOT,
                "| read, at most 2,300 octets allocated a report | %,.0f | %s |%n",
                read.bytes(),
                read.bytes() <= 2300 ? "yes" : "no");
        faster("write, at least 3.5 x Jackson with ISO times", write.speedOver(jacksonWrite), 3.5);
    }

    private void faster(String goal, Spread speed, double least) {
        out.printf(Locale.ROOT, "| %s | %.2f | %s |%n", goal, speed.median(), speed.median() >= least ? "yes" : "no");
    }
}
