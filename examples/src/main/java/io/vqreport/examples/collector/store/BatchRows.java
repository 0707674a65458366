package io.vqreport.examples.collector.store;

import io.vqreport.codec.Problem;
import io.vqreport.examples.collector.pipeline.CallEvent;
import io.vqreport.examples.collector.pipeline.DecodedReceipt;
import io.vqreport.examples.collector.pipeline.JudgedReport;
import io.vqreport.model.Alert;
import io.vqreport.model.CallIdentity;
import io.vqreport.model.MeasurementWindow;
import io.vqreport.model.QualityReport;
import io.vqreport.quality.StreamJudgement;
import io.vqreport.row.MetricRow;
import io.vqreport.row.PartKind;
import io.vqreport.row.SqlDialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of one batch, table by table. */
final class BatchRows implements AutoCloseable {
    private static final int LONG_TEXT = 1_000_000;

    private final Ids ids;
    private final Function<Map<String, String>, @Nullable String> json;
    private final SqlDialect dialect;
    private final List<NewReport> pending = new ArrayList<>();
    private final Map<Long, Integer> newReports = new HashMap<>();
    private final Map<String, CallRow> callRows = new LinkedHashMap<>();
    private final Insert calls;
    private final Insert parties;
    private final Insert reports;
    private final Insert streams;
    private final Insert rows;
    private final Insert events;
    private final Insert problems;

    /** A report whose row may be new. */
    private record NewReport(long id, long receiptId, String callKey, long at, JudgedReport judged) {}

    BatchRows(Connection connection, SqlDialect dialect, Ids ids, Function<Map<String, String>, @Nullable String> json)
            throws SQLException {
        this.dialect = dialect;
        this.ids = ids;
        this.json = json;
        this.calls = Insert.into(
                connection,
                "calls",
                "id, call_key, first_at, last_at, ended, reports, events, worst_quality, worst_score, worst_media,"
                        + " worst_direction, worst_metric, worst_value",
                CallUpsert.CONFLICT);
        this.parties =
                Insert.into(connection, "parties", "call_id, uri, folded", "ON CONFLICT (call_id, uri) DO NOTHING");
        this.reports = Insert.into(
                connection,
                "reports",
                "id, receipt_id, call_id, report_key, at, format, kind, end_of_call, reporter, peer, user_agent, quality,"
                        + " alert, batch_id, tags",
                "ON CONFLICT (report_key) DO NOTHING");
        this.streams = Insert.into(
                connection,
                "streams",
                "report_key, part, report_id, call_id, at, start_at, stop_at, quality, worst_metric, worst_value",
                "ON CONFLICT (report_key, part) DO NOTHING");
        this.rows = new Insert(connection, dialect.insert(RowTable.NAME));
        this.events =
                Insert.into(connection, "events", "id, receipt_id, call_id, at, timed, type, end_of_call, details", "");
        this.problems = Insert.into(
                connection, "problems", "id, receipt_id, report_id, call_id, code, severity, place, message", "");
    }

    void add(long receiptId, DecodedReceipt decoded) throws SQLException {
        int ordinal = 0;
        for (JudgedReport report : decoded.reports()) {
            report(receiptId, decoded, report, ordinal++);
        }
        Long onlyCall = null;
        for (CallEvent event : decoded.events()) {
            onlyCall = event(receiptId, decoded, event);
        }
        // What is odd about a message of one call is shown with the call.
        for (Problem problem : decoded.problems()) {
            problem(receiptId, null, decoded.reports().isEmpty() ? onlyCall : null, problem);
        }
    }

    private CallRow call(CallIdentity call, String otherwise) {
        return callRows.computeIfAbsent(CallKeys.of(call, otherwise), CallRow::new);
    }

    private void report(long receiptId, DecodedReceipt decoded, JudgedReport judged, int ordinal) throws SQLException {
        QualityReport report = judged.decoded().value();
        String callKey = CallKeys.of(report.call(), decoded.receipt().key() + "/" + ordinal);
        long at = time(report).orElse(decoded.receipt().receivedAt()).toEpochMilli();
        NewReport row = new NewReport(ids.next(), receiptId, callKey, at, judged);
        reports.number(row.id())
                .number(receiptId)
                .number(Ids.of(callKey))
                .text(judged.key(), 64)
                .number(at)
                .text(decoded.formatId(), 32)
                .text(report.kind().name(), 16)
                .flag(report.endOfCall())
                .text(report.local().uri(), 1000)
                .text(report.remote().uri(), 1000)
                .text(report.local().userAgent(), 1000)
                .number(judged.judgements().stream()
                        .mapToInt(Quality::rank)
                        .max()
                        .orElse(Quality.UNJUDGED))
                .text(alert(report.alert()), 300)
                .text(report.batchId(), 300)
                .text(json.apply(report.tags()), LONG_TEXT)
                .row();
        pending.add(row);
    }

