package io.vqreport.testkit.formats;

import io.vqreport.codec.ProblemCode;
import io.vqreport.model.Bytes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An input of {@link SampleTraffic}, and what is to be read of it.
 *
 * @param number which one of its traffic it is, from 0
 * @param kind what it is
 * @param format its format; absent for {@link TrafficKind#NOISE}
 * @param octets its octets
 * @param reports how many reports are to be read of it
 * @param withoutReport how many messages without a report are to be read of it
 * @param problem the code that is to be noted, or that it is refused with; absent where it conforms, and for noise
 */
public record TrafficInput(
        long number,
        TrafficKind kind,
        @Nullable FormatKit format,
        Bytes octets,
        int reports,
        int withoutReport,
        @Nullable ProblemCode problem) {
    /** Checks that what must be there is there. */
    public TrafficInput {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(octets, "octets");
    }

    /**
     * Whether nothing is to be read of the input.
     *
     * @return true for what is beyond reading, be it as a whole or as the one report it holds, and for noise
     */
    public boolean isRefused() {
        return kind == TrafficKind.UNREADABLE || kind == TrafficKind.NOISE;
    }

    /**
     * The code that is to be noted.
     *
     * @return the code; empty where it conforms, and for noise
     */
    public Optional<ProblemCode> expectedProblem() {
        return Optional.ofNullable(problem);
    }

    /**
     * A name for a file with this input, unique in its traffic.
     *
     * @return for example {@code 0000042-msqoe.xml}
     */
    public String fileName() {
        return String.format("%07d-", number)
                + (format == null ? "noise.bin" : format.codec().id() + "." + format.extension());
    }
}
