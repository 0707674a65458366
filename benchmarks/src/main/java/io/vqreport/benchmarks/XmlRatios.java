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
        List<Series> codec = measured.subList(3, 7);
        Series plain = measured.get(0);
        Series told = measured.get(1);
        Series favoured = measured.get(2);
        List<Series> write = measured.subList(7, 9);
        RatioTables tables = new RatioTables(out);
        String events = " a list of " + XmlCorpus.EVENTS + " events";
        tables.table("read" + events + " as it is sent", behind(plain, codec));
        tables.table("the same, JAXB told of the Separator elements", behind(told, codec));
        tables.table("the same, JAXB given it without Separator elements", behind(favoured, codec));
        tables.table("write" + events, write);
        tables.goals();
        goals(tables, "as sent", plain, codec);
        goals(tables, "JAXB told", told, codec);
        goals(tables, "JAXB favoured", favoured, codec);
        tables.faster("write, within 10 %", write.get(1), write.get(0), 1 / 1.1);
    }

    private static List<Series> behind(Series yardStick, List<Series> rows) {
        List<Series> table = new ArrayList<>(rows);
        table.add(0, yardStick);
        return table;
    }

    private static void goals(RatioTables tables, String which, Series yardStick, List<Series> codec) {
        tables.faster(which + ": typed, event by event, within 10 %", codec.get(0), yardStick, 1 / 1.1);
        tables.faster(which + ": direct reader, at least 1.6 times as fast", codec.get(2), yardStick, 1.6);
    }

    private static List<Variant> variants(XmlDocuments documents) {
        byte[][] texts = documents.texts;
        byte[][] unmarked = documents.unmarked;
        return List.of(
                new Variant("JAXB over Woodstox", i -> documents.jaxb.read(texts[i])),
                new Variant("JAXB over Woodstox, told of Separator elements", i -> documents.told.read(texts[i])),
                new Variant("JAXB over Woodstox, without Separator elements", i -> documents.jaxb.read(unmarked[i])),
                new Variant("vqreport, typed, event by event", i -> documents.stream(texts[i])),
                new Variant("vqreport, typed, one list", i -> MsQoe.decodeList(texts[i])),
                new Variant("vqreport, direct to neutral reports", i -> documents.direct(texts[i])),
                new Variant("vqreport, typed and mapped to neutral reports", i -> documents.mapped(texts[i])),
                new Variant("JAXB to a stream", i -> documents.jaxb.write(documents.beans[i])),
                new Variant("vqreport", i -> MsQoe.encode(documents.beans[i], EncodeOptions.defaults())));
    }
}
