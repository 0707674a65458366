package io.vqreport.examples.collector.pipeline;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.model.QualityReport;
import io.vqreport.quality.QualityThresholds;
import io.vqreport.row.RowOrigin;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes a receipt with the codec its octets ask for, and judges the streams. All formats go this way but the media server's, whose events
 * {@link MediaServerFrames} reads with their times. Thread-safe.
 */
public final class ReceiptDecoder {
    private static final int PREFIX = 4096;

    private final QualityReportCodecs codecs;
    private final DecodeOptions options;
    private final QualityThresholds thresholds;
    private final MediaServerFrames frames;

    /**
     * Prepares decoding.
     *
     * @param codecs the formats at hand
     * @param options how to read
     * @param thresholds how to judge
     */
    public ReceiptDecoder(QualityReportCodecs codecs, DecodeOptions options, QualityThresholds thresholds) {
        this.codecs = codecs;
        this.options = options;
        this.thresholds = thresholds;
        this.frames = new MediaServerFrames(options);
    }

    /**
     * Decodes a receipt.
     *
     * @param receipt the receipt
     * @return what it held; of what is beyond reading, the reason
     */
    public DecodedReceipt decode(Receipt receipt) {
        Collected collected = new Collected(receipt, thresholds);
        byte[] body = receipt.body().toByteArray();
        String format = null;
        boolean beyondReading = false;
        try {
            QualityReportCodec codec = codec(receipt, body);
            format = codec.id();
            collected.format(format);
            if (format.equals(MediaServerFrames.FORMAT)) {
                frames.read(body, collected);
            } else {
                read(codec, body, collected);
            }
        } catch (MalformedReportException e) {
            collected.problem(e.problem());
            beyondReading = collected.isEmpty();
        } catch (LimitExceededException e) {
            collected.problem(e.problem());
            beyondReading = collected.isEmpty();
        }
        return new DecodedReceipt(
                receipt,
                format,
                collected.reports,
                collected.events,
                collected.problems,
                collected.refused,
                beyondReading,
                Gzip.pack(body));
    }

    private QualityReportCodec codec(Receipt receipt, byte[] body) {
        String id = receipt.formatId();
        ByteBuffer prefix = ByteBuffer.wrap(body, 0, Math.min(body.length, PREFIX));
        return id == null
                ? codecs.rank(receipt.contentType(), prefix).first()
                : codecs.byId(id).orElseThrow(() -> new IllegalStateException("the format " + id + " is not at hand"));
    }

    private void read(QualityReportCodec codec, byte[] body, Collected collected) {
        ReportDecoder decoder = codec.newDecoder(options);
        decoder.decode(ByteBuffer.wrap(body), collected::item);
        decoder.finish().problems().forEach(collected::problem);
    }

    /** What was found so far. */
    static final class Collected {
        private final QualityThresholds thresholds;
        private final Receipt receipt;
        private RowOrigin origin = RowOrigin.UNKNOWN;
        final List<JudgedReport> reports = new ArrayList<>();
        final List<CallEvent> events = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();
        int refused;

        Collected(Receipt receipt, QualityThresholds thresholds) {
            this.receipt = receipt;
            this.thresholds = thresholds;
        }

        void format(String id) {
            origin = new RowOrigin(id, receipt.receivedAt(), receipt.source());
        }

        boolean isEmpty() {
            return reports.isEmpty() && events.isEmpty() && refused == 0;
        }

        void item(DecodedItem item) {
            if (item instanceof DecodedItem.Report found) {
                report(found.decoded());
            } else if (item instanceof DecodedItem.NoReport told) {
                told.problems().forEach(this::problem);
                events.add(CallEvent.of(told));
            } else if (item instanceof DecodedItem.Refused bad) {
                refuse(bad.problem());
            }
        }

        void report(Decoded<QualityReport> decoded) {
            reports.add(JudgedReport.of(decoded, origin, thresholds));
        }

        void refuse(Problem problem) {
            refused++;
            problem(problem);
        }

        void problem(Problem problem) {
            problems.add(problem);
        }
    }
}
