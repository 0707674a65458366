package io.vqreport.webrtc.w3c;

import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.ProblemKind;
import io.vqreport.codec.Severity;

/**
 * Everything that can be odd about getStats snapshots, the intervals between them, and dumps. Ids have the prefix {@code getstats.}.
 *
 * <p>Under LENIENT every one of them is noted and reading goes on, save what is beyond reading.
 */
public enum GetStatsProblem implements ProblemCode {

    // The input as JSON
    /** The text is not JSON (RFC 8259) or ends inside a value. What stands there is beyond reading. */
    NOT_JSON(ProblemClass.SYNTAX, Severity.ERROR, "not JSON, or cut off"),
    /** The text is JSON, but none of the forms in which a getStats result is written. It is beyond reading. */
    NO_SNAPSHOT(ProblemClass.SYNTAX, Severity.ERROR, "none of the forms of a getStats result"),
    /** The input is packed by gzip, and broken or cut off. What came out of it before stands. */
    PACKING_BROKEN(ProblemClass.SYNTAX, Severity.ERROR, "the gzip file is broken or cut off"),
    /** The input begins with a UTF-8 byte order mark. It is skipped. */
    BYTE_ORDER_MARK(ProblemClass.SYNTAX, Severity.INFO, "a byte order mark"),
    /** A comma between two snapshots that stand one behind the other, or none where an array has them. It is skipped. */
    SEPARATOR(ProblemClass.SYNTAX, Severity.WARNING, "a comma too many or too few between snapshots"),
    /** An object names a member twice. The last one stands, as in JavaScript. */
    DUPLICATE_MEMBER(ProblemClass.SYNTAX, Severity.WARNING, "the object names the member twice"),
    /** NaN or Infinity, which JSON does not have. The member is absent. */
    NOT_A_NUMBER(ProblemClass.SYNTAX, Severity.INFO, "NaN or Infinity stands for no value"),

