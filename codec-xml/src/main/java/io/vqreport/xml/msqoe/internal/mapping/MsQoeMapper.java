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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps events to neutral reports and back, by the path table. */
public final class MsQoeMapper {
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
     * @param label the event's name in the paths of problems: {@code VQReportEvent}, with its number where it has one
     * @param batchId the id of the list around it; absent when there is none
     * @param options how it was read
     * @return a report for each VQSessionReport or VQSessionIntervalReport, and the problems of both steps
     */
    public static Decoded<List<QualityReport>> toReports(
            Decoded<VQReportEvent> decoded, String label, @Nullable String batchId, DecodeOptions options) {
        Problems problems = new Problems(options.limits());
        problems.addAll(decoded);
        Notes notes = notes(problems, decoded.problems());
        Repairs repairs = Repairs.of(options);
        Capture capture = new Capture(label, repairs, notes);
        BeanEvents.tell(decoded.value(), capture);
        return problems.with(ToQualityReport.map(capture, batchId, repairs, notes));
    }

    /**
     * What mapping finds odd is added to what reading noted, unless reading noted the same in the same place.
     *
     * @param problems where to note
     * @param noted what reading noted
     * @return what takes the notes of mapping
     */
    public static Notes notes(Problems problems, List<Problem> noted) {
        Set<String> known = new HashSet<>();
        noted.forEach(problem ->
                known.add(problem.code().id() + " " + problem.location().path()));
        return (code, path) -> {
            if (!known.contains(code.id() + " " + path)) {
                problems.add(Problem.of(code, new Location(-1, -1, -1, path)));
            }
        };
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
