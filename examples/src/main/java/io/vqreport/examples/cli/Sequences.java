package io.vqreport.examples.cli;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The decoders of codecs that read sequences: one for what was named on the command line, and one for each folder, for what belongs together lies
 * together.
 *
 * <p>A decoder holds what it has not paired yet. So few decoders are kept, and one that has found a lot it could not pair is begun anew.
 * Used by one thread at a time, in the order of the inputs.
 */
final class Sequences {
    private static final int MAX_FOLDERS = 16;
    private static final int MAX_UNPAIRED = 500;

    private final DecodeOptions options;
    private final Map<String, Sequence> sequences = new LinkedHashMap<>(MAX_FOLDERS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sequence> eldest) {
            return size() > MAX_FOLDERS;
        }
    };

    Sequences(DecodeOptions options) {
        this.options = options;
    }

    /**
     * Reads an input to its end.
     *
     * @param codec one that reads sequences
     * @param folder what the input belongs to
     * @param input its octets
     * @param consumer is handed every item
     * @throws IOException when the stream fails
     */
    synchronized void decode(QualityReportCodec codec, String folder, InputStream input, Consumer<DecodedItem> consumer)
            throws IOException {
        String key = codec.id() + ' ' + folder;
        Sequence sequence = sequences.get(key);
        if (sequence == null || sequence.unpaired > MAX_UNPAIRED) {
            sequence = new Sequence(codec.newDecoder(options));
            sequences.put(key, sequence);
        }
        sequence.decode(input, consumer);
    }

    /** A decoder, and how much it may hold. */
    private static final class Sequence {
        private final ReportDecoder decoder;
        private int unpaired;

        Sequence(ReportDecoder decoder) {
            this.decoder = decoder;
        }

        void decode(InputStream input, Consumer<DecodedItem> consumer) throws IOException {
            decoder.decode(input, item -> {
                if (item instanceof DecodedItem.NoReport) {
                    unpaired++;
                }
                consumer.accept(item);
            });
        }
    }
}
