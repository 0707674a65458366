package io.vqreport.xml.msqoe.internal.direct;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.internal.SecureXml;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.internal.EventSource;
import io.vqreport.xml.msqoe.internal.mapping.BeanReader;
import io.vqreport.xml.msqoe.internal.mapping.MsQoeMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A document's neutral reports and problems, event by event, read over beans and directly. */
final class BothWays {
    private BothWays() {}

    /**
     * What came of an event.
     *
     * @param reports its reports; none where it was refused
     * @param problems code, place and severity of each problem, sorted
     */
    record Outcome(List<QualityReport> reports, List<String> problems) {}

    static List<Outcome> overBeans(byte[] document, DecodeOptions options) throws IOException {
        BeanReader reader = new BeanReader(options);
        return read(document, options, source -> {
            VQReportEvent event = reader.read(source);
            return MsQoeMapper.toReports(source.problems().with(event), source.listId(), options);
        });
    }

    static List<Outcome> directly(byte[] document, DecodeOptions options) throws IOException {
        DirectReader reader = new DirectReader(options);
        return read(document, options, source -> {
            List<QualityReport> reports = reader.read(source);
            return source.problems().with(reports);
        });
    }

    /** One way of reading the event that was found. */
    private interface Way {
        Decoded<List<QualityReport>> read(EventSource source);
    }

    private static List<Outcome> read(byte[] document, DecodeOptions options, Way way) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            EventSource source =
                    new EventSource(SecureXml.of(options.limits()), new ByteArrayInputStream(document), options);
            while (source.advance()) {
                try {
                    Decoded<List<QualityReport>> decoded = way.read(source);
                    outcomes.add(new Outcome(decoded.value(), texts(decoded.problems())));
                } catch (MalformedReportException e) {
                    outcomes.add(new Outcome(List.of(), texts(List.of(e.problem()))));
                    if (!source.survives(e.problem().code())) {
                        break;
                    }
                }
            }
            outcomes.add(new Outcome(List.of(), texts(source.documentProblems().list())));
        } catch (MalformedReportException e) {
            outcomes.add(new Outcome(List.of(), texts(List.of(e.problem()))));
        } catch (LimitExceededException e) {
            outcomes.add(new Outcome(List.of(), List.of(String.valueOf(e.getMessage()))));
        }
        return outcomes;
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.severity() + " " + problem + " "
                        + problem.location().offset())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
