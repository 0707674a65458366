package io.vqreport.webrtc;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message of the media server, as it was sent. */
public sealed interface ServerMessage extends Serializable permits StatsMessage, EventsMessage {
    /**
     * What stands around the numbers or events.
     *
     * @return the envelope
     */
    MessageEnvelope envelope();

    /**
     * The tags.
     *
     * @return the tags; {@link ServerTags#NONE} when there are none
     */
    default ServerTags tags() {
        ServerTags tags = envelope().tags();
        return tags == null ? ServerTags.NONE : tags;
    }

    /**
     * When the message was made, as sent.
     *
     * @return the number, in the unit the sender counts in; absent when not told
     */
    default @Nullable BigDecimal ts() {
        return envelope().ts();
    }

    /**
     * The session the message belongs to.
     *
     * @return the tag {@link ServerTags#SESSION_ID}; empty when not told
     */
    default Optional<String> sessionId() {
        return tags().find(ServerTags.SESSION_ID);
    }

    /**
     * The conversation the message belongs to.
     *
     * @return the tag {@link ServerTags#CONVERSATION_ID}; empty when not told
     */
    default Optional<String> conversationId() {
        return tags().find(ServerTags.CONVERSATION_ID);
    }
}
