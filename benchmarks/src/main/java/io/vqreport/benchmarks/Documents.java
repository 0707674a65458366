package io.vqreport.benchmarks;

import io.vqreport.benchmarks.corpus.Corpus;
import io.vqreport.benchmarks.peer.JacksonPeer;
import io.vqreport.benchmarks.peer.RegexPeer;
import io.vqreport.benchmarks.peer.SplitPeer;
import io.vqreport.benchmarks.report.FromWire;
import io.vqreport.benchmarks.report.SessionReport;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.VqRtcpXr;
import java.util.List;

/** The corpus in every form that is read or written, and the proof that all ways of reading it come to the same. */
final class Documents {
    final JacksonPeer jackson = JacksonPeer.isoTimes();
    final JacksonPeer jacksonEpoch = JacksonPeer.epochMillis();
    final List<SessionReport> reports;
    final byte[][] bodies;
    final byte[][] json;
    final byte[][] jsonEpoch;
    final VqReport[] wire;

    Documents(Corpus corpus) {
        reports = corpus.reports();
        bodies = corpus.bodies().toArray(byte[][]::new);
        json = reports.stream().map(jackson::write).toArray(byte[][]::new);
        jsonEpoch = reports.stream().map(jacksonEpoch::write).toArray(byte[][]::new);
        wire = corpus.bodies().stream()
                .map(body -> VqRtcpXr.decode(body).value())
                .toArray(VqReport[]::new);
    }

    /**
     * Checks that every way of reading gives the report that the document was made of, and that the codec finds nothing odd about it.
     *
     * @throws IllegalStateException when one does not, naming it
     */
    void check() {
        for (int i = 0; i < bodies.length; i++) {
            SessionReport report = reports.get(i);
            Decoded<VqReport> decoded = VqRtcpXr.decode(bodies[i]);
            require(decoded.isClean(), "the codec notes something", i);
            require(FromWire.report(decoded.value()).equals(report), "the codec reads otherwise", i);
            VqReport strict =
                    VqRtcpXr.reader(DecodeOptions.strict()).decode(bodies[i]).value();
            require(strict.equals(decoded.value()), "the codec reads otherwise when STRICT", i);
            VqReport again = VqRtcpXr.decode(VqRtcpXr.encode(wire[i]).bytes()).value();
            require(again.equals(decoded.value()), "the codec does not write what it has read", i);
            require(jackson.read(json[i]).equals(report), "Jackson reads otherwise", i);
            require(jacksonEpoch.read(jsonEpoch[i]).equals(report), "Jackson reads otherwise with milliseconds", i);
            require(SplitPeer.read(bodies[i]).equals(report), "the split collector reads otherwise", i);
            require(RegexPeer.read(bodies[i]).equals(report), "the regex collector reads otherwise", i);
        }
    }

    private static void require(boolean holds, String complaint, int document) {
        if (!holds) {
            throw new IllegalStateException(complaint + ", document " + document);
        }
    }

    static double meanSize(byte[][] documents) {
        long sum = 0;
        for (byte[] document : documents) {
            sum += document.length;
        }
        return (double) sum / documents.length;
    }
}
