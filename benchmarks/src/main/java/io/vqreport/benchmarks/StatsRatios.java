package io.vqreport.benchmarks;

import io.vqreport.benchmarks.corpus.StatsCorpus;
import io.vqreport.benchmarks.measure.Machine;
import io.vqreport.benchmarks.measure.RatioRun;
import io.vqreport.benchmarks.measure.Series;
import io.vqreport.benchmarks.measure.Variant;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.w3c.GetStats;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The ratio run of WebRTC statistics: the codec and Jackson on the same JSON in one virtual machine. Prints Markdown. */
final class StatsRatios {
    private static final int WARM_UP_SECONDS = 15;
    private static final int ROUNDS = 200;

    private StatsRatios() {}

    static void run(PrintStream out) throws IOException {
        StatsDocuments documents = new StatsDocuments(StatsCorpus.standard());
        out.print(Machine.describe());
        documents.check();
        out.printf(
                Locale.ROOT,
                "* corpus: %d of each, mean size of a stats message %.0f octets, of a snapshot %.0f%n* warm-up %d s, %d rounds%n%n",
                documents.messages.length,
                Documents.meanSize(documents.messages),
                Documents.meanSize(documents.snapshots),
                WARM_UP_SECONDS,
                ROUNDS);
        List<Series> measured =
                new RatioRun(documents.messages.length, variants(documents)).measure(WARM_UP_SECONDS, ROUNDS);
        List<Series> message = measured.subList(0, 3);
        List<Series> snapshot = measured.subList(3, 5);
        RatioTables tables = new RatioTables(out);
        tables.table("read a stats message", message);
        tables.table("read a getStats array", snapshot);
        tables.goals();
        tables.faster("stats message, within 10 % of ObjectReader", message.get(1), message.get(0), 1 / 1.1);
        tables.faster("stats message, 1.3 times as fast", message.get(1), message.get(0), 1.3);
        tables.faster("getStats array, at least as fast as readTree", snapshot.get(1), snapshot.get(0), 1);
    }

    /** Of each table the first one is the yard-stick. */
    private static List<Variant> variants(StatsDocuments documents) {
        byte[][] messages = documents.messages;
        byte[][] snapshots = documents.snapshots;
        return List.of(
                new Variant("Jackson, ObjectReader", i -> documents.jackson.read(messages[i])),
                new Variant("vqreport", i -> MediaServerStats.decode(messages[i])),
                new Variant("Jackson, readTree", i -> documents.jackson.readTree(messages[i])),
                new Variant("Jackson, readTree", i -> documents.jackson.readTree(snapshots[i])),
                new Variant("vqreport", i -> GetStats.decode(snapshots[i])));
    }
}
