package io.vqreport.webrtc;

import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.ProblemKind;
import io.vqreport.codec.Severity;

/**
 * Everything that can be odd about a media server's message. Ids have the prefix {@code mediaserver.}.
 *
 * <p>Under LENIENT every one of them is noted and reading goes on, save {@link #NOT_JSON}, {@link #NO_PAYLOAD} and {@link #PACKING_BROKEN}.
 */
public enum MediaServerProblem implements ProblemCode {

    // The text
    /** The text is not JSON (RFC 8259) or ends inside a value. It is beyond reading; in a stream, reading goes on behind it. */
    NOT_JSON(ProblemClass.SYNTAX, Severity.ERROR, "not JSON"),
    /** JSON without the audio, network and video of a stats message and without the events of an events message. Beyond reading. */
    NO_PAYLOAD(ProblemClass.SYNTAX, Severity.ERROR, "neither stats nor events"),
    /** The input is packed by gzip, and broken or cut off. What came out of it before stands. */
    PACKING_BROKEN(ProblemClass.SYNTAX, Severity.ERROR, "the gzip file is broken or cut off"),
    /** The input holds more than the one message that was asked for. decodeAll reads them all. */
    MORE_MESSAGES(ProblemClass.VALUE, Severity.WARNING, "more text follows behind the message"),
    /** The input begins with a byte order mark. It is passed over. */
    BYTE_ORDER_MARK(ProblemClass.SYNTAX, Severity.INFO, "a byte order mark"),
    /** The text begins with a member, as messages copied out of a document do. It is read as if the braces were there. */
    OUTER_BRACE_MISSING(ProblemClass.SYNTAX, Severity.WARNING, "the message lacks its outer braces"),
    /** The message or its stats object is JSON inside a JSON string. It is unwrapped; places inside have no offset. */
    ENCODED_AS_TEXT(ProblemClass.SYNTAX, Severity.INFO, "the JSON stands inside a string"),
    /** Messages stand in one array. Each is read as a message of its own. */
    ARRAY_OF_MESSAGES(ProblemClass.SYNTAX, Severity.INFO, "the message is an element of an array"),
    /** Messages follow one another with commas they should not have, or without those they should. */
    SEPARATOR(ProblemClass.SYNTAX, Severity.WARNING, "a comma between messages is missing or too many"),
    /** An object names a member twice. The last value stands; the one before is lost. */
    DUPLICATE_MEMBER(ProblemClass.SYNTAX, Severity.WARNING, "the name stands here a second time"),
    /** One of the tokens NaN, Infinity and -Infinity. It is kept and written back, and absent in the neutral report. */
    NOT_A_NUMBER(ProblemClass.SYNTAX, Severity.WARNING, "NaN or Infinity, which JSON does not have"),

