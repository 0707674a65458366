package io.vqreport.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.vqreport.benchmarks.corpus.StatsCorpus;
import io.vqreport.benchmarks.peer.StatsPeer;
import io.vqreport.benchmarks.stats.StatsReport;
import io.vqreport.codec.Decoded;
import io.vqreport.webrtc.MediaServerStats;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.StatsSnapshot;

/** The stats corpus, and the proof that all ways of reading it come to the same. */
final class StatsDocuments {
    final StatsPeer jackson = new StatsPeer();
    final byte[][] messages;
    final byte[][] snapshots;

    StatsDocuments(StatsCorpus corpus) {
        messages = corpus.messages().toArray(byte[][]::new);
        snapshots = corpus.snapshots().toArray(byte[][]::new);
    }

    /**
     * Checks that nothing is odd about the documents, and that Jackson reads what the codec reads.
     *
     * @throws IllegalStateException when one does not, naming it
     */
    void check() {
        for (int i = 0; i < messages.length; i++) {
            Decoded<ServerMessage> message = MediaServerStats.decode(messages[i]);
            require(message.isClean(), "the codec notes something", i);
            require(
                    message.value() instanceof StatsMessage stats
                            && StatsReport.of(stats).equals(jackson.read(messages[i])),
                    "Jackson reads otherwise",
                    i);
            Decoded<StatsSnapshot> snapshot = GetStats.decode(snapshots[i]);
            require(snapshot.isClean(), "the codec notes something about a snapshot", i);
            require(sameIds(snapshot.value(), jackson.readTree(snapshots[i])), "the snapshots differ", i);
        }
    }

    private static boolean sameIds(StatsSnapshot snapshot, JsonNode tree) {
        boolean same = snapshot.entries().size() == tree.size();
        for (int i = 0; same && i < tree.size(); i++) {
            same = snapshot.entries().get(i).id().equals(tree.get(i).get("id").textValue());
        }
        return same;
    }

    private static void require(boolean holds, String complaint, int document) {
        if (!holds) {
            throw new IllegalStateException(complaint + ", document " + document);
        }
    }
}
