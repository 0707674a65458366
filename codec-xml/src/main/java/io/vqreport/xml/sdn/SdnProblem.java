package io.vqreport.xml.sdn;

import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.ProblemKind;
import io.vqreport.codec.Severity;

/**
 * Everything that can be odd about an SDN message. Ids have the prefix {@code sdn.}.
 *
 * <p>Under LENIENT every one of them is noted and reading goes on, save {@link #NO_MESSAGE}, {@link #NOT_WELL_FORMED}, {@link #ENCODING}
 * and {@link #DOCTYPE}.
 */
public enum SdnProblem implements ProblemCode {

    // The text as a whole
    /** Nothing of the format was recognized: there is no LyncDiagnostics element. What stands there is beyond reading. */
    NO_MESSAGE(ProblemClass.SYNTAX, Severity.ERROR, "no LyncDiagnostics element"),
    /** The text is not well-formed XML from here on; told at its end where an element around messages is not closed. */
    NOT_WELL_FORMED(ProblemClass.SYNTAX, Severity.ERROR, "not well-formed XML"),
    /** From here on the octets are no text in the document's encoding, which is UTF-8 unless the document says otherwise. */
    ENCODING(ProblemClass.SYNTAX, Severity.ERROR, "octets that are no text in the document's encoding"),
    /**
     * The XML declaration names another encoding than the text is in, as its byte order mark or its first octets show, or what stands before
     * it in the same text. It is read in the encoding it is in.
     */
    ENCODING_CONTRADICTED(
            ProblemClass.SYNTAX, Severity.WARNING, "the declaration names another encoding than the text is in"),
    /** A document type declaration, which no producer writes and which can do harm. The message is refused. */
    DOCTYPE(ProblemClass.SYNTAX, Severity.ERROR, "a document type declaration is refused"),
    /** Text, or another element, stands before or behind the message, as in logs. It is skipped. */
    TEXT_AROUND(ProblemClass.SYNTAX, Severity.WARNING, "text before or behind the message"),
    /**
     * The message stands inside another element, such as a batch of a collector's own, which begins at the place told. That element and what
     * else stands in it is skipped; its namespaces, and the encoding that its document declares, hold for the message. Noted with each message.
     */
    ELEMENT_AROUND(ProblemClass.SYNTAX, Severity.WARNING, "another element around the message"),
    /** The text holds more messages than the one that was asked for. */
    MORE_MESSAGES(ProblemClass.VALUE, Severity.WARNING, "more messages follow"),

    // Structure
    /** The Version attribute is none that is known. The message is read as the latest one, but for its order. */
    VERSION_UNKNOWN(ProblemClass.SYNTAX, Severity.WARNING, "not a known version"),
    /** The message has a namespace, which the published schemas do not give it. It is read by local names, and kept. */
    NAMESPACE(ProblemClass.SYNTAX, Severity.INFO, "a namespace, where the schema has none"),
    /** An element that the schema does not know here. It is kept. */
    UNKNOWN_ELEMENT(ProblemClass.SYNTAX, Severity.INFO, "an element the schema does not know here"),
    /** An attribute that the schema does not know here. It is kept. */
    UNKNOWN_ATTRIBUTE(ProblemClass.SYNTAX, Severity.INFO, "an attribute the schema does not know here"),
    /** An element or attribute of a version whose structure is not published. It is kept. */
    UNPUBLISHED(ProblemClass.VALUE, Severity.INFO, "not known, in a version whose structure is not published"),
    /** A known element stands out of the schema's order. It is read all the same. */
    ELEMENT_ORDER(ProblemClass.SYNTAX, Severity.INFO, "the element stands out of its order"),
    /** An element stands more often than the schema allows. The first one stands in the neutral report; all are kept. */
    ELEMENT_REPEATED(ProblemClass.SYNTAX, Severity.WARNING, "the element stands here too often"),
    /** A property stands a second time, which the schema allows. The first one is the metric, the other an extra. */
    PROPERTY_REPEATED(ProblemClass.VALUE, Severity.WARNING, "the property stands here a second time"),
    /** An element or attribute that the schema demands is missing; the path names it. */
    MANDATORY_MISSING(ProblemClass.SYNTAX, Severity.INFO, "something mandatory is missing"),
    /** Text stands between elements. It is kept, and not read. */
    STRAY_TEXT(ProblemClass.SYNTAX, Severity.WARNING, "text between elements"),
    /** A value has child elements, which it cannot have. They are kept, and not read. */
    NESTED_IN_VALUE(ProblemClass.SYNTAX, Severity.WARNING, "elements inside a plain value"),

