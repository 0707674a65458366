package io.vqreport.testkit.formats.rtcp;

import io.vqreport.codec.QualityReportException;
import io.vqreport.rtcpxr.packet.RtcpCompound;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.testkit.Mutations;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of RTCP: wire models and datagrams. What a field of a block may hold comes from its row in {@link
 * io.vqreport.rtcpxr.packet.XrField}; special codes turn up as often as plain numbers.
 *
 * <p>A value follows from a number, so a failing one can be made again; shrinking a number does not make a smaller datagram.
 */
public final class RtcpArbitraries {
    private static final Mutations MUTATIONS = RtcpDictionary.mutations();

    private RtcpArbitraries() {}

    /**
     * Datagrams that conform: {@code RtcpPackets.validate} accepts each. All packets and all report blocks are among them, reserved bits
     * and unknown ones included.
     *
     * @return an arbitrary of wire models
     */
    public static Arbitrary<RtcpCompound> conforming() {
        return Arbitraries.longs().map(RtcpArbitraries::compound).withoutEdgeCases();
    }

    /**
     * Datagrams such as damaged inputs give, and some that cannot be written.
     *
     * @return an arbitrary of wire models
     */
    public static Arbitrary<RtcpCompound> wild() {
        return Arbitraries.longs().map(RtcpArbitraries::damaged).withoutEdgeCases();
    }

    /**
     * The octets of conforming datagrams.
     *
     * @return an arbitrary of octets
     */
    public static Arbitrary<byte[]> conformingOctets() {
        return conforming().map(compound -> RtcpPackets.encode(compound).bytes());
    }

    private static RtcpCompound compound(long seed) {
        return new PacketMaker(new Random(seed)).compound();
    }

    private static RtcpCompound damaged(long seed) {
        Random random = new Random(seed);
        PacketMaker maker = new PacketMaker(random);
        if (random.nextInt(4) == 0) {
            return maker.unwritable();
        }
        RtcpCompound whole = maker.compound();
        byte[] octets = RtcpPackets.encode(whole).bytes();
        for (int tries = 0; tries < 20; tries++) {
            try {
                return RtcpPackets.decode(MUTATIONS.mutate(octets, random.nextLong()))
                        .value();
            } catch (QualityReportException e) {
                // Damaged beyond reading, as most are: damaged in another way it may do.
            }
        }
        return whole;
    }
}
