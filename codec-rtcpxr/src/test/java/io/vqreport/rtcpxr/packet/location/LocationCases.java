package io.vqreport.rtcpxr.packet.location;

import io.vqreport.rtcpxr.packet.RtcpProblem;
import java.util.ArrayList;
import java.util.List;

/** One datagram for each problem, and more where a problem has several places. */
final class LocationCases {
    private static final String RR = "80c90001 11111111";
    private static final String SOURCE = "22222222";
    private static final String MEASURED = "0e000007 22222222 00000001 00000001 00000100 00050000 00000005 00000000";
    /** A voice block up to its signal level. */
    private static final String VOIP = "07000008 22222222 00000000 00000000 00000000";

    private final List<LocationCase> cases = new ArrayList<>();

    private LocationCases() {}

    static List<LocationCase> all() {
        LocationCases all = new LocationCases();
        all.packets();
        all.layouts();
        all.rules();
        all.values();
        return all.cases;
    }

    private void packets() {
        refused(RtcpProblem.VERSION, "40c90001 11111111", 0, "packet[0]/version");
        refused(RtcpProblem.VERSION, RR + "c0cf0001 11111111", 8, "packet[1]/version");
        refused(RtcpProblem.HEADER_TRUNCATED, RR + "80cf00", 8, "packet[1]");
        refused(RtcpProblem.PACKET_TRUNCATED, RR + "80cf0003 11111111", 10, "packet[1]/length");
        refused(RtcpProblem.PACKET_TOO_SHORT, "80cf0000", 2, "packet[0]/length");
        refused(
                RtcpProblem.PACKET_TOO_SHORT,
                "80c80005 11111111 00000000 00000000 00000000 00000000",
                2,
                "packet[0]/length");
        refused(RtcpProblem.PACKET_TOO_SHORT, "80c90000", 2, "packet[0]/length");
        refused(RtcpProblem.PACKET_TOO_SHORT, "80cc0001 11111111", 2, "packet[0]/length");
        refused(RtcpProblem.PADDING_COUNT, "a0cf0002 11111111 00000000", 11, "packet[0]/padding");
        refused(RtcpProblem.PADDING_COUNT, "a0cf0002 11111111 00000006", 11, "packet[0]/padding");
        refused(RtcpProblem.PADDING_COUNT, "a0cf0002 11111111 0000000c", 11, "packet[0]/padding");
        refused(RtcpProblem.BLOCK_TRUNCATED, "80cf0003 11111111 04000002 00000000", 8, "packet[0]/block[0]");
        refused(
                RtcpProblem.BLOCK_TRUNCATED,
                RR + "80cf0005 11111111 04000002 00000000 00000001 c8000001",
                28,
                "packet[1]/block[1]");
        noted(RtcpProblem.PADDING_NOT_LAST, "a0c90002 11111111 00000004" + RR, 8, "packet[0]/padding");
        noted(RtcpProblem.COUNT_EXCEEDS_PACKET, "81c90001 11111111", 0, "packet[0]/count");
        noted(
                RtcpProblem.COUNT_EXCEEDS_PACKET,
                RR + "81c80006 11111111 00000000 00000000 00000000 00000000 00000000",
                8,
                "packet[1]/count");
        noted(RtcpProblem.COUNT_EXCEEDS_PACKET, "82ca0002 11111111 00000000", 0, "packet[0]/count");
        noted(RtcpProblem.COUNT_EXCEEDS_PACKET, "81ca0002 11111111 01034141", 0, "packet[0]/count");
        noted(RtcpProblem.COUNT_EXCEEDS_PACKET, "81ca0002 11111111 01014101", 0, "packet[0]/count");
        noted(RtcpProblem.COUNT_EXCEEDS_PACKET, "82cb0001 11111111", 0, "packet[0]/count");
        noted(RtcpProblem.COUNT_EXCEEDS_PACKET, "80cb0001 04414141", 0, "packet[0]/count");
        noted(RtcpProblem.SDES_END, "81ca0002 11111111 01024141", 12, "packet[0]/chunk[0]/end");
        noted(RtcpProblem.SDES_END, "81ca0003 11111111 01024141 00000001", 12, "packet[0]/chunk[0]/end");
        noted(RtcpProblem.TRAILING_OCTETS, "80ca0001 11111111", 4, "packet[0]/trailing");
        noted(RtcpProblem.TRAILING_OCTETS, "80cb0002 01410000 00000000", 6, "packet[0]/end");
        noted(RtcpProblem.TRAILING_OCTETS, "80cb0001 01410001", 6, "packet[0]/end");
        noted(RtcpProblem.PACKET_TYPE_UNKNOWN, RR + "80dc0000", 9, "packet[1]/packetType");
    }

