package io.vqreport.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Does a context supply what it was given, and keep it to itself? */
class EncodeContextTest {
    @Test
    void everyAdditionIsACopy() {
        EncodeContext empty = EncodeContext.empty();
        EncodeContext one = empty.with(ContextKey.CALL_ID, "a@example.org");
        EncodeContext two =
                one.with(ContextKey.LOCAL_ID, "sip:a@example.org").with(ContextKey.CALL_ID, "b@example.org");
        assertThat(empty.get(ContextKey.CALL_ID)).isEmpty();
        assertThat(empty.keys()).isEmpty();
        assertThat(one.get(ContextKey.CALL_ID)).contains("a@example.org");
        assertThat(one.keys()).containsExactly(ContextKey.CALL_ID);
        assertThat(two.get(ContextKey.CALL_ID)).contains("b@example.org");
    }

    @Test
    void theKeysComeInTheirOwnOrderAndCannotBeChanged() {
        EncodeContext context = EncodeContext.empty();
        List<ContextKey> reversed = new ArrayList<>(List.of(ContextKey.values()));
        Collections.reverse(reversed);
        for (ContextKey key : reversed) {
            context = context.with(key, "text");
        }
        EncodeContext all = context;
        assertThat(all.keys()).containsExactly(ContextKey.values());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> all.keys().clear());
    }

    @Test
    void valuesDoNotShow() {
        assertThat(EncodeContext.empty().with(ContextKey.LOCAL_ID, "sip:alice@example.org"))
                .hasToString("EncodeContext[LOCAL_ID]");
    }

    @Test
    void aTimeIsReadAsInstantPrintsIt() {
        Instant time = Instant.parse("2026-03-01T12:00:00.5Z");
        EncodeContext context = EncodeContext.empty()
                .with(ContextKey.START, " 2026-03-01T12:00:00.5Z ")
                .with(ContextKey.STOP, "yesterday");
        assertThat(context.instant(ContextKey.START)).contains(time);
        assertThat(context.instant(ContextKey.STOP)).isEmpty();
        assertThat(EncodeContext.empty().instant(ContextKey.START)).isEmpty();
    }

    @Test
    void nothingIsNoValue() {
        assertThatNullPointerException()
                .isThrownBy(() -> EncodeContext.empty().with(ContextKey.CALL_ID, null))
                .withMessage("value");
    }

    @Test
    void keysAreFoundByTheirNamesOnly() {
        assertThat(ContextKey.values())
                .allSatisfy(key -> assertThat(ContextKey.of(key.key())).contains(key));
        assertThat(Arrays.stream(ContextKey.values()).map(ContextKey::key))
                .containsExactly(
                        "callId",
                        "localId",
                        "remoteId",
                        "originId",
                        "localGroup",
                        "remoteGroup",
                        "localAddress",
                        "remoteAddress",
                        "endpointName",
                        "localContact",
                        "remoteContact",
                        "localUserAgent",
                        "remoteUserAgent",
                        "start",
                        "stop");
        assertThat(ContextKey.of("CALL_ID")).isEmpty();
        assertThat(ContextKey.of("callid")).isEmpty();
    }
}
