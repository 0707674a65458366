package io.vqreport.examples.testkit;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.codec.ReportDecoder;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** A collector of a user's own, which this example tests: it takes inputs of any format and counts what it read. Thread-safe. */
final class LittleCollector {
    private static final int PREFIX = 512;

    private final QualityReportCodecs codecs = QualityReportCodecs.load();
    private final LongAdder reports = new LongAdder();
    private final LongAdder withoutReport = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final Map<ProblemCode, LongAdder> problems = new ConcurrentHashMap<>();

    /** Reads an input; whatever it is, nothing is thrown. */
    void accept(byte[] input) {
        ByteBuffer prefix = ByteBuffer.wrap(input, 0, Math.min(PREFIX, input.length));
        try {
            QualityReportCodec codec = codecs.rank(null, prefix).first();
            ReportDecoder decoder = codec.newDecoder(DecodeOptions.lenient());
            decoder.decode(ByteBuffer.wrap(input), this::count);
            note(decoder.finish().problems());
        } catch (MalformedReportException e) {
            refused.increment();
            note(List.of(e.problem()));
        } catch (LimitExceededException e) {
            refused.increment();
        }
    }

    private void count(DecodedItem item) {
        if (item instanceof DecodedItem.Report report) {
            reports.increment();
            note(report.decoded().problems());
        } else if (item instanceof DecodedItem.NoReport message) {
            withoutReport.increment();
            note(message.problems());
        } else if (item instanceof DecodedItem.Refused report) {
            refused.increment();
            note(List.of(report.problem()));
        }
    }

    private void note(List<Problem> noted) {
        noted.forEach(problem -> problems.computeIfAbsent(problem.code(), code -> new LongAdder())
                .increment());
    }

    long reports() {
        return reports.sum();
    }

    long withoutReport() {
        return withoutReport.sum();
    }

    long refused() {
        return refused.sum();
    }

    long noted() {
        return problems.values().stream().mapToLong(LongAdder::sum).sum();
    }

    long noted(ProblemCode code) {
        LongAdder count = problems.get(code);
        return count == null ? 0 : count.sum();
    }
}
