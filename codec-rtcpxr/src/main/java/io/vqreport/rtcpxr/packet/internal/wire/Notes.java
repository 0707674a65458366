package io.vqreport.rtcpxr.packet.internal.wire;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.Location;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.Problems;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.XrBlock;
import io.vqreport.rtcpxr.packet.internal.rules.Finding;
import java.util.List;

/** Makes problems of findings: gives them their places in the input. */
final class Notes {
    private static final int BLOCKS_AT = 8;

    private final DecodeMode mode;
    private final Problems problems;

    private Notes(DecodeOptions options) {
        this.mode = options.mode();
        this.problems = new Problems(options.limits());
    }

    /**
     * Joins packets with what is odd about them.
     *
     * @param value what is given out: the packets in some form
     * @param findings what is odd, in the order of packets and blocks
     * @param from where the first packet begins
     */
    static <T> Decoded<T> ofPackets(
            T value, List<RtcpPacket> packets, List<Finding> findings, int from, DecodeOptions options) {
        if (findings.isEmpty()) {
            return new Decoded<>(value, List.of(), 0);
        }
        Notes notes = new Notes(options);
        long packetAt = from;
        int packet = 0;
        long blockAt = from + (long) BLOCKS_AT;
        int block = 0;
        for (Finding finding : findings) {
            for (; packet < finding.packet(); packet++) {
                packetAt += packets.get(packet).size();
                blockAt = packetAt + BLOCKS_AT;
                block = 0;
            }
            if (finding.block() == Finding.NO_BLOCK) {
                notes.note(finding, packetAt, packet);
            } else {
                List<XrBlock> blocks = ((ExtendedReport) packets.get(packet)).blocks();
                for (; block < finding.block(); block++) {
                    blockAt += blocks.get(block).size();
                }
                notes.note(finding, blockAt, packet);
            }
        }
        return notes.problems.with(value);
    }

    /** Joins blocks without a packet with what is odd about them. */
    static Decoded<List<XrBlock>> ofBlocks(
            List<XrBlock> blocks, List<Finding> findings, int from, DecodeOptions options) {
        if (findings.isEmpty()) {
            return new Decoded<>(blocks, List.of(), 0);
        }
        Notes notes = new Notes(options);
        long at = from;
        int block = 0;
        for (Finding finding : findings) {
            for (; block < finding.block(); block++) {
                at += blocks.get(block).size();
            }
            notes.note(finding, at, -1);
        }
        return notes.problems.with(blocks);
    }

    private void note(Finding finding, long at, int packet) {
        boolean refused = mode == DecodeMode.STRICT && finding.code().problemClass() == ProblemClass.SYNTAX;
        if (!refused && !problems.hasRoom()) {
            // A path costs more than reading what it leads to.
            problems.suppress();
            return;
        }
        String of = finding.block() == Finding.NO_BLOCK ? Paths.packet(packet) : Paths.block(packet, finding.block());
        Problem problem = problem(finding.code(), at + finding.offset(), Paths.in(of, finding.component()));
        if (refused) {
            throw new MalformedReportException(problem);
        }
        problems.add(problem);
    }

    /** What leaves nothing to read on, in either mode. */
    static MalformedReportException beyondReading(RtcpProblem code, int at, String path) {
        return new MalformedReportException(problem(code, at, path));
    }

    private static Problem problem(RtcpProblem code, long at, String path) {
        return Problem.of(code, new Location(at, -1, -1, path));
    }
}
