package io.vqreport.examples.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One thing to read: a file, a member of an archive, or standard input. What could not be got at is an input, too: one that fails when it is opened. */
public final class Input {
    private static final int BUFFER = 1 << 14;

    private final InputPlace place;
    private final int held;
    private final boolean live;
    private final Opening opening;

    private Input(InputPlace place, int held, boolean live, Opening opening) {
        this.place = place;
        this.held = held;
        this.live = live;
        this.opening = opening;
    }

    static Input onDisk(InputPlace place, Path file) {
        return new Input(place, 0, false, () -> new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    static Input inMemory(InputPlace place, byte[] octets) {
        return new Input(place, octets.length, false, () -> new ByteArrayInputStream(octets));
    }

    static Input live(InputPlace place, InputStream stream) {
        return new Input(
                place, 0, true, () -> stream.markSupported() ? stream : new BufferedInputStream(stream, BUFFER));
    }

    static Input broken(InputPlace place, IOException why) {
        return new Input(place, 0, false, () -> {
            throw why;
        });
    }

    /** What the input is called, as it is shown: {@code calls.zip!/monday/1.txt}. */
    public String name() {
        return place.name();
    }

    /** The input's name below what was named on the command line, in the input's own words: not fit for a path. */
    public String relative() {
        return place.relative();
    }

    /** The folder the input lies in, or the archive's; empty for what was named on the command line. Snapshots of one folder belong together. */
    public String group() {
        return place.group();
    }

    /** How many octets of it are held in memory. */
    public int held() {
        return held;
    }

    /** Whether it has to be read before the next input is looked for, since both come out of one stream. */
    public boolean isLive() {
        return live;
    }

    /**
     * Opens the input.
     *
     * @return its octets, with mark and reset
     * @throws IOException when it cannot be opened
     */
    public InputStream open() throws IOException {
        return opening.open();
    }

    /** How an input is opened. */
    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }
}
