package io.vqreport.testkit.formats.json;

import java.util.List;

/** What any JSON text can be damaged with: its marks, and values that are hard to read. */
public final class JsonMarks {
    /** The words. */
    public static final List<String> WORDS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\n",
            "null",
            "true",
            "NaN",
            "-Infinity",
            "1e999999999",
            "-1",
            "0",
            "1.5",
            "18446744073709551616",
            "\\ud800",
            "\uFEFF");

    private JsonMarks() {}
}
