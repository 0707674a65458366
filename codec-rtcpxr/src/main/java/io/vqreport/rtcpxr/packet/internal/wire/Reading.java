package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.Problems;
import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.packet.ReceiptTimes;
import io.vqreport.rtcpxr.packet.RleChunks;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading of an input: its octets, looked at in place, and what was odd about them. Used once, by one thread. */
abstract class Reading {
    private final DecodeOptions options;
    private @Nullable Problems problems;
    private int elements;

    Reading(DecodeOptions options) {
        this.options = options;
    }

    /** One octet, 0..255. */
    abstract int u8(int at);

    /** Four octets. */
    abstract int i32(int at);

    /** Eight octets. */
    abstract long i64(int at);

    /** A copy of octets. */
    abstract Bytes bytes(int from, int to);

    final int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    final int u24(int at) {
        return u16(at) << 8 | u8(at + 2);
    }

    final long u32(int at) {
        return Integer.toUnsignedLong(i32(at));
    }

    final long u48(int at) {
        return (long) u16(at) << 32 | u32(at + 2);
    }

    /** Chunks of two octets each. */
    abstract RleChunks chunks(int from, int to);

    /** Times of four octets each. */
    abstract ReceiptTimes times(int from, int to);

    final boolean allNull(int from, int to) {
        for (int at = from; at < to; at++) {
            if (u8(at) != 0) {
                return false;
            }
        }
        return true;
    }

    final DecodeLimits limits() {
        return options.limits();
    }

    /** Counts elements, and refuses them when there are too many. */
    final void count(int more, int at) {
        elements += more;
        if (elements > limits().maxElements()) {
            limits().checkElements(elements, new Location(at, -1, -1, ""));
        }
    }

    /** Notes a problem, or refuses the input where STRICT mode has it so. */
    final void note(RtcpProblem code, int at, String path) {
        if (options.mode() == DecodeMode.STRICT && code.problemClass() == ProblemClass.SYNTAX) {
            throw beyondReading(code, at, path);
        }
        if (problems == null) {
            problems = new Problems(limits());
        }
        if (problems.hasRoom()) {
            problems.add(problem(code, at, path));
        } else {
            problems.suppress();
        }
    }

    /** Whether the path of one more problem is worth making. */
    final boolean hasRoom() {
        return problems == null ? limits().maxProblems() > 0 : problems.hasRoom();
    }

    final MalformedReportException beyondReading(RtcpProblem code, int at, String path) {
        return new MalformedReportException(problem(code, at, path));
    }

    private static Problem problem(RtcpProblem code, int at, String path) {
        return Problem.of(code, new Location(at, -1, -1, path));
    }

    /** Joins a value with what was odd. */
    final <T> Decoded<T> with(T value) {
        return problems == null ? new Decoded<>(value, List.of(), 0) : problems.with(value);
    }
}
