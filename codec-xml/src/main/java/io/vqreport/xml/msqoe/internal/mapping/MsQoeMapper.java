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
import java.util.List;
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
        Notes notes = notes(problems);
        Repairs repairs = Repairs.of(options);
        Capture capture = new Capture(label(decoded), repairs, notes);
        BeanEvents.tell(decoded.value(), capture);
        return problems.with(ToQualityReport.map(capture, batchId, repairs, notes));
    }

    /** The event's name in the paths of problems, with its number where reading noted one. */
    private static String label(Decoded<VQReportEvent> decoded) {
        for (Problem problem : decoded.problems()) {
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
     * What mapping finds odd is added to what reading noted. Of such a thing the path is known, but not the line.
     *
     * @param problems where to note
     * @return what takes the notes of mapping
     */
    public static Notes notes(Problems problems) {
        return (code, path) -> problems.add(Problem.of(code, new Location(-1, -1, -1, path)));
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
