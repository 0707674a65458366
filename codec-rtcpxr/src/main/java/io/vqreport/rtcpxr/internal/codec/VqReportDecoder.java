package io.vqreport.rtcpxr.internal.codec;

import io.vqreport.codec.CoreProblemCode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.DocumentSummary;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.rtcpxr.ProducerProfile;
import io.vqreport.rtcpxr.SipEnvelope;
import io.vqreport.rtcpxr.VqReport;
import io.vqreport.rtcpxr.internal.Envelope;
import io.vqreport.rtcpxr.internal.grammar.GrammarJudge;
import io.vqreport.rtcpxr.internal.mapping.ToQualityReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The format's decoder: opens what surrounds a body, reads its reports and maps them to neutral ones. */
public final class VqReportDecoder implements ReportDecoder {
    /** An input up to this size is read whole, so that what surrounds a body can be looked at. */
    private static final int WHOLE = 64 * 1024;

    private final DecodeOptions options;
    private final ProducerProfile profile;
    private final @Nullable GrammarJudge judge;
    private boolean finished;

    /**
     * Makes a decoder.
     *
     * @param options how to read
     * @param profile the producer's scales
     */
    public VqReportDecoder(DecodeOptions options, ProducerProfile profile) {
        this.options = options;
        this.profile = profile;
        this.judge = BodyReader.judge(options);
    }

    @Override
    public void decode(ByteBuffer input, Consumer<? super DecodedItem> consumer) {
        requireOpen();
        byte[] octets = new byte[input.remaining()];
        input.get(octets);
        decode(Envelope.open(octets, 0, octets.length), consumer);
    }

    @Override
    public void decode(InputStream input, Consumer<? super DecodedItem> consumer) throws IOException {
        requireOpen();
        Splitter splitter = new Splitter(input, options.limits());
        if (!splitter.has(1)) {
            throw new MalformedReportException(Problem.of(CoreProblemCode.EMPTY_INPUT, new Location(0, 1, 1, "")));
        }
        boolean more = splitter.has(WHOLE);
        if (more && Envelope.isBare(splitter.buffer(), 0, splitter.filled())) {
            while (splitter.next()) {
                decode(List.of(new Envelope(null, List.of(splitter.piece()))), consumer);
            }
            return;
        }
        while (!splitter.ended()) {
            splitter.has(splitter.filled() + 1);
            options.limits().checkReportBytes(splitter.filled() - (long) WHOLE);
        }
        decode(Envelope.open(splitter.buffer(), 0, splitter.filled()), consumer);
    }

    private void decode(List<Envelope> envelopes, Consumer<? super DecodedItem> consumer) {
        boolean anyReport = Envelope.anyBody(envelopes, BodyReader::canRead);
        for (Envelope envelope : envelopes) {
            for (Envelope.Body body : envelope.bodies()) {
                decode(body, envelope.sip(), anyReport, consumer);
            }
        }
    }

    private void decode(
            Envelope.Body body, @Nullable SipEnvelope sip, boolean anyReport, Consumer<? super DecodedItem> consumer) {
        if (anyReport && !BodyReader.canRead(body)) {
            // Of several bodies, one without a report does not spoil the others.
            consumer.accept(new DecodedItem.Refused(BodyReader.noReport(body)));
            return;
        }
        BodyReader reader = new BodyReader(body, options, profile, judge);
        while (reader.hasNext()) {
            consumer.accept(next(reader, sip));
        }
    }

    private DecodedItem next(BodyReader reader, @Nullable SipEnvelope sip) {
        Decoded<VqReport> decoded;
        try {
            decoded = reader.next();
        } catch (MalformedReportException e) {
            return new DecodedItem.Refused(e.problem());
        }
        return new DecodedItem.Report(ToQualityReport.map(decoded, sip, profile, options.limits()));
    }

    @Override
    public DocumentSummary finish() {
        requireOpen();
        finished = true;
        return DocumentSummary.PLAIN;
    }

    private void requireOpen() {
        if (finished) {
            throw new IllegalStateException("the decoder was finished");
        }
    }
}
