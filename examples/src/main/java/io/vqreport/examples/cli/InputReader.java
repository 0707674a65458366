package io.vqreport.examples.cli;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.examples.cli.input.Input;
import io.vqreport.examples.cli.input.InputFailedException;
import io.vqreport.examples.cli.input.InputProblem;
import io.vqreport.examples.cli.order.Lanes;
import io.vqreport.examples.cli.order.StoppedException;
import io.vqreport.examples.cli.order.Turns;
import io.vqreport.examples.cli.summary.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs item by item, counts them, and says in one line why one is beyond reading. Several threads may read, each an input of its own; inputs
 * of a codec that reads sequences are read in their order all the same.
 */
final class InputReader {
    private final Sniffer sniffer;
    private final DecodeOptions options;
    private final Tally tally;
    private final Sinks sinks;
    private final BooleanSupplier interrupted;
    private final Sequences sequences;
    private final Turns<String> turns = new Turns<>();

    InputReader(Sniffer sniffer, DecodeOptions options, Tally tally, Sinks sinks, BooleanSupplier interrupted) {
        this.sniffer = sniffer;
        this.options = options;
        this.tally = tally;
        this.sinks = sinks;
        this.interrupted = interrupted;
        this.sequences = new Sequences(options);
    }

    /** Ends all waiting for a turn. */
    void stop() {
        turns.stop();
    }

    /**
     * Reads one input to its end.
     *
     * @param input the input
     * @param lane its place in the order; not closed here
     * @param printer prints in its turn
     * @return what the sink says, or FAILED when the input is beyond reading
     * @throws StoppedException when it was not read to its end because somebody ended everything
     */
    Outcome read(Input input, Lanes.Lane lane, Printer printer) {
        Reading reading = new Reading(input, lane, printer);
        try {
            return reading.read();
        } finally {
            reading.pass();
        }
    }

    /** One input. */
    private final class Reading {
        private final Input input;
        private final Lanes.Lane lane;
        private final Printer printer;
        private final Tally.Entry entry;
        private @Nullable ItemSink sink;
        private boolean passed;

        Reading(Input input, Lanes.Lane lane, Printer printer) {
            this.input = input;
            this.lane = lane;
            this.printer = printer;
            this.entry = tally.begin(lane.number(), input.name());
        }

        Outcome read() {
            try (InputStream octets = input.open()) {
                QualityReportCodec codec = sniffer.choose(octets);
                entry.format(codec.id());
                ItemSink opened = sinks.open(input, codec, printer, lane);
                sink = opened;
                DocumentSummary summary = decode(codec, octets, item -> {
                    if (interrupted.getAsBoolean()) {
                        throw new StoppedException();
                    }
                    entry.item(item);
                    opened.item(item);
                });
                entry.problems(summary.problems());
                Outcome outcome = opened.finish(summary);
                entry.end();
                return outcome;
            } catch (MalformedReportException e) {
                return failed(e.problem(), String.valueOf(e.getMessage()));
            } catch (LimitExceededException e) {
                return failed(problem(InputProblem.LIMIT_EXCEEDED, e.location()), String.valueOf(e.getMessage()));
            } catch (InputFailedException e) {
                return failed(problem(e.problem(), Location.UNKNOWN), InputSource.describe(e));
            } catch (IOException e) {
                return failed(problem(InputProblem.UNREADABLE, Location.UNKNOWN), InputSource.describe(e));
            }
        }

        /** This input does not stand in the way of those that wait for their turn. Once is enough. */
        void pass() {
            if (!passed) {
                passed = true;
                turns.pass(lane.number());
            }
        }

        private DocumentSummary decode(QualityReportCodec codec, InputStream octets, Consumer<DecodedItem> consumer)
                throws IOException {
            if (codec.readsSequences()) {
                passed = true;
                turns.take(lane.number(), codec.id());
                try {
                    sequences.decode(codec, input.group(), octets, consumer);
                } finally {
                    turns.done(codec.id());
                }
                return DocumentSummary.PLAIN;
            }
            pass();
            ReportDecoder decoder = codec.newDecoder(options);
            decoder.decode(octets, consumer);
            return decoder.finish();
        }

        private Outcome failed(Problem why, String message) {
            entry.broken(why);
            if (sink != null) {
                sink.broken();
            }
            printer.complain(input.name(), message);
            sinks.failed(input.name(), printer);
            entry.end();
            return Outcome.FAILED;
        }

        private static Problem problem(ProblemCode code, Location location) {
            return Problem.of(code, location);
        }
    }
}
