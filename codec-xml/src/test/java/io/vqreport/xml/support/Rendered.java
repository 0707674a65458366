package io.vqreport.xml.support;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.Problem;
import io.vqreport.convert.Decimals;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.MediaDescription;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was read of a document, line by line, so that a person can hold it against the document. */
public final class Rendered {
    private final StringBuilder out = new StringBuilder();

    private Rendered() {}

    public static String of(List<DecodedItem> items, DocumentSummary summary) {
        Rendered rendered = new Rendered();
        rendered.line("list", summary.batchId());
        rendered.problems(summary.problems());
        items.forEach(rendered::item);
        return rendered.out.toString();
    }

    private void line(String name, @Nullable Object value) {
        if (value != null) {
            String text = value.toString().replace("\n", "\\n");
            out.append(name).append(text.isEmpty() ? ":" : ": ").append(text).append('\n');
        }
    }

    private void problems(List<Problem> problems) {
        problems.stream().map(Problem::toString).sorted().forEach(problem -> line("  problem", problem));
    }

    private void item(DecodedItem item) {
        if (item instanceof DecodedItem.Refused refused) {
            line("refused", refused.problem());
        } else if (item instanceof DecodedItem.NoReport none) {
            line(
                    "no report",
                    (none.type() == null ? "" : none.type()) + (none.endOfCall() ? " at the end of the call" : ""));
            problems(none.problems());
            line("  reported", none.reportedAt());
            call(none.call());
            texts("  ", none.tags());
        } else if (item instanceof DecodedItem.Report report) {
            Decoded<QualityReport> decoded = report.decoded();
            line("report", decoded.value().kind() + (decoded.value().endOfCall() ? " at the end of the call" : ""));
            problems(decoded.problems());
            report(decoded.value());
        }
    }

    private void report(QualityReport report) {
        line("  batch", report.batchId());
        line("  reported", report.reportedAt());
        call(report.call());
        party("  local", report.local());
        party("  remote", report.remote());
        line("  originator", report.originator());
        texts("  ", report.tags());
        report.streams().forEach(this::stream);
    }

    private void call(CallIdentity call) {
        line("  session", call.sessionId());
        line("  call", call.callId());
        line("  from tag", call.fromTag());
        line("  to tag", call.toTag());
        line("  correlation", call.correlationId());
        line("  conversation", call.conversationId());
        line("  conference", call.conferenceId());
    }

    private void party(String name, Party party) {
        line(name, party.uri());
        line(name + " agent", party.userAgent());
        line(name + " mac", party.mac());
    }

    private void texts(String indent, Map<String, String> texts) {
        new TreeMap<>(texts).forEach((name, text) -> line(indent + name, text));
    }

    private void stream(StreamReport stream) {
        line("  stream", stream.media() + " " + stream.direction() + " " + stream.label());
        line(
                "    window",
                stream.window().basis() + " " + stream.window().start() + " to "
                        + stream.window().stop());
        line("    from here", address(stream.localAddress()));
        line("    from there", address(stream.remoteAddress()));
        MediaDescription coding = stream.description();
        line("    codec", coding.codec());
        line("    payload type", coding.payloadType());
        line("    verdict", stream.reportedQuality());
        line("    clock rate", coding.clockRates().isEmpty() ? null : coding.clockRates());
        Map<String, String> metrics = new TreeMap<>();
        stream.metrics().forEach((metric, value) -> metrics.put(metric.name(), Decimals.format(value, 0, 15)));
        texts("    ", metrics);
        texts("    ", stream.extras());
    }

    private static @Nullable String address(@Nullable TransportAddress address) {
        return address == null ? null : address.ip() + (address.port() == null ? "" : " port " + address.port());
    }
}
