package io.vqreport.xml.msqoe.internal;

import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.Location;
import io.vqreport.model.Bytes;
import io.vqreport.xml.internal.XmlOrigin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts events, and MediaLine and Endpoint found alone, out of text of any kind. Holds no more of it than one report may have; every octet
 * is looked at once. Not thread-safe.
 */
final class Carver {
    /**
     * A piece cut out.
     *
     * @param xml its octets
     * @param origin where it stood; unknown when it was put together of several
     * @param whole whether its end tag is there
     * @param fragment whether it was put together of MediaLine and Endpoint
     * @param list the start tag of a list that stood before it and behind the piece before; null where there was none
     */
    record Piece(
            Bytes xml,
            XmlOrigin origin,
            boolean whole,
            boolean fragment,
            @Nullable ListTag list) {}

    /**
     * The start tag of a list.
     *
     * @param xml its octets
     * @param origin where it stood
     */
    record ListTag(Bytes xml, XmlOrigin origin) {}

    private static final String LIST = "VQReportEventList";

    private static final String EVENT = "VQReportEvent";
    private static final String MEDIA_LINE = "MediaLine";
    private static final String ENDPOINT = "Endpoint";
    /** Room for a prefix, the longest name and what ends it. */
    private static final int TAG_LOOK_AHEAD = 64;

    private static final int CHUNK = 8192;

    private final InputStream in;
    private final int limit;
    private final boolean fragments;
    private byte[] buffer = new byte[2 * CHUNK];
    /** The octets in the buffer, and the place in the input where it begins. */
    private int filled;

    private long base;
    private int baseLine = 1;
    private int baseColumn = 1;
    private int scanned;
    private boolean ended;
    /** Whether the first tag was read before. */
    private boolean skips;
    /** Whether the buffer begins with a piece that is being cut. */
    private boolean cutting;

    private @Nullable ListTag list;
    private @Nullable ByteArrayOutputStream endpoint;
    private @Nullable ByteArrayOutputStream mediaLines;

    Carver(InputStream in, int limit, boolean fragments) {
        this.in = in;
        this.limit = limit;
        this.fragments = fragments;
    }

    /** Searches behind the start of an event that is no XML. */
    static Carver behind(Location event, InputStream in, int limit) {
        Carver carver = new Carver(in, limit, false);
        carver.base = event.offset();
        carver.baseLine = event.line();
        carver.baseColumn = event.column();
        carver.skips = true;
        return carver;
    }

    /** The next piece; absent at the end of the input. */
    @Nullable
    Piece next() throws IOException {
        while (nextTag()) {
            if (skips) {
                skips = false;
                scanned++;
                continue;
            }
            if (isTag(EVENT, false)) {
                if (endpoint != null || mediaLines != null) {
                    return fragment();
                }
                return event();
            }
            if (isTag(LIST, false)) {
                cutList();
            } else if (fragments && isTag(MEDIA_LINE, false)) {
                if (mediaLines == null) {
                    mediaLines = new ByteArrayOutputStream();
                }
                cutFragment(MEDIA_LINE, mediaLines);
            } else if (fragments && isTag(ENDPOINT, false)) {
                if (endpoint != null) {
                    return fragment();
                }
                endpoint = new ByteArrayOutputStream();
                cutFragment(ENDPOINT, endpoint);
            } else {
                scanned++;
            }
        }
        return endpoint != null || mediaLines != null ? fragment() : null;
    }

    private Piece event() throws IOException {
        begin();
        XmlOrigin origin = new XmlOrigin(base, baseLine, baseColumn, 0);
        int lastLine = -1;
        scanned = 1;
        while (nextTag()) {
            if (isTag(EVENT, true)) {
                int end = tagEnd();
                return piece(end, origin, true);
            }
            if (isTag(EVENT, false)) {
                break;
            }
            if (isTag(MEDIA_LINE, true)) {
                lastLine = tagEnd();
                scanned = lastLine;
            } else {
                scanned++;
            }
            check(scanned);
        }
        return piece(lastLine < 0 ? scanned : lastLine, origin, false);
    }

    private void begin() {
        drop(scanned);
        cutting = true;
    }

    private Piece piece(int end, XmlOrigin origin, boolean whole) {
        check(end);
        Bytes xml = Bytes.copyOf(buffer, 0, end);
        scanned = end;
        cutting = false;
        return new Piece(xml, origin, whole, false, listTag());
    }

