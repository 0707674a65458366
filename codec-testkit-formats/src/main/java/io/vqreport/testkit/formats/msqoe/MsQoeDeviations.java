package io.vqreport.testkit.formats.msqoe;

import static io.vqreport.testkit.Deviation.replacing;

import io.vqreport.testkit.Deviated;
import io.vqreport.testkit.Deviation;
import io.vqreport.xml.msqoe.MsQoeProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The deviations from MS-QoE that producers and logs are known for, each made in a conforming document, with the code that a reader notes for it.
 * Without jqwik.
 */
public final class MsQoeDeviations {
    private static final String EVENT = "<VQReportEvent";
    private static final String EVENT_END = "</VQReportEvent>";
    private static final Pattern EVENT_START = Pattern.compile(EVENT + "(?=[ >])");
    private static final String NAMESPACES = " xmlns=\"ms-rtcp-metrics\" xmlns:v2=\"ms-rtcp-metrics.v2\""
            + " xmlns:v3=\"ms-rtcp-metrics.v3\" xmlns:v4=\"ms-rtcp-metrics.v4\"";

    private static final List<Deviation> ALL = Stream.of(documents(), repairs(), structure(), values(), meaning())
            .flatMap(List::stream)
            .toList();

    private MsQoeDeviations() {}

    /**
     * The deviations.
     *
     * @return all of them; some codes have several
     */
    public static List<Deviation> all() {
        return ALL;
    }

    private static List<Deviation> documents() {
        return List.of(
                replacing("another document", MsQoeProblem.NO_REPORT, "(?s)^.*$", "<Other/>")
                        .refused(),
                replacing(
                        "a byte order mark against the declaration",
                        MsQoeProblem.ENCODING_CONTRADICTED,
                        "(?s)^(<\\?xml[^>]*\\?>)?",
                        "\u00EF\u00BB\u00BF<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"),
                replacing("octets that are no UTF-8", MsQoeProblem.ENCODING, "<FromURI>", "<FromURI>\u0080")
                        .refused(),
                replacing("an end tag in the middle missing", MsQoeProblem.NOT_WELL_FORMED, "</DialogInfo>", "")
                        .refused(),
                replacing(
                                "a document type",
                                MsQoeProblem.DOCTYPE,
                                "(?s)^(<\\?xml[^>]*\\?>)?",
                                "$1<!DOCTYPE VQReportEvent>")
                        .refused(),
                replacing(
                                "a list without event",
                                MsQoeProblem.EMPTY_LIST,
                                "(?s)^.*$",
                                "<VQReportEventList xmlns=\"ms-rtcp-metrics\"/>")
                        .otherItems(),
                replacing(
                        "an element among the events",
                        MsQoeProblem.LIST_CONTENT,
                        "(<VQReportEventList[^>]*>)",
                        "$1<Other>text</Other>"),
                replacing(
                                "an event that is empty",
                                MsQoeProblem.EMPTY_EVENT,
                                "(<VQReportEventList[^>]*>)",
                                "$1<VQReportEvent/>")
                        .otherItems(),
                replacing(
                                "session and interval reports in one event",
                                MsQoeProblem.MIXED_REPORTS,
                                "(?s)(<VQSessionReport)(.*?)(</VQSessionReport>)",
                                "$1$2$3<VQSessionIntervalReport$2</VQSessionIntervalReport>")
                        .otherItems());
    }

