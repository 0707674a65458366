package io.vqreport.xml.sdn;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.model.QualityReport;
import io.vqreport.xml.sdn.internal.MessageReader;
import io.vqreport.xml.sdn.internal.Piece;
import io.vqreport.xml.sdn.internal.Splitter;
import io.vqreport.xml.sdn.internal.ToQualityReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads SDN messages with options of the caller's. Immutable and thread-safe: make one and share it.
 *
 * <p>{@link SdnMessages} has the same methods with the default options.
 */
public final class SdnReader {
    private final DecodeOptions options;
    private final MessageReader reader;

    SdnReader(DecodeOptions options) {
        this.options = options;
        this.reader = new MessageReader(options);
    }

    /**
     * Reads the first message of a text.
     *
     * @param text the octets, left as they are
     * @return the message and what was odd about it; {@link SdnProblem#MORE_MESSAGES} when others follow
     * @throws MalformedReportException when it is beyond reading, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public Decoded<SdnMessage> decode(byte[] text) {
        Splitter splitter = splitter(text);
        Decoded<SdnMessage> first = next(splitter).get(0);
        Problems problems = new Problems(options.limits());
        problems.addAll(first);
        Piece more = piece(splitter);
        if (more != null) {
            problems.add(Problem.of(SdnProblem.MORE_MESSAGES, more.start()));
        }
        noteBehind(splitter, problems);
        return problems.with(first.value());
    }

    /**
     * Reads all messages of a text, one behind the other or in another element. What is odd behind the last one is noted with that.
     *
     * @param text the octets, left as they are
     * @return the messages, in their order, each with what was odd about it
     * @throws MalformedReportException when one is beyond reading, or STRICT mode refuses it
     * @throws LimitExceededException when a limit is exceeded
     */
    public List<Decoded<SdnMessage>> decodeAll(byte[] text) {
        Splitter splitter = splitter(text);
        List<Decoded<SdnMessage>> messages = new ArrayList<>();
        for (List<Decoded<SdnMessage>> next = next(splitter); !next.isEmpty(); next = next(splitter)) {
            options.limits().checkReports(messages.size() + 1L);
            messages.addAll(next);
        }
        Problems problems = new Problems(options.limits());
        Decoded<SdnMessage> last = messages.get(messages.size() - 1);
        problems.addAll(last);
        noteBehind(splitter, problems);
        messages.set(messages.size() - 1, problems.with(last.value()));
        return List.copyOf(messages);
    }

    private static void noteBehind(Splitter splitter, Problems problems) {
        Problem behind = splitter.behind();
        if (behind != null) {
            problems.add(behind);
        }
    }

    private Splitter splitter(byte[] text) {
        if (text.length == 0) {
            throw new MalformedReportException(Problem.of(CoreProblemCode.EMPTY_INPUT, new Location(0, 1, 1, "")));
        }
        return new Splitter(new ByteArrayInputStream(text), options.limits());
    }

    /** The next message; none at the end. */
    private List<Decoded<SdnMessage>> next(Splitter splitter) {
        Piece piece = piece(splitter);
        return piece == null ? List.of() : List.of(reader.read(piece));
    }

    private static @Nullable Piece piece(Splitter splitter) {
        try {
            return splitter.next();
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory failed", e);
        }
    }

    /**
     * Maps the quality messages of a message to neutral reports.
     *
     * @param decoded the message and the problems of its reading
     * @return one report for each quality message, in their order, with the problems of both steps; empty for a message of call events
     */
    public List<Decoded<QualityReport>> toQualityReports(Decoded<SdnMessage> decoded) {
        List<Decoded<QualityReport>> reports = new ArrayList<>();
        ToQualityReport.map(decoded, options.get(SdnMessages.BURST_DENSITY_SCALE), options.limits(), item -> {
            if (item instanceof DecodedItem.Report report) {
                reports.add(report.decoded());
            }
        });
        return List.copyOf(reports);
    }
}
