package io.vqreport.xml.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by the first octets of a document in which encoding it is (XML 1.0 appendix F). */
final class Encodings {
    /** Room for any XML declaration. */
    private static final int HEAD = 4096;

    private static final Pattern ENCODING = Pattern.compile("\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]*)[\"']");

    private Encodings() {}

    /** Opens an input in the way its encoding wants. A byte order mark decides, whatever the declaration says. */
    static XmlInput open(InputStream in, int limit) throws IOException {
        byte[] head = new byte[2 * HEAD];
        int count = 0;
        int end = -1;
        while (count < HEAD && !isEnough(head, count, end)) {
            int more = in.read(head, count, HEAD - count);
            if (more < 0) {
                break;
            }
            count += more;
            end = declarationEnd(head, count);
        }
        if (count < 4 || isPlain(head, count, end)) {
            return new Utf8Input(head, count, isMarked(head, count) ? 3 : 0, in, limit);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head, 0, count), in);
        Charset text = charset(head, end);
        return new OtherInput(whole, text == null ? null : marked(head, text), text, limit);
    }

    /** Opens an input of which is known that it is in UTF-8. */
    static XmlInput openUtf8(InputStream in, int limit) {
        return new Utf8Input(new byte[HEAD], 0, 0, in, limit);
    }

    /** Whether a name, as a declaration has it, is that of an encoding; the order of octets need not be named. */
    static boolean isNameOf(String name, Charset charset) {
        boolean wide = charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
        boolean ordered = name.equalsIgnoreCase("UTF-16LE") || name.equalsIgnoreCase("UTF-16BE");
        Charset named = named(name);
        if (wide && !ordered) {
            // The name of UCS-2 is one of UTF-16BE to Java.
            return StandardCharsets.UTF_16.equals(named) || StandardCharsets.UTF_16BE.equals(named);
        }
        return charset.equals(named);
    }

    /** The encodings in which the parser, left to itself, would put U+FFFD in place of what is no text; null for the others. */
    private static @Nullable Charset charset(byte[] head, int end) {
        boolean wider = head[2] == 0 && head[3] == 0;
        if (head[0] == 0 || (head[0] & 0xFF) == 0xFE) {
            return head[1] == 0 ? null : StandardCharsets.UTF_16BE;
        }
        if (head[1] == 0 || (head[0] & 0xFF) == 0xFF) {
            return wider ? null : StandardCharsets.UTF_16LE;
        }
        String name = end < 0 ? null : declared(head, end);
        Charset charset = name == null ? null : named(name);
        if (charset == null) {
            return null;
        }
        boolean strict = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        boolean ascii = new String(head, 0, 5, charset).equals("<?xml");
        return strict || !ascii ? null : charset;
    }

    /** The encoding of a name; null where the name is none that Java knows, which the parser says. */
    static @Nullable Charset named(String name) {
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    /** UTF-16 takes a byte order mark away. */
    private static Charset marked(byte[] head, Charset charset) {
        return (head[0] & 0xFF) >= 0xFE ? StandardCharsets.UTF_16 : charset;
    }

    private static @Nullable String declared(byte[] head, int end) {
        Matcher declared = ENCODING.matcher(new String(head, 0, end, StandardCharsets.ISO_8859_1));
        return declared.find() ? declared.group(1) : null;
    }

    private static boolean isEnough(byte[] head, int count, int end) {
        return count >= 8 && (end >= 0 || !isDeclaration(head, count));
    }

    private static boolean isPlain(byte[] head, int count, int end) {
        boolean wide = head[0] == 0
                || head[1] == 0
                || (head[0] & 0xFF) >= 0xFE
                || ((head[0] & 0xFF) == 0x4C && (head[1] & 0xFF) == 0x6F);
        if (wide) {
            return false;
        }
        if (isMarked(head, count) || !isDeclaration(head, count)) {
            return true;
        }
        if (end < 0) {
            return false;
        }
        String name = declared(head, end);
        return name == null || name.equalsIgnoreCase("UTF-8") || name.equalsIgnoreCase("UTF8");
    }

    private static boolean isMarked(byte[] head, int count) {
        return count >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF;
    }

    private static boolean isDeclaration(byte[] head, int count) {
        int at = isMarked(head, count) ? 3 : 0;
        return count >= at + 5
                && head[at] == '<'
                && head[at + 1] == '?'
                && head[at + 2] == 'x'
                && head[at + 3] == 'm'
                && head[at + 4] == 'l';
    }

    /** Behind the declaration; -1 where it is not whole. */
    private static int declarationEnd(byte[] head, int count) {
        for (int i = 1; i < count; i++) {
            if (head[i] == '>' && head[i - 1] == '?') {
                return i + 1;
            }
        }
        return -1;
    }
}
