package io.vqreport.rtcpxr.internal;

import io.vqreport.codec.Location;
import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.SipEnvelope;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bodies out of what surrounds them: a SIP request, a MIME multipart, a JSON string, an XML CDATA section or other text.
 *
 * @param sip the SIP request; absent when there was none
 * @param bodies the bodies, in their order; at least one
 */
public record Envelope(@Nullable SipEnvelope sip, List<Body> bodies) {
    /**
     * A body.
     *
     * @param octets the octets it stands in
     * @param from where it begins
     * @param to where it ends
     * @param offsets where its octets lie in the input
     * @param noted what was odd about its surroundings, noted at its first report; absent when nothing was
     */
    // A view that is passed on at once and never compared.
    @SuppressWarnings("ArrayRecordComponent")
    public record Body(
            byte[] octets,
            int from,
            int to,
            OffsetMap offsets,
            @Nullable RtcpXrProblem noted) {
        /**
         * Where the body begins in the input, a byte order mark before it included.
         *
         * @return its place
         */
        public Location start() {
            return place(noted == RtcpXrProblem.BYTE_ORDER_MARK ? from - BYTE_ORDER_MARK_LENGTH : from);
        }

        /**
         * Where an octet of the body lies in the input.
         *
         * @param at the octet's index
         * @return its place
         */
        public Location place(int at) {
            return new Places(offsets).location(at, "");
        }
    }

    static final int BYTE_ORDER_MARK_LENGTH = 3;

    private static final int MAX_NESTED_PARTS = 4;
    private static final byte[] CDATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CDATA_END = "]]>".getBytes(StandardCharsets.US_ASCII);

    /** Copies the list. */
    public Envelope {
        bodies = List.copyOf(bodies);
    }

    /**
     * Opens an input.
     *
     * @param in the input
     * @param from where to begin
     * @param to where to end
     * @return one element for each SIP request of the input; for an input without any, one with the bodies of whatever surrounds them
     */
    public static List<Envelope> open(byte[] in, int from, int to) {
        int request = behindBlankLines(in, behindByteOrderMark(in, from, to), to);
        if (!SipHeaders.isRequest(in, request, to)) {
            return List.of(withoutSip(in, from, to));
        }
        List<Envelope> requests = new ArrayList<>(1);
        OffsetMap offsets = OffsetMap.identity(in);
        while (request < to) {
            int end = SipHeaders.nextMessage(in, request, to);
            if (SipHeaders.isRequest(in, request, end)) {
                offsets = offsets.further(request);
                requests.add(sip(in, request, end, end == to, offsets));
            }
            request = end;
        }
        return requests;
    }

    /**
     * Whether any body is as asked.
     *
     * @param envelopes where to look
     * @param asked what to look for
     * @return true when one is
     */
    public static boolean anyBody(List<Envelope> envelopes, Predicate<Body> asked) {
        return envelopes.stream().flatMap(it -> it.bodies().stream()).anyMatch(asked);
    }

    private static Envelope withoutSip(byte[] in, int from, int to) {
        OffsetMap offsets = OffsetMap.identity(in);
        int start = behindByteOrderMark(in, from, to);
        RtcpXrProblem mark = start > from ? RtcpXrProblem.BYTE_ORDER_MARK : null;
        if (start < to && Heads.isHead(in, start, to)) {
            return new Envelope(null, List.of(new Body(in, start, to, offsets, mark)));
        }
        int request = behindBlankLines(in, start, to);
        if (request + 1 < to && in[request] == '-' && in[request + 1] == '-') {
            List<Body> bodies = new ArrayList<>();
            int end = SipHeaders.lineEnd(in, request, to);
            String boundary = new String(
                    in,
                    request + 2,
                    Octets.trimmedEnd(in, request + 2, end) - request - 2,
                    StandardCharsets.ISO_8859_1);
            parts(in, request, to, boundary, offsets, bodies, 0);
            if (!bodies.isEmpty()) {
                return new Envelope(null, bodies);
            }
        }
        List<Body> bodies = new ArrayList<>(1);
        bodies(in, start, to, offsets, mark, bodies);
        return new Envelope(null, bodies);
    }

    /**
     * A body without any surroundings but, perhaps, a byte order mark.
     *
     * @param in the input
     * @param from where the body begins
     * @param to where it ends
     * @return the body
     */
    public static Body bare(byte[] in, int from, int to) {
        return bare(in, from, to, OffsetMap.identity(in));
    }

