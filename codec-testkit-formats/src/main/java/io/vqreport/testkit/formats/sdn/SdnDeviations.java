package io.vqreport.testkit.formats.sdn;

import static io.vqreport.testkit.Deviation.replacing;

import io.vqreport.testkit.Deviation;
import io.vqreport.xml.sdn.SdnProblem;
import java.util.List;
import java.util.stream.Stream;

/**
 * The deviations from the SDN interface's schemas, each made in a conforming message, with the code that a reader notes for it. Without jqwik.
 */
public final class SdnDeviations {
    private static final List<Deviation> ALL = Stream.of(texts(), structure(), values(), meaning())
            .flatMap(List::stream)
            .toList();

    private SdnDeviations() {}

    /**
     * The deviations.
     *
     * @return all of them; some codes have several
     */
    public static List<Deviation> all() {
        return ALL;
    }

    private static List<Deviation> texts() {
        return List.of(
                replacing("another document", SdnProblem.NO_MESSAGE, "(?s)^.*$", "<Other/>")
                        .refused(),
                replacing("an end tag missing", SdnProblem.NOT_WELL_FORMED, "</ConnectionInfo>", "")
                        .refused(),
                replacing(
                        "a byte order mark against the declaration",
                        SdnProblem.ENCODING_CONTRADICTED,
                        "(?s)^(<\\?xml[^>]*\\?>)?",
                        "\u00EF\u00BB\u00BF<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"),
                replacing("octets that are no UTF-8", SdnProblem.ENCODING, "<CallId>", "<CallId>\u0080")
                        .refused(),
                replacing("cut off", SdnProblem.NOT_WELL_FORMED, "(?s)</LyncDiagnostics>\\s*$", "")
                        .refused(),
                replacing(
                                "a document type",
                                SdnProblem.DOCTYPE,
                                "(?s)^(<\\?xml[^>]*\\?>)?",
                                "$1<!DOCTYPE LyncDiagnostics>")
                        .refused(),
                replacing(
                        "a log line before it", SdnProblem.TEXT_AROUND, "(?s)^(<\\?xml)", "2026-03-05 POST /site\n$1"),
                replacing(
                        "text behind it",
                        SdnProblem.TEXT_AROUND,
                        "(?s)(</LyncDiagnostics>)\\s*$",
                        "$1\n-- end of log --\n"),
                replacing(
                        "a batch around it",
                        SdnProblem.ELEMENT_AROUND,
                        "(?s)^(<\\?xml[^>]*\\?>)?(.*)$",
                        "$1<Batch>$2</Batch>"));
    }

    private static List<Deviation> structure() {
        return List.of(
                replacing(
                        "a version nobody knows",
                        SdnProblem.VERSION_UNKNOWN,
                        "(<LyncDiagnostics Version=)\"[^\"]*\"",
                        "$1\"Z\""),
                replacing(
                        "a namespace",
                        SdnProblem.NAMESPACE,
                        "<LyncDiagnostics ",
                        "<LyncDiagnostics xmlns=\"urn:example\" "),
                replacing("an unknown element", SdnProblem.UNKNOWN_ELEMENT, "(</From>)", "<Novelty>1</Novelty>$1"),
                replacing(
                        "an unknown attribute",
                        SdnProblem.UNKNOWN_ATTRIBUTE,
                        "<QualityUpdate ",
                        "<QualityUpdate Novelty=\"1\" "),
                replacing(
                        "an unknown element in version A",
                        SdnProblem.UNPUBLISHED,
                        "(?s)(<LyncDiagnostics Version=)\"[CD]\"(.*?)(</From>)",
                        "$1\"A\"$2<Novelty>1</Novelty>$3"),
                replacing(
                        "two elements in the wrong order",
                        SdnProblem.ELEMENT_ORDER,
                        "(<CallId>[^<]*</CallId>)\\s*(<TimeStamp>[^<]*</TimeStamp>)",
                        "$2$1"),
                replacing("a Call-ID twice", SdnProblem.ELEMENT_REPEATED, "(<CallId>[^<]*</CallId>)", "$1$1"),
                replacing(
                        "a property twice",
                        SdnProblem.PROPERTY_REPEATED,
                        "(<PacketLossRate>[^<]*</PacketLossRate>)",
                        "$1$1"),
                replacing("no Call-ID", SdnProblem.MANDATORY_MISSING, "<CallId>[^<]*</CallId>", ""),
                replacing(
                        "no kind of media",
                        SdnProblem.MANDATORY_MISSING,
                        "<QualityUpdate Type=\"[^\"]*\"",
                        "<QualityUpdate"),
                replacing("text between elements", SdnProblem.STRAY_TEXT, "<From>", "stray<From>"),
                replacing(
                        "an element inside a value",
                        SdnProblem.NESTED_IN_VALUE,
                        "(<PacketLossRate>[^<]*)<",
                        "$1<b/><"));
    }

