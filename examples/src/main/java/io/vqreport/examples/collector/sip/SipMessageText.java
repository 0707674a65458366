package io.vqreport.examples.collector.sip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.sip.header.CSeqHeader;
import javax.sip.header.CallIdHeader;
import javax.sip.header.FromHeader;
import javax.sip.header.Header;
import javax.sip.header.ToHeader;
import javax.sip.header.UserAgentHeader;
import javax.sip.message.Request;

/**
 * A request with the few headers that say who reports and in which transaction: From is the codec's evidence of who is local. What else there
 * is, credentials among it, is not kept. The same request gives the same text, however often it comes.
 */
final class SipMessageText {
    private static final String[] KEPT = {
        FromHeader.NAME, ToHeader.NAME, CallIdHeader.NAME, CSeqHeader.NAME, UserAgentHeader.NAME
    };

    private SipMessageText() {}

    static byte[] of(Request request) {
        byte[] body = request.getRawContent();
        StringBuilder head = new StringBuilder();
        head.append(request.getMethod())
                .append(' ')
                .append(request.getRequestURI())
                .append(" SIP/2.0\r\n");
        for (String name : KEPT) {
            Header header = request.getHeader(name);
            if (header != null) {
                // The stack writes a header with its name and line end.
                head.append(header.toString().strip()).append("\r\n");
            }
        }
        head.append("Content-Type: application/vq-rtcpxr\r\nContent-Length: ")
                .append(body.length)
                .append("\r\n\r\n");
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        message.writeBytes(body);
        return message.toByteArray();
    }
}
