package io.vqreport.rtcpxr.packet;

import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.ProblemKind;
import io.vqreport.codec.Severity;

/**
 * Everything that can be odd about RTCP packets. Ids have the prefix {@code rtcp.}.
 *
 * <p>Under LENIENT every one of them is noted and reading goes on, save those of the first group.
 */
public enum RtcpProblem implements ProblemCode {

    // Beyond reading: without these a packet has no place in the datagram. Refused in both modes.
    /** The version is not 2 (RFC 3550 appendix A.2). */
    VERSION(ProblemClass.SYNTAX, Severity.ERROR, "the version of the packet is not 2"),
    /** There are fewer octets than a packet's header has. */
    HEADER_TRUNCATED(ProblemClass.SYNTAX, Severity.ERROR, "fewer than 4 octets stand where a packet should begin"),
    /** The packet's length exceeds what there is. */
    PACKET_TRUNCATED(ProblemClass.SYNTAX, Severity.ERROR, "the packet is longer than what there is of it"),
    /** The packet's length is less than the fixed part of its type. */
    PACKET_TOO_SHORT(ProblemClass.SYNTAX, Severity.ERROR, "the packet is shorter than the fixed part of its type"),
    /** The count of padding octets is 0, no multiple of 4, or exceeds the packet. */
    PADDING_COUNT(ProblemClass.SYNTAX, Severity.ERROR, "the count of padding octets is illegal"),
    /** A report block's length exceeds the packet, or the octets left do not make a block's header. */
    BLOCK_TRUNCATED(ProblemClass.SYNTAX, Severity.ERROR, "the report block is longer than what the packet has left"),
    /** Hexadecimal text has an odd number of digits or something that is no digit, white space or comment. */
    HEX(ProblemClass.SYNTAX, Severity.ERROR, "the text is not hexadecimal"),

    // Packets
    /** A packet is padded though others follow. The padding is taken off, and kept. */
    PADDING_NOT_LAST(ProblemClass.SYNTAX, Severity.WARNING, "a packet is padded though it is not the last"),
    /** The packet announces more than it has room for. It is kept as {@link UnknownPacket}. */
    COUNT_EXCEEDS_PACKET(ProblemClass.SYNTAX, Severity.ERROR, "the packet announces more than it has room for"),
    /** An SDES chunk has no null octet behind its items, or others than null up to the end of the word. */
    SDES_END(ProblemClass.SYNTAX, Severity.WARNING, "the items of the source do not end with null octets"),
    /** Octets stand behind the sources that the packet announces. */
    TRAILING_OCTETS(ProblemClass.SYNTAX, Severity.WARNING, "octets stand behind what the packet announces"),
    /** A packet of a type nobody registered. It is kept as {@link UnknownPacket}. */
    PACKET_TYPE_UNKNOWN(ProblemClass.VALUE, Severity.INFO, "a packet of an unregistered type"),

    // Report blocks: layout
    /** The block has a length that its type does not have. It is kept as {@link RawBlock} (each block's RFC; RFC 3611 section 3). */
    BLOCK_LENGTH(ProblemClass.SYNTAX, Severity.ERROR, "the report block has a length that its type does not have"),
    /** Behind a block of wrong length stands what is no block. It is kept as {@link ExtendedReport#trailing()}. */
    BLOCKS_LOST(ProblemClass.SYNTAX, Severity.ERROR, "what follows a report block of wrong length is no block"),
    /** BT33 of the length its RFC's text gives, 4, instead of that of its figure, 3 (erratum 4525). Its surplus word is kept. */
    SURPLUS_WORD(ProblemClass.SYNTAX, Severity.INFO, "the report block has a word more than its figure"),
    /** BT3 has not one time for each sequence number reported on (RFC 3611 section 4.3). */
    RECEIPT_TIME_COUNT(ProblemClass.SYNTAX, Severity.WARNING, "not one receipt time for each sequence number"),
    /** The elements of BT11 do not fill it exactly. What they are is kept as octets. */
    ELEMENT_LENGTH(ProblemClass.SYNTAX, Severity.WARNING, "an element exceeds its report block"),
    /** A block of a type that is not read here. It is kept as {@link RawBlock}. */
    BLOCK_TYPE_UNKNOWN(ProblemClass.VALUE, Severity.INFO, "a report block of a type that is not read"),