    // Values
    /** The element or attribute has no text where it needs one. It is kept, and absent in the neutral report. */
    EMPTY_VALUE(ProblemClass.SYNTAX, Severity.INFO, "no value"),
    /** The value is no number. It is kept, and absent in the neutral report. */
    NUMBER_MALFORMED(ProblemClass.SYNTAX, Severity.ERROR, "not a number"),
    /** The value is a number, but not a whole one as the schema has it. It is read. */
    NUMBER_NOT_WHOLE(ProblemClass.SYNTAX, Severity.INFO, "a number that is not whole"),
    /** The value is a number beyond what the schema allows. It is kept, and absent in the neutral report. */
    NUMBER_OUTSIDE_SCHEMA(ProblemClass.SYNTAX, Severity.WARNING, "a number beyond what the schema allows"),
    /** The value is neither true nor false. It is kept as text. */
    BOOLEAN_MALFORMED(ProblemClass.SYNTAX, Severity.ERROR, "neither true nor false"),
    /** The value is no time. It is kept, and absent in the neutral report. */
    TIME_MALFORMED(ProblemClass.SYNTAX, Severity.ERROR, "not a time"),
    /** A time without Z or offset. It is read as UTC. */
    TIME_ZONE_MISSING(ProblemClass.VALUE, Severity.WARNING, "the time has no zone"),
    /** The value is no IP address. It is kept, and stands in the neutral report as it was sent, as with the other formats. */
    ADDRESS_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "not an IP address"),
    /** The value is no port. It is kept, and absent in the neutral report. */
    PORT_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "not a port"),
    /** Port 0. It is kept, and absent in the neutral report. */
    PORT_OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "port 0"),
    /** The access point is not written as six octets in capitals joined by hyphens. It is kept. */
    BSSID_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "not six octets in capitals joined by hyphens"),
    /** A name that the schema does not list. It is kept. */
    NAME_UNKNOWN(ProblemClass.SYNTAX, Severity.WARNING, "not a name the schema lists"),

    // Meaning
    /** The value is outside the range of its metric. It is kept, and absent among the metrics. */
    OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "a value outside its range"),
    /** MOS 0, which stands for little or no media. It is kept, and absent among the metrics. */
    MOS_ZERO(ProblemClass.VALUE, Severity.INFO, "MOS 0 stands for no value"),
    /** A fraction above 1, as if it were a percentage. It is kept, and absent among the metrics. */
    FRACTION_SCALE_DOUBT(ProblemClass.VALUE, Severity.WARNING, "a fraction above 1 looks like another scale"),
    /** A density whose scale is not published. It is a metric only when {@link SdnMessages#BURST_DENSITY_SCALE} says so. */
    DENSITY_SCALE_UNKNOWN(ProblemClass.VALUE, Severity.INFO, "the density's scale is not published"),
    /** StreamQuality is none of Good, Poor and Bad. It is kept, and absent in the neutral report. */
    VERDICT_UNKNOWN(ProblemClass.VALUE, Severity.WARNING, "none of Good, Poor and Bad"),
    /** LinkSpeed 4.2949673E+09, the greatest number of 32 bits, which stands for no value. It is kept. */
    LINK_SPEED_UNKNOWN(ProblemClass.VALUE, Severity.INFO, "this link speed stands for no value"),
    /** A hardware address of eight octets. The first six stand in the neutral report. */
    MAC_OF_EIGHT_OCTETS(ProblemClass.VALUE, Severity.INFO, "of a MAC address of eight octets the first six are taken"),
    /** The hardware address is none. It is kept, and absent in the neutral report. */
    MAC_MALFORMED(ProblemClass.VALUE, Severity.WARNING, "not a MAC address"),
    /**
     * An end of a quality message does not tell all that the message's first pair of From and To tells of the same end, which is taken from
     * there into the neutral report: in schema D later pairs tell what differs. The message is kept as it was sent.
     */
    END_POINT_FILLED_UP(ProblemClass.VALUE, Severity.INFO, "the rest of this end is that of the message's first pair"),
    /** EndTime lies before StartTime. Both stand in the neutral report as they are. */
    STOP_BEFORE_START(ProblemClass.VALUE, Severity.WARNING, "the window ends before it begins");

    private final ProblemKind kind;

    SdnProblem(ProblemClass problemClass, Severity severity, String description) {
        this.kind = new ProblemKind("sdn." + name(), problemClass, severity, description);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
