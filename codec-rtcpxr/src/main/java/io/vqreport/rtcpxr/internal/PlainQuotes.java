package io.vqreport.rtcpxr.internal;

/**
 * Finds the end of a report that was pasted between quotes as it is, with real line ends and no escapes, so that the quotes of its own values
 * look like those around it.
 *
 * <pre>
 *   10:02:11 body="VQSessionReport: CallTerm
 *   LocalID:"Ada" &lt;sip:ada@example.org&gt;          a pair: the report's own
 *   DialogID:12ab@192.0.2.1"                      one too many, at the end of a line: the closing one
 * </pre>
 */
final class PlainQuotes {
    private PlainQuotes() {}

    /** Whether the first line of a text behind a quote ends with a real line end, without any escape before it. No JSON string does. */
    static boolean begin(byte[] in, int from, int to) {
        int at = from;
        while (at < to && in[at] != '"' && in[at] != '\\' && !endsLine(in[at])) {
            at++;
        }
        return at < to && endsLine(in[at]);
    }

    /**
     * Where the closing quote of such a text stands: the last one at the end of a line that has an odd number of them.
     *
     * @return the quote's offset; -1 where there is none, or where quotes are escaped
     */
    static int end(byte[] in, int from, int to) {
        int close = -1;
        int quotes = 0;
        int last = -1;
        for (int at = from; at <= to; at++) {
            if (at == to || endsLine(in[at])) {
                close = quotes % 2 == 1 && Octets.skipBlanks(in, last + 1, at) == at ? last : close;
                quotes = 0;
            } else if (in[at] == '"') {
                if (in[at - 1] == '\\') {
                    return -1;
                }
                quotes++;
                last = at;
            }
        }
        return close;
    }

    private static boolean endsLine(byte octet) {
        return octet == '\r' || octet == '\n';
    }
}