    private static List<Deviation> repairs() {
        return List.of(
                ofOneEvent(
                        "the last two end tags cut off",
                        MsQoeProblem.REPAIRED_END_TAGS,
                        event -> event.replaceFirst("\\s*</VQSessionReport>\\s*</VQReportEvent>$", "")),
                ofOneEvent(
                                "an event behind one that is no XML",
                                MsQoeProblem.REPAIRED_BREAK,
                                event -> event.replaceFirst("</DialogInfo>", "") + "\n" + event)
                        .otherItems(),
                ofOneEvent("two events without a list", MsQoeProblem.REPAIRED_LIST, event -> event + "\n" + event)
                        .otherItems(),
                ofOneEvent(
                        "an event in a line of a log",
                        MsQoeProblem.REPAIRED_DIRTY_TEXT,
                        event -> "03/05/2026|17:20:49.000 1F4C INFO :: " + event + " and on\n"),
                replacing(
                                "a media line alone",
                                MsQoeProblem.REPAIRED_FRAGMENT,
                                "(?s)^.*?(<MediaLine .*?</MediaLine>).*$",
                                "2026-03-05 17:20:49 media: $1\n")
                        .otherItems(),
                replacing(
                        "a blank in place of the T of a time",
                        MsQoeProblem.REPAIRED_DATE,
                        "( (?:Start|End)=\"[0-9-]{10})T([0-9:]{8})[^\"]*\"",
                        "$1 $2\""),
                replacing("a URI without scheme", MsQoeProblem.REPAIRED_URI, "<(FromURI|ToURI)>sip:", "<$1>"),
                replacing(
                        "a MAC address of eight octets",
                        MsQoeProblem.REPAIRED_MAC,
                        "(<[a-z0-9]+:MACAddr>[^<]*)</",
                        "$1-00-00</"));
    }

    private static List<Deviation> structure() {
        return List.of(
                replacing(
                        "an element in the base namespace",
                        MsQoeProblem.NAMESPACE,
                        "<v([23]):(BSSID|MACAddr|InterArrivalSD)>([^<]*)</v[23]:",
                        "<$2>$3</"),
                replacing(
                        "an unknown element",
                        MsQoeProblem.UNKNOWN_ELEMENT,
                        "<Network>",
                        "<Network><Novelty>1</Novelty>"),
                replacing(
                        "an unknown attribute",
                        MsQoeProblem.UNKNOWN_ATTRIBUTE,
                        "<Endpoint ",
                        "<Endpoint Novelty=\"1\" "),
                replacing(
                        "an element of another vocabulary",
                        MsQoeProblem.EXTENSION_ELEMENT,
                        "<Network>",
                        "<Network><n:New xmlns:n=\"urn:example:new\">1</n:New>"),
                replacing(
                        "an attribute of another vocabulary",
                        MsQoeProblem.EXTENSION_ATTRIBUTE,
                        "<Endpoint ",
                        "<Endpoint xmlns:n=\"urn:example:new\" n:new=\"1\" "),
                replacing(
                        "two elements in the wrong order",
                        MsQoeProblem.ELEMENT_ORDER,
                        "(<FromURI>[^<]*</FromURI>)\\s*(<ToURI>[^<]*</ToURI>)",
                        "$2$1"),
                replacing("an element twice", MsQoeProblem.ELEMENT_REPEATED, "(<FromURI>[^<]*</FromURI>)", "$1$1"),
                replacing(
                        "a marker element missing", MsQoeProblem.SEPARATOR_MISSING, "<v3:Separator3/>(\\s*<v4:)", "$1"),
                replacing("a mandatory element missing", MsQoeProblem.MANDATORY_MISSING, "<Caller>[^<]*</Caller>", ""),
                replacing("text between elements", MsQoeProblem.STRAY_TEXT, "<FromURI>", "stray<FromURI>"),
                replacing("an element inside a value", MsQoeProblem.NESTED_IN_VALUE, "(<Caller>[^<]*)<", "$1<b/><"));
    }

