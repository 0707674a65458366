package io.vqreport.benchmarks.hostile;

import java.util.List;

/** The kinds of hostile input that are measured. */
public final class Shapes {
    private static final String HEAD = "VQSessionReport\r\n";
    private static final String BLOCK = HEAD + "LocalMetrics:\r\n";
    private static final String LINE = BLOCK + "SessionDesc:";
    private static final String SESSION = HEAD
            + "CallID: a\r\nLocalID: <sip:a@example.org>\r\nRemoteID: <sip:b@example.org>\r\nOrigID: <sip:a@example.org>\r\n"
            + "LocalGroup: a\r\nRemoteGroup: b\r\nLocalAddr: IP=192.0.2.1 PORT=5004 SSRC=0xa\r\n"
            + "RemoteAddr: IP=192.0.2.2 PORT=5004 SSRC=0xb\r\n";
    private static final String METRICS =
            "LocalMetrics:\r\nTimestamps:START=2026-01-01T00:00:00Z STOP=2026-01-01T00:01:00Z\r\n";
    private static final String CYRILLIC = "Анастасия ";

    private Shapes() {}

    /**
     * All kinds.
     *
     * @return them
     */
    public static List<Shape> all() {
        return List.of(
                new Shape("garbage", "", "", ""),
                new Shape("garbage behind a head line", HEAD, "", ""),
                new Shape("`PT=0 ` repeated", LINE, "PT=0 ", ""),
                new Shape("unknown lines", HEAD, "x-unknown: 17 of 40\r\n", ""),
                new Shape("unknown lines in a block", BLOCK, "x-unknown: 17 of 40\r\n", ""),
                new Shape("`=N ;` on one line", LINE, "=N ;", ""),
                new Shape("`=N ;` on lines", HEAD, "=N ;\r\n", ""),
                new Shape("a non-ASCII name", HEAD + "LocalID: \"", CYRILLIC, "\" <sip:a@example.org>\r\n"),
                new Shape("non-ASCII names on lines", HEAD, "x-name: " + CYRILLIC + "\r\n", ""),
                new Shape("an unterminated quote", LINE + "FMTP=\"", "annexb=no ", ""),
                new Shape("unterminated quotes on lines", BLOCK, "SessionDesc:FMTP=\"a x=\"b\r\n", ""),
                new Shape("quotes without blanks", LINE, "x=\"a\"", ""),
                new Shape("one line without end", HEAD + "CallID: ", "a", ""),
                new Shape("one line of blanks", HEAD + "CallID: ", " ", "a"),
                new Shape("blanks at the end of a line", HEAD + "CallID: a", " ", ""),
                new Shape("blanks behind keys", LINE, "PT        =        0        ", ""),
                new Shape("many small reports", "", HEAD + "CallID: a\r\n", ""),
                new Shape("many problems on one line", LINE, "PT=zero PD=\"\" SR=8k FD=1,5 ", ""),
                new Shape("problems in falling order", BLOCK, "SessionDesc:PT=x a =1 PT=1,,1 \t \r\n", ""),
                new Shape(
                        "problems far behind a long line",
                        HEAD + "CallID: ",
                        "a",
                        "\r\nDelay:RTD=x \r\nDelay:RTD=y ".repeat(400)),
                new Shape("a folded line", HEAD + "LocalGroup: a", "\r\n a", "\r\n"),
                new Shape("folded parameters", LINE, "x=1\r\n ", "\r\n"),
                new Shape("folded lines", HEAD, "x-unknown: 17\r\n of 40\r\n", ""),
                new Shape("indented lines", HEAD + "  CallID: a\r\n", "  x-unknown: 17\r\n", ""),
                new Shape("many extension parameters", LINE, "x1=1 x2=2 ", ""),
                new Shape("many words where parameters should be", LINE, "word ", ""),
                new Shape("a text without quotes", LINE + "PD=", "G.711 ", ""),
                new Shape("many sample rates", LINE + "SR=8000", ";8000", "\r\n"),
                new Shape("a number without end", LINE + "PT=", "1", "\r\n"),
                new Shape("a time without end", BLOCK + "Timestamps:START=2026-01-01T00:00:00.", "1", "\r\n"),
                new Shape("pieces of an address", HEAD + "LocalAddr: ", "192.0.2.1 ", ""),
                new Shape("colons in an address", HEAD + "LocalAddr: IP=", "1:", "\r\n"),
                new Shape("parameters of a dialog", HEAD + "DialogID: a", ";to-tag=a", ""),
                new Shape("the same session line again", HEAD, "LocalAddr: IP=192.0.2.1 PORT=2 SSRC=0xa\r\n", ""),
                new Shape("the same label again", HEAD, "LocalMetrics:\r\n", ""),
                new Shape("both labels in turn", HEAD, "LocalMetrics:\r\nDelay:RTD=1\r\nRemoteMetrics:\r\n", ""),
                new Shape("lines before the report", "", "x-unknown: 17 of 40\r\n", HEAD),
                new Shape("blank lines", HEAD, "\r\n", ""),
                new Shape("blank lines before the report", "", "\r\n", HEAD),
                new Shape("lines that end with CR", HEAD, "x-unknown: 17\r", ""),
                new Shape("alert parameters", "VQAlertReport: ", "Type=RTD ", ""),
                new Shape("conforming reports", "", SESSION + METRICS, ""),
                new Shape("conforming, unknown lines", SESSION + METRICS, "x-unknown: 17 of 40\r\n", ""),
                new Shape("conforming, extension parameters", SESSION + METRICS + "Delay:RTD=1", " x=1", "\r\n"),
                new Shape("conforming, words in quotes", SESSION + METRICS + "SessionDesc:FMTP=\"a", " b=c", "\"\r\n"),
                new Shape("conforming, folds", SESSION + METRICS + "Delay:RTD=1", "\r\n x=1", "\r\n"),
                new Shape("conforming, sample rates", SESSION + METRICS + "SessionDesc:SR=8000", ";8000", "\r\n"),
                new Shape("conforming, parameters of a dialog", SESSION + METRICS + "DialogID: a", ";to-tag=b", "\r\n"),
                new Shape("conforming, a non-ASCII name", SESSION + METRICS + "x-name: \"", CYRILLIC, "\"\r\n"),
                new Shape(
                        "SIP headers",
                        "PUBLISH sip:a@example.org SIP/2.0\r\n",
                        "X-Header: 17 of 40\r\n",
                        "\r\n" + HEAD),
                new Shape("parts of a multipart", "--b\r\n", "\r\n" + HEAD + "\r\n--b\r\n", "\r\n--b--\r\n"),
                new Shape("boundaries of a multipart", "", "--b\r\n", HEAD),
                new Shape("an escaped string", "{\"body\": \"", "\\u0041\\r\\n", "VQSessionReport\\r\\n\"}"),
                new Shape("character data sections", "<a>", "<![CDATA[a]]>", "<![CDATA[" + HEAD + "]]></a>"));
    }
}
