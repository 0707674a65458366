package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.Severity;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import java.util.ArrayList;
import java.util.List;

/** Whether a datagram conforms: decided by reading what is written of it. */
public final class Conformance {
    private Conformance() {}

    /**
     * Checks a datagram.
     *
     * @param compound the datagram
     * @return what does not conform, one sentence each; empty when all does
     */
    public static List<String> check(RtcpCompound compound) {
        List<String> refusals = Writers.refusals(compound);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        byte[] octets = Writers.write(compound);
        Decoded<RtcpCompound> again;
        try {
            again = Readers.compound(
                    octets, 0, octets.length, DecodeOptions.lenient().withLimits(DecodeLimits.unbounded()));
        } catch (MalformedReportException e) {
            return List.of(sentence(e.problem()));
        }
        List<String> oddities = new ArrayList<>();
        for (Problem problem : again.problems()) {
            if (problem.code().problemClass() == ProblemClass.SYNTAX || problem.severity() != Severity.INFO) {
                oddities.add(sentence(problem));
            }
        }
        if (!again.value().equals(compound)) {
            oddities.add("it is not read back as it is held");
        }
        return List.copyOf(oddities);
    }

    private static String sentence(Problem problem) {
        return problem.location().path() + ": " + problem.message();
    }
}