    /**
     * A body without any surroundings but, perhaps, a byte order mark.
     *
     * @param in the input
     * @param from where the body begins
     * @param to where it ends
     * @param offsets where its octets lie
     * @return the body
     */
    public static Body bare(byte[] in, int from, int to, OffsetMap offsets) {
        int start = behindByteOrderMark(in, from, to);
        return new Body(in, start, to, offsets, start > from ? RtcpXrProblem.BYTE_ORDER_MARK : null);
    }

    /**
     * Whether the first octets of an input show that it is a bare body: a line begins a report, and nothing stands around it.
     *
     * @param in the octets
     * @param from the first one
     * @param to behind the last one
     * @return true when reports can be read one after the other
     */
    public static boolean isBare(byte[] in, int from, int to) {
        int start = behindByteOrderMark(in, from, to);
        int first = behindBlankLines(in, start, to);
        boolean multipart = first + 1 < to && in[first] == '-' && in[first + 1] == '-';
        return !multipart && !SipHeaders.isRequest(in, first, to) && Heads.find(in, start, to) >= 0;
    }

    /**
     * Whether an input begins with a byte order mark.
     *
     * @param in the octets
     * @param from the first one
     * @param to behind the last one
     * @return true when it does
     */
    public static boolean hasByteOrderMark(byte[] in, int from, int to) {
        return to - from >= BYTE_ORDER_MARK_LENGTH
                && (in[from] & 0xFF) == 0xEF
                && (in[from + 1] & 0xFF) == 0xBB
                && (in[from + 2] & 0xFF) == 0xBF;
    }

    private static int behindByteOrderMark(byte[] in, int from, int to) {
        return hasByteOrderMark(in, from, to) ? from + BYTE_ORDER_MARK_LENGTH : from;
    }

    private static int behindBlankLines(byte[] in, int from, int to) {
        int at = from;
        while (at < to && (in[at] == '\r' || in[at] == '\n')) {
            at++;
        }
        return at;
    }

    // SIP and MIME.

    private static Envelope sip(byte[] in, int from, int end, boolean last, OffsetMap offsets) {
        int to = end;
        SipHeaders headers = SipHeaders.read(in, SipHeaders.behindLine(in, from, to), to);
        int space = from;
        while (in[space] != ' ') {
            space++;
        }
        SipEnvelope sip = new SipEnvelope(
                new String(in, from, space - from, StandardCharsets.ISO_8859_1),
                headers.get("from", "f"),
                headers.get("call-id", "i"),
                headers.get("cseq", "cseq"),
                headers.get("user-agent", "user-agent"),
                headers.get("content-type", "c"));
        List<Body> bodies = new ArrayList<>();
        int bodyFrom = headers.bodyAt();
        long length = headers.contentLength();
        boolean tooLong = length > to - bodyFrom;
        if (!last && length >= 0 && !tooLong && behindBlankLines(in, bodyFrom + (int) length, to) == to) {
            // Blank lines between two messages are neither's (RFC 3261 section 7.5).
            to = bodyFrom + (int) length;
        }
        content(in, bodyFrom, to, sip.contentType(), offsets, bodies, 0);
        if (bodies.isEmpty()) {
            bodies(in, bodyFrom, to, offsets, null, bodies);
        }
        if (length >= 0
                && length != to - bodyFrom
                && bodies.size() == 1
                && bodies.get(0).noted() == null) {
            Body only = bodies.get(0);
            RtcpXrProblem noted = tooLong ? RtcpXrProblem.BODY_TRUNCATED : RtcpXrProblem.CONTENT_LENGTH_DIFFERS;
            bodies.set(0, new Body(only.octets(), only.from(), only.to(), only.offsets(), noted));
        }
        return new Envelope(sip, bodies);
    }

    private static void content(
            byte[] in, int from, int to, @Nullable String type, OffsetMap offsets, List<Body> bodies, int depth) {
        String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (lower.startsWith("multipart/") && depth < MAX_NESTED_PARTS) {
            String boundary = SipHeaders.parameter(type == null ? "" : type, "boundary");
            if (boundary != null) {
                parts(in, from, to, boundary, offsets, bodies, depth);
            }
        } else if (depth == 0 || lower.startsWith(VqFormat.MEDIA_TYPE) || Heads.find(in, from, to) >= 0) {
            OffsetMap before =
                    bodies.isEmpty() ? offsets : bodies.get(bodies.size() - 1).offsets();
            bodies(in, from, to, before.further(from), null, bodies);
        }
    }

