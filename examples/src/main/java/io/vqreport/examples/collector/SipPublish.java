package io.vqreport.examples.collector;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A PUBLISH as a phone sends it (RFC 6035 section 2). */
public final class SipPublish {
    private SipPublish() {}

    /**
     * Writes one.
     *
     * @param port where the answer is to go, on this machine
     * @param transport UDP or TCP
     * @param number tells requests apart
     * @param body application/vq-rtcpxr
     * @return the message
     */
    public static byte[] message(int port, String transport, int number, byte[] body) {
        String head = "PUBLISH sip:collector@example.org SIP/2.0\r\n"
                + "Via: SIP/2.0/" + transport + " 127.0.0.1:" + port + ";branch=z9hG4bK-sample-" + port + "-" + number
                + "\r\n"
                + "Max-Forwards: 70\r\n"
                + "From: <sip:phone@example.org>;tag=p" + port + "\r\n"
                + "To: <sip:collector@example.org>\r\n"
                + "Call-ID: publish-" + port + "-" + number + "@example.org\r\n"
                + "CSeq: 1 PUBLISH\r\n"
                + "Contact: <sip:phone@127.0.0.1:" + port + ">\r\n"
                + "User-Agent: SamplePhone/1.0\r\n"
                + "Event: vq-rtcpxr\r\n"
                + "Expires: 3600\r\n"
                + "Content-Type: application/vq-rtcpxr\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        message.writeBytes(body);
        return message.toByteArray();
    }
}