    private static List<Deviation> values() {
        return List.of(
                replacing("no value", SdnProblem.EMPTY_VALUE, "<PacketLossRate>[^<]*<", "<PacketLossRate><"),
                replacing(
                        "a number in hexadecimal",
                        SdnProblem.NUMBER_MALFORMED,
                        "<PacketLossRate>[^<]*<",
                        "<PacketLossRate>0x12<"),
                replacing(
                        "a decimal comma",
                        SdnProblem.NUMBER_MALFORMED,
                        "<PacketLossRate>[^<]*<",
                        "<PacketLossRate>0,01<"),
                replacing(
                        "a delay with a fraction",
                        SdnProblem.NUMBER_NOT_WHOLE,
                        "<RoundTrip>[^<]*<",
                        "<RoundTrip>18.5<"),
                replacing(
                        "a negative rate",
                        SdnProblem.NUMBER_OUTSIDE_SCHEMA,
                        "<PacketLossRate>[^<]*<",
                        "<PacketLossRate>-0.1<"),
                replacing(
                        "yes for true",
                        SdnProblem.BOOLEAN_MALFORMED,
                        "(<Port>[^<]*</Port>)(?:\\s*<Inside>[^<]*</Inside>)?",
                        "$1<Inside>yes</Inside>"),
                replacing("no time", SdnProblem.TIME_MALFORMED, "<StartTime>[^<]*<", "<StartTime>2026-03-05 17:20:49<"),
                replacing(
                        "a time without zone",
                        SdnProblem.TIME_ZONE_MISSING,
                        "<StartTime>[^<]*<",
                        "<StartTime>2026-03-05T17:20:49<"),
                replacing(
                        "a host name for an address",
                        SdnProblem.ADDRESS_MALFORMED,
                        "<IP>[^<]*<",
                        "<IP>host.example.org<"),
                replacing("a port too great", SdnProblem.PORT_MALFORMED, "<Port>[^<]*<", "<Port>70000<"),
                replacing("port 0", SdnProblem.PORT_OUT_OF_RANGE, "<Port>[^<]*<", "<Port>0<"),
                replacing(
                        "an access point with colons",
                        SdnProblem.BSSID_MALFORMED,
                        "(<UserAgent>)",
                        "<BSSID>00:00:5e:00:53:02</BSSID>$1"),
                replacing(
                        "another kind of media",
                        SdnProblem.NAME_UNKNOWN,
                        "<QualityUpdate Type=\"[^\"]*\"",
                        "<QualityUpdate Type=\"smell\""));
    }

    private static List<Deviation> meaning() {
        return List.of(
                replacing(
                        "a degradation above 4",
                        SdnProblem.OUT_OF_RANGE,
                        "(</Properties>\\s*</QualityUpdate>)",
                        "<DegradationAvg>4.5</DegradationAvg>$1"),
                replacing(
                        "MOS 0",
                        SdnProblem.MOS_ZERO,
                        "(</Properties>\\s*</QualityUpdate>)",
                        "<RecvListenMOS>0</RecvListenMOS>$1"),
                replacing(
                        "a percentage for a fraction",
                        SdnProblem.FRACTION_SCALE_DOUBT,
                        "<PacketLossRate>[^<]*<",
                        "<PacketLossRate>1.5<"),
                replacing(
                        "a density",
                        SdnProblem.DENSITY_SCALE_UNKNOWN,
                        "(</Properties>\\s*</QualityUpdate>)",
                        "<BurstDensity>100</BurstDensity>$1"),
                replacing(
                        "a verdict nobody knows",
                        SdnProblem.VERDICT_UNKNOWN,
                        "(</Properties>\\s*</QualityUpdate>)",
                        "<StreamQuality>Awful</StreamQuality>$1"),
                replacing(
                        "a link speed of all ones",
                        SdnProblem.LINK_SPEED_UNKNOWN,
                        "<LinkSpeed>[^<]*<",
                        "<LinkSpeed>4.2949673E+09<"),
                replacing(
                        "a MAC address of eight octets",
                        SdnProblem.MAC_OF_EIGHT_OCTETS,
                        "(<MACAddr>[^<]*)<",
                        "$1-00-00<"),
                replacing("a MAC address in words", SdnProblem.MAC_MALFORMED, "<MACAddr>[^<]*<", "<MACAddr>none<"),
                replacing(
                        "an end before the start",
                        SdnProblem.STOP_BEFORE_START,
                        "<EndTime>[^<]*<",
                        "<EndTime>2001-01-01T00:00:00Z<"));
    }
}
