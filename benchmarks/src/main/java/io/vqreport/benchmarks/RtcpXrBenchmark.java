package io.vqreport.benchmarks;

import io.vqreport.benchmarks.corpus.Corpus;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.rtcpxr.VqRtcpXr;
import io.vqreport.rtcpxr.VqRtcpXrReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The codec on its own, one report an operation. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RtcpXrBenchmark {
    private final VqRtcpXrReader strict = VqRtcpXr.reader(DecodeOptions.strict());
    private final Documents documents = new Documents(Corpus.standard());
    private int position;

    private int next() {
        position = position + 1 == documents.bodies.length ? 0 : position + 1;
        return position;
    }

    /** From octets to the wire model. */
    @Benchmark
    public Object read() {
        return VqRtcpXr.decode(documents.bodies[next()]);
    }

    /** From octets to the neutral report. */
    @Benchmark
    public Object readNeutral() {
        return VqRtcpXr.toQualityReport(VqRtcpXr.decode(documents.bodies[next()]));
    }

    /** From octets to the wire model, asking the grammar first. */
    @Benchmark
    public Object readStrict() {
        return strict.decode(documents.bodies[next()]);
    }

    /** From the wire model to octets. */
    @Benchmark
    public Object write() {
        return VqRtcpXr.encode(documents.wire[next()]);
    }
}
