package io.vqreport.rtcpxr.packet.support;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.packet.RtcpPackets;
import io.vqreport.testkit.Mutations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The vectors that a person can open: hexadecimal text with comments, and tables of what stands in them. */
public final class Vectors {
    private Vectors() {}

    /** The octets of a file below {@code rtcp/}. */
    public static byte[] octets(String file) {
        return RtcpPackets.fromHex(resource(file));
    }

    /** The octets of digits and white space. */
    public static byte[] hex(String... digits) {
        return HexFormat.of().parseHex(String.join("", digits).replaceAll("\\s", ""));
    }

    /** A table of three columns below {@code rtcp/}: file, path, value. */
    public static Map<String, Map<String, String>> table(String file) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String row : new String(resource(file), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!row.isEmpty() && !row.startsWith("#")) {
                String[] cells = row.split("\t", -1);
                rows.computeIfAbsent(cells[0], key -> new LinkedHashMap<>()).put(cells[1], cells[2]);
            }
        }
        return rows;
    }

    /** Every vector of the project: all blocks, and one datagram with all packets. */
    public static List<byte[]> all() {
        List<byte[]> all = new ArrayList<>();
        table("blocks/expected.tsv").keySet().forEach(file -> all.add(octets("blocks/" + file)));
        all.add(octets("compound-all-packets.hex"));
        return all;
    }

    /** Damage made of what has a meaning: packet headers, block headers, largest numbers. */
    public static Mutations mutations() {
        return new Mutations(Stream.of(
                        "80c80006",
                        "81c90007",
                        "81ca0002",
                        "81cb0001",
                        "80cc0002",
                        "80cd0001",
                        "80cf0001",
                        "a0cf0002",
                        "00000004",
                        "0e000007",
                        "07000008",
                        "01000002",
                        "05000003",
                        "1d800002",
                        "22a00005",
                        "22b00004",
                        "0b010002",
                        "21000004",
                        "ffff",
                        "fffe",
                        "7fff",
                        "8000",
                        "00",
                        "ffffffff",
                        "01020304")
                .map(Vectors::hex)
                .map(Bytes::copyOf)
                .toList());
    }

    private static byte[] resource(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream("/rtcp/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
