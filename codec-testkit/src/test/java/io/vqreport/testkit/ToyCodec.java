package io.vqreport.testkit;

import io.vqreport.codec.Capabilities;
import io.vqreport.codec.Capability;
import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.Problem;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.Recognition;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.codec.ReportWriter;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.convert.Decimals;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A format of lines that end with LF, {@code loss=5.0} and {@code mos=4.1} among them, the others unknown: kept as extras. An input that begins
 * with {@code !} is beyond reading. It keeps all laws but the one its defect is about.
 */
final class ToyCodec implements QualityReportCodec {
    private static final Map<String, Metric> METRICS =
            Map.of("loss", Metric.NETWORK_LOSS_RATE, "mos", Metric.MOS_LISTENING);

    /** What is wrong with it. */
    enum Defect {
        NONE,
        THROWS_SOMETHING_ELSE,
        CHANGES_ITS_INPUT,
        GIVES_ANOTHER_VALUE_EACH_TIME,
        READS_STREAMS_DIFFERENTLY,
        DROPS_WHAT_IT_DOES_NOT_KNOW,
        DROPS_A_METRIC_SILENTLY,
        DROPS_WHAT_IT_CAN_CARRY,
        ROUNDS_TOO_FAR,
        ROUNDS_SILENTLY,
        IS_REFUSED_BY_ITSELF,
        WRITES_TRAILING_BLANKS,
        FAILS_TO_REWRITE,
        REFUSES_TO_REWRITE_WHAT_STRICT_ACCEPTS,
        MIXES_THREADS_UP,
        SAYS_NOTHING
    }

    private final Defect defect;
    private final AtomicInteger calls = new AtomicInteger();
    private final ThreadLocal<Integer> thread = ThreadLocal.withInitial(calls::incrementAndGet);

    ToyCodec(Defect defect) {
        this.defect = defect;
    }

    @Override
    public String id() {
        return "toy";
    }

    @Override
    public String description() {
        return "lines of names and values";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of();
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        return Recognition.POSSIBLE;
    }

    @Override
    public List<OptionKey<?>> optionKeys() {
        return List.of();
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(List.of(
                new Capability(Media.AUDIO, Direction.RECEIVED, Metric.NETWORK_LOSS_RATE, "loss", 0.1, 0, 100),
                new Capability(Media.AUDIO, Direction.RECEIVED, Metric.MOS_LISTENING, "mos", 0.1, 1, 5)));
    }

    QualityReport decode(byte[] octets, DecodeMode mode) {
        if (octets.length > 0 && octets[0] == '!') {
            if (defect == Defect.THROWS_SOMETHING_ELSE) {
                throw new IllegalStateException("not expected");
            }
            throw malformed();
        }
        String text = new String(octets, StandardCharsets.UTF_8);
        StreamReport.Builder stream = StreamReport.builder().media(Media.AUDIO);
        for (String line : text.split("\n", -1)) {
            int equals = line.indexOf('=');
            Metric metric = METRICS.get(equals < 0 ? "" : line.substring(0, equals));
            String value = line.substring(equals + 1);
            boolean readable = metric != null
                    && value.length() < 8
                    && Decimals.isDecimal(value)
                    && metric.inRange(Decimals.parse(value, 0));
            if (readable) {
                stream.metric(metric, Decimals.parse(value, 0));
            } else if (!line.isEmpty() && defect != Defect.DROPS_WHAT_IT_DOES_NOT_KNOW) {
                stream.extra("toy:" + line, line);
            }
        }
        if (mode == DecodeMode.STRICT && defect == Defect.IS_REFUSED_BY_ITSELF) {
            throw malformed();
        }
        if (defect == Defect.GIVES_ANOTHER_VALUE_EACH_TIME) {
            stream.label("call " + calls.incrementAndGet());
        }
        if (defect == Defect.MIXES_THREADS_UP) {
            stream.label("thread " + thread.get());
        }
        return QualityReport.builder().addStream(stream.build()).build();
    }

