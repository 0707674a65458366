package io.vqreport.webrtc.w3c.internal;

import com.fasterxml.jackson.core.JsonFactory;
import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.webrtc.internal.JsonFactories;
import io.vqreport.webrtc.internal.JsonPiece;
import io.vqreport.webrtc.internal.JsonPieces;
import io.vqreport.webrtc.internal.Unpacked;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The snapshots of an input, text by text, under both modes. Not thread-safe. */
public final class SnapshotInput {
    private static final Location START = new Location(0, 1, 1, "");

    private final JsonPieces pieces;
    private final DecodeOptions options;
    private final JsonFactory factory;
    /** An input that may be one text as it is, until that was tried. */
    private byte @Nullable [] whole;

    private boolean ended;
    private boolean first = true;

    private SnapshotInput(JsonPieces pieces, byte @Nullable [] whole, DecodeOptions options) {
        this.pieces = pieces;
        this.whole = whole;
        this.options = options;
        this.factory = JsonFactories.of(options.limits());
    }

    /**
     * Reads an array.
     *
     * @param input the input, packed or not, left as it is
     * @param options how to read
     * @return its snapshots
     */
    public static SnapshotInput of(byte[] input, DecodeOptions options) {
        if (Unpacked.isPacked(input)) {
            return of(new ByteArrayInputStream(input), options);
        }
        boolean one = input.length > 0
                && (input[0] == '[' || input[0] == '{')
                && input.length <= options.limits().maxReportBytes();
        return new SnapshotInput(JsonPieces.of(input, options.limits(), false), one ? input : null, options);
    }

    /**
     * Reads a stream, one text at a time.
     *
     * @param input the input, packed or not; not closed
     * @param options how to read
     * @return its snapshots
     */
    public static SnapshotInput of(InputStream input, DecodeOptions options) {
        return new SnapshotInput(
                JsonPieces.of(
                        new Unpacked(input, options.limits(), GetStatsProblem.PACKING_BROKEN), options.limits(), false),
                null,
                options);
    }

    /**
     * Reads the next text of an array.
     *
     * @return its snapshots; absent at the end
     * @throws MalformedReportException when it cannot be read, or STRICT mode refuses it; reading may go on
     */
    public @Nullable List<Decoded<StatsSnapshot>> next() {
        try {
            return nextOfStream();
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
    }

    /** Reads an input that is one text, as most are, without cutting it; absent where it is anything else. */
    private @Nullable List<Decoded<StatsSnapshot>> whole(byte[] input) {
        int end = input.length;
        while (input[end - 1] == '\n' || input[end - 1] == '\r' || input[end - 1] == ' ' || input[end - 1] == '\t') {
            end--;
        }
        Problems problems = Modes.gathering(options);
        List<StatsSnapshot> snapshots;
        try {
            JsonPiece piece = new JsonPiece(input, 0, end, 0, 1, 1, "");
            snapshots = SnapshotReader.read(factory, piece, options.limits(), problems);
        } catch (MalformedReportException | LimitExceededException e) {
            // Several texts, or a broken one: it is cut, and what is wrong is found again.
            return null;
        }
        ended = true;
        return decoded(snapshots, Modes.judged(problems, options));
    }

    /**
     * Reads the next text.
     *
     * @return its snapshots; absent at the end
     * @throws IOException when the stream fails
     * @throws MalformedReportException when it cannot be read, or STRICT mode refuses it; reading may go on
     */
    public @Nullable List<Decoded<StatsSnapshot>> nextOfStream() throws IOException {
        byte[] input = whole;
        whole = null;
        List<Decoded<StatsSnapshot>> all = input == null ? null : whole(input);
        if (all != null) {
            return all;
        }
        JsonPiece piece = ended ? null : pieces.next();
        if (piece == null) {
            return null;
        }
        Problems problems = Modes.gathering(options);
        if (first && pieces.byteOrderMark()) {
            problems.add(Problem.of(GetStatsProblem.BYTE_ORDER_MARK, START));
        }
        first = false;
        if (pieces.oddSeparator()) {
            problems.add(Problem.of(GetStatsProblem.SEPARATOR, piece.start()));
        }
        List<StatsSnapshot> snapshots = SnapshotReader.read(factory, piece, options.limits(), problems);
        return decoded(snapshots, Modes.judged(problems, options));
    }

    /** Hands the problems of a text to its first snapshot. */
    private List<Decoded<StatsSnapshot>> decoded(List<StatsSnapshot> snapshots, Problems problems) {
        List<Decoded<StatsSnapshot>> decoded = new ArrayList<>(snapshots.size());
        for (StatsSnapshot snapshot : snapshots) {
            decoded.add(decoded.isEmpty() ? problems.with(snapshot) : new Decoded<>(snapshot, List.of(), 0));
        }
        return decoded;
    }

    /**
     * What is odd behind what was read of an array. Nothing can be read any more once this was asked.
     *
     * @return {@code MORE_SNAPSHOTS} when there is a further text, whatever it is; absent when there are but blanks
     * @throws MalformedReportException under STRICT, when what follows is packed and broken
     */
    public @Nullable Problem behind() {
        try {
            boolean more = !ended && pieces.next() != null;
            return more ? Problem.of(GetStatsProblem.MORE_SNAPSHOTS, pieces.place()) : null;
        } catch (MalformedReportException e) {
            if (options.mode() == DecodeMode.STRICT) {
                throw e;
            }
            return e.problem();
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
    }

    /**
     * Where reading stands.
     *
     * @return the place behind the last text
     */
    public Location place() {
        return pieces.place();
    }
}
