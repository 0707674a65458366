package io.vqreport.webrtc.internal.codec;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.webrtc.EventsMessage;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.ServerMessage;
import io.vqreport.webrtc.ServerTags;
import io.vqreport.webrtc.StatsMessage;
import io.vqreport.webrtc.StatsTimeline;
import io.vqreport.webrtc.internal.mapping.EventTags;
import io.vqreport.webrtc.internal.mapping.ToQualityReport;
import io.vqreport.webrtc.internal.message.MessageReader;
import io.vqreport.webrtc.internal.message.MessageStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The format's decoder: reads message by message and maps stats to neutral reports. */
public final class MediaServerDecoder implements ReportDecoder {
    /** So many legs of calls are remembered by the time of their last message; the one that was silent longest is forgotten first. */
    private static final int MAX_TIMELINES = 10_000;

    private final MessageReader reader;
    private final DecodeOptions options;
    private final Problems problems;
    private boolean finished;

    /**
     * Makes a decoder.
     *
     * @param options how to read
     */
    public MediaServerDecoder(DecodeOptions options) {
        this.options = options;
        this.reader = new MessageReader(options);
        this.problems = new Problems(options.limits());
    }

    @Override
    public void decode(ByteBuffer input, Consumer<? super DecodedItem> consumer) {
        requireOpen();
        byte[] octets = new byte[input.remaining()];
        input.get(octets);
        try {
            new Run(MessageStream.of(reader, octets), consumer).read();
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
    }

    @Override
    public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
        requireOpen();
        new Run(MessageStream.of(reader, input), consumer).read();
    }

    @Override
    public DocumentSummary finish() {
        requireOpen();
        finished = true;
        return problems.isEmpty() ? DocumentSummary.PLAIN : new DocumentSummary(problems.list(), null);
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException("the decoder was finished");
        }
    }

    /** One input. */
    private final class Run {
        private final MessageStream stream;
        private final Consumer<? super DecodedItem> consumer;
        private final Map<ServerTags, StatsTimeline> timelines = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ServerTags, StatsTimeline> eldest) {
                return size() > MAX_TIMELINES;
            }
        };

        /** What could not be read, as long as nothing was: if nothing ever is, the input is beyond reading. Absent afterwards. */
        private @Nullable List<Problem> held = new ArrayList<>();

        Run(MessageStream stream, Consumer<? super DecodedItem> consumer) {
            this.stream = stream;
            this.consumer = consumer;
        }

        void read() throws IOException {
            boolean more = true;
            while (more) {
                try {
                    Decoded<ServerMessage> message = stream.next();
                    more = message != null;
                    if (message != null) {
                        release();
                        consumer.accept(item(message));
                    }
                } catch (MalformedReportException e) {
                    refuse(e.problem());
                }
            }
            end();
        }

        private void refuse(Problem problem) {
            boolean unknown =
                    problem.code() == MediaServerProblem.NOT_JSON || problem.code() == MediaServerProblem.NO_PAYLOAD;
            if (held != null && unknown && held.size() < options.limits().maxProblems()) {
                held.add(problem);
                return;
            }
            release();
            consumer.accept(new DecodedItem.Refused(problem));
        }

        private void release() {
            if (held != null) {
                List<Problem> refused = held;
                held = null;
                refused.forEach(problem -> consumer.accept(new DecodedItem.Refused(problem)));
            }
        }

        private void end() {
            if (held != null) {
                throw held.isEmpty() ? stream.nothing() : new MalformedReportException(held.get(0));
            }
            Problem trailing = stream.trailing();
            if (trailing != null) {
                if (options.mode() == DecodeMode.STRICT) {
                    consumer.accept(new DecodedItem.Refused(trailing));
                } else {
                    problems.add(trailing);
                }
            }
        }

        private DecodedItem item(Decoded<ServerMessage> decoded) {
            if (decoded.value() instanceof StatsMessage stats) {
                StatsTimeline timeline = timelines.getOrDefault(stats.tags(), StatsTimeline.START);
                timelines.put(stats.tags(), timeline.with(stats, reader.profile()));
                return new DecodedItem.Report(
                        ToQualityReport.map(stats, decoded, reader.profile(), options.limits(), timeline));
            }
            EventsMessage events = (EventsMessage) decoded.value();
            return new DecodedItem.NoReport(
                    ToQualityReport.call(events),
                    EventTags.endsSession(events),
                    EventTags.of(events, reader.profile()),
                    decoded.problems());
        }
    }
}
