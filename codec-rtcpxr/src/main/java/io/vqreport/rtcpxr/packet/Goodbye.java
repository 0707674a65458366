package io.vqreport.rtcpxr.packet;

import io.vqreport.model.Bytes;
import io.vqreport.model.Ssrc;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sources that leave the session (packet type 203).
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |V=2|P|   SC    |    PT=203     |             length            |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |                           SC SSRCs                            |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * |    length     |     reason, then null octets (optional)       |
 * +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * </pre>
 *
 * <p>Source: RFC 3550 section 6.6.
 *
 * @param sources who leaves, in their order; at most 31 can be written
 * @param reason why, in UTF-8, as it was sent; absent where nothing is said; more than 255 octets cannot be written
 * @param end the octets behind the reason up to the end of the packet, null as a rule; empty without a reason
 * @param padding see {@link RtcpPacket#padding()}
 */
public record Goodbye(List<Ssrc> sources, @Nullable Bytes reason, Bytes end, Bytes padding) implements RtcpPacket {
    /** The packet type. */
    public static final int TYPE = 203;

    private static final int FIXED = 4;
    private static final int SSRC_SIZE = 4;

    /** Copies the list and checks that all is there. */
    public Goodbye {
        sources = List.copyOf(sources);
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(padding, "padding");
    }

    /**
     * The reason as a text; what is not UTF-8 shows as U+FFFD.
     *
     * @return the text; empty where nothing is said
     */
    public Optional<String> reasonText() {
        return Optional.ofNullable(reason).map(octets -> new String(octets.toByteArray(), StandardCharsets.UTF_8));
    }

    @Override
    public int packetType() {
        return TYPE;
    }

    @Override
    public int count() {
        return sources.size();
    }

    @Override
    public long size() {
        long said = reason == null ? 0 : 1L + reason.size();
        return FIXED + (long) SSRC_SIZE * sources.size() + said + end.size() + padding.size();
    }
}
