package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Location;
import io.vqreport.codec.Loss;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.internal.WireValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps events to neutral reports and back, by the path table. */
public final class MsQoeMapper {
    private static final String EVENT = Scope.EVENT.label();

    private MsQoeMapper() {}

    /**
     * An event as it goes out.
     *
     * @param event the event
     * @param losses what the format could not say
     */
    public record Mapped(VQReportEvent event, List<Loss> losses) {
        /** Copies the list. */
        public Mapped {
            losses = List.copyOf(losses);
        }
    }

    /**
     * The neutral reports of an event.
     *
     * @param decoded the event and the problems of its reading
     * @param batchId the id of the list around it; absent when there is none
     * @param options how it was read
     * @return a report for each VQSessionReport or VQSessionIntervalReport, and the problems of both steps
     */
    public static Decoded<List<QualityReport>> toReports(
            Decoded<VQReportEvent> decoded, @Nullable String batchId, DecodeOptions options) {
        Problems problems = new Problems(options.limits());
        problems.addAll(decoded);
        Map<String, Location> places = places(decoded.value());
        Capture capture = new Capture(
                Repairs.of(options),
                (code, path) ->
                        problems.add(Problem.of(code, places.getOrDefault(path, new Location(-1, -1, -1, path)))),
                true);
        capture.begin(label(decoded), -1);
        BeanEvents.tell(decoded.value(), capture);
        return problems.with(ToQualityReport.map(capture, batchId));
    }

    /** Where the values stood that reading found odd, by their paths. */
    private static Map<String, Location> places(VQReportEvent event) {
        Map<String, Location> places = new HashMap<>();
        for (Problem problem : WireValues.remembered(event)) {
            places.putIfAbsent(problem.location().path(), problem.location());
        }
        return places;
    }

    /** The event's name in the paths of problems, with its number where reading noted one. */
    private static String label(Decoded<VQReportEvent> decoded) {
        List<Problem> known = new ArrayList<>(decoded.problems());
        known.addAll(WireValues.remembered(decoded.value()));
        for (Problem problem : known) {
            String path = problem.location().path();
            int slash = path.indexOf('/');
            String first = slash < 0 ? path : path.substring(0, slash);
            if (first.startsWith(EVENT + "[")) {
                return first;
            }
        }
        return EVENT + "[0]";
    }

    /**
     * The event of a neutral report.
     *
     * @param report the report
     * @param context what the caller supplies where the report lacks something mandatory
     * @param options how to write
     * @return an event that the schemas accept, and what it could not say
     * @throws UnrepresentableReportException when something mandatory is missing
     */
    public static Mapped fromReport(QualityReport report, EncodeContext context, EncodeOptions options) {
        FromQualityReport.Mapped mapped = FromQualityReport.map(report, context, options);
        return new Mapped(BeanEvents.bean(mapped.event()), mapped.losses());
    }
}
