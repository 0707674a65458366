package io.vqreport.rtcpxr.packet.internal.wire;

/** The paths of problems. */
final class Paths {
    private Paths() {}

    static String packet(int packet) {
        return "packet[" + packet + "]";
    }

    static String block(int packet, int block) {
        return packet < 0 ? "block[" + block + "]" : "packet[" + packet + "]/block[" + block + "]";
    }

    static String in(String path, String part) {
        return path.isEmpty() ? part : part.isEmpty() ? path : path + "/" + part;
    }
}
