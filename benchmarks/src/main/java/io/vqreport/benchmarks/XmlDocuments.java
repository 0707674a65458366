package io.vqreport.benchmarks;

import io.vqreport.benchmarks.corpus.XmlCorpus;
import io.vqreport.benchmarks.peer.JaxbPeer;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeReader;
import io.vqreport.xml.msqoe.VQReportEvents;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The MS-QoE corpus in every form that is read or written, and the proof that all ways of reading it come to the same. */
final class XmlDocuments {
    final JaxbPeer jaxb = JaxbPeer.plain();
    final JaxbPeer told = JaxbPeer.knowingMarkers();
    final byte[][] texts;
    final byte[][] unmarked;
    final VQReportEventList[] beans;
    private final MsQoeCodec codec = new MsQoeCodec();
    private final MsQoeReader reader = MsQoe.reader(DecodeOptions.lenient());

    XmlDocuments(XmlCorpus corpus) {
        texts = corpus.documents().toArray(byte[][]::new);
        unmarked = corpus.unmarked().toArray(byte[][]::new);
        beans = Arrays.stream(texts).map(text -> MsQoe.decodeList(text).value()).toArray(VQReportEventList[]::new);
    }

    /** Event by event, as the typed reader streams them; gives the last. */
    Decoded<VQReportEvent> stream(byte[] text) {
        try {
            VQReportEvents events = MsQoe.events(new ByteArrayInputStream(text));
            Decoded<VQReportEvent> last = events.next();
            while (events.hasNext()) {
                last = events.next();
            }
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Neutral reports by way of the beans. */
    List<QualityReport> mapped(byte[] text) {
        try {
            List<QualityReport> reports = new ArrayList<>();
            VQReportEvents events = MsQoe.events(new ByteArrayInputStream(text));
            while (events.hasNext()) {
                Decoded<VQReportEvent> event = events.next();
                reports.addAll(reader.toQualityReports(event, events.summary().batchId())
                        .value());
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Neutral reports by the direct reader. */
    List<DecodedItem> direct(byte[] text) {
        List<DecodedItem> items = new ArrayList<>(XmlCorpus.EVENTS);
        ReportDecoder decoder = codec.newDecoder(DecodeOptions.lenient());
        decoder.decode(ByteBuffer.wrap(text), items::add);
        decoder.finish();
        return items;
    }

    /**
     * Checks that nothing is odd about the documents, that all ways of reading come to the same, and that what is written is read back.
     *
     * @throws IllegalStateException when one does not, naming it
     */
    void check() {
        for (int i = 0; i < texts.length; i++) {
            Decoded<VQReportEventList> decoded = MsQoe.decodeList(texts[i]);
            require(decoded.isClean(), "the codec notes something", i);
            List<VQReportEvent> events = beans[i].getEvents();
            require(events.size() == XmlCorpus.EVENTS, "events are missing", i);
            require(jaxb.read(unmarked[i]).equals(decoded.value()), "JAXB reads otherwise", i);
            require(told.readWithoutMarkers(texts[i]).equals(decoded.value()), "JAXB told more reads otherwise", i);
            require(stream(texts[i]).value().equals(events.get(events.size() - 1)), "the stream reads otherwise", i);
            require(reports(direct(texts[i])).equals(mapped(texts[i])), "the direct reader reads otherwise", i);
            byte[] written = MsQoe.encode(beans[i], EncodeOptions.defaults()).bytes();
            require(MsQoe.decodeList(written).value().equals(beans[i]), "the codec writes otherwise", i);
            require(jaxb.read(jaxb.write(beans[i])).equals(beans[i]), "JAXB writes otherwise", i);
        }
    }

    private static List<QualityReport> reports(List<DecodedItem> items) {
        return items.stream()
                .map(item -> ((DecodedItem.Report) item).decoded().value())
                .toList();
    }

    private static void require(boolean holds, String complaint, int document) {
        if (!holds) {
            throw new IllegalStateException(complaint + ", document " + document);
        }
    }
}
