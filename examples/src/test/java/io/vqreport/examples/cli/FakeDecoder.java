package io.vqreport.examples.cli;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.QualityReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads lines: {@code report ID}, {@code bare} (a report without a call id), {@code none ID}, {@code end ID}, {@code refuse},
 * {@code info|warning|error} (a report with a problem, or in STRICT mode its refusal), {@code many} (suppressed problems), {@code document} (a
 * problem outside any report), {@code garbage} and {@code huge} (beyond reading), {@code broken} (the stream fails).
 */
final class FakeDecoder implements ReportDecoder {
    private final DecodeOptions options;
    private final List<Problem> outside = new ArrayList<>();
    private int line;

    FakeDecoder(DecodeOptions options) {
        this.options = options;
    }

    @Override
    public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8), 64);
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            if (line++ > 0) {
                item(text, consumer);
            }
        }
    }

    private void item(String text, Consumer<? super DecodedItem> consumer) throws IOException {
        String[] words = text.split(" ", 2);
        String id = words.length == 1 ? "" : words[1] + (options.get(FakeCodec.LOUD) ? "!" : "");
        CallIdentity call = CallIdentity.builder().callId(id).build();
        switch (words[0]) {
            case "report" -> report(call, List.of(), 0, consumer);
            case "bare" -> report(CallIdentity.UNKNOWN, List.of(), 0, consumer);
            case "none" ->
                consumer.accept(new DecodedItem.NoReport(call, false, Map.of("event", "ringing"), List.of()));
            case "end" -> consumer.accept(new DecodedItem.NoReport(call, true, Map.of(), List.of(problem("warning"))));
            case "refuse" -> consumer.accept(new DecodedItem.Refused(problem("error")));
            case "info", "warning", "error" -> {
                if (options.mode() == DecodeMode.STRICT) {
                    consumer.accept(new DecodedItem.Refused(problem(words[0])));
                } else {
                    report(call, List.of(problem(words[0])), 0, consumer);
                }
            }
            case "many" -> report(call, List.of(problem("info")), 7, consumer);
            case "document" -> outside.add(problem("warning"));
            case "garbage" -> throw new MalformedReportException(problem("error"));
            case "huge" -> throw new LimitExceededException("maxReportBytes", 300_001, 300_000, Location.UNKNOWN);
            case "broken" -> throw new IOException("the disk is gone");
            default -> throw new AssertionError("no such word: " + words[0]);
        }
    }

    private Problem problem(String severity) {
        return switch (severity) {
            case "info" -> Problem.of(FakeProblem.HARMLESS, new Location(-1, -1, -1, ""));
            case "warning" -> Problem.of(FakeProblem.DOUBTFUL, new Location(10, line, 3, "Some/Path"));
            default -> Problem.of(FakeProblem.UNREADABLE, new Location(17, -1, -1, ""), "cannot be read");
        };
    }

    private static void report(
            CallIdentity call, List<Problem> problems, int suppressed, Consumer<? super DecodedItem> consumer) {
        QualityReport report = QualityReport.builder().call(call).build();
        consumer.accept(new DecodedItem.Report(new Decoded<>(report, problems, suppressed)));
    }

    @Override
    public DocumentSummary finish() {
        return new DocumentSummary(outside, null);
    }
}
