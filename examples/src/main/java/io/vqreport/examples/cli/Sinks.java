package io.vqreport.examples.cli;

import io.vqreport.codec.QualityReportCodec;
import io.vqreport.examples.cli.input.Input;
import io.vqreport.examples.cli.order.Lanes;

/** Makes what takes the items of an input. Called by several threads. */
@FunctionalInterface
interface Sinks {
    /**
     * Makes a sink.
     *
     * @param input the input
     * @param codec the codec it is read with
     * @param printer prints in the input's turn
     * @param lane lets other things happen in the input's turn
     */
    ItemSink open(Input input, QualityReportCodec codec, Printer printer, Lanes.Lane lane);

    /** An input was beyond reading, and that was told. */
    default void failed(String name, Printer printer) {}
}