    private static List<Deviation> values() {
        String time = " Start=\"[^\"]*\"";
        return List.of(
                replacing("no value", MsQoeProblem.EMPTY_VALUE, "<Port>[^<]*<", "<Port><"),
                replacing(
                        "words for a number",
                        MsQoeProblem.NUMBER_MALFORMED,
                        "<InterArrival>[^<]*<",
                        "<InterArrival>seven<"),
                replacing("a decimal comma", MsQoeProblem.NUMBER_MALFORMED, "<LossRate>[^<]*<", "<LossRate>0,01<"),
                replacing(
                        "a number too large for its type",
                        MsQoeProblem.NUMBER_MALFORMED,
                        "<InterArrival>[^<]*<",
                        "<InterArrival>4294967295<"),
                replacing("NaN", MsQoeProblem.NOT_A_NUMBER, "<LossRate>[^<]*<", "<LossRate>NaN<"),
                replacing("INF", MsQoeProblem.NOT_A_NUMBER, "<LossRate>[^<]*<", "<LossRate>INF<"),
                replacing("yes for true", MsQoeProblem.BOOLEAN_MALFORMED, "<Caller>[^<]*<", "<Caller>yes<"),
                replacing("no time", MsQoeProblem.TIME_MALFORMED, time, " Start=\"yesterday\""),
                replacing(
                        "a time without zone", MsQoeProblem.TIME_ZONE_MISSING, time, " Start=\"2026-03-05T17:20:49\""),
                replacing(
                        "a text too long",
                        MsQoeProblem.TEXT_TOO_LONG,
                        "<Endpoint Name=\"[^\"]*\"",
                        "<Endpoint Name=\"" + "x".repeat(257) + "\""),
                replacing(
                        "a label of another name",
                        MsQoeProblem.NAME_UNKNOWN,
                        " Label=\"main-audio\"",
                        " Label=\"second-audio\""),
                replacing(
                        "flags in words",
                        MsQoeProblem.FLAGS_MALFORMED,
                        "<IceWarningFlags>[^<]*<",
                        "<IceWarningFlags>none<"));
    }

    private static List<Deviation> meaning() {
        return List.of(
                replacing(
                        "a MOS above 5",
                        MsQoeProblem.OUT_OF_RANGE,
                        "<LocalConversationalMOS>[^<]*<",
                        "<LocalConversationalMOS>7.5<"),
                replacing(
                        "MOS 0", MsQoeProblem.MOS_ZERO, "<LocalConversationalMOS>[^<]*<", "<LocalConversationalMOS>0<"),
                replacing(
                        "a percentage for a fraction",
                        MsQoeProblem.FRACTION_SCALE_DOUBT,
                        "<LossRate>[^<]*<",
                        "<LossRate>2.5<"),
                replacing(
                        "a density",
                        MsQoeProblem.DENSITY_SCALE_UNKNOWN,
                        "(</Jitter>\\s*<PacketLoss>(?:\\s*<[A-Za-z]+>[^<]*</[A-Za-z]+>)*\\s*</PacketLoss>)(?!\\s*<BurstGapLoss)",
                        "$1<BurstGapLoss><BurstDensity>100</BurstDensity></BurstGapLoss>"),
                replacing(
                        "an end before the start",
                        MsQoeProblem.STOP_BEFORE_START,
                        " End=\"[^\"]*\"",
                        " End=\"2001-01-01T00:00:00Z\""),
                replacing("port 0", MsQoeProblem.PORT_OUT_OF_RANGE, "<Port>[^<]*<", "<Port>0<"),
                replacing(
                        "a MAC address in words", MsQoeProblem.MAC_MALFORMED, "(<[a-z0-9]+:MACAddr>)[^<]*<", "$1none<"),
                replacing(
                        "a media line twice", MsQoeProblem.LABEL_REPEATED, "(?s)(<MediaLine .*?</MediaLine>)", "$1$1"));
    }

    /** What is made of the event of a document that has one, with the list and the declaration around it taken away. */
    private static Deviation ofOneEvent(String name, MsQoeProblem expected, UnaryOperator<String> edit) {
        return Deviation.of(name, expected, (conforming, random) -> {
            String text = new String(conforming, StandardCharsets.ISO_8859_1);
            Matcher starts = EVENT_START.matcher(text);
            int end = text.lastIndexOf(EVENT_END);
            if (!starts.find() || end < 0) {
                return Optional.empty();
            }
            int from = starts.start();
            if (starts.find()) {
                return Optional.empty();
            }
            String event = text.substring(from, end + EVENT_END.length());
            String alone = event.contains("xmlns=") ? event : event.replaceFirst(EVENT, EVENT + NAMESPACES);
            String edited = edit.apply(alone);
            return edited.equals(alone)
                    ? Optional.empty()
                    : Optional.of(Deviated.of(edited.getBytes(StandardCharsets.ISO_8859_1)));
        });
    }
}
