package io.vqreport.testkit.formats.matrix;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What a caller may supply: everything, a part of it, or things that are not of the right form. */
final class Contexts {
    private Contexts() {}

    static Arbitrary<EncodeContext> any() {
        Arbitrary<EncodeContext> all = Arbitraries.of(full());
        Arbitrary<EncodeContext> some = Arbitraries.of(ContextKey.class).set().map(keys -> {
            EncodeContext context = EncodeContext.empty();
            for (ContextKey key : keys) {
                context = context.with(key, valid(key));
            }
            return context;
        });
        Arbitrary<EncodeContext> odd = Arbitraries.of(ContextKey.class)
                .flatMap(key -> Arbitraries.of("", "\r\n", "a b", "<>", "\u0000", "[2001:db8::1", "::1:99999")
                        .map(text -> full().with(key, text)));
        return Arbitraries.frequencyOf(Tuple.of(6, all), Tuple.of(2, some), Tuple.of(1, odd));
    }

    static EncodeContext full() {
        EncodeContext context = EncodeContext.empty();
        for (ContextKey key : ContextKey.values()) {
            context = context.with(key, valid(key));
        }
        return context;
    }

    static String valid(ContextKey key) {
        return switch (key) {
            case CALL_ID -> "supplied-1@example.com";
            case LOCAL_ID -> "sip:supplied-local@example.com";
            case REMOTE_ID -> "sip:supplied-remote@example.com";
            case ORIGIN_ID -> "sip:supplied-origin@example.com";
            case LOCAL_GROUP -> "supplied-local-group";
            case REMOTE_GROUP -> "supplied-remote-group";
            case LOCAL_ADDRESS -> "203.0.113.77:7777";
            case REMOTE_ADDRESS -> "[2001:db8::77]:7778";
            case ENDPOINT_NAME -> "supplied-endpoint";
            case LOCAL_CONTACT -> "sip:supplied-contact-a@example.com";
            case REMOTE_CONTACT -> "sip:supplied-contact-b@example.com";
            case LOCAL_USER_AGENT -> "Supplied/1";
            case REMOTE_USER_AGENT -> "Supplied/2";
            case START -> "2031-01-01T00:00:01Z";
            case STOP -> "2031-01-01T00:00:02Z";
        };
    }
}