    private static MalformedReportException malformed() {
        return new MalformedReportException(Problem.of(CoreProblemCode.FORMAT_UNKNOWN, Location.UNKNOWN));
    }

    @Override
    public ReportDecoder newDecoder(DecodeOptions options) {
        return new ReportDecoder() {
            @Override
            public void decode(ByteBuffer input, Consumer<? super DecodedItem> consumer) {
                byte[] octets = new byte[input.remaining()];
                input.get(octets);
                if (defect == Defect.CHANGES_ITS_INPUT) {
                    input.put(0, (byte) '?');
                }
                QualityReport report = ToyCodec.this.decode(octets, options.mode());
                if (defect != Defect.SAYS_NOTHING) {
                    consumer.accept(new DecodedItem.Report(new Decoded<>(report, List.of(), 0)));
                }
            }

            @Override
            public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
                byte[] octets = defect == Defect.READS_STREAMS_DIFFERENTLY ? input.readNBytes(3) : input.readAllBytes();
                decode(ByteBuffer.wrap(octets), consumer);
            }

            @Override
            public DocumentSummary finish() {
                return DocumentSummary.PLAIN;
            }
        };
    }

    Encoded encode(QualityReport report) {
        StringBuilder text = new StringBuilder();
        List<Loss> losses = new ArrayList<>();
        for (int i = 0; i < report.streams().size(); i++) {
            StreamReport stream = report.streams().get(i);
            String path = "streams[" + i + "]";
            boolean carried = i == 0 && stream.direction() == Direction.RECEIVED && stream.media() == Media.AUDIO;
            if (!carried) {
                losses.add(Loss.of(LossKind.OMITTED, path));
                continue;
            }
            stream.metrics().forEach((metric, value) -> {
                String name = metric == Metric.NETWORK_LOSS_RATE ? "loss" : metric == Metric.MOS_LISTENING ? "mos" : "";
                boolean dropped = defect == Defect.DROPS_WHAT_IT_CAN_CARRY;
                if (name.isEmpty() || dropped) {
                    if (defect != Defect.DROPS_A_METRIC_SILENTLY) {
                        losses.add(new Loss(LossKind.OMITTED, path + "/metrics", metric));
                    }
                } else {
                    int digits = defect == Defect.ROUNDS_TOO_FAR ? 0 : 1;
                    String written = Decimals.format(value, 0, digits);
                    text.append(name).append('=').append(written);
                    if (Decimals.parse(written, 0) != value && defect != Defect.ROUNDS_SILENTLY) {
                        losses.add(new Loss(LossKind.ROUNDED, path + "/metrics", metric));
                    }
                    text.append(defect == Defect.WRITES_TRAILING_BLANKS ? " \n" : "\n");
                }
            });
            stream.extras().values().forEach(extra -> text.append(extra).append('\n'));
        }
        report.transports()
                .forEach(transport -> losses.add(Loss.of(
                        LossKind.OMITTED, "transports[" + report.transports().indexOf(transport) + "]")));
        return Encoded.of(text.toString().getBytes(StandardCharsets.UTF_8), losses);
    }

    @Override
    public Optional<ReportEncoder> encoder() {
        return Optional.of((OutputStream out, EncodeContext context, EncodeOptions options) -> new ReportWriter() {
            @Override
            public List<Loss> write(QualityReport report) throws IOException {
                Encoded encoded = ToyCodec.this.encode(report);
                encoded.writeTo(out);
                return encoded.losses();
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        });
    }

    @Override
    public Encoded rewrite(byte[] input, DecodeOptions options) {
        if (defect == Defect.FAILS_TO_REWRITE) {
            throw new IllegalArgumentException("not expected");
        }
        boolean refused = defect == Defect.REFUSES_TO_REWRITE_WHAT_STRICT_ACCEPTS
                ? options.mode() == DecodeMode.STRICT
                : options.mode() == DecodeMode.LENIENT
                        && new String(input, StandardCharsets.UTF_8).contains("cannot be written");
        if (refused) {
            throw new UnrepresentableReportException(id(), List.of("a line"));
        }
        return encode(decode(input.clone(), options.mode()));
    }
}
