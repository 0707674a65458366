package io.vqreport.rtcpxr.packet.support;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.Encoded;
import io.vqreport.codec.Loss;
import io.vqreport.codec.Problem;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import io.vqreport.rtcpxr.packet.ExtendedReport;
import io.vqreport.rtcpxr.packet.RtcpPacket;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.rtcpxr.packet.RtcpReader;
import io.vqreport.rtcpxr.packet.XrBlock;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/** Datagrams put together of hexadecimal blocks, what they mean, and the datagrams that reports become. */
public final class Datagrams {
    /** Measurement information of stream 0x22222222: an interval of 5 s within 61.5 s. */
    public static final String WINDOW =
            "0e000007 22222222 00000001 00000001 00000064 00050000 0000003d 80000000".replace(" ", "");

    private static final RtcpReader UNBOUNDED =
            RtcpPackets.reader(DecodeOptions.lenient().withLimits(DecodeLimits.unbounded()));

    private Datagrams() {}

    /** An XR packet of 0x11111111. */
    public static String extended(String... blocks) {
        String content = String.join("", blocks).replaceAll("\\s", "");
        return String.format("80cf%04x11111111%s", content.length() / 8 + 1, content);
    }

    /** A block of stream 0x22222222, all null behind. */
    public static String block(int type, int typeSpecific, int length) {
        return String.format("%02x%02x%04x22222222", type, typeSpecific, length) + "00000000".repeat(length - 1);
    }

    /** A block with other bits in one place, counted from its first bit. */
    public static String with(String block, int offset, int bits, BigInteger value) {
        String digits = block.replaceAll("\\s", "");
        BigInteger octets = new BigInteger(digits, 16);
        int shift = digits.length() * 4 - offset - bits;
        BigInteger mask =
                BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE).shiftLeft(shift);
        String changed = octets.andNot(mask).or(value.shiftLeft(shift)).toString(16);
        return "0".repeat(digits.length() - changed.length()) + changed;
    }

    public static QualityReport read(String... hex) {
        return read(DecodeOptions.lenient(), hex).value();
    }

    public static Decoded<QualityReport> read(DecodeOptions options, String... hex) {
        RtcpReader reader = RtcpPackets.reader(options);
        return reader.toQualityReport(reader.decode(Vectors.hex(hex)));
    }

    /** Code, place and path. */
    public static String text(Problem problem) {
        return problem.code().id() + " " + problem.location().offset() + " "
                + problem.location().path();
    }

    public static Encoded write(QualityReport report) {
        return RtcpPackets.encode(report, EncodeOptions.defaults());
    }

    public static Encoded write(StreamReport... streams) {
        return write(QualityReport.builder().streams(List.of(streams)).build());
    }

    /** Losses as text, in their order. */
    public static List<String> losses(Encoded encoded) {
        return encoded.losses().stream().map(Loss::toString).toList();
    }

    public static <P extends RtcpPacket> List<P> packets(Encoded encoded, Class<P> type) {
        return UNBOUNDED.decode(encoded.bytes()).value().packets().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public static List<XrBlock> blocks(Encoded encoded) {
        return packets(encoded, ExtendedReport.class).stream()
                .flatMap(it -> it.blocks().stream())
                .toList();
    }

    public static <B extends XrBlock> List<B> blocks(Encoded encoded, Class<B> type) {
        Stream<XrBlock> all = blocks(encoded).stream();
        return all.filter(type::isInstance).map(type::cast).toList();
    }
}
