package io.vqreport.webrtc.w3c.internal.dump;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import io.vqreport.webrtc.w3c.internal.SnapshotWriter;
import io.vqreport.webrtc.w3c.internal.codec.SnapshotPairs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads dumps, and pairs each snapshot with the one before it of the same peer connection. */
public final class DumpDecoder implements ReportDecoder {
    private final Dump dump;
    private final DecodeOptions options;
    private final Problems document;
    private boolean finished;

    /**
     * Makes a decoder.
     *
     * @param options how to read
     * @param dump the kind of dump
     */
    public DumpDecoder(DecodeOptions options, Dump dump) {
        this.options = options;
        this.dump = dump;
        this.document = new Problems(options.limits());
    }

    @Override
    public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
        if (finished) {
            throw new IllegalStateException("the decoder was finished");
        }
        // A dump is whole: its connections have nothing to do with those of another one.
        Items items = new Items(new SnapshotPairs(options), consumer);
        dump.read(input, items);
        if (!items.any) {
            document.add(Problem.of(GetStatsProblem.EMPTY_DUMP, Location.UNKNOWN));
        }
    }

    /** Passes on what the dump holds. */
    private final class Items implements SnapshotSink {
        private final SnapshotPairs pairs;
        private final Consumer<? super DecodedItem> consumer;
        private boolean any;

        Items(SnapshotPairs pairs, Consumer<? super DecodedItem> consumer) {
            this.pairs = pairs;
            this.consumer = consumer;
        }

        @Override
        public void snapshot(Decoded<StatsSnapshot> snapshot) {
            item(pairs.accept(snapshot));
        }

        @Override
        public void refused(Problem problem) {
            item(new DecodedItem.Refused(problem));
        }

        private void item(DecodedItem item) {
            any = true;
            consumer.accept(item);
        }

        @Override
        public void closed(String connection) {
            pairs.close(connection);
        }

        @Override
        public void userAgent(String name) {
            pairs.userAgent(name);
        }

        @Override
        public void document(Problem problem) {
            document.add(problem);
        }
    }

    @Override
    public DocumentSummary finish() {
        if (finished) {
            throw new IllegalStateException("the decoder was finished");
        }
        finished = true;
        return new DocumentSummary(document.list(), null);
    }

    /**
     * Writes the snapshots of a dump as plain ones, one array a line. One of entries without a single type would not be known for a snapshot
     * outside of a dump; it is left out.
     *
     * @param dump the kind of dump
     * @param input the dump, left as it is
     * @return the lines, and a loss for each snapshot left out
     * @throws MalformedReportException when it cannot be read, or STRICT mode refuses a part of it
     */
    public static Encoded rewrite(Dump dump, byte[] input) {
        SnapshotWriter writer = new SnapshotWriter();
        List<Loss> losses = new ArrayList<>();
        try {
            dump.read(new ByteArrayInputStream(input), new SnapshotSink() {
                private int number;

                @Override
                public void snapshot(Decoded<StatsSnapshot> snapshot) {
                    List<StatsEntry> entries = snapshot.value().entries();
                    if (entries.isEmpty()
                            || entries.stream()
                                    .anyMatch(entry -> !entry.head().type().isEmpty())) {
                        writer.write(snapshot.value());
                    } else {
                        losses.add(Loss.of(LossKind.OMITTED, "snapshots[" + number + "]"));
                    }
                    number++;
                }

                @Override
                public void refused(Problem problem) {
                    throw new MalformedReportException(problem);
                }

                @Override
                public void closed(String connection) {
                    // What was read stands as it is.
                }

                @Override
                public void userAgent(String name) {
                    // Snapshots have no place for it.
                }

                @Override
                public void document(Problem problem) {
                    // The rewritten form has no place for problems.
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
        return writer.toEncoded(losses);
    }
}