    // Report blocks: rules by which a receiver discards a block; it stays in the wire model and is not mapped
    /** The interval flag is one that the block's RFC has a receiver discard. */
    INTERVAL_FLAG(ProblemClass.VALUE, Severity.WARNING, "an interval flag that the report block does not allow"),
    /** The block needs a measurement information block of its stream before it in the compound packet (RFC 6776), and has none. */
    MEASUREMENT_MISSING(ProblemClass.VALUE, Severity.WARNING, "no measurement information block goes before"),
    /** The block needs another one beside it, and has none: BT18 two of BT24, BT20 with C a BT21, BT26 a BT14 or a receiver report. */
    COMPANION_MISSING(
            ProblemClass.VALUE, Severity.WARNING, "a block or packet that must stand beside this one is missing"),
    /** BT6 has a value where its flags say that there is none, or a kind of hop limit that does not exist (RFC 3611 section 4.6). */
    SUMMARY_FLAGS(ProblemClass.VALUE, Severity.WARNING, "the summary has a value that its flags deny"),
    /** BT24 has the reserved discard type 3 (RFC 7002 section 3.2). */
    DISCARD_TYPE(ProblemClass.VALUE, Severity.WARNING, "a reserved discard type"),
    /** BT34 is neither of freezes nor of other concealment (RFC 7867). It is kept as {@link RawBlock}. */
    VIDEO_METRIC_TYPE(ProblemClass.VALUE, Severity.WARNING, "a reserved kind of video concealment"),
    /** BT29 mixes scores of single and of multiple channels, which RFC 7266 section 3.2 forbids. */
    SEGMENTS_MIXED(ProblemClass.VALUE, Severity.WARNING, "scores of one and of several channels are mixed"),

    // Report blocks: values
    /** BT16 with interval flag 0, of which RFC 6843 is silent. The block stands; what time it covers is not known. */
    INTERVAL_UNSTATED(ProblemClass.VALUE, Severity.WARNING, "the report block does not say what time it covers"),
    /** An R factor that is neither 0..100 nor 127, which a receiver ignores (RFC 3611 section 4.7.5). */
    R_FACTOR(ProblemClass.VALUE, Severity.WARNING, "an R factor that is neither 0..100 nor 127"),
    /** A MOS that is neither 10..50 nor 127, which a receiver ignores (RFC 3611 section 4.7.5). */
    MOS(ProblemClass.VALUE, Severity.WARNING, "a MOS that is neither 10..50 nor 127"),
    /** A gap threshold (Gmin) of 0, which RFC 3611 section 4.7.2 forbids. */
    GAP_THRESHOLD(ProblemClass.VALUE, Severity.WARNING, "a gap threshold of 0"),
    /** A share or percentage of more than all. */
    SHARE(ProblemClass.VALUE, Severity.WARNING, "a share of more than all"),
    /** A range of 65534 or more sequence numbers (RFC 3611 section 4.1). */
    RANGE(ProblemClass.VALUE, Severity.WARNING, "a range of 65534 or more sequence numbers"),
    /** The chunks of a run length block end before its range does. */
    CHUNKS_MISSING(ProblemClass.VALUE, Severity.WARNING, "the chunks end before the range of sequence numbers does");

    private final ProblemKind kind;

    RtcpProblem(ProblemClass problemClass, Severity severity, String description) {
        this.kind = new ProblemKind("rtcp." + name(), problemClass, severity, description);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /**
     * Whether it has a receiver discard the block it was noted of: the block stays in the wire model, and is not mapped.
     *
     * @return true for the rules under which the block's own RFC says so
     */
    public boolean discardsBlock() {
        return switch (this) {
            case INTERVAL_FLAG, MEASUREMENT_MISSING, COMPANION_MISSING, SUMMARY_FLAGS, DISCARD_TYPE, SEGMENTS_MIXED ->
                true;
            default -> false;
        };
    }
}
