package io.vqreport.examples.cli;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.ReportWriter;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.examples.cli.input.Input;
import io.vqreport.examples.cli.order.Lanes;
import io.vqreport.examples.cli.output.OutputStore;
import io.vqreport.examples.cli.summary.Tally;
import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.util.List;

/** Writes each input's reports into a file or member of its own: of an input all is written or nothing. */
final class StoredConversion implements Conversion {
    private final OutputStore store;
    private final ReportEncoder encoder;
    private final EncodeContext context;
    private final EncodeOptions options;
    private final String extension;
    private final Tally tally;
    private final boolean verbose;
    // Touched in the inputs' turns only, and when all are over.
    private int outputs;

    StoredConversion(
            OutputStore store,
            QualityReportCodec target,
            ReportEncoder encoder,
            EncodeContext context,
            EncodeOptions options,
            Tally tally,
            boolean verbose) {
        this.store = store;
        this.encoder = encoder;
        this.context = context;
        this.options = options;
        this.extension = "." + target.id();
        this.tally = tally;
        this.verbose = verbose;
    }

    @Override
    public ItemSink open(Input input, QualityReportCodec codec, Printer printer, Lanes.Lane lane) {
        return new Sink(input, printer, lane);
    }

    @Override
    public Outcome complete(Printer printer) throws IOException {
        if (outputs == 0) {
            printer.err("vqreport: there is no report to write");
            return Outcome.FAILED;
        }
        store.commit();
        return Outcome.CLEAN;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }

    private final class Sink extends ConvertSink {
        private final Input input;
        private final Printer printer;
        private final Lanes.Lane lane;
        private final SpooledOutput spool = new SpooledOutput();
        private final ReportWriter writer = encoder.open(spool, context, options);
        private int reports;
        private boolean impossible;

        Sink(Input input, Printer printer, Lanes.Lane lane) {
            super(printer, input.name(), verbose);
            this.input = input;
            this.printer = printer;
            this.lane = lane;
        }

        @Override
        void report(QualityReport report) {
            reports++;
            if (impossible) {
                return;
            }
            try {
                List<Loss> losses = writer.write(report);
                tally.losses(losses);
                losses.forEach(loss -> printer.err(input.name() + ": " + loss));
            } catch (UnrepresentableReportException e) {
                impossible = true;
                printer.complain(input.name(), String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new OutputFailedException(e);
            }
        }

        @Override
        Outcome end(int number) {
            if (number == 0 || impossible) {
                broken();
                return impossible ? Outcome.FAILED : Outcome.CLEAN;
            }
            try {
                writer.close();
                spool.flush();
            } catch (IOException e) {
                throw new OutputFailedException(e);
            }
            lane.effect(spool.held(), this::store);
            return Outcome.CLEAN;
        }

        @Override
        public void broken() {
            tally.unwritten(reports);
            try {
                spool.close();
            } catch (IOException e) {
                throw new OutputFailedException(e);
            }
        }

        private void store() {
            try (spool) {
                store.add(input.relative(), extension, spool.size(), spool::copyTo);
                outputs++;
                tally.written(1, reports);
            } catch (IOException e) {
                throw new OutputFailedException(e);
            }
        }
    }
}
