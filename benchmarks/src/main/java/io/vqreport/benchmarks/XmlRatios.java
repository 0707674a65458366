package io.vqreport.benchmarks;

import io.vqreport.benchmarks.corpus.XmlCorpus;
import io.vqreport.benchmarks.measure.Machine;
import io.vqreport.benchmarks.measure.RatioRun;
import io.vqreport.benchmarks.measure.Series;
import io.vqreport.benchmarks.measure.Variant;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.xml.msqoe.MsQoe;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ratio run of MS-QoE: the codec and plain JAXB over Woodstox on the same documents in one virtual machine. Prints Markdown. */
final class XmlRatios {
    private static final int WARM_UP_SECONDS = 30;
    private static final int ROUNDS = 200;

    private XmlRatios() {}

    static void run(PrintStream out) throws IOException {
        XmlDocuments documents = new XmlDocuments(XmlCorpus.standard());
        out.print(Machine.describe());
        documents.check();
        out.printf(
                Locale.ROOT,
                "* corpus: %d lists of %d events, mean size %.0f octets%n* warm-up %d s, %d rounds%n%n",
                documents.texts.length,
                XmlCorpus.EVENTS,
                Documents.meanSize(documents.texts),
                WARM_UP_SECONDS,
                ROUNDS);
        List<Series> measured =
                new RatioRun(documents.texts.length, variants(documents)).measure(WARM_UP_SECONDS, ROUNDS);
        List<Series> sent = measured.subList(0, 5);
        List<Series> favoured = new ArrayList<>(measured.subList(1, 5));
        favoured.add(0, measured.get(5));
        List<Series> write = measured.subList(6, 8);
        RatioTables tables = new RatioTables(out);
        String events = " a list of " + XmlCorpus.EVENTS + " events";
        tables.table("read" + events + " as it is sent", sent);
        tables.table("the same, JAXB given it without Separator elements", favoured);
        tables.table("write" + events, write);
        tables.goals();
        tables.faster("as sent: typed, event by event, within 10 %", sent.get(1), sent.get(0), 1 / 1.1);
        tables.faster("as sent: direct reader, at least 1.6 times as fast", sent.get(3), sent.get(0), 1.6);
        tables.faster("JAXB favoured: typed, event by event, within 10 %", favoured.get(1), favoured.get(0), 1 / 1.1);
        tables.faster(
                "JAXB favoured: direct reader, at least 1.6 times as fast", favoured.get(3), favoured.get(0), 1.6);
        tables.faster("write, within 10 %", write.get(1), write.get(0), 1 / 1.1);
    }

    /** Of each table the first one is the yard-stick. */
    private static List<Variant> variants(XmlDocuments documents) {
        byte[][] texts = documents.texts;
        byte[][] unmarked = documents.unmarked;
        return List.of(
                new Variant("JAXB over Woodstox", i -> documents.jaxb.read(texts[i])),
                new Variant("vqreport, typed, event by event", i -> documents.stream(texts[i])),
                new Variant("vqreport, typed, one list", i -> MsQoe.decodeList(texts[i])),
                new Variant("vqreport, direct to neutral reports", i -> documents.direct(texts[i])),
                new Variant("vqreport, typed and mapped to neutral reports", i -> documents.mapped(texts[i])),
                new Variant("JAXB over Woodstox, without Separator elements", i -> documents.jaxb.read(unmarked[i])),
                new Variant("JAXB to a stream", i -> documents.jaxb.write(documents.beans[i])),
                new Variant("vqreport", i -> MsQoe.encode(documents.beans[i], EncodeOptions.defaults())));
    }
}
