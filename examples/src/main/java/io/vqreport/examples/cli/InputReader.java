package io.vqreport.examples.cli;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Reads inputs item by item, and says in one line why one is beyond reading. Inputs of a codec that reads sequences go to one decoder, in the
 * order of the command line.
 */
final class InputReader {
    private final InputSource source;
    private final Sniffer sniffer;
    private final DecodeOptions options;
    private final Printer printer;
    private final Map<String, ReportDecoder> sequences = new HashMap<>();

    InputReader(InputSource source, Sniffer sniffer, DecodeOptions options, Printer printer) {
        this.source = source;
        this.sniffer = sniffer;
        this.options = options;
        this.printer = printer;
    }

    /**
     * Reads one input to its end.
     *
     * @param name a file's path, or {@code -}
     * @param sinks makes what takes the items, of the input's name and its codec
     * @return what the sink says, or FAILED when the input is beyond reading
     */
    Outcome read(String name, BiFunction<String, QualityReportCodec, ItemSink> sinks) {
        try (InputStream input = source.open(name)) {
            QualityReportCodec codec = sniffer.choose(input);
            ItemSink sink = sinks.apply(name, codec);
            if (codec.readsSequences()) {
                sequences
                        .computeIfAbsent(codec.id(), id -> codec.newDecoder(options))
                        .decode(input, sink::item);
                return sink.finish(DocumentSummary.PLAIN);
            }
            ReportDecoder decoder = codec.newDecoder(options);
            decoder.decode(input, sink::item);
            return sink.finish(decoder.finish());
        } catch (MalformedReportException | LimitExceededException e) {
            printer.complain(name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            printer.complain(name, InputSource.describe(e));
        }
        return Outcome.FAILED;
    }
}
