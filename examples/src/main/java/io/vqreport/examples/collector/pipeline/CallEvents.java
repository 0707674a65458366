package io.vqreport.examples.collector.pipeline;

import io.vqreport.codec.DecodedItem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an event of a message that holds no report. Such a message has no type and no time of its own in the SDK: both are in its tags. */
final class CallEvents {
    private CallEvents() {}

    static CallEvent of(DecodedItem.NoReport told) {
        return new CallEvent(told.call(), time(told.tags()), type(told.tags()), told.endOfCall(), told.tags());
    }

    /** An SDN message's events are told as {@code Start[0]/…}; the first names the message. Feedback of a user has a rating. */
    private static String type(Map<String, String> tags) {
        if (tags.containsKey("rating")) {
            return "feedback";
        }
        for (String name : tags.keySet()) {
            int bracket = name.indexOf('[');
            if (bracket > 0) {
                return name.substring(0, bracket);
            }
        }
        return "message";
    }

    private static @Nullable Instant time(Map<String, String> tags) {
        return tags.entrySet().stream()
                .filter(tag -> tag.getKey().endsWith("TimeStamp"))
                .findFirst()
                .flatMap(tag -> parse(tag.getValue()))
                .orElse(null);
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
