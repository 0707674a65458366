package io.vqreport.examples.collector.http;

import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.examples.collector.pipeline.Channel;
import io.vqreport.examples.collector.pipeline.Pipeline;
import io.vqreport.examples.collector.pipeline.Receipt;
import io.vqreport.examples.collector.pipeline.ReceiptKeys;
import java.nio.ByteBuffer;
import java.time.Clock;

/** Takes reports of any format the SDK recognizes, or of one only. */
public final class ReportsEndpoint implements PostEndpoint {
    private static final int PREFIX = 4096;

    private final String path;
    private final Channel channel;
    private final QualityReportCodecs codecs;
    private final Pipeline pipeline;
    private final Clock clock;

    private ReportsEndpoint(String path, Channel channel, QualityReportCodecs codecs, Pipeline pipeline, Clock clock) {
        this.path = path;
        this.channel = channel;
        this.codecs = codecs;
        this.pipeline = pipeline;
        this.clock = clock;
    }

    /**
     * {@code /reports}, for all formats.
     *
     * @param codecs the formats at hand
     * @param pipeline takes what is accepted
     * @param clock tells the time
     * @return the endpoint
     */
    public static PostEndpoint any(QualityReportCodecs codecs, Pipeline pipeline, Clock clock) {
        return new ReportsEndpoint("/reports", Channel.REPORTS, codecs, pipeline, clock);
    }

    /**
     * {@code /sdn}, for LyncDiagnostics.
     *
     * @param codecs the formats at hand
     * @param pipeline takes what is accepted
     * @param clock tells the time
     * @return the endpoint
     */
    public static PostEndpoint sdn(QualityReportCodecs codecs, Pipeline pipeline, Clock clock) {
        return new ReportsEndpoint(
                "/sdn", Channel.SDN, QualityReportCodecs.of(codecs.byId("sdn").orElseThrow()), pipeline, clock);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Reply accept(Post post) {
        byte[] body = post.body().toByteArray();
        var candidates = codecs.rank(post.contentType(), ByteBuffer.wrap(body, 0, Math.min(body.length, PREFIX)))
                .candidates();
        if (body.length == 0 || candidates.isEmpty()) {
            return Reply.text(400, body.length == 0 ? "the body is empty" : "no format recognizes the body");
        }
        pipeline.accept(new Receipt(
                channel,
                ReceiptKeys.ofContent(channel, body),
                clock.instant(),
                post.source(),
                post.contentType(),
                candidates.get(0).id(),
                1,
                post.body()));
        return Reply.of(202);
    }
}
