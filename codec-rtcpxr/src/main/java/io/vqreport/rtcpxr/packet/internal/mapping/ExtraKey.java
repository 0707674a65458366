package io.vqreport.rtcpxr.packet.internal.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a block's extra says: {@code rtcp:bt24[1].late.discarded}.
 *
 * @param blockType the block type
 * @param index which one of several blocks alike
 * @param variant the variant; empty where the type has none
 * @param component the field
 */
record ExtraKey(int blockType, int index, String variant, String component) {
    private static final Pattern NAME =
            Pattern.compile("rtcp:bt(\\d{1,3})(?:\\[(\\d{1,5})])?(?:\\.(\\w{1,20}))?\\.(\\w{1,60})");

    /** Takes a name apart; null where it is none of a block's. */
    static @Nullable ExtraKey parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return null;
        }
        String index = matcher.group(2);
        String variant = matcher.group(3);
        return new ExtraKey(
                Integer.parseInt(matcher.group(1)),
                index == null ? 0 : Integer.parseInt(index),
                variant == null ? "" : variant,
                matcher.group(4));
    }

    /** The block among those of the stream. */
    String block() {
        return blockType + "[" + index + "]" + variant;
    }
}
