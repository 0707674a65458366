package io.vqreport.examples.collector.http;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.examples.collector.pipeline.Channel;
import io.vqreport.examples.collector.pipeline.Pipeline;
import io.vqreport.examples.collector.pipeline.Receipt;
import io.vqreport.examples.collector.pipeline.ReceiptKeys;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.VQReportEvents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;

/**
 * The metric report consumer. Its agent takes 2xx for done and 400 for hopeless, and posts again after anything else, for ever: so there is
 * nothing else. The list's ID is the same when it is posted again.
 */
public final class QoeEndpoint implements PostEndpoint {
    private static final String FORMAT = "msqoe";

    private final Pipeline pipeline;
    private final DecodeOptions options;
    private final Clock clock;

    /**
     * Makes the endpoint.
     *
     * @param pipeline takes what is accepted
     * @param options how to read
     * @param clock tells the time
     */
    public QoeEndpoint(Pipeline pipeline, DecodeOptions options, Clock clock) {
        this.pipeline = pipeline;
        this.options = options;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/qoe";
    }

    @Override
    public Reply accept(Post post) {
        String type = post.contentType();
        if (type != null && !type.toLowerCase(Locale.ROOT).contains("xml")) {
            return Reply.text(400, "XML is expected");
        }
        byte[] body = post.body().toByteArray();
        String id;
        try {
            id = lookAt(body);
        } catch (MalformedReportException | LimitExceededException e) {
            return Reply.text(400, "a VQReportEventList with a VQReportEvent is expected: " + e.getMessage());
        }
        pipeline.accept(new Receipt(
                Channel.QOE,
                id.isEmpty() ? ReceiptKeys.ofContent(Channel.QOE, body) : ReceiptKeys.ofList(id),
                clock.instant(),
                post.source(),
                type,
                FORMAT,
                EventCount.of(body),
                post.body()));
        return Reply.of(202);
    }

    /** Reads as far as the first event's start tag. Gives the list's ID; nothing when it has none. */
    private String lookAt(byte[] body) {
        try {
            VQReportEvents events = MsQoe.reader(options).events(new ByteArrayInputStream(body));
            boolean any = events.hasNext();
            String id = events.summary().batchId();
            if (!any && id == null) {
                throw new MalformedReportException(io.vqreport.codec.Problem.of(
                        io.vqreport.codec.CoreProblemCode.FORMAT_UNKNOWN, io.vqreport.codec.Location.UNKNOWN));
            }
            return id == null ? "" : id;
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }

    /** 400, whatever HTTP would have for the case. */
    @Override
    public Reply refuse(int status, String text) {
        return Reply.text(400, text);
    }
}
