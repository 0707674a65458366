package io.vqreport.examples.collector.sip;

import gov.nist.javax.sip.header.HeaderFactoryImpl;
import gov.nist.javax.sip.message.MessageFactoryImpl;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.Recognition;
import io.vqreport.examples.collector.pipeline.Channel;
import io.vqreport.examples.collector.pipeline.Counters;
import io.vqreport.examples.collector.pipeline.Pipeline;
import io.vqreport.examples.collector.pipeline.Receipt;
import io.vqreport.examples.collector.pipeline.ReceiptKeys;
import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.VqRtcpXrCodec;
import java.nio.ByteBuffer;
import java.text.ParseException;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.InvalidArgumentException;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipListener;
import javax.sip.SipProvider;
import javax.sip.TimeoutEvent;
import javax.sip.TransactionAlreadyExistsException;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.header.ContentTypeHeader;
import javax.sip.header.EventHeader;
import javax.sip.header.ExpiresHeader;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ToHeader;
import javax.sip.header.ViaHeader;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers PUBLISH (RFC 6035 section 2, RFC 3903) and NOTIFY. Nothing is kept of a publication but the report, so that a PUBLISH without a body,
 * which would refresh one, has nothing to refresh.
 */
final class SipRequests implements SipListener {
    private static final Logger LOG = LoggerFactory.getLogger(SipRequests.class);
    private static final String EVENT = "vq-rtcpxr";
    private static final String SUBTYPE = "vq-rtcpxr";
    private static final Set<String> METHODS = Set.of(Request.PUBLISH, Request.NOTIFY);

    private final HeaderFactory headers = new HeaderFactoryImpl();
    private final MessageFactory messages = new MessageFactoryImpl();
    private final Pipeline pipeline;
    private final Counters counters;
    private final Clock clock;
    private final QualityReportCodec codec = new VqRtcpXrCodec();

    SipRequests(Pipeline pipeline, Counters counters, Clock clock) {
        this.pipeline = pipeline;
        this.counters = counters;
        this.clock = clock;
    }

    @Override
    public void processRequest(RequestEvent event) {
        Request request = event.getRequest();
        if (request.getMethod().equals(Request.ACK)) {
            return;
        }
        try {
            // With the transaction made first, a retransmission never gets here, or ends in the exception below.
            ServerTransaction transaction = event.getServerTransaction();
            if (transaction == null) {
                transaction = ((SipProvider) event.getSource()).getNewServerTransaction(request);
            }
            int status = judge(request);
            if (status == Response.OK) {
                accept(request);
            }
            transaction.sendResponse(response(request, status));
            counters.responded(METHODS.contains(request.getMethod()) ? request.getMethod() : "other", status);
        } catch (TransactionAlreadyExistsException e) {
            LOG.debug("a retransmission overtook its request");
        } catch (SipException | InvalidArgumentException | ParseException e) {
            LOG.atWarn()
                    .addKeyValue("exception", e.getClass().getSimpleName())
                    .log("a SIP request could not be answered");
        }
    }

    private int judge(Request request) {
        if (!METHODS.contains(request.getMethod())) {
            return request.getMethod().equals(Request.OPTIONS) ? Response.OK : Response.METHOD_NOT_ALLOWED;
        }
        EventHeader event = (EventHeader) request.getHeader(EventHeader.NAME);
        if (event != null && !event.getEventType().toLowerCase(Locale.ROOT).startsWith(EVENT)) {
            return Response.BAD_EVENT;
        }
        byte[] body = request.getRawContent();
        if (body == null || body.length == 0) {
            return Response.BAD_REQUEST;
        }
        ContentTypeHeader type = (ContentTypeHeader) request.getHeader(ContentTypeHeader.NAME);
        if (type == null
                || !type.getContentType().equalsIgnoreCase("application")
                || !type.getContentSubType().equalsIgnoreCase(SUBTYPE)) {
            return Response.UNSUPPORTED_MEDIA_TYPE;
        }
        return codec.recognizes(ByteBuffer.wrap(body)) == Recognition.NO ? Response.BAD_REQUEST : Response.OK;
    }

    private void accept(Request request) {
        if (!METHODS.contains(request.getMethod())) {
            return;
        }
        byte[] message = SipMessageText.of(request);
        ViaHeader via = (ViaHeader) request.getHeader(ViaHeader.NAME);
        String sender = via == null ? "" : via.getReceived() == null ? via.getHost() : via.getReceived();
        pipeline.accept(new Receipt(
                Channel.SIP,
                ReceiptKeys.ofContent(Channel.SIP, message),
                clock.instant(),
                sender,
                "message/sip",
                codec.id(),
                1,
                Bytes.copyOf(message)));
    }

    private Response response(Request request, int status) throws ParseException, InvalidArgumentException {
        Response response = messages.createResponse(status, request);
        ToHeader to = (ToHeader) response.getHeader(ToHeader.NAME);
        if (to.getTag() == null) {
            to.setTag(tag());
        }
        if (status == Response.OK && request.getMethod().equals(Request.PUBLISH)) {
            // RFC 3903 section 6: both are mandatory.
            ExpiresHeader wanted = request.getExpires();
            response.setHeader(headers.createSIPETagHeader(tag()));
            response.setHeader(headers.createExpiresHeader(wanted == null ? 3600 : wanted.getExpires()));
        } else if (status == Response.UNSUPPORTED_MEDIA_TYPE) {
            response.setHeader(headers.createAcceptHeader("application", SUBTYPE));
        } else if (status == Response.BAD_EVENT) {
            response.setHeader(headers.createAllowEventsHeader(EVENT));
        } else if (status == Response.METHOD_NOT_ALLOWED) {
            response.addHeader(headers.createAllowHeader("PUBLISH, NOTIFY, OPTIONS"));
        }
        return response;
    }

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 13).replace("-", "");
    }

    @Override
    public void processResponse(ResponseEvent event) {}

    @Override
    public void processTimeout(TimeoutEvent event) {}

    @Override
    public void processIOException(IOExceptionEvent event) {
        LOG.atDebug().addKeyValue("transport", event.getTransport()).log("a response could not be sent");
    }

    @Override
    public void processTransactionTerminated(TransactionTerminatedEvent event) {}

    @Override
    public void processDialogTerminated(DialogTerminatedEvent event) {}
}