    /** Parts lie between lines of two hyphens and the boundary (RFC 2046 section 5.1). */
    private static void parts(
            byte[] in, int from, int to, String boundary, OffsetMap offsets, List<Body> bodies, int depth) {
        byte[] delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int partFrom = -1;
        for (int line = from; line < to; line = SipHeaders.behindLine(in, line, to)) {
            if (!startsWith(in, line, to, delimiter)) {
                continue;
            }
            if (partFrom >= 0) {
                SipHeaders headers = SipHeaders.read(in, partFrom, line);
                int end = withoutLineEnd(in, headers.bodyAt(), line);
                content(in, headers.bodyAt(), end, headers.get("content-type", "c"), offsets, bodies, depth + 1);
            }
            partFrom = SipHeaders.behindLine(in, line, to);
            if (startsWith(in, line + delimiter.length, to, new byte[] {'-', '-'})) {
                return;
            }
        }
        if (partFrom >= 0 && partFrom < to) {
            SipHeaders headers = SipHeaders.read(in, partFrom, to);
            content(in, headers.bodyAt(), to, headers.get("content-type", "c"), offsets, bodies, depth + 1);
        }
    }

    /** The line end before a boundary belongs to the boundary. */
    private static int withoutLineEnd(byte[] in, int from, int to) {
        int end = to;
        if (end > from && in[end - 1] == '\n') {
            end--;
        }
        return end > from && in[end - 1] == '\r' ? end - 1 : end;
    }

    private static boolean startsWith(byte[] in, int at, int to, byte[] text) {
        if (to - at < text.length) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (in[at + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    // Other text.

    /** A body as it is, or, where no line of it begins a report, the reports found in the middle of lines. */
    private static void bodies(
            byte[] in, int from, int to, OffsetMap offsets, @Nullable RtcpXrProblem mark, List<Body> bodies) {
        int at = Heads.find(in, from, to) >= 0 ? to : nextInside(in, from, to);
        if (at == to) {
            bodies.add(new Body(in, from, to, offsets, mark));
            return;
        }
        OffsetMap near = offsets;
        while (at < to) {
            near = near.further(at);
            int end;
            switch (in[at - 1]) {
                case '"' -> {
                    int close = PlainQuotes.begin(in, at, to) ? PlainQuotes.end(in, at, textEnd(in, at, to)) : -1;
                    end = close < 0 ? JsonStrings.end(in, at, to) : close;
                    bodies.add(
                            close < 0
                                    ? JsonStrings.unescape(in, at, end, near)
                                    : new Body(in, at, end, near, RtcpXrProblem.EMBEDDED_IN_TEXT));
                }
                case '[' -> {
                    boolean cdata = at - from >= CDATA.length && startsWith(in, at - CDATA.length, to, CDATA);
                    end = cdata ? find(in, at, to, CDATA_END) : textEnd(in, at, to);
                    int inner = cdata ? end : withoutBracket(in, at, end);
                    RtcpXrProblem noted = cdata ? RtcpXrProblem.EMBEDDED_IN_XML : RtcpXrProblem.EMBEDDED_IN_TEXT;
                    bodies.add(new Body(in, at, inner, near, noted));
                }
                default -> {
                    end = textEnd(in, at, to);
                    bodies.add(new Body(in, at, end, near, RtcpXrProblem.EMBEDDED_IN_TEXT));
                }
            }
            at = nextInside(in, end, to);
        }
    }

    /** Where a report begins in the middle of a line; the end when none does. */
    private static int nextInside(byte[] in, int from, int to) {
        for (int at = Math.max(from, 1); at < to; at++) {
            if ((in[at] | 0x20) == 'v' && !Octets.is(in[at - 1], Octets.TOKEN) && Heads.isHead(in, at, to)) {
                return at;
            }
        }
        return to;
    }

    /** Where a report in other text ends: the next report's line has text of its own before it, which is not this report's. */
    private static int textEnd(byte[] in, int at, int to) {
        int next = nextInside(in, at + 1, to);
        int line = next == to ? to : lineStart(in, at, next);
        return line > at ? line : next;
    }

    /** The end of a report behind an opening bracket, without the bracket that closes it: the last octet, where no other one is open. */
    private static int withoutBracket(byte[] in, int from, int to) {
        int end = Octets.trimmedEnd(in, from, to);
        if (end == from || in[end - 1] != ']') {
            return to;
        }
        int open = 1;
        for (int i = from; i < end; i++) {
            open += in[i] == '[' ? 1 : in[i] == ']' ? -1 : 0;
        }
        return open == 0 ? end - 1 : to;
    }

    private static int lineStart(byte[] in, int from, int at) {
        int start = at;
        while (start > from && in[start - 1] != '\n' && in[start - 1] != '\r') {
            start--;
        }
        return start;
    }

    private static int find(byte[] in, int from, int to, byte[] text) {
        for (int at = from; at < to; at++) {
            if (in[at] == text[0] && startsWith(in, at, to, text)) {
                return at;
            }
        }
        return to;
    }
}