    private void cutFragment(String name, ByteArrayOutputStream target) throws IOException {
        begin();
        int end = tagEnd();
        if (buffer[end - 1] != '>' || buffer[end - 2] != '/') {
            scanned = end;
            while (nextTag() && !isTag(name, true)) {
                scanned++;
                check(scanned);
            }
            end = ended && scanned >= filled ? filled : tagEnd();
        }
        check(end + (long) target.size());
        target.write(buffer, 0, end);
        scanned = end;
        cutting = false;
    }

    private Piece fragment() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        write(all, "<VQReportEvent><VQSessionReport>");
        if (endpoint != null) {
            all.writeBytes(endpoint.toByteArray());
        }
        if (mediaLines != null) {
            all.writeBytes(mediaLines.toByteArray());
        }
        write(all, "</VQSessionReport></VQReportEvent>");
        endpoint = null;
        mediaLines = null;
        return new Piece(Bytes.copyOf(all.toByteArray()), XmlOrigin.UNKNOWN, true, true, listTag());
    }

    /** Keeps the start tag of a list, in which its id stands. */
    private void cutList() throws IOException {
        begin();
        int end = tagEnd();
        check(end);
        if (buffer[end - 1] == '>') {
            list = new ListTag(Bytes.copyOf(buffer, 0, end), new XmlOrigin(base, baseLine, baseColumn, 0));
        }
        scanned = end;
        cutting = false;
    }

    private @Nullable ListTag listTag() {
        ListTag tag = list;
        list = null;
        return tag;
    }

    private static void write(ByteArrayOutputStream target, String text) {
        target.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Moves to the next {@code <}, and makes sure that its name is in the buffer. */
    private boolean nextTag() throws IOException {
        while (true) {
            while (scanned < filled) {
                if (buffer[scanned] == '<') {
                    while (filled - scanned < TAG_LOOK_AHEAD && fill()) {
                        // Until the name is there, or the input ends.
                    }
                    return true;
                }
                scanned++;
            }
            if (cutting) {
                check(scanned);
            } else {
                drop(scanned);
            }
            if (!fill()) {
                return false;
            }
        }
    }

    private boolean isTag(String name, boolean end) {
        int i = scanned + 1;
        if (end) {
            if (i >= filled || buffer[i] != '/') {
                return false;
            }
            i++;
        }
        if (matches(i, name)) {
            return true;
        }
        int colon = i;
        while (colon < filled && colon - i < 16 && isNameOctet(buffer[colon])) {
            colon++;
        }
        return colon < filled && colon > i && buffer[colon] == ':' && matches(colon + 1, name);
    }

    private static boolean isNameOctet(byte octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || octet == '_'
                || octet == '-';
    }

    private boolean matches(int at, String name) {
        int end = at + name.length();
        if (end >= filled) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (buffer[at + i] != name.charAt(i)) {
                return false;
            }
        }
        byte next = buffer[end];
        return next == '>' || next == '/' || next == ' ' || next == '\t' || next == '\r' || next == '\n';
    }

    /** Behind the {@code >} of the tag at {@link #scanned}, or the end of the input. */
    private int tagEnd() throws IOException {
        byte quote = 0;
        for (int i = scanned; ; i++) {
            if (i == filled) {
                check(i);
                if (!fill()) {
                    return filled;
                }
            }
            byte octet = buffer[i];
            if (quote != 0) {
                quote = octet == quote ? 0 : quote;
            } else if (octet == '"' || octet == '\'') {
                quote = octet;
            } else if (octet == '>') {
                return i + 1;
            }
        }
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (buffer.length - filled < CHUNK) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int count = in.read(buffer, filled, CHUNK);
        if (count < 0) {
            ended = true;
            return false;
        }
        filled += count;
        return true;
    }

    private void drop(int count) {
        for (int i = 0; i < count; i++) {
            if (buffer[i] == '\n') {
                baseLine++;
                baseColumn = 1;
            } else if ((buffer[i] & 0xC0) != 0x80) {
                baseColumn++;
            }
        }
        System.arraycopy(buffer, count, buffer, 0, filled - count);
        base += count;
        filled -= count;
        scanned -= count;
    }

    private void check(long length) {
        if (length > limit) {
            throw new LimitExceededException(
                    "maxReportBytes", length, limit, new Location(base, baseLine, baseColumn, ""));
        }
    }
}
