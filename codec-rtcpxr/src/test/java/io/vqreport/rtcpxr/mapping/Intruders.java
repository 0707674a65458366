package io.vqreport.rtcpxr.mapping;

import java.util.List;

/** Texts that try to get out of the place they are written to. */
final class Intruders {
    static final List<String> ALL = List.of(
            "",
            " ",
            "a b",
            " a",
            "a ",
            "a\tb",
            "\ta",
            "a\rb",
            "a\nb",
            "a\r\nb",
            "a\r\n b",
            "a\r\nCallID:evil",
            "a\r\nVQSessionReport: CallTerm\r\nCallID:evil",
            "\r\n",
            "a\u0000b",
            "a\u001fb",
            "a\u007fb",
            "a\u0085b",
            "a\u2028b",
            "\uFEFFa",
            "\uD800",
            "a\uDC00b",
            "\uD83D\uDE00",
            "ä",
            "a\"b",
            "\"",
            "\"\"",
            "\"a",
            "a\"",
            "\"a b\"",
            "a\" NLR=99",
            "a\\",
            "\\\"",
            "a;b",
            ";",
            "a;to-tag=evil",
            "a,b",
            "a=b",
            "=",
            "a NLR=99.9",
            "NLR=99.9",
            "a IP=203.0.113.99",
            "1 PORT=1",
            "a:b",
            ":",
            "<",
            ">",
            "a> <sip:evil@example.net>",
            "sip:a@example.org>;tag=1",
            "sip:a b@example.org",
            "<sip:a@example.org>",
            "a@b@c",
            "(null)",
            "NaN",
            "127",
            "VQSessionReport",
            "VQSessionReport: CallTerm",
            "LocalMetrics:",
            "Metrics:",
            "CallID:evil",
            "CallID = evil",
            "LocalGroup:evil",
            "LocalAddr:IP=203.0.113.99",
            "FromID:evil",
            "Signal:SL=99",
            "RemoteMetrics:",
            "DialogID:evil",
            "Severity=Clear",
            "a 5",
            "a=",
            "a=1",
            "SL=",
            "CallID",
            "EstAlgo",
            "RLQEstAlgo",
            "%41",
            "a%",
            "{a}",
            "x".repeat(5_000));

    private Intruders() {}

    /** A text as a person can read it in a failure. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .limit(60)
                .forEach(c ->
                        shown.append(c >= 0x20 && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return shown.toString();
    }
}
