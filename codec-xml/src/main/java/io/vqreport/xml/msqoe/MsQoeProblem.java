package io.vqreport.xml.msqoe;

import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.ProblemKind;
import io.vqreport.codec.Severity;

/**
 * Everything that can be odd about an MS-QoE document. Ids have the prefix {@code msqoe.}.
 *
 * <p>Under LENIENT every one of them is noted and reading goes on, save {@link #NO_REPORT}, {@link #NOT_WELL_FORMED}, {@link #ENCODING}
 * and {@link #DOCTYPE}.
 */
public enum MsQoeProblem implements ProblemCode {

    // The document as a whole
    /** Nothing of the format was recognized: there is no VQReportEvent. What stands there is beyond reading. */
    NO_REPORT(ProblemClass.SYNTAX, Severity.ERROR, "no VQReportEvent"),
    /** The text is not well-formed XML from here on. */
    NOT_WELL_FORMED(ProblemClass.SYNTAX, Severity.ERROR, "not well-formed XML"),
    /** From here on the octets are no text in the document's encoding, which is UTF-8 unless the document says otherwise. */
    ENCODING(ProblemClass.SYNTAX, Severity.ERROR, "octets that are no text in the document's encoding"),
    /**
     * The XML declaration names another encoding than the text is in, as its byte order mark or its first octets show, or what stands before
     * it in the same text. It is read in the encoding it is in.
     */
    ENCODING_CONTRADICTED(
            ProblemClass.SYNTAX, Severity.WARNING, "the declaration names another encoding than the text is in"),
    /** A document type declaration, which no producer writes and which can do harm. The document is refused. */
    DOCTYPE(ProblemClass.SYNTAX, Severity.ERROR, "a document type declaration is refused"),
    /** The document holds more events than the one that was asked for. */
    MORE_EVENTS(ProblemClass.VALUE, Severity.WARNING, "more events follow in the document"),
    /** A list without an event. */
    EMPTY_LIST(ProblemClass.VALUE, Severity.INFO, "the list holds no event"),
    /** Elements that are no events stand in the list, or behind it. They are skipped. */
    LIST_CONTENT(ProblemClass.SYNTAX, Severity.WARNING, "an element that is no event stands among the events"),
    /** An event without VQSessionReport and VQSessionIntervalReport. */
    EMPTY_EVENT(ProblemClass.SYNTAX, Severity.WARNING, "the event holds no report"),
    /** An event holds session reports and interval reports; the schema has either. Both are read. */
    MIXED_REPORTS(ProblemClass.SYNTAX, Severity.INFO, "session reports and interval reports in one event"),

    // Repairs; an option turns each off
    /** The end tags of VQSessionReport and VQReportEvent are missing, as in cut log lines. They are supplied. */
    REPAIRED_END_TAGS(ProblemClass.SYNTAX, Severity.WARNING, "the last two end tags are missing and were supplied"),
    /** Several events stand in one text without a list around them. They are read one after the other. */
    REPAIRED_LIST(ProblemClass.SYNTAX, Severity.WARNING, "several events without a list around them"),
    /** The event was found inside other text, such as a log. What surrounds it is skipped. */
    REPAIRED_DIRTY_TEXT(ProblemClass.SYNTAX, Severity.WARNING, "the event was found inside other text"),
    /** MediaLine or Endpoint stand alone, as in the logs of some clients. They are read as one event without a dialog. */
    REPAIRED_FRAGMENT(ProblemClass.SYNTAX, Severity.WARNING, "an event made of MediaLine and Endpoint found alone"),
    /** The event before it is no XML. Reading goes on with this one; the other is told as refused, and what stands between is skipped. */
    REPAIRED_BREAK(ProblemClass.SYNTAX, Severity.WARNING, "the event was found behind one that is no XML"),
    /** A time has a blank in place of the T. It is read as UTC when it has no offset. */
    REPAIRED_DATE(ProblemClass.SYNTAX, Severity.WARNING, "a time with a blank in place of the T"),
    /** A URI has no scheme, such as an address of record without sip:. The neutral report has it with sip: before it. */
    REPAIRED_URI(ProblemClass.VALUE, Severity.WARNING, "a URI without scheme was given sip:"),
    /** A hardware address of eight octets. The first six stand in the neutral report. */
    REPAIRED_MAC(ProblemClass.VALUE, Severity.WARNING, "of a MAC address of eight octets the first six are taken"),