    /** What follows from a report that was not there before. */
    private void follow(NewReport row) throws SQLException {
        QualityReport report = row.judged().decoded().value();
        CallRow call = callRows.computeIfAbsent(row.callKey(), CallRow::new);
        call.at(row.at());
        call.reports++;
        call.ended |= report.endOfCall();
        call.party(report.local());
        call.party(report.remote());
        for (int i = 0; i < report.streams().size(); i++) {
            call.judge(report.streams().get(i), row.judged().judgements().get(i));
        }
        for (MetricRow part : row.judged().rows()) {
            rows.all(dialect.parameters(part)).row();
            if (part.kind() != PartKind.REPORT) {
                part(row, call, part);
            }
        }
        for (Problem problem : row.judged().decoded().problems()) {
            problem(row.receiptId(), row.id(), call.id, problem);
        }
    }

    /** The streams come first, then the network paths. */
    private void part(NewReport row, CallRow call, MetricRow part) throws SQLException {
        QualityReport report = row.judged().decoded().value();
        int number = part.part();
        boolean stream = part.kind() == PartKind.STREAM;
        MeasurementWindow window = stream
                ? report.streams().get(number).window()
                : report.transports().get(number - report.streams().size()).window();
        Optional<StreamJudgement> judgement = stream ? row.judged().judgements().get(number) : Optional.empty();
        Instant start = window.start();
        call.at((start == null ? Instant.ofEpochMilli(row.at()) : start).toEpochMilli());
        streams.text(part.key(), 64)
                .number(number)
                .number(row.id())
                .number(call.id)
                .number(window.end().map(Instant::toEpochMilli).orElse(row.at()))
                .numberOrNull(start == null ? null : (Long) start.toEpochMilli())
                .numberOrNull(window.end().map(Instant::toEpochMilli).orElse(null))
                .number(Quality.rank(judgement))
                .text(judgement.map(found -> found.metric().name()).orElse(null), 64)
                .realOrNull(judgement.map(found -> found.decisive().value()).orElse(null))
                .row();
    }

    /** When a report was made: as it says, or else when the latest of its measurements ended. */
    private static Optional<Instant> time(QualityReport report) {
        return Optional.ofNullable(report.reportedAt())
                .or(() -> report.streams().stream()
                        .flatMap(stream -> stream.window().end().stream())
                        .max(Instant::compareTo));
    }

    private static @Nullable String alert(@Nullable Alert alert) {
        if (alert == null) {
            return null;
        }
        String what = alert.metric() == null
                ? String.valueOf(alert.name())
                : alert.metric().name();
        return what + (alert.severity() == null ? "" : " " + alert.severity());
    }

    private long event(long receiptId, DecodedReceipt decoded, CallEvent event) throws SQLException {
        CallRow call = call(event.call(), decoded.receipt().key());
        Instant known = event.at();
        long at = (known == null ? decoded.receipt().receivedAt() : known).toEpochMilli();
        call.at(at);
        call.events++;
        call.ended |= event.endOfCall();
        events.number(ids.next())
                .number(receiptId)
                .number(call.id)
                .number(at)
                .flag(known != null)
                .text(event.type(), 64)
                .flag(event.endOfCall())
                .text(json.apply(event.details()), LONG_TEXT)
                .row();
        return call.id;
    }

    private void problem(long receiptId, @Nullable Long reportId, @Nullable Long callId, Problem problem)
            throws SQLException {
        problems.number(ids.next())
                .number(receiptId)
                .numberOrNull(reportId)
                .numberOrNull(callId)
                .text(problem.code().id(), 64)
                .text(problem.severity().name().toLowerCase(Locale.ROOT), 16)
                .text(problem.location().toString(), 1000)
                .text(problem.message(), 400)
                .row();
    }

    void write() throws SQLException {
        int[] changed = reports.write();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] > 0) {
                follow(pending.get(i));
                newReports.merge(pending.get(i).receiptId(), 1, Integer::sum);
            }
        }
        // In the order of their ids, so that two collectors never wait for each other's calls in a circle.
        for (CallRow call : callRows.values().stream()
                .sorted((a, b) -> Long.compare(a.id, b.id))
                .toList()) {
            CallUpsert.bind(calls, call);
            for (String uri : call.parties) {
                parties.number(call.id)
                        .text(uri, 1000)
                        .text(uri.toLowerCase(Locale.ROOT), 1000)
                        .row();
            }
        }
        calls.write();
        parties.write();
        streams.write();
        rows.write();
        events.write();
        problems.write();
    }

    /** How many of a receipt's reports were written: those that no other receipt had brought before. */
    int newReports(long receiptId) {
        return newReports.getOrDefault(receiptId, 0);
    }

    @Override
    public void close() throws SQLException {
        calls.close();
        parties.close();
        reports.close();
        streams.close();
        rows.close();
        events.close();
        problems.close();
    }
}
