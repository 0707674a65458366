package io.vqreport.codec;

import io.vqreport.model.CallIdentity;
import io.vqreport.model.QualityReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A format of lines: {@code <Call-ID>} is a report, {@code ?<Call-ID>} one with a problem, {@code -} an event without a report,
 * {@code !} a report beyond reading, {@code =} makes the document odd as a whole.
 */
final class LineCodec implements QualityReportCodec {
    /** Written in front of every line. */
    static final OptionKey<String> PREFIX =
            OptionKey.of("line.prefix", "", "text", "What stands in front of a line.", text -> text);

    private final boolean writable;
    private final boolean tellsCallId;

    LineCodec(boolean writable) {
        this(writable, true);
    }

    LineCodec(boolean writable, boolean tellsCallId) {
        this.writable = writable;
        this.tellsCallId = tellsCallId;
    }

    @Override
    public String id() {
        return "line";
    }

    @Override
    public String description() {
        return "a line for a report";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/line");
    }

    @Override
    public Recognition recognizes(ByteBuffer prefix) {
        return Recognition.POSSIBLE;
    }

    @Override
    public List<OptionKey<?>> optionKeys() {
        return List.of(PREFIX);
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.NONE;
    }

    @Override
    public ReportDecoder newDecoder(DecodeOptions options) {
        return new Decoder(options, tellsCallId);
    }

    @Override
    public Optional<ReportEncoder> encoder() {
        return writable ? Optional.of(Writer::new) : Optional.empty();
    }

    @Override
    public Encoded rewrite(byte[] input, DecodeOptions options) {
        return Encoded.of(input, List.of());
    }

    private static final class Decoder implements ReportDecoder {
        private final DecodeOptions options;
        private final boolean tellsCallId;
        private boolean odd;

        Decoder(DecodeOptions options, boolean tellsCallId) {
            this.options = options;
            this.tellsCallId = tellsCallId;
        }

        @Override
        public void decode(ByteBuffer input, Consumer<? super DecodedItem> consumer) {
            String text = StandardCharsets.UTF_8.decode(input).toString();
            if (text.isEmpty()) {
                throw new MalformedReportException(Problem.of(CoreProblemCode.EMPTY_INPUT, Location.UNKNOWN));
            }
            text.lines().forEach(line -> read(line, consumer));
        }

        @Override
        public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
            decode(ByteBuffer.wrap(input.readAllBytes()), consumer);
        }

        @Override
        public DocumentSummary finish() {
            return odd ? new DocumentSummary(List.of(FakeProblem.DOUBT.at(99)), "batch") : DocumentSummary.PLAIN;
        }

        private void read(String line, Consumer<? super DecodedItem> consumer) {
            switch (line.charAt(0)) {
                case '-' ->
                    consumer.accept(new DecodedItem.NoReport(
                            CallIdentity.UNKNOWN, false, Map.of("event", line), List.of(FakeProblem.NOTE.at(1))));
                case '!' -> consumer.accept(new DecodedItem.Refused(FakeProblem.BROKEN.at(2)));
                case '=' -> odd = true;
                default -> consumer.accept(new DecodedItem.Report(report(line)));
            }
        }

        private Decoded<QualityReport> report(String line) {
            Problems problems = new Problems(options.limits());
            boolean doubtful = line.charAt(0) == '?';
            if (doubtful) {
                problems.add(FakeProblem.DOUBT.at(0));
            }
            String callId = options.get(PREFIX) + (doubtful ? line.substring(1) : line);
            return problems.with(QualityReport.builder()
                    .call(CallIdentity.builder()
                            .callId(tellsCallId ? callId : null)
                            .build())
                    .build());
        }
    }

    private record Writer(OutputStream out, EncodeContext context, EncodeOptions options) implements ReportWriter {
        @Override
        public List<Loss> write(QualityReport report) throws IOException {
            String callId = Optional.ofNullable(report.call().callId())
                    .or(() -> context.get(ContextKey.CALL_ID))
                    .orElseThrow(() -> new UnrepresentableReportException(
                            "line", List.of("CallID is missing (context key callId)")));
            String line = options.get(PREFIX) + callId + (options.writesComputed() ? "+" : "") + "\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
            return List.of(Loss.of(LossKind.OMITTED, "call/" + callId.length()));
        }

        @Override
        public void close() throws IOException {
            out.write("end\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
