package io.vqreport.examples.cli;

import io.vqreport.codec.QualityReportCodec;
import io.vqreport.examples.cli.input.Input;
import io.vqreport.examples.cli.order.Lanes;
import io.vqreport.examples.cli.text.Printable;

/** Closes every input with a line, those beyond reading, too. */
final class ValidateSinks implements Sinks {
    @Override
    public ItemSink open(Input input, QualityReportCodec codec, Printer printer, Lanes.Lane lane) {
        return new ValidateSink(printer, input.name());
    }

    @Override
    public void failed(String name, Printer printer) {
        printer.out(Printable.text(name) + ": beyond reading\n");
    }
}
