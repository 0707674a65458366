package io.vqreport.rtcpxr;

import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.ProblemKind;
import io.vqreport.codec.Severity;

/**
 * Everything that can be odd about a vq-rtcpxr body. Ids have the prefix {@code rtcpxr.}.
 *
 * <p>Under LENIENT every one of them is noted and reading goes on, save {@link #NO_REPORT}.
 */
public enum RtcpXrProblem implements ProblemCode {

    // The report as a whole
    /** Nothing of the format was recognized: no line names a report. What stands there is beyond reading. */
    NO_REPORT(ProblemClass.SYNTAX, Severity.ERROR, "no VQSessionReport, VQIntervalReport or VQAlertReport line"),
    /** The grammar refuses the text; the message says what it expected. Only the grammar reports this code. */
    GRAMMAR(ProblemClass.SYNTAX, Severity.ERROR, "not conforming to the grammar of RFC 6035 section 4.6.1"),
    /** The body holds more reports than the one that was asked for. decodeAll reads them all. */
    MORE_REPORTS(ProblemClass.VALUE, Severity.WARNING, "more reports follow in the body"),
    /** Lines stand before the one that names the report. They are read as the report's own. */
    REPORT_TYPE_NOT_FIRST(ProblemClass.SYNTAX, Severity.INFO, "lines stand before the line that names the report"),
    /**
     * A metrics line without a label over it. It is read as LocalMetrics. Where the block above has had the like already, and metrics begin
     * anew, nothing tells whose they are: they are kept as text.
     */
    METRICS_LABEL_MISSING(
            ProblemClass.SYNTAX, Severity.INFO, "a metrics line stands under no LocalMetrics or RemoteMetrics label"),
    /**
     * A label over metrics is spelled in another way, such as RemoteMetric or Remote Metrics. It is read as that label, and written as RFC 6035
     * has it.
     */
    METRICS_LABEL_SPELLING(ProblemClass.SYNTAX, Severity.WARNING, "a label over metrics spelled in another way"),
    /** There is no LocalMetrics block, which the grammar demands. */
    LOCAL_METRICS_MISSING(ProblemClass.SYNTAX, Severity.INFO, "the mandatory LocalMetrics block is missing"),
    /** A Metrics block has no Timestamps line, which the grammar demands. */
    TIMESTAMPS_MISSING(ProblemClass.SYNTAX, Severity.INFO, "the mandatory Timestamps line of the block is missing"),
    /** A line of SessionInfo is missing that the grammar demands; the path names it. */
    MANDATORY_LINE_MISSING(ProblemClass.SYNTAX, Severity.INFO, "a mandatory line of the session part is missing"),
    /** A known line stands out of the grammar's order. It is read all the same. */
    LINE_ORDER(ProblemClass.SYNTAX, Severity.INFO, "the line stands out of its order"),
    /** A known line stands a second time in its part. Parameters it adds are read; those it repeats are kept as extensions. */
    LINE_REPEATED(ProblemClass.SYNTAX, Severity.WARNING, "the line stands here a second time"),
    /** The layout of the drafts before RFC 6035: CallID, addresses and the like inside a metrics block. */
    PRE_STANDARD_LAYOUT(ProblemClass.SYNTAX, Severity.INFO, "a line of the session part stands inside a metrics block"),
    /** A FromID or ToID line. Which of them is the local party is decided by evidence when the report becomes neutral. */
    FROM_TO_ID(ProblemClass.SYNTAX, Severity.INFO, "FromID and ToID are lines of the drafts before RFC 6035"),
    /** A line of the session part is repeated, as drafts do in RemoteMetrics. The first one stands; this one is kept as text. */
    SESSION_LINE_REPEATED(ProblemClass.SYNTAX, Severity.INFO, "a line of the session part is repeated"),
    /** A repeated LocalAddr or RemoteAddr gives another address than both of the first pair. The first pair stands. */
    ADDRESS_DIFFERS(ProblemClass.VALUE, Severity.WARNING, "the repeated address is neither of the two given before"),
    /** DialogID stands before or inside the metrics instead of behind them. */
    DIALOG_ID_EARLY(ProblemClass.SYNTAX, Severity.INFO, "DialogID stands before the end of the metrics"),
    /** Type, Severity and Dir stand on the line below VQAlertReport. */
    ALERT_PARAMETERS_ON_OWN_LINE(
            ProblemClass.SYNTAX, Severity.INFO, "the alert's parameters stand on a line of their own"),
    /** VQAlertReport lacks a parameter that the grammar demands; the path names it. */
    ALERT_PARAMETER_MISSING(ProblemClass.SYNTAX, Severity.WARNING, "the alert lacks Type, Severity or Dir"),
    /** A value of Severity or Dir that RFC 6035 does not know. It is kept as text and absent in the neutral report. */
    ALERT_NAME_UNKNOWN(ProblemClass.SYNTAX, Severity.WARNING, "not a name RFC 6035 gives Severity or Dir"),
    /** Type names a metric that the RFC's MetricType does not list, such as OWD. */
    ALERT_TYPE_UNLISTED(ProblemClass.VALUE, Severity.INFO, "an alert metric that MetricType does not list"),
    /** Behind VQSessionReport or VQIntervalReport stands something other than CallTerm. */
    REPORT_QUALIFIER_UNKNOWN(
            ProblemClass.SYNTAX, Severity.WARNING, "something other than CallTerm behind the report's name"),
    /** A line goes on at the start of the next one without the blank that marks a fold. It is read as the line's continuation. */
    CONTINUATION_NOT_FOLDED(ProblemClass.SYNTAX, Severity.INFO, "parameters go on without a fold"),
    /** The report was found inside a JSON string, with its escapes. It is unescaped; offsets still count from the start of the input. */
    EMBEDDED_IN_JSON(ProblemClass.SYNTAX, Severity.INFO, "the report stands in a JSON string"),
    /** The report was found inside an XML CDATA section. */
    EMBEDDED_IN_XML(ProblemClass.SYNTAX, Severity.INFO, "the report stands inside an XML document"),
    /**
     * The report's name was found in the middle of a line of other text. A bracket around the report is not part of it; nor are quotes, of which the
     * closing one is the last one at the end of a line that has no partner there.
     */
    EMBEDDED_IN_TEXT(ProblemClass.SYNTAX, Severity.INFO, "the report begins in the middle of a line"),
    /** The SIP message's Content-Length is smaller than the body. The whole body is read. */
    CONTENT_LENGTH_DIFFERS(ProblemClass.VALUE, Severity.INFO, "the body is longer than Content-Length says"),
    /** The SIP message's Content-Length is greater than the body: its end is missing. */
    BODY_TRUNCATED(ProblemClass.VALUE, Severity.WARNING, "the body is shorter than Content-Length says"),

