package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.model.Direction;
import org.jspecify.annotations.Nullable;

/** What was read of one MediaLine, before it is put together. */
final class LineFields extends Fields {
    private @Nullable StreamFields received;
    private @Nullable StreamFields sent;

    /** A stream's; made where there are none yet. */
    StreamFields stream(Direction direction) {
        StreamFields found = find(direction);
        if (found == null) {
            found = new StreamFields(direction);
            if (direction == Direction.RECEIVED) {
                received = found;
            } else {
                sent = found;
            }
        }
        return found;
    }

    /** A stream's; null where nothing was read of it. */
    @Nullable
    StreamFields find(Direction direction) {
        return direction == Direction.RECEIVED ? received : sent;
    }

    /** Whether something was read of a stream. */
    boolean has(Direction direction) {
        StreamFields found = find(direction);
        return found != null && (found.present || found.mentioned);
    }

    /** What stands under the line's Payload, that of the stream received before that of the other; empty where nothing does. */
    String payload() {
        String first = received == null ? "" : received.payload;
        return !first.isEmpty() || sent == null ? first : sent.payload;
    }
}
