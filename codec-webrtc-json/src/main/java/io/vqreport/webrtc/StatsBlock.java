package io.vqreport.webrtc;

import io.vqreport.model.Direction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blocks of numbers in a stats message, by the direction they speak of. */
public enum StatsBlock {
    /** {@code audio/local} and {@code video/local}: what the server sends. */
    LOCAL("local", Direction.SENT),
    /** {@code audio/remote} and {@code video/remote}: what the server receives. */
    REMOTE("remote", Direction.RECEIVED),
    /** {@code network}: the path that the streams share. */
    NETWORK("network", null);

    private final String wireName;
    private final @Nullable Direction direction;

    StatsBlock(String wireName, @Nullable Direction direction) {
        this.wireName = wireName;
        this.direction = direction;
    }

    /**
     * The block's name in a message.
     *
     * @return {@code local}, {@code remote} or {@code network}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * Which way the block's stream flows, seen from the server.
     *
     * @return the direction; empty for the network path
     */
    public Optional<Direction> direction() {
        return Optional.ofNullable(direction);
    }
}
