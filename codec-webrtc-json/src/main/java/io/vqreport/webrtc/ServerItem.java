package io.vqreport.webrtc;

import io.vqreport.codec.Decoded;
import io.vqreport.codec.Problem;
import java.util.Objects;
import java.util.Optional;

/** What became of one message of an input that holds several. */
public sealed interface ServerItem {
    /**
     * The message.
     *
     * @return the message and what was odd about it; empty when it could not be read
     */
    default Optional<Decoded<ServerMessage>> message() {
        return this instanceof Read read ? Optional.of(read.decoded) : Optional.empty();
    }

    /**
     * A message that was read.
     *
     * @param decoded the message and what was odd about it
     */
    record Read(Decoded<ServerMessage> decoded) implements ServerItem {
        /** Checks that the message is there. */
        public Read {
            Objects.requireNonNull(decoded, "decoded");
        }
    }

    /**
     * A message that could not be read, or that STRICT mode refuses.
     *
     * @param problem why, with its place
     */
    record Refused(Problem problem) implements ServerItem {
        /** Checks that the reason is there. */
        public Refused {
            Objects.requireNonNull(problem, "problem");
        }
    }
}
