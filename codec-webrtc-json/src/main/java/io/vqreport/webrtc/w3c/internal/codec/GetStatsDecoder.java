package io.vqreport.webrtc.w3c.internal.codec;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.internal.Refusals;
import io.vqreport.webrtc.w3c.internal.SnapshotInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;

/** Reads plain snapshots, and pairs each with the one before it, be that in the same input or the one before. */
public final class GetStatsDecoder implements ReportDecoder {
    private final DecodeOptions options;
    private final SnapshotPairs pairs;
    private boolean finished;

    /**
     * Makes a decoder.
     *
     * @param options how to read
     */
    public GetStatsDecoder(DecodeOptions options) {
        this.options = options;
        this.pairs = new SnapshotPairs(options);
    }

    @Override
    public void decode(ByteBuffer input, Consumer<? super DecodedItem> consumer) {
        requireOpen();
        byte[] octets = new byte[input.remaining()];
        input.get(octets);
        try {
            decode(SnapshotInput.of(octets, options), consumer);
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
    }

    @Override
    public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
        requireOpen();
        decode(SnapshotInput.of(input, options), consumer);
    }

    private void decode(SnapshotInput input, Consumer<? super DecodedItem> consumer) throws IOException {
        Refusals refusals = new Refusals(consumer);
        while (true) {
            List<Decoded<StatsSnapshot>> snapshots;
            try {
                snapshots = input.nextOfStream();
            } catch (MalformedReportException e) {
                refusals.refuse(e);
                continue;
            }
            if (snapshots == null) {
                break;
            }
            refusals.recognized();
            for (Decoded<StatsSnapshot> snapshot : snapshots) {
                consumer.accept(pairs.accept(snapshot));
            }
        }
        if (!refusals.end()) {
            Location start = new Location(0, 1, 1, "");
            throw new MalformedReportException(Problem.of(
                    input.place().offset() == 0 ? CoreProblemCode.EMPTY_INPUT : GetStatsProblem.NO_SNAPSHOT, start));
        }
    }

    @Override
    public DocumentSummary finish() {
        requireOpen();
        finished = true;
        return DocumentSummary.PLAIN;
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException("the decoder was finished");
        }
    }
}
