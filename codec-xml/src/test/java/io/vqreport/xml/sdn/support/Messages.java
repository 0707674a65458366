package io.vqreport.xml.sdn.support;

import java.nio.charset.StandardCharsets;

/** The shortest messages, for tests of what stands around them. */
public final class Messages {
    private Messages() {}

    /** The octets of a text in UTF-8. */
    public static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A message of schema C that tells its call and nothing else. */
    public static String message(String callId) {
        return "<LyncDiagnostics Version='C'><ConnectionInfo><CallId>" + callId
                + "</CallId></ConnectionInfo><Bye/></LyncDiagnostics>";
    }
}