    // Snapshots and their entries
    /** The input holds more snapshots than the one that was asked for. decodeAll reads them all. */
    MORE_SNAPSHOTS(ProblemClass.VALUE, Severity.WARNING, "more snapshots follow in the input"),
    /** The input is one entry by itself, not a snapshot. It is read as a snapshot of one entry. */
    SINGLE_ENTRY(ProblemClass.SYNTAX, Severity.INFO, "one entry by itself"),
    /** An element of the snapshot is no object, and so no entry. It is left out. */
    ENTRY_NOT_OBJECT(ProblemClass.SYNTAX, Severity.WARNING, "no object where an entry belongs"),
    /** An entry has no id, or an empty one. It is kept and cannot be paired. */
    ID_MISSING(ProblemClass.SYNTAX, Severity.WARNING, "the entry has no id"),
    /** An entry's id is not the one it is listed under. Its own stands, unless it is empty. */
    ID_DIFFERS(ProblemClass.VALUE, Severity.WARNING, "the entry is listed under another id"),
    /** Two entries of a snapshot have the same id. The first one is paired. */
    ID_REPEATED(ProblemClass.VALUE, Severity.WARNING, "an earlier entry has the same id"),
    /** An entry has no type. It is kept. */
    TYPE_MISSING(ProblemClass.SYNTAX, Severity.WARNING, "the entry has no type"),
    /** A type without dashes, as Firefox before 62 and Kurento write it. It is read. */
    TYPE_SPELLING(ProblemClass.SYNTAX, Severity.INFO, "the type is not spelled as the standard has it"),
    /** A type that is not, or no longer, in the standard. The entry is kept. */
    TYPE_UNKNOWN(ProblemClass.VALUE, Severity.INFO, "a type the standard does not have"),
    /** The old form of remote streams: inbound-rtp or outbound-rtp with isRemote. It is read as the remote type. */
    REMOTE_FLAG(ProblemClass.VALUE, Severity.INFO, "isRemote marks a remote stream"),
    /** An entry of Chrome's getStats before the standard, with goog names and texts for numbers. What has an equal in the standard is mapped. */
    LEGACY_GOOG(ProblemClass.VALUE, Severity.WARNING, "an entry of Chrome's getStats before the standard"),
    /** An entry has no timestamp. It is kept and cannot be paired. */
    TIMESTAMP_MISSING(ProblemClass.SYNTAX, Severity.WARNING, "the entry has no timestamp"),
    /** A timestamp is text: of ISO 8601, or a number in quotes. It is read. */
    TIMESTAMP_TEXT(ProblemClass.SYNTAX, Severity.INFO, "the timestamp is text"),
    /** A timestamp is neither a number nor a time. It is absent. */
    TIMESTAMP_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "not a time"),
    /** A timestamp is no instant of the years 1970 to 9999 in ms: another unit, perhaps. It orders snapshots and is absent in the report. */
    TIMESTAMP_OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "no instant of 1970 to 9999 in ms"),
    /** A timestamp before 2001: a clock that counts from its start, as mediasoup has. It stands in the report as it is. */
    CLOCK_NOT_SET(ProblemClass.VALUE, Severity.WARNING, "a time before the format existed"),
    /** An entry has members the library does not know. They are kept, and stand in the extras of streams. Noted once an entry. */
    MEMBER_UNKNOWN(ProblemClass.VALUE, Severity.INFO, "members the library does not know"),
    /** A member is not of its type, such as a text for a number. It is kept among the others and not mapped. */
    MEMBER_TYPE(ProblemClass.SYNTAX, Severity.WARNING, "the member is not of its type"),
    /** A number in quotes. It is read. */
    NUMBER_AS_TEXT(ProblemClass.SYNTAX, Severity.INFO, "a number in quotes"),
    /** A number is too large for a double. It is kept among the others and not mapped. */
    NUMBER_TOO_LARGE(ProblemClass.VALUE, Severity.WARNING, "a number too large to be meant"),
    /** A member is null. It is absent, never 0. */
    NULL_MEMBER(ProblemClass.VALUE, Severity.INFO, "null stands for no value"),

    // Intervals between two snapshots
    /** A snapshot has none before it, so there is no interval to report. */
    SINGLE_SNAPSHOT(ProblemClass.VALUE, Severity.INFO, "no snapshot before this one"),
    /** Two consecutive snapshots share no stream and no transport: of other peer connections, perhaps. No interval is reported. */
    NOTHING_IN_COMMON(ProblemClass.VALUE, Severity.WARNING, "nothing in common with the snapshot before"),
    /** A stream was not in the snapshot before. Its values are the base of the next interval. */
    ENTRY_NEW(ProblemClass.VALUE, Severity.INFO, "the stream was not in the snapshot before"),
    /** A stream of the snapshot before is gone. What it counted last is not told. */
    ENTRY_REMOVED(ProblemClass.VALUE, Severity.INFO, "a stream of the snapshot before is gone"),
    /** An entry has the id of another stream or type than in the snapshot before. It is a new base. */
    ENTRY_REPLACED(ProblemClass.VALUE, Severity.WARNING, "the id stands for another stream than before"),
    /** The timestamp is the same as before, so the entry is, too: as of what the far end reports between two of its reports. It is skipped. */
    NOT_ADVANCED(ProblemClass.VALUE, Severity.INFO, "the timestamp did not advance"),
    /** The timestamp is earlier than before. The entry is a new base. */
    TIMESTAMP_BACKWARDS(ProblemClass.VALUE, Severity.WARNING, "the timestamp went back"),
    /** A counter that only rises fell: counting began anew. Where packets or bytes fell, all counters of the entry are a new base. */
    COUNTER_RESET(ProblemClass.VALUE, Severity.WARNING, "the counter fell, so counting began anew"),
    /** Fewer packets are lost than before, since late ones or duplicates arrived. The count is negative, the rate 0. */
    LOSS_NEGATIVE(ProblemClass.VALUE, Severity.INFO, "fewer packets lost than before"),
    /** No packet was expected in the interval. The loss rate is 0. */
    NOTHING_EXPECTED(ProblemClass.VALUE, Severity.INFO, "no packet was expected"),

    // Values
    /** A value is outside the range of its metric. It is absent in the neutral report. */
    OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "a value outside its range"),
    /**
     * A value by which the browser says that it has none: audioLevel 0, the echo values of Chrome without an echo canceller, or bytesReceived 0 of
     * a stream that received packets. It is absent.
     */
    NO_DATA(ProblemClass.VALUE, Severity.INFO, "the value stands for none"),
    /** A stream says neither by kind nor by mediaType what it carries. The medium is absent. */
    KIND_MISSING(ProblemClass.VALUE, Severity.WARNING, "nothing tells what the stream carries"),
    /** SSRC 0, which stands for none. It is absent in the neutral report. */
    SSRC_ZERO(ProblemClass.VALUE, Severity.INFO, "SSRC 0 stands for no SSRC"),
    /** The SSRC is no number of 32 bits. It is absent in the neutral report. */
    SSRC_INVALID(ProblemClass.VALUE, Severity.WARNING, "not a number of 32 bits"),
    /** The payload type is not 0 to 127. It is absent in the neutral report. */
    PAYLOAD_TYPE_INVALID(ProblemClass.VALUE, Severity.WARNING, "a payload type outside 0..127"),
    /** The clock rate is not 1 to 2147483647 Hz. It is absent in the neutral report. */
    CLOCK_RATE_INVALID(ProblemClass.VALUE, Severity.WARNING, "not a clock rate"),
    /** The port is not 1 to 65535. It is absent in the neutral report. */
    PORT_INVALID(ProblemClass.VALUE, Severity.WARNING, "a port outside 1..65535"),
    /** An entry refers to one that is not in the snapshot. What that would tell is absent. */
    REFERENCE_MISSING(ProblemClass.VALUE, Severity.INFO, "the entry referred to is not there"),
    /** Nothing tells which pair of candidates a transport uses. Addresses and round trip are absent. */
    PATH_UNKNOWN(ProblemClass.VALUE, Severity.INFO, "nothing tells which pair is in use"),
    /** The transport uses another pair of candidates than before. Its round trip is that of the present one. */
    PATH_CHANGED(ProblemClass.VALUE, Severity.INFO, "another pair is in use than before"),
    /** The snapshot has entries or members of transports without a place in a neutral report. Noted once a type. */
    NOT_MAPPED(ProblemClass.VALUE, Severity.INFO, "entries or members without a place in the report"),

    // Dumps
    /** The input is none of the dumps. It is beyond reading. */
    NO_DUMP(ProblemClass.SYNTAX, Severity.ERROR, "not a dump of this kind"),
    /** The dump holds no snapshot: of a page without connection, or cut off before the first one. There is nothing to report. */
    EMPTY_DUMP(ProblemClass.VALUE, Severity.INFO, "the dump holds no snapshot"),
    /** An rtcstats dump of another file format than 3. It is beyond reading. */
    DUMP_VERSION(ProblemClass.SYNTAX, Severity.ERROR, "not file format 3 of rtcstats"),
    /** A line is no event of the dump. It is skipped. */
    LINE_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "the line is no event"),
    /** A number stands for a name or type that the table does not have. It is kept under its number. */
    CODE_UNKNOWN(ProblemClass.VALUE, Severity.WARNING, "the number stands for nothing in the table"),
    /** The statistics of an event are no object. The event is skipped. */
    STATS_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "no object where statistics belong"),
    /** The dump says that its statistics are of Chrome before the standard. They are kept, and mapped where the standard has their equal. */
    STATS_FORMAT(ProblemClass.VALUE, Severity.WARNING, "statistics of before the standard"),
    /** The dump holds events of other kinds than statistics. They have no place in a report. */
    EVENTS_SKIPPED(ProblemClass.VALUE, Severity.INFO, "events other than statistics"),
    /** A series has no array of values, or its name no dash. It is left out. */
    SERIES_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "no series of values"),
    /** Series that the browser computed from others. They are left out. Noted once a connection. */
    SERIES_COMPUTED(ProblemClass.VALUE, Severity.INFO, "series computed from others"),
    /** A series has fewer values than its entry has timestamps. It is taken to have begun late. */
    SERIES_SHORT(ProblemClass.VALUE, Severity.INFO, "the series is shorter than its timestamps"),
    /** A series has more values than its entry has timestamps. Its last ones are taken. */
    SERIES_LONG(ProblemClass.VALUE, Severity.WARNING, "the series is longer than its timestamps"),
    /** An entry has no series of timestamps, as before Chrome 117. Its values cannot be told apart and are left out. */
    SERIES_WITHOUT_TIMES(ProblemClass.VALUE, Severity.WARNING, "the entry has no series of timestamps");

    private final ProblemKind kind;

    GetStatsProblem(ProblemClass problemClass, Severity severity, String description) {
        this.kind = new ProblemKind("getstats." + name(), problemClass, severity, description);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