    // Structure
    /** A known element or attribute has another namespace of the family than its own, or none. It is read by its local name. */
    NAMESPACE(ProblemClass.SYNTAX, Severity.INFO, "another namespace than the schema gives the name"),
    /** An element of the family that the schema does not know here. It is kept. */
    UNKNOWN_ELEMENT(ProblemClass.SYNTAX, Severity.INFO, "an element the schema does not know here"),
    /** An attribute without namespace or of the family that the schema does not know here. It is kept. */
    UNKNOWN_ATTRIBUTE(ProblemClass.SYNTAX, Severity.INFO, "an attribute the schema does not know here"),
    /** An element of a later version or of another vocabulary, where the schema is open. It is kept. */
    EXTENSION_ELEMENT(ProblemClass.VALUE, Severity.INFO, "an element of a later version or another vocabulary"),
    /**
     * An attribute of a later version, of another vocabulary, or of a list, of which only the ID is published. It is kept; of a list by
     * {@link VQReportEvents#list()}.
     */
    EXTENSION_ATTRIBUTE(ProblemClass.VALUE, Severity.INFO, "an attribute of a later version or another vocabulary"),
    /** A known element stands out of the schema's order. It is read all the same. */
    ELEMENT_ORDER(ProblemClass.SYNTAX, Severity.INFO, "the element stands out of its order"),
    /** An element stands a second time where the schema has one. The first one stands; this one is kept among the unknown. */
    ELEMENT_REPEATED(ProblemClass.SYNTAX, Severity.WARNING, "the element stands here a second time"),
    /** The marker element that must stand before this element is missing. */
    SEPARATOR_MISSING(ProblemClass.SYNTAX, Severity.INFO, "the marker element before it is missing"),
    /** An element or attribute that the schema demands is missing; the path names it. */
    MANDATORY_MISSING(ProblemClass.SYNTAX, Severity.INFO, "something mandatory is missing"),
    /** Text stands between elements. It is skipped. */
    STRAY_TEXT(ProblemClass.SYNTAX, Severity.WARNING, "text between elements"),
    /** A value has child elements or attributes, which it cannot have. They are skipped. */
    NESTED_IN_VALUE(ProblemClass.SYNTAX, Severity.WARNING, "elements or attributes on a plain value"),

    // Values
    /** The element or attribute has no text. It is kept among the unknown, and absent in the neutral report. */
    EMPTY_VALUE(ProblemClass.SYNTAX, Severity.INFO, "no value"),
    /** The value is no number of its type. It is kept as text among the unknown, and absent in the neutral report. */
    NUMBER_MALFORMED(ProblemClass.SYNTAX, Severity.ERROR, "not a number of the element's type"),
    /** INF or NaN in place of a number. It is kept as text among the unknown, and absent in the neutral report. */
    NOT_A_NUMBER(ProblemClass.VALUE, Severity.INFO, "INF or NaN stands for no value"),
    /** The value is neither true nor false. It is kept as text among the unknown, and absent in the neutral report. */
    BOOLEAN_MALFORMED(ProblemClass.SYNTAX, Severity.ERROR, "neither true nor false"),
    /** The value is no time. It is kept as text among the unknown, and absent in the neutral report. */
    TIME_MALFORMED(ProblemClass.SYNTAX, Severity.ERROR, "not a time"),
    /** A time without Z or offset. It is read as UTC. */
    TIME_ZONE_MISSING(ProblemClass.VALUE, Severity.WARNING, "the time has no zone"),
    /** A text is longer than the schema allows. It is kept. */
    TEXT_TOO_LONG(ProblemClass.SYNTAX, Severity.WARNING, "the text is longer than the schema allows"),
    /** A name that the schema does not list, such as a label. It is kept. */
    NAME_UNKNOWN(ProblemClass.SYNTAX, Severity.WARNING, "not a name the schema lists"),
    /** IceWarningFlags is neither decimal nor hexadecimal behind 0x. It is kept. */
    FLAGS_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "neither a decimal number nor a hexadecimal one behind 0x"),

    // Meaning
    /** The value is outside the range of its metric. It is kept, and absent in the neutral report. */
    OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "a value outside its range"),
    /** MOS 0, which stands for little or no media. It is kept, and absent in the neutral report. */
    MOS_ZERO(ProblemClass.VALUE, Severity.INFO, "MOS 0 stands for no value"),
    /** A fraction above 1, as if it were a percentage. It is kept, and absent in the neutral report. */
    FRACTION_SCALE_DOUBT(ProblemClass.VALUE, Severity.WARNING, "a fraction above 1 looks like another scale"),
    /** A density whose scale is not published. It is mapped only when the option burstDensityScale says its scale. */
    DENSITY_SCALE_UNKNOWN(ProblemClass.VALUE, Severity.INFO, "the density's scale is not published"),
    /** End lies before Start. Both stand in the neutral report as they are. */
    STOP_BEFORE_START(ProblemClass.VALUE, Severity.WARNING, "the window ends before it begins"),
    /** A port outside 1..65535. It is absent in the neutral report. */
    PORT_OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "a port outside 1..65535"),
    /** The MAC address is none. It is kept, and absent in the neutral report. */
    MAC_MALFORMED(ProblemClass.VALUE, Severity.WARNING, "not a MAC address"),
    /** Two media lines carry one label. Both are read. */
    LABEL_REPEATED(ProblemClass.VALUE, Severity.WARNING, "two media lines carry one label");

    private final ProblemKind kind;

    MsQoeProblem(ProblemClass problemClass, Severity severity, String description) {
        this.kind = new ProblemKind("msqoe." + name(), problemClass, severity, description);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
