package io.vqreport.xml.msqoe.internal.codec;

import io.vqreport.codec.Recognition;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells from an input's first octets whether it holds an event, or the feedback of a user. */
public final class Recognizer {
    private static final int ENOUGH = 8192;
    private static final String PREFIX = "<(?:[A-Za-z_][A-Za-z0-9_.-]{0,63}:)?";
    private static final Pattern ROOT =
            Pattern.compile(PREFIX + "(?:VQReportEvent(?:List)?|CallQualityFeedbackReport)[\\s/>]");
    private static final Pattern FRAGMENT = Pattern.compile(PREFIX + "(?:MediaLine|Endpoint)[\\s/>]");

    private Recognizer() {}

    /**
     * Looks at the first octets.
     *
     * @param prefix the octets, left as they are
     * @return CERTAIN where a root's start tag stands, LIKELY where only the namespace does, POSSIBLE for fragments
     */
    public static Recognition recognize(ByteBuffer prefix) {
        ByteBuffer view = prefix.slice();
        byte[] octets = new byte[Math.min(view.remaining(), ENOUGH)];
        view.get(octets);
        // Of text in UTF-16, the octets 0 go, and Latin letters stay.
        String text = new String(octets, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (ROOT.matcher(text).find()) {
            return Recognition.CERTAIN;
        }
        if (text.contains("ms-rtcp-metrics")) {
            return Recognition.LIKELY;
        }
        return FRAGMENT.matcher(text).find() ? Recognition.POSSIBLE : Recognition.NO;
    }
}