    // The envelope
    /** statsType stands a level deeper than in the canonical form. It is read all the same. */
    STATS_TYPE_INSIDE(ProblemClass.SYNTAX, Severity.INFO, "statsType stands inside stats"),
    /** tagKeys, tagValues or ts stand inside the inner stats object, as the braces of the format's description have it. */
    TAGS_INSIDE(ProblemClass.SYNTAX, Severity.INFO, "tags or ts stand beside audio and video"),
    /** tagKeys, tagValues or ts stand in the message itself. */
    TAGS_OUTSIDE(ProblemClass.SYNTAX, Severity.INFO, "tags or ts stand beside the outer stats"),
    /** audio, network and video stand in the outer stats object. */
    UNWRAPPED(ProblemClass.SYNTAX, Severity.INFO, "the inner stats object is missing"),
    /** audio, network and video, or the events, stand in the message itself, without a stats object around them. */
    BARE(ProblemClass.SYNTAX, Severity.INFO, "the message is the payload itself"),
    /** The events stand in an inner stats object, as the numbers do. */
    EVENTS_INSIDE(ProblemClass.SYNTAX, Severity.INFO, "the events stand a level deeper"),
    /** A message holds both. What comes first makes the message; the other is kept as it is and not typed. */
    MIXED_PAYLOAD(ProblemClass.SYNTAX, Severity.WARNING, "stats and events in one message"),
    /** The message has no tags, so nothing tells which session it belongs to. */
    TAGS_MISSING(ProblemClass.VALUE, Severity.INFO, "no tags"),
    /** The message does not say when it was made. */
    TS_MISSING(ProblemClass.VALUE, Severity.WARNING, "no ts"),
    /** The message does not name its kind of statistics. It is read as webrtc. */
    STATS_TYPE_MISSING(ProblemClass.VALUE, Severity.INFO, "no statsType"),
    /** A kind of statistics the format does not list. It is kept; the message is read all the same. */
    STATS_TYPE_UNKNOWN(ProblemClass.VALUE, Severity.WARNING, "a statsType other than webrtc"),
    /** ts has a fraction or an exponent. It is read digit for digit. */
    TS_AS_DECIMAL(ProblemClass.SYNTAX, Severity.INFO, "ts is not written as a whole number"),
    /** The magnitude of ts tells another unit than the server's microseconds. It is read in that unit, unless the option tsUnit says one. */
    TS_UNIT(ProblemClass.VALUE, Severity.WARNING, "ts is not in microseconds by its magnitude"),
    /** ts is a number that no time corresponds to. The time is absent in the neutral report. */
    TS_OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "ts is no time"),
    /** The message of the same tags before this one is as late or later. The start of the interval is absent. */
    TS_NOT_ADVANCED(ProblemClass.VALUE, Severity.WARNING, "ts is not later than that of the message before"),
    /** It is kept as it is; the message has no tags then. */
    TAGS_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "tagKeys or tagValues is no array"),
    /** They are joined as far as both go; the rest is kept in the wire model only. */
    TAGS_UNEVEN(ProblemClass.SYNTAX, Severity.WARNING, "tagKeys and tagValues differ in length"),
    /** Two tags have one name. Both are kept; the neutral report has both texts, a line for each. */
    TAG_REPEATED(ProblemClass.VALUE, Severity.INFO, "the tag stands here a second time"),
    /** A tag's name or value is a number or another value. It is kept, and read as text. */
    TAG_TYPE(ProblemClass.SYNTAX, Severity.INFO, "a tag is not a string"),

    // Values
    /** null stands for an absent value. It is kept and written back. */
    NULL_VALUE(ProblemClass.VALUE, Severity.INFO, "null stands for no value"),
    /** A string that holds a number. The number is read. */
    NUMBER_AS_TEXT(ProblemClass.SYNTAX, Severity.INFO, "a number written as a string"),
    /** A string NaN, nan, inf or the like. It is kept, and absent in the neutral report. */
    NOT_A_NUMBER_TEXT(ProblemClass.VALUE, Severity.WARNING, "a string such as NaN stands for no value"),
    /** The value is of another type than the format's. It is kept as it is, and absent in the neutral report. */
    MEMBER_TYPE(ProblemClass.SYNTAX, Severity.WARNING, "a value of another type than the format has"),
    /** A count beyond 64 bits, a number longer than 64 characters, or an exponent beyond ten digits. It is kept, and absent in the neutral report. */
    NUMBER_TOO_LONG(ProblemClass.VALUE, Severity.WARNING, "a number of too many digits"),
    /** A count such as 12.0 or 1.2e1. It is read as the whole number it is. */
    COUNT_AS_DECIMAL(ProblemClass.SYNTAX, Severity.INFO, "a count with fraction or exponent"),
    /** It is kept as it is, and absent in the neutral report. */
    COUNT_FRACTIONAL(ProblemClass.VALUE, Severity.WARNING, "a count that is no whole number"),
    /** A value outside its metric's range, such as a negative round-trip time or a MOS of 0. It is kept, and absent in the neutral report. */
    OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "outside the metric's range"),
    /** More packets came than were expected, which duplicates do (RFC 3550 section 6.4.1). It is a value. */
    LOST_NEGATIVE(ProblemClass.VALUE, Severity.INFO, "a negative number of lost packets"),
    /** It looks like a negative number written without its sign. It is read as it stands, or as negative with the option unwrapLost. */
    LOST_WRAPPED(ProblemClass.VALUE, Severity.WARNING, "lost packets beyond 31 bits"),
    /** packetsLostFraction agrees with the counters on the other scale than the option lossScale says. It is not rescaled. */
    LOSS_SCALE_DOUBT(ProblemClass.VALUE, Severity.WARNING, "the loss fits the counters on another scale"),
    /** An empty string stands for no address. */
    ADDRESS_EMPTY(ProblemClass.VALUE, Severity.INFO, "an empty address"),
    /** The address has no port. The neutral address has none either. */
    ADDRESS_WITHOUT_PORT(ProblemClass.VALUE, Severity.INFO, "an address without a port"),
    /** The port stands behind a hyphen. The address is read all the same. */
    ADDRESS_FORM(ProblemClass.SYNTAX, Severity.INFO, "the address is not written as ip:port"),
    /** What stands behind the last colon is read as the port, though it may belong to the address. */
    ADDRESS_AMBIGUOUS(ProblemClass.VALUE, Severity.WARNING, "an IPv6 address without brackets"),
    /** The text is kept, and the address absent in the neutral report. */
    ADDRESS_MALFORMED(ProblemClass.VALUE, Severity.WARNING, "no address can be read"),
    /** The text is kept, and the port absent in the neutral report. */
    PORT_OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "a port outside 1..65535"),
    /** It is kept, and stands in the extras or tags of the neutral report. */
    UNKNOWN_MEMBER(ProblemClass.VALUE, Severity.INFO, "a member the format does not list"),

    // Events
    /** The event is kept whole. */
    EVENT_TYPE_UNKNOWN(ProblemClass.VALUE, Severity.INFO, "an event type the format does not list"),
    /** The event, or what stands in its place, is kept whole. */
    EVENT_TYPE_MISSING(ProblemClass.SYNTAX, Severity.WARNING, "an event without a type"),
    /** A state, kind or role the format does not list. The text is kept. */
    EVENT_VALUE_UNKNOWN(ProblemClass.VALUE, Severity.WARNING, "a value the format does not list for this member"),
    /** The format lists the member for every event of the type. It is absent. */
    EVENT_MEMBER_MISSING(ProblemClass.VALUE, Severity.INFO, "a member of the event's type is missing");

    private final ProblemKind kind;

    MediaServerProblem(ProblemClass problemClass, Severity severity, String description) {
        this.kind = new ProblemKind("mediaserver." + name(), problemClass, severity, description);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
