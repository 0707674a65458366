package io.vqreport.rtcpxr.packet.internal.wire;

/** The paths of problems. */
final class Paths {
    /** The paths of blocks that a datagram commonly has: making a path costs more than reading a block. */
    private static final int PACKETS = 4;

    private static final int BLOCKS = 16;
    private static final String[] COMMON = new String[PACKETS * BLOCKS];

    static {
        for (int i = 0; i < COMMON.length; i++) {
            COMMON[i] = make(i / BLOCKS, i % BLOCKS);
        }
    }

    private Paths() {}

    static String packet(int packet) {
        return "packet[" + packet + "]";
    }

    static String block(int packet, int block) {
        if (packet < 0) {
            return "block[" + block + "]";
        }
        return packet < PACKETS && block < BLOCKS ? COMMON[packet * BLOCKS + block] : make(packet, block);
    }

    private static String make(int packet, int block) {
        return packet(packet) + "/block[" + block + "]";
    }

    static String in(String path, String part) {
        return path.isEmpty() ? part : part.isEmpty() ? path : path + "/" + part;
    }
}
