package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.model.Bytes;
import io.vqreport.rtcpxr.ReportType;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.testkit.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The words of {@code application/vq-rtcpxr} text, to damage bodies with. */
public final class VqRtcpXrDictionary {
    /** The grammar's marks, and what devices send in place of what belongs there. */
    private static final List<String> MARKS = List.of(
            " ",
            "  ",
            "\t",
            ":",
            "=",
            ";",
            ",",
            "\"",
            "\\",
            "@",
            "<",
            ">",
            "[",
            "]",
            "(",
            "/",
            ".",
            "-",
            "+",
            "%",
            "{",
            "0",
            "9",
            "x",
            "0x",
            "\r\n",
            "\n",
            "\r",
            "\r\n ",
            "\r\n\t",
            "\r\n\r\n",
            " \r\n",
            "\u0000",
            "\u007f",
            "é",
            "\uFEFF",
            "Z",
            "T",
            "::",
            "+01:00",
            "127",
            "65535",
            "NaN",
            "-1",
            "1.5",
            "1,5",
            "on",
            "CallTerm",
            "Metrics",
            "VQReport",
            "Warning",
            "local",
            "sip:ada@example.org",
            "\"Ada\" <sip:ada@example.org>",
            "192.0.2.7",
            "2001:db8::7",
            ";tag=x",
            "x-vendor: y\r\n",
            " x=1",
            " x=\"a b\"",
            "2026-03-05T17:20:49Z",
            "8000;16000");

    private VqRtcpXrDictionary() {}

    /**
     * The words of the format: every line's name and every parameter's key from the tables, and the marks between them.
     *
     * @return words, some of them not UTF-8
     */
    public static List<Bytes> words() {
        Stream<String> texts = Stream.of(
                        MARKS.stream(),
                        Stream.of(ReportType.values()).map(ReportType::wireName),
                        Stream.of(VqLine.values()).map(line -> line.wireName() + ":"),
                        Stream.of(VqParameter.values()).map(parameter -> " " + parameter.key() + "="))
                .flatMap(words -> words);
        return Stream.concat(
                        texts.map(text -> Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8))),
                        Stream.of(Bytes.copyOf(new byte[] {(byte) 0x80}), Bytes.copyOf(new byte[] {(byte) 0xC3})))
                .toList();
    }

    /**
     * Mutations with these words.
     *
     * @return mutations of bodies
     */
    public static Mutations mutations() {
        return new Mutations(words());
    }
}
