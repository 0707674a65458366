package io.vqreport.testkit.formats.fuzz;

import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.testkit.formats.FormatKit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What fuzzing starts from: every file among the resources of this module and of the codecs' tests that a codec recognizes. Files that
 * tests keep elsewhere tomorrow are found there tomorrow.
 */
final class Seeds {
    private static final List<String> FOLDERS = List.of(
            "codec-testkit-formats/src/main/resources",
            "codec-rtcpxr/src/test/resources",
            "codec-webrtc-json/src/test/resources",
            "codec-xml/src/test/resources");
    private static final int LONGEST = 32 * 1024;
    /** Formats of lines are cut here: long inputs make an execution slow, and say nothing that a shorter one does not. */
    private static final int LONGEST_OF_LINES = 6 * 1024;

    private static final Set<FormatKit> OF_LINES =
            EnumSet.of(FormatKit.GETSTATS, FormatKit.MEDIA_SERVER, FormatKit.RTCSTATS);

    /** The codecs at hand, found as an application finds them. */
    static final QualityReportCodecs CODECS = QualityReportCodecs.load();

    private static final int PREFIX = 512;
    private static final Map<FormatKit, List<byte[]>> BY_FORMAT = find();

    private Seeds() {}

    /** The seeds of one format, the shortest first. */
    static List<byte[]> of(FormatKit format) {
        return BY_FORMAT.getOrDefault(format, List.of());
    }

    /** The seeds of all formats. */
    static List<byte[]> ofAll() {
        return BY_FORMAT.values().stream().flatMap(List::stream).toList();
    }

    private static Map<FormatKit, List<byte[]>> find() {
        Map<FormatKit, List<byte[]>> seeds = new EnumMap<>(FormatKit.class);
        for (byte[] octets : files()) {
            format(octets)
                    .ifPresent(format -> seeds.computeIfAbsent(format, key -> new ArrayList<>())
                            .add(seed(format, octets)));
        }
        return seeds;
    }

    private static List<byte[]> files() {
        Path module = Path.of("").toAbsolutePath();
        Path project = Files.exists(module.resolve(FOLDERS.get(0))) ? module : module.getParent();
        List<byte[]> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> paths = Files.walk(project.resolve(folder))) {
                for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                    if (Files.size(path) <= LONGEST) {
                        files.add(Files.readAllBytes(path));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("seeds cannot be read", e);
            }
        }
        files.sort((a, b) -> Integer.compare(a.length, b.length));
        return files;
    }

    private static Optional<FormatKit> format(byte[] octets) {
        ByteBuffer prefix = ByteBuffer.wrap(octets, 0, Math.min(octets.length, PREFIX));
        List<QualityReportCodec> candidates = CODECS.rank(null, prefix).candidates();
        return Stream.of(FormatKit.values())
                .filter(format -> !candidates.isEmpty()
                        && format.codec().id().equals(candidates.get(0).id()))
                .findFirst();
    }

    private static byte[] seed(FormatKit format, byte[] octets) {
        if (format == FormatKit.RTCP) {
            return datagram(octets);
        }
        if (!OF_LINES.contains(format) || octets.length <= LONGEST_OF_LINES) {
            return octets;
        }
        int end = LONGEST_OF_LINES;
        while (end > 0 && octets[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? octets : Arrays.copyOf(octets, end);
    }

    /** A person opens a datagram as hex digits; a fuzzer starts from its octets. */
    private static byte[] datagram(byte[] octets) {
        boolean text = octets[0] == '#' || Character.digit(octets[0], 16) >= 0;
        return text ? RtcpPackets.fromHex(octets) : Arrays.copyOf(octets, octets.length);
    }
}