    private void layouts() {
        xr(RtcpProblem.BLOCK_LENGTH, "04000001 00000000", 2, "blockLength");
        xr(RtcpProblem.BLOCK_LENGTH, "05000002 00000000 00000000", 2, "blockLength");
        xr(RtcpProblem.BLOCK_LENGTH, "1d800001" + SOURCE, 2, "blockLength");
        xr(RtcpProblem.BLOCK_LENGTH, "22a00004" + SOURCE + "00000000 00000000 00000000", 2, "blockLength");
        xr(RtcpProblem.BLOCK_LENGTH, "22b00005" + SOURCE + "00000000 00000000 00000000 00000000", 2, "blockLength");
        noted(RtcpProblem.BLOCKS_LOST, "80cf0004 11111111 04000001 01234567 89012345", 16, "packet[0]/block[1]");
        xr(RtcpProblem.SURPLUS_WORD, "21000004" + SOURCE + "00010002 00030004 00000000", 2, "blockLength");
        xr(RtcpProblem.RECEIPT_TIME_COUNT, "03000002" + SOURCE + "00010003", 12, "times");
        xr(RtcpProblem.RECEIPT_TIME_COUNT, "03010004" + SOURCE + "00010003 00000000 00000000", 12, "times");
        xr(RtcpProblem.ELEMENT_LENGTH, "0b010004" + SOURCE + "00000000 01000008 41410000", 12, "extensions");
        xr(RtcpProblem.BLOCK_TYPE_UNKNOWN, "2a010000", 0, "");
        xr(RtcpProblem.BLOCK_TYPE_UNKNOWN, "08010000", 0, "");
    }

    private void rules() {
        for (String reserved : List.of("0f000004", "11000003", "1c000003")) {
            measured(RtcpProblem.INTERVAL_FLAG, reserved, 1, "interval");
        }
        for (String sampled :
                List.of("14400005", "15400003", "18400002", "1a400002", "1e400006", "1f400004", "23400005")) {
            measured(RtcpProblem.INTERVAL_FLAG, sampled, 1, "interval");
        }
        measured(RtcpProblem.INTERVAL_FLAG, "17800003", 1, "interval");
        measured(RtcpProblem.INTERVAL_FLAG, "1d400002", 1, "interval");
        measured(RtcpProblem.INTERVAL_FLAG, "22600005", 1, "interval");
        measured(RtcpProblem.INTERVAL_UNSTATED, "10000006", 1, "interval");
        for (String lacking : List.of(
                "0f800004",
                "10800006",
                "11800003",
                "14800005",
                "15800003",
                "17400003",
                "18900002",
                "1c800003",
                "1d800002",
                "1e800006",
                "1f800004",
                "22a00005",
                "23800005")) {
            xr(RtcpProblem.MEASUREMENT_MISSING, filled(lacking), 0, "");
        }
        noted(
                RtcpProblem.MEASUREMENT_MISSING,
                "80cf000d 11111111 17400003 22222222 00000000 00000000" + MEASURED,
                8,
                "packet[0]/block[0]");
        measured(RtcpProblem.COMPANION_MISSING, "12800002", 0, "");
        measured(RtcpProblem.COMPANION_MISSING, "14a00005", 0, "");
        xr(RtcpProblem.COMPANION_MISSING, filled("1a800002"), 0, "");
        String zeros = "00000000".repeat(6);
        xr(RtcpProblem.SUMMARY_FLAGS, "06180009" + SOURCE + "00000000" + zeros + "00000000", 1, "hopLimitKind");
        xr(RtcpProblem.SUMMARY_FLAGS, "06680009" + SOURCE + "00000000 00000001" + zeros, 12, "lostPackets");
        xr(
                RtcpProblem.SUMMARY_FLAGS,
                "06a80009" + SOURCE + "00000000 00000000 00000001" + zeros.substring(8),
                16,
                "duplicatePackets");
        xr(
                RtcpProblem.SUMMARY_FLAGS,
                "06c80009" + SOURCE + "00000000" + zeros.substring(8) + "00000001 00000000",
                20,
                "minJitter");
        xr(RtcpProblem.SUMMARY_FLAGS, "06e00009" + SOURCE + "00000000" + zeros + "00000001", 36, "minHopLimit");
        measured(RtcpProblem.DISCARD_TYPE, "18b00002", 1, "discardType");
        xr(RtcpProblem.VIDEO_METRIC_TYPE, filled("22800005"), 1, "metricType");
        noted(
                RtcpProblem.SEGMENTS_MIXED,
                "80cf000d 11111111" + MEASURED + "1d800003" + SOURCE + "00000000 80000000",
                48,
                "packet[0]/block[1]/segments");
    }

