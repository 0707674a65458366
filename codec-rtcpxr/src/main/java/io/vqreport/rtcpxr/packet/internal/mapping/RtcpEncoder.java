package io.vqreport.rtcpxr.packet.internal.mapping;

import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Loss;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.ReportWriter;
import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The format's encoder: each report becomes a datagram's worth of packets; several go one behind the other. */
public final class RtcpEncoder implements ReportEncoder {
    /** Makes an encoder. */
    public RtcpEncoder() {}

    @Override
    public ReportWriter open(OutputStream out, EncodeContext context, EncodeOptions options) {
        return new ReportWriter() {
            @Override
            public List<Loss> write(QualityReport report) throws IOException {
                FromQualityReport.Mapped mapped = FromQualityReport.map(report, options);
                mapped.octets().writeTo(out);
                return mapped.losses();
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
