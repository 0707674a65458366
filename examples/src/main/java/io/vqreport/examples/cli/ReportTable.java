package io.vqreport.examples.cli;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Severity;
import io.vqreport.examples.cli.text.MetricNames;
import io.vqreport.model.Alert;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.Party;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.model.TransportReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as a person reads it: who talked, when, what was measured, and what was odd about the report. */
final class ReportTable {
    private static final int LABEL = 14;
    private static final int SEVERITY = 9;

    private final ColumnText text;
    private final StreamTable streams;

    private ReportTable(boolean colour) {
        this.text = new ColumnText(colour);
        this.streams = new StreamTable(text);
    }

    /** A report. */
    static String report(String name, String format, Decoded<QualityReport> decoded, boolean colour) {
        ReportTable table = new ReportTable(colour);
        QualityReport report = decoded.value();
        table.title(name, lower(report.kind()) + " report", report.endOfCall(), format);
        table.call(report.call());
        table.party("Local", report.local());
        table.party("Remote", report.remote());
        table.field("Originator", report.originator());
        table.field("Reported at", report.reportedAt());
        table.field("Reporter", report.reporterRole() == null ? null : lower(report.reporterRole()));
        table.field("Batch", report.batchId());
        table.alert(report.alert());
        table.tags(report.tags());
        for (StreamReport stream : report.streams()) {
            table.streams.stream(stream);
        }
        for (TransportReport transport : report.transports()) {
            table.streams.transport(transport);
        }
        table.problems(decoded.problems(), decoded.suppressed());
        return table.text.toString();
    }

    /** A message that holds no report. */
    static String noReport(String name, String format, DecodedItem.NoReport item, boolean colour) {
        ReportTable table = new ReportTable(colour);
        table.title(name, "no report", item.endOfCall(), format);
        table.field("Type", item.type());
        table.call(item.call());
        table.field("Reported at", item.reportedAt());
        table.tags(item.tags());
        table.problems(item.problems(), 0);
        return table.text.toString();
    }

    private void title(String name, String what, boolean endOfCall, String format) {
        text.heading(0, name + ": " + what + (endOfCall ? ", end of call" : "") + " (" + format + ")");
    }

    private void call(CallIdentity call) {
        field("Call-ID", call.callId());
        field("Dialog", call.dialogId());
        field("From-tag", call.fromTag());
        field("To-tag", call.toTag());
        field("Conversation", call.conversationId());
        field("Correlation", call.correlationId());
        field("Session", call.sessionId());
        field("Conference", call.conferenceId());
    }

    private void party(String label, Party party) {
        List<String> parts = new ArrayList<>();
        add(parts, "", party.uri());
        add(parts, "name ", party.displayName());
        add(parts, "group ", party.group());
        add(parts, "MAC ", party.mac());
        add(parts, "user agent ", party.userAgent());
        add(parts, "CNAME ", party.cname());
        field(label, parts.isEmpty() ? null : String.join(", ", parts));
    }

    private void alert(@Nullable Alert alert) {
        if (alert != null) {
            List<String> parts = new ArrayList<>();
            add(parts, "", alert.metric() == null ? null : MetricNames.plain(alert.metric()));
            add(parts, "called ", alert.name());
            add(parts, "severity ", alert.severity() == null ? null : lower(alert.severity()));
            add(parts, "stream ", alert.direction() == null ? null : lower(alert.direction()));
            field("Alert", parts.isEmpty() ? "of nothing that is known" : String.join(", ", parts));
        }
    }

    private void tags(Map<String, String> tags) {
        String label = "Tags";
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            text.field(2, label, LABEL, tag.getKey() + " = " + tag.getValue());
            label = "";
        }
    }

    private void problems(List<Problem> problems, int suppressed) {
        if (!problems.isEmpty() || suppressed > 0) {
            text.gap();
            text.heading(2, "Problems: " + ProblemCounts.of(problems, suppressed));
            for (Problem problem : problems) {
                Severity severity = problem.severity();
                text.field(4, severity.name(), SEVERITY, problem.toString());
                text.field(4, "", SEVERITY, problem.message());
            }
        }
    }

    private void field(String label, @Nullable Object value) {
        if (value != null) {
            text.field(2, label, LABEL, value.toString());
        }
    }

    private static void add(List<String> parts, String prefix, @Nullable String value) {
        if (value != null) {
            parts.add(prefix + value);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
