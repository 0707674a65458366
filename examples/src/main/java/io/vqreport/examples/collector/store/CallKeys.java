package io.vqreport.examples.collector.store;

import io.vqreport.model.CallIdentity;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which call something belongs to: the first name the format gives it. Both ends of a SIP call and both legs at a media server so come together;
 * legs that a back-to-back user agent gave different names do not.
 */
final class CallKeys {
    private static final int LONGEST = 500;

    private CallKeys() {}

    /** The key; of what names no call, one of its own. */
    static String of(CallIdentity call, String otherwise) {
        return Stream.of(
                        named("call", call.callId()),
                        named("dialog", call.dialogId()),
                        named("conversation", call.conversationId()),
                        named("session", call.sessionId()),
                        named("correlation", call.correlationId()),
                        named("conference", call.conferenceId()))
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElse("receipt:" + otherwise);
    }

    private static String named(String kind, @Nullable String name) {
        return name == null || name.isBlank() ? "" : kind + ":" + Text.fit(name.strip(), LONGEST);
    }
}
