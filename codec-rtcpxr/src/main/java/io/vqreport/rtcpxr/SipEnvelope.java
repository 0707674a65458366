package io.vqreport.rtcpxr;

import io.vqreport.model.Redacted;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a SIP request says of the report it carries (RFC 3261, RFC 3903).
 *
 * @param method the request's method, for example {@code PUBLISH}
 * @param from the From header as sent: the reporter; absent when there is none
 * @param callId the request's own Call-ID, which is not the reported call's; absent when there is none
 * @param cseq the CSeq header, with which a retransmission is known; absent when there is none
 * @param userAgent the reporter's product; absent when there is none
 * @param contentType the media type of the body; absent when there is none
 */
public record SipEnvelope(
        String method,
        @Nullable String from,
        @Nullable String callId,
        @Nullable String cseq,
        @Nullable String userAgent,
        @Nullable String contentType)
        implements Serializable {
    /** Shows the method; of the rest only what is there. */
    @Override
    public String toString() {
        return "SipEnvelope[" + method + ", from=" + Redacted.text(from) + ", callId=" + Redacted.text(callId)
                + ", userAgent=" + Redacted.text(userAgent) + ", contentType=" + contentType + "]";
    }
}
