package io.vqreport.examples.cli;

import io.vqreport.codec.Loss;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportWriter;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.examples.cli.input.Input;
import io.vqreport.examples.cli.order.Lanes;
import io.vqreport.examples.cli.summary.Tally;
import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes all reports one after another into one output, in the order of the inputs. Of a single file all is written or nothing; of many, what can be.
 */
final class MergedConversion implements Conversion {
    /** What a report weighs that waits for its turn, as a guess from above. */
    private static final int REPORT = 1 << 13;

    private final SpooledOutput spool;
    private final ReportWriter writer;
    private final @Nullable String output;
    private final OutputStream stdout;
    private final Tally tally;
    private final boolean single;
    private final boolean verbose;
    // Touched in the inputs' turns only, and when all are over.
    private int written;
    private Outcome outcome = Outcome.CLEAN;

    MergedConversion(
            SpooledOutput spool,
            ReportWriter writer,
            @Nullable String output,
            OutputStream stdout,
            Tally tally,
            boolean single,
            boolean verbose) {
        this.spool = spool;
        this.writer = writer;
        this.output = output;
        this.stdout = stdout;
        this.tally = tally;
        this.single = single;
        this.verbose = verbose;
    }

    @Override
    public ItemSink open(Input input, QualityReportCodec codec, Printer printer, Lanes.Lane lane) {
        return new Sink(input.name(), printer, lane);
    }

    @Override
    public Outcome complete(Printer printer) throws IOException {
        writer.close();
        if (written > 0) {
            spool.copyTo(output, stdout);
            tally.written(1, 0);
        } else if (!single) {
            printer.err("vqreport: there is no report to write");
            return Outcome.FAILED;
        }
        return outcome;
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    private final class Sink extends ConvertSink {
        private final String name;
        private final Printer printer;
        private final Lanes.Lane lane;

        Sink(String name, Printer printer, Lanes.Lane lane) {
            super(printer, name, verbose);
            this.name = name;
            this.printer = printer;
            this.lane = lane;
        }

        @Override
        void report(QualityReport report) {
            lane.effect(REPORT, () -> write(report, printer.now()));
        }

        @Override
        Outcome end(int number) {
            if (number == 0 && single) {
                printer.complain(name, "holds no report to convert");
                return Outcome.FAILED;
            }
            return Outcome.CLEAN;
        }

        private void write(QualityReport report, Printer now) {
            try {
                List<Loss> losses = writer.write(report);
                written++;
                tally.written(0, 1);
                tally.losses(losses);
                losses.forEach(loss -> now.err(single ? loss.toString() : name + ": " + loss));
            } catch (UnrepresentableReportException e) {
                if (single) {
                    throw e;
                }
                tally.unwritten(1);
                now.complain(name, String.valueOf(e.getMessage()));
                outcome = Outcome.FAILED;
            } catch (IOException e) {
                throw new OutputFailedException(e);
            }
        }
    }
}
