package io.vqreport.testkit;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;

/** What a collector supplies where a format makes mandatory what a report lacks. */
public final class Contexts {
    private static final EncodeContext FULL = EncodeContext.empty()
            .with(ContextKey.CALL_ID, "supplied@client.example.org")
            .with(ContextKey.LOCAL_ID, "sip:local@example.org")
            .with(ContextKey.REMOTE_ID, "sip:remote@example.net")
            .with(ContextKey.ORIGIN_ID, "sip:local@example.org")
            .with(ContextKey.LOCAL_GROUP, "group")
            .with(ContextKey.REMOTE_GROUP, "group")
            .with(ContextKey.LOCAL_ADDRESS, "192.0.2.1:5004")
            .with(ContextKey.REMOTE_ADDRESS, "[2001:db8::2]:5004")
            .with(ContextKey.ENDPOINT_NAME, "endpoint")
            .with(ContextKey.LOCAL_CONTACT, "sip:local@192.0.2.1:5060")
            .with(ContextKey.REMOTE_CONTACT, "sip:remote@198.51.100.2:5060")
            .with(ContextKey.LOCAL_USER_AGENT, "Example/1.0")
            .with(ContextKey.REMOTE_USER_AGENT, "Example/1.0");

    private Contexts() {}

    /**
     * A context with every key there is, of invented names and documentation addresses.
     *
     * @return the context
     */
    public static EncodeContext full() {
        return FULL;
    }
}