    // Line ends and white space
    /** A line ends with LF alone. Noted once a report, at the first one. */
    LINE_END_LF(ProblemClass.SYNTAX, Severity.INFO, "lines end with LF alone"),
    /** A line ends with CR alone. Noted once a report, at the first one. */
    LINE_END_CR(ProblemClass.SYNTAX, Severity.INFO, "lines end with CR alone"),
    /** A line begins in the middle of another one. It is read as a line. */
    LINE_END_MISSING(ProblemClass.SYNTAX, Severity.WARNING, "a line begins on another one"),
    /** A blank line. It is skipped. Noted once a report, at the first one. */
    BLANK_LINE(ProblemClass.SYNTAX, Severity.INFO, "a blank line"),
    /** Lines are indented, which would make each a fold of the one above. They are read as lines. Noted once a report. */
    INDENTED_LINES(ProblemClass.SYNTAX, Severity.INFO, "lines are indented"),
    /** A blank or tab stands before the line's end. */
    TRAILING_BLANK(ProblemClass.SYNTAX, Severity.INFO, "a blank at the end of the line"),
    /** The input begins with a UTF-8 byte order mark. It is skipped. */
    BYTE_ORDER_MARK(ProblemClass.SYNTAX, Severity.INFO, "a byte order mark"),
    /** Two parameters run together, such as JBM=20JBX=240. They are read as two. */
    SEPARATOR_MISSING(ProblemClass.SYNTAX, Severity.WARNING, "no blank between two parameters"),
    /**
     * Parameters are separated by a comma or semicolon instead of a blank. It ends a value where a key of the line stands behind it, be the
     * value of its own form or not, and be it a vendor's.
     */
    SEPARATOR_WRONG(ProblemClass.SYNTAX, Severity.WARNING, "a comma or semicolon between two parameters"),
    /**
     * A line without a colon. LocalMetrics, RemoteMetrics and a metrics line with a parameter of its own are read as if they had one; any other
     * is kept as text.
     */
    COLON_MISSING(ProblemClass.SYNTAX, Severity.INFO, "no colon behind the line's name"),
    /** A known line has an equals sign where its colon belongs. */
    COLON_IS_EQUALS(ProblemClass.SYNTAX, Severity.INFO, "an equals sign instead of the line's colon"),
    /** A piece of a parameter line that is not of the form key=value. It is kept as text. */
    PARAMETER_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "not of the form key=value"),
    /** A parameter stands twice on its line. The first one stands; this one is kept as an extension. */
    PARAMETER_REPEATED(ProblemClass.SYNTAX, Severity.WARNING, "the parameter stands twice on its line"),
    /** A line lacks a parameter that the grammar demands; the path names it. */
    PARAMETER_MISSING(ProblemClass.SYNTAX, Severity.INFO, "a mandatory parameter of the line is missing"),
    /** Octets that are not UTF-8. In text they are shown as the replacement character. */
    INVALID_UTF8(ProblemClass.SYNTAX, Severity.WARNING, "octets that are not UTF-8"),
    /** A control character inside a line. */
    CONTROL_CHARACTER(ProblemClass.SYNTAX, Severity.WARNING, "a control character"),

    // Identities and addresses
    /** A line or parameter has no value. It is kept as empty and absent in the neutral report. */
    EMPTY_VALUE(ProblemClass.SYNTAX, Severity.INFO, "no value"),
    /** The text (null), which C programs print for none. It is kept, and absent in the neutral report. */
    NULL_TEXT(ProblemClass.VALUE, Severity.INFO, "the text (null) stands for no value"),
    /** LocalID, RemoteID, OrigID, FromID or ToID is not an address of RFC 3261. Its text is kept. */
    ID_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "neither a name-addr nor an addr-spec of RFC 3261"),
    /** Header parameters such as ;tag= stand behind a name-addr. They are kept in the text and left out of the URI. */
    ID_PARAMETERS(ProblemClass.SYNTAX, Severity.INFO, "header parameters behind the address"),
    /** An identity such as user@example.org without sip: before it. */
    URI_SCHEME_MISSING(ProblemClass.SYNTAX, Severity.INFO, "the URI has no scheme"),
    /** A Call-ID holds a character that the RFC's word does not allow, such as a brace or comma. */
    CALL_ID_CHARACTERS(ProblemClass.SYNTAX, Severity.INFO, "a character the RFC's word does not allow"),
    /** A text holds a character that the RFC's word or word-plus does not allow. */
    WORD_CHARACTERS(ProblemClass.SYNTAX, Severity.INFO, "a character the RFC's word or word-plus does not allow"),
    /** An address line from which no IP address can be read, such as one that holds an address of record. Its text is kept. */
    ADDRESS_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "no IP address can be read"),
    /** An address written as ip:port or as two words instead of IP= and PORT=. */
    ADDRESS_FORM(ProblemClass.SYNTAX, Severity.INFO, "the address is not written as IP= PORT= SSRC="),
    /** An IPv6 address in brackets, which the grammar does not have. They are taken off. */
    IP_BRACKETS(ProblemClass.SYNTAX, Severity.INFO, "brackets around an IPv6 address"),
    /** The digits do not make a valid IP address, such as an octet over 255. The text stands in the neutral report. */
    IP_INVALID(ProblemClass.VALUE, Severity.WARNING, "not a valid IP address"),
    /** A port outside 1..65535. It is absent in the neutral report. */
    PORT_OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "a port outside 1..65535"),
    /** Port 0, which stands for none. It is absent in the neutral report. */
    PORT_ZERO(ProblemClass.VALUE, Severity.INFO, "port 0 stands for no port"),
    /** The SSRC begins with a capital 0X, which the grammar does not have. */
    SSRC_FORM(ProblemClass.SYNTAX, Severity.INFO, "the SSRC's 0x is written 0X"),
    /** The SSRC has more digits than hex allows, so it is decimal. */
    SSRC_DECIMAL(ProblemClass.SYNTAX, Severity.INFO, "the SSRC is written in decimal"),
    /** The SSRC has eight digits or fewer and no letter, and nothing tells whether it is hex or decimal. It is absent in the neutral report. */
    SSRC_AMBIGUOUS(ProblemClass.VALUE, Severity.WARNING, "the SSRC may be decimal or hex"),
    /** The SSRC is no number of 32 bits. Its text is kept, and it is absent in the neutral report. */
    SSRC_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "not an SSRC"),
    /** SSRC 0, which stands for none. It is absent in the neutral report. */
    SSRC_ZERO(ProblemClass.VALUE, Severity.INFO, "SSRC 0 stands for no SSRC"),
    /** A MAC address without colons, or with other marks. */
    MAC_FORM(ProblemClass.SYNTAX, Severity.INFO, "the MAC address is not written as octets joined by colons"),
    /** The MAC address has other characters than hex digits. Its text is kept, and it is absent in the neutral report. */
    MAC_MALFORMED(ProblemClass.SYNTAX, Severity.WARNING, "not a MAC address"),
    /** The MAC address does not have six octets. Of eight, the first six stand in the neutral report; others are absent there. */
    MAC_LENGTH(ProblemClass.VALUE, Severity.WARNING, "a MAC address of other than six octets"),
    /** A parameter of DialogID that the grammar does not have. It is kept. */
    DIALOG_PARAMETER(ProblemClass.SYNTAX, Severity.INFO, "not a parameter of DialogID"),
    /** DialogID names another Call-ID than CallID does. Both stand in the neutral report. */
    DIALOG_ID_DIFFERS(ProblemClass.VALUE, Severity.INFO, "DialogID names another Call-ID than CallID"),
    /** Only FromID and ToID name the parties, and nothing tells which is local. They are tags fromId and toId of the neutral report. */
    PARTIES_UNNAMED(ProblemClass.VALUE, Severity.WARNING, "nothing tells which of FromID and ToID is local"),

    // Values
    /** 127, the mark of RFC 3611 for an unavailable value. It is kept, and absent in the neutral report. */
    UNAVAILABLE(ProblemClass.VALUE, Severity.INFO, "127 stands for an unavailable value"),
    /** 65535, a full or unset 16-bit field of RFC 3611. It is kept, and absent in the neutral report. */
    SATURATED(ProblemClass.VALUE, Severity.INFO, "65535 stands for a full or unset 16-bit field"),
    /** The value is outside the range of its metric. It is kept, and absent in the neutral report. */
    OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "a value outside its range"),
    /** The value is above what RFC 6035 allows but within its metric's range, such as R 125 on the fullband scale. */
    ABOVE_RFC_RANGE(ProblemClass.VALUE, Severity.INFO, "a value above the RFC's range, but meaningful"),
    /** NaN or the like in place of a number. It is kept as text, and absent in the neutral report. */
    NOT_A_NUMBER(ProblemClass.SYNTAX, Severity.INFO, "NaN stands for no value"),
    /** The value is no number. It is kept as text, and absent in the neutral report. */
    NUMBER_MALFORMED(ProblemClass.SYNTAX, Severity.ERROR, "not a number"),
    /** A whole number is written with decimals. They are read. */
    DECIMALS_IN_INTEGER(ProblemClass.SYNTAX, Severity.INFO, "decimals in a whole number"),
    /** A number has more digits than the grammar allows. They are read. */
    TOO_MANY_DIGITS(ProblemClass.SYNTAX, Severity.INFO, "more digits than the grammar allows"),
    /** A decimal comma, as some locales print it. It is read as a point, but where it may part thousands of a whole number as well. */
    DECIMAL_COMMA(ProblemClass.SYNTAX, Severity.WARNING, "a decimal comma"),
    /** A number has a sign where the grammar allows none. */
    SIGN_UNEXPECTED(ProblemClass.SYNTAX, Severity.INFO, "a sign where the grammar allows none"),
    /**
     * Letters follow the digits. Where they are the parameter's own unit, the number is read without them. Otherwise the value is kept as text,
     * since the number may be in another unit, and absent in the neutral report.
     */
    UNIT_BEHIND_NUMBER(ProblemClass.SYNTAX, Severity.WARNING, "letters behind the number"),
    /** JBA or PLC is not a code 0 to 3. It is kept, and absent in the neutral report. */
    CODE_UNKNOWN(ProblemClass.SYNTAX, Severity.WARNING, "not a code 0 to 3"),
    /** SSUP is neither on nor off. It is kept as text, and absent in the neutral report. */
    SWITCH_UNKNOWN(ProblemClass.SYNTAX, Severity.WARNING, "neither on nor off"),
    /** The number 0 in place of a time. It is kept as text, and absent in the neutral report. */
    TIMESTAMP_ZERO(ProblemClass.SYNTAX, Severity.INFO, "0 stands for no time"),
    /** A time in another spelling of ISO 8601: compact, with a blank instead of T, or without seconds. It is read. */
    TIMESTAMP_FORM(ProblemClass.SYNTAX, Severity.INFO, "the time is not written as RFC 3339 has it"),
    /** A time without Z or offset. It is read as UTC. */
    TIMESTAMP_ZONE_MISSING(ProblemClass.SYNTAX, Severity.WARNING, "the time has no zone"),
    /** The value is no time. It is kept as text, and absent in the neutral report. */
    TIMESTAMP_MALFORMED(ProblemClass.SYNTAX, Severity.ERROR, "not a time"),
    /** A month, day, hour, minute or second that does not exist. It is kept as text, and absent in the neutral report. */
    TIMESTAMP_OUT_OF_RANGE(ProblemClass.VALUE, Severity.WARNING, "no such day or time"),
    /** The time has an offset, which the grammar admits and its comment forbids. It is read as UTC. */
    TIMESTAMP_OFFSET(ProblemClass.VALUE, Severity.INFO, "an offset where only Z is allowed"),
    /** A time before 2001: the clock was not set. It stands in the neutral report as it is. */
    CLOCK_NOT_SET(ProblemClass.VALUE, Severity.WARNING, "a time before the format existed"),
    /** STOP lies before START. Both stand in the neutral report as they are. */
    STOP_BEFORE_START(ProblemClass.VALUE, Severity.WARNING, "the window ends before it begins"),
    /** A MOS of 10 to 50, which looks like MOS x 10. It is absent in the neutral report unless the option mosScale says so. */
    MOS_SCALE_DOUBT(ProblemClass.VALUE, Severity.WARNING, "the MOS looks like MOS x 10"),
    /** A rate that looks like another scale than the option lossScale says: a fraction, a percentage or 256ths. */
    LOSS_SCALE_DOUBT(ProblemClass.VALUE, Severity.WARNING, "the rate looks like another scale"),
    /** Nominal, maximum and absolute maximum delay of the jitter buffer are not in this order. */
    JITTER_BUFFER_ORDER(ProblemClass.VALUE, Severity.WARNING, "the jitter buffer's delays are not in order"),
    /** JBA says non-adaptive, and JBR or JBX say otherwise. */
    JITTER_BUFFER_FIXED(
            ProblemClass.VALUE, Severity.INFO, "a non-adaptive jitter buffer with the values of an adaptive one"),
    /** A text that has blanks, or that must be quoted, stands without quotes. It is read up to the next parameter. */
    TEXT_NOT_QUOTED(ProblemClass.SYNTAX, Severity.INFO, "a text with blanks or of FMTP without quotes"),
    /** A quoted text has no closing quote. It is read up to the end of the line. */
    QUOTE_UNTERMINATED(ProblemClass.SYNTAX, Severity.WARNING, "a quote without end"),
    /** An algorithm's key ends in Algo instead of Alg. It is read as that algorithm. */
    ALGORITHM_KEY_SPELLING(ProblemClass.VALUE, Severity.INFO, "an algorithm's key spelled with Algo"),
    /** A parameter that RFC 6035 does not define on this line. It is kept, and stands in the extras of the neutral report. */
    EXTENSION_PARAMETER(ProblemClass.VALUE, Severity.INFO, "a parameter RFC 6035 does not define"),
    /** A line that RFC 6035 does not define. It is kept, and stands in the extras or tags of the neutral report. */
    EXTENSION_LINE(ProblemClass.VALUE, Severity.INFO, "a line RFC 6035 does not define");

    private final ProblemKind kind;

    RtcpXrProblem(ProblemClass problemClass, Severity severity, String description) {
        this.kind = new ProblemKind("rtcpxr." + name(), problemClass, severity, description);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
