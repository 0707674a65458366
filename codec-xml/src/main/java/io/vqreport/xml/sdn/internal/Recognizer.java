package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.Recognition;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells from an input's first octets whether it holds an SDN message. */
public final class Recognizer {
    private static final int ENOUGH = 8192;
    private static final Pattern START =
            Pattern.compile("<(?:[A-Za-z_][A-Za-z0-9_.-]{0,63}:)?" + SdnFormat.ROOT + "[\\s/>]");

    private Recognizer() {}

    /**
     * Looks at the first octets.
     *
     * @param prefix the octets, left as they are
     * @return CERTAIN where the root's start tag stands, LIKELY where only its name does
     */
    public static Recognition recognize(ByteBuffer prefix) {
        ByteBuffer view = prefix.slice();
        byte[] octets = new byte[Math.min(view.remaining(), ENOUGH)];
        view.get(octets);
        // Of text in UTF-16, the octets 0 go, and Latin letters stay.
        String text = new String(octets, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (START.matcher(text).find()) {
            return Recognition.CERTAIN;
        }
        return text.contains("<" + SdnFormat.ROOT) ? Recognition.LIKELY : Recognition.NO;
    }
}
