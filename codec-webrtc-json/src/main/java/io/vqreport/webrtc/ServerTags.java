package io.vqreport.webrtc;

import io.vqreport.webrtc.internal.PlainList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a message: two arrays, {@code tagKeys} and {@code tagValues}, that belong together place by place. They are held as they were
 * sent, whatever their lengths and types.
 *
 * @param keys the names; strings as a rule
 * @param values the values; strings as a rule
 */
public record ServerTags(List<@Nullable Object> keys, List<@Nullable Object> values) implements Serializable {
    /** The tag that names the session. */
    public static final String SESSION_ID = "SessionId";

    /** The tag that names the conversation. */
    public static final String CONVERSATION_ID = "ConversationId";

    /** The tag that names where the numbers come from, for example {@code mediaserver/agent}. */
    public static final String LOCATION = "Location";

    /** No tags. */
    public static final ServerTags NONE = new ServerTags(List.of(), List.of());

    /** Copies the lists. */
    public ServerTags {
        keys = PlainList.copyOf(keys);
        values = PlainList.copyOf(values);
    }

    /**
     * How many tags have both a name and a value.
     *
     * @return the shorter length of the two lists
     */
    public int size() {
        return Math.min(keys.size(), values.size());
    }

    /**
     * A tag's name as text.
     *
     * @param index its place, below {@link #size()}
     * @return the name
     */
    public String key(int index) {
        return String.valueOf(keys.get(index));
    }

    /**
     * A tag's value as text, be it a string or a number.
     *
     * @param index its place, below {@link #size()}
     * @return the value; empty when it is null
     */
    public Optional<String> value(int index) {
        return Optional.ofNullable(values.get(index)).map(String::valueOf);
    }

    /**
     * Finds a tag.
     *
     * @param key its name, in any letter case
     * @return the value of the first of that name; empty when there is none
     */
    public Optional<String> find(String key) {
        for (int i = 0; i < size(); i++) {
            if (key(i).equalsIgnoreCase(key)) {
                return value(i);
            }
        }
        return Optional.empty();
    }

    /**
     * The part of {@link #LOCATION} before the first slash: who measured.
     *
     * @return for example {@code mediaserver}; empty without the tag
     */
    public Optional<String> origin() {
        return find(LOCATION).map(text -> text.contains("/") ? text.substring(0, text.indexOf('/')) : text);
    }

    /**
     * The part of {@link #LOCATION} behind the first slash: which leg of the call.
     *
     * @return for example {@code agent}; empty without the tag or without a slash in it
     */
    public Optional<String> leg() {
        return find(LOCATION).filter(text -> text.contains("/")).map(text -> text.substring(text.indexOf('/') + 1));
    }

    /** Shows how many there are. */
    @Override
    public String toString() {
        return "ServerTags[" + keys.size() + " keys, " + values.size() + " values]";
    }
}
