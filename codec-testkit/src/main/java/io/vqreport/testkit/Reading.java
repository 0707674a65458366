package io.vqreport.testkit;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.codec.Severity;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a codec makes of an input, in short: how many items of each kind, and what it notes. It is what tests compare with what they expect.
 *
 * @param reports how many reports were read
 * @param withoutReport how many messages without a report were read
 * @param refused how many reports were refused while their neighbours were read on
 * @param problems what is noted of items and of the document, refusals included, in the order of the input
 * @param beyond why reading ended before the input's end; absent when it did not
 */
public record Reading(
        int reports,
        int withoutReport,
        int refused,
        List<Problem> problems,
        @Nullable ProblemCode beyond) {
    /** Copies the list. */
    public Reading {
        problems = List.copyOf(problems);
    }

    /**
     * Reads an input.
     *
     * @param codec the codec
     * @param options how to read
     * @param input the input, left as it is
     * @return what came of it
     * @throws io.vqreport.codec.LimitExceededException when a limit is exceeded
     */
    public static Reading of(QualityReportCodec codec, DecodeOptions options, byte[] input) {
        Counting counting = new Counting();
        ReportDecoder decoder = codec.newDecoder(options);
        ProblemCode beyond = null;
        try {
            decoder.decode(ByteBuffer.wrap(input.clone()), counting::add);
            counting.problems.addAll(decoder.finish().problems());
        } catch (MalformedReportException e) {
            counting.problems.add(e.problem());
            beyond = e.problem().code();
        }
        return new Reading(counting.reports, counting.withoutReport, counting.refused, counting.problems, beyond);
    }

    /**
     * What is noted.
     *
     * @return the codes, each once
     */
    public Set<ProblemCode> codes() {
        return problems.stream().map(Problem::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The codes by their ids, for indexes and messages.
     *
     * @return the ids, sorted, each once
     */
    public List<String> codeIds() {
        return problems.stream()
                .map(problem -> problem.code().id())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether something is noted that is more than harmless dialect.
     *
     * @return true from {@link Severity#WARNING} up
     */
    public boolean isDoubtful() {
        return problems.stream().anyMatch(problem -> problem.severity() != Severity.INFO);
    }

    /** Items and problems as they come. */
    private static final class Counting {
        private final List<Problem> problems = new ArrayList<>();
        private int reports;
        private int withoutReport;
        private int refused;

        void add(DecodedItem item) {
            if (item instanceof DecodedItem.Report report) {
                reports++;
                problems.addAll(report.decoded().problems());
            } else if (item instanceof DecodedItem.NoReport message) {
                withoutReport++;
                problems.addAll(message.problems());
            } else if (item instanceof DecodedItem.Refused report) {
                refused++;
                problems.add(report.problem());
            }
        }
    }
}
