package io.vqreport.xml.msqoe.internal.codec;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.ReportWriter;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeWriter;
import io.vqreport.xml.msqoe.internal.mapping.MsQoeMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The format's encoder: every report an event, all of them in one list, whose id is that of the first report's batch. */
public final class MsQoeEncoder implements ReportEncoder {
    /** Makes an encoder. */
    public MsQoeEncoder() {}

    @Override
    public ReportWriter open(OutputStream out, EncodeContext context, EncodeOptions options) {
        return new ListWriter(out, context, options);
    }

    private static final class ListWriter implements ReportWriter {
        private final OutputStream out;
        private final EncodeContext context;
        private final EncodeOptions options;
        private @Nullable MsQoeWriter list;
        private @Nullable String id;

        ListWriter(OutputStream out, EncodeContext context, EncodeOptions options) {
            this.out = out;
            this.context = context;
            this.options = options;
        }

        @Override
        public List<Loss> write(QualityReport report) throws IOException {
            MsQoeMapper.Mapped mapped = MsQoeMapper.fromReport(report, context, options);
            List<Loss> losses = new ArrayList<>(mapped.losses());
            String batch = report.batchId();
            if (list == null) {
                id = batch;
            } else if (batch != null && !batch.equals(id)) {
                losses.add(Loss.of(LossKind.OMITTED, "batchId"));
            }
            list(id).write(mapped.event());
            return List.copyOf(losses);
        }

        private MsQoeWriter list(@Nullable String listId) {
            MsQoeWriter begun = list;
            if (begun == null) {
                begun = MsQoe.writer(out, listId, options);
                list = begun;
            }
            return begun;
        }

        @Override
        public void close() throws IOException {
            list(null).close();
        }
    }
}
