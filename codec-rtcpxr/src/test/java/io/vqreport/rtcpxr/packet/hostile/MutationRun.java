package io.vqreport.rtcpxr.packet.hostile;

import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.XrBlocks;
import io.vqreport.rtcpxr.packet.support.Vectors;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.Pasteable;
import java.util.Arrays;
import java.util.List;

/**
 * Reads damaged vectors for as long as one likes; run by hand, with the number of them and a seed as arguments. Whatever is neither read, and
 * written back octet by octet, nor refused by one of the two exceptions ends the run and is printed.
 */
public final class MutationRun {
    private static final int DEFAULT = 10_000_000;

    private MutationRun() {}

    /** Takes the number of packets and the first seed. */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        List<byte[]> vectors = Vectors.all();
        Mutations mutations = Vectors.mutations();
        long read = 0;
        long refused = 0;
        long blocks = 0;
        for (int i = 0; i < count; i++) {
            byte[] octets = mutations.mutate(vectors.get(i % vectors.size()), seed + i);
            try {
                if (reads(octets)) {
                    read++;
                } else {
                    refused++;
                }
                if (readsBlocks(octets)) {
                    blocks++;
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("packet " + i + ": " + Pasteable.of(octets), e);
            }
        }
        System.out.println(
                count + " packets: " + read + " read, " + refused + " refused; as blocks " + blocks + " read");
    }

    private static boolean reads(byte[] octets) {
        RtcpCompound compound;
        try {
            compound = RtcpPackets.decode(octets).value();
        } catch (MalformedReportException | LimitExceededException e) {
            return false;
        }
        if (!Arrays.equals(RtcpPackets.encode(compound).bytes(), octets)) {
            throw new AssertionError("not written back as it was read");
        }
        return true;
    }

    private static boolean readsBlocks(byte[] octets) {
        try {
            return XrBlocks.encode(XrBlocks.decode(octets).value()).size() == octets.length;
        } catch (MalformedReportException | LimitExceededException e) {
            return false;
        }
    }
}