    private void values() {
        xr(RtcpProblem.R_FACTOR, VOIP + "7f7f7f10 657f7f7f 00000000 00000000", 24, "rFactor");
        xr(RtcpProblem.R_FACTOR, VOIP + "7f7f7f10 7f807f7f 00000000 00000000", 25, "externalRFactor");
        xr(RtcpProblem.MOS, VOIP + "7f7f7f10 7f7f097f 00000000 00000000", 26, "mosListening");
        xr(RtcpProblem.MOS, VOIP + "7f7f7f10 7f7f7f33 00000000 00000000", 27, "mosConversational");
        xr(RtcpProblem.GAP_THRESHOLD, VOIP + "7f7f7f00 7f7f7f7f 00000000 00000000", 23, "gapThreshold");
        for (String block : List.of("14800005", "15800003", "23800005")) {
            measured(RtcpProblem.GAP_THRESHOLD, block, 8, "threshold");
        }
        share("0f800004" + SOURCE + "00006401 00000000 00000000", 10, "positivePercentile");
        share("0f800004" + SOURCE + "00000000 0000fffe 00000000", 14, "negativePercentile");
        share("11800003" + SOURCE + "80010000 00000000", 8, "burstLossRate");
        share("11800003" + SOURCE + "8000fffe 00000000", 10, "gapLossRate");
        share("12800002" + SOURCE + "80018000", 8, "burstDiscardRate");
        share("12800002" + SOURCE + "ffff8001", 10, "gapDiscardRate");
        xr(RtcpProblem.RANGE, "01000003" + SOURCE + "0001ffff 00000000", 10, "endSequence");
        xr(RtcpProblem.RANGE, "030f0003" + SOURCE + "00010000 00000000", 10, "endSequence");
        xr(RtcpProblem.CHUNKS_MISSING, "01000003" + SOURCE + "00010010 400e0000", 12, "chunks");
        xr(RtcpProblem.CHUNKS_MISSING, "19000002" + SOURCE + "00010002", 12, "chunks");
    }

    private void share(String block, int offset, String component) {
        int words = block.replace(" ", "").length() / 8;
        String xr = "80cf00" + String.format("%02x", 9 + words) + "11111111";
        noted(RtcpProblem.SHARE, xr + MEASURED + block, 40 + offset, "packet[0]/block[1]/" + component);
    }

    /** A block by its first word, the rest null but the stream. */
    private static String filled(String head) {
        return head + SOURCE + "00000000".repeat(Integer.parseInt(head.substring(4), 16) - 1);
    }

    /** A block behind the measurement information of its stream. */
    private void measured(RtcpProblem code, String head, int offset, String component) {
        String block = filled(head);
        String xr = "80cf00" + String.format("%02x", 9 + block.length() / 8) + "11111111";
        noted(code, xr + MEASURED + block, 40 + offset, path(1, component));
    }

    /** A block alone in its packet. */
    private void xr(RtcpProblem code, String block, int offset, String component) {
        int words = block.replace(" ", "").length() / 8;
        noted(code, "80cf00" + String.format("%02x", 1 + words) + "11111111" + block, 8 + offset, path(0, component));
    }

    private static String path(int block, String component) {
        return "packet[0]/block[" + block + "]" + (component.isEmpty() ? "" : "/" + component);
    }

    private void noted(RtcpProblem code, String hex, int offset, String path) {
        cases.add(new LocationCase(code, false, hex, offset, path));
    }

    private void refused(RtcpProblem code, String hex, int offset, String path) {
        cases.add(new LocationCase(code, true, hex, offset, path));
    }
}
