package io.vqreport.rtcpxr.reading;

import org.junit.jupiter.api.Test;

/** Is a byte order mark before a report skipped and noted, and nothing else taken for one? */
class ByteOrderMarksTest {
    @Test
    void aByteOrderMark() {
        Messages.check("""
                \uE0EF\uE0BB\uE0BFREPORT\
                """, """
                no SIP
                report
                1:1 BYTE_ORDER_MARK
                """);
    }

    @Test
    void aByteOrderMarkBeforeOtherText() {
        Messages.check("""
                \uE0EF\uE0BB\uE0BFtext REPORT\
                """, """
                no SIP
                report
                1:7 EMBEDDED_IN_TEXT
                """);
    }

    @Test
    void aByteOrderMarkBeforeBlankLines() {
        Messages.check("""
                \uE0EF\uE0BB\uE0BF⏎REPORT\
                """, """
                no SIP
                report
                1:1 BYTE_ORDER_MARK
                1:2 BLANK_LINE
                """);
    }

    @Test
    void aByteOrderMarkBeforeARequest() {
        Messages.check("""
                \uE0EF\uE0BB\uE0BFPUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                """);
    }

    @Test
    void aByteOrderMarkBeforeAMultipart() {
        Messages.check("""
                \uE0EF\uE0BB\uE0BF--xyz⏎\
                ⏎\
                REPORT\
                --xyz--⏎\
                """, """
                no SIP
                report
                """);
    }

    @Test
    void aByteOrderMarkBeforeSeveralReports() {
        Messages.check("""
                \uE0EF\uE0BB\uE0BFREPORTREPORT\
                """, """
                no SIP
                report
                1:1 BYTE_ORDER_MARK
                report
                """);
    }

    @Test
    void brokenByteOrderMarks() {
        Messages.check("""
                \uE0EF\uE0BB\uE0BEREPORT\
                """, """
                no SIP
                report
                1:2 EMBEDDED_IN_TEXT
                """);
    }

    @Test
    void anotherBrokenByteOrderMark() {
        Messages.check("""
                \uE0EF\uE0BF\uE0BF⏎REPORT\
                """, """
                no SIP
                report
                +>0VQReport{\uFFFF}
                1:1 REPORT_TYPE_NOT_FIRST
                1:1 COLON_MISSING
                """);
    }

    @Test
    void oneMoreBrokenByteOrderMark() {
        Messages.check("""
                \uE0EE\uE0BB\uE0BF⏎REPORT\
                """, """
                no SIP
                report
                +>0VQReport{}
                1:1 REPORT_TYPE_NOT_FIRST
                1:1 COLON_MISSING
                """);
    }
}
