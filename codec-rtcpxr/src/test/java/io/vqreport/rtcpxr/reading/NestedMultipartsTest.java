package io.vqreport.rtcpxr.reading;

import org.junit.jupiter.api.Test;

/** How far are multiparts within multiparts (RFC 2046 section 5.1) opened? */
class NestedMultipartsTest {
    @Test
    void aMultipartInAMultipart() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=x⏎\
                ⏎\
                --x⏎\
                Content-Type: multipart/alternative;boundary=y⏎\
                ⏎\
                --y⏎\
                Content-Type: application/vq-rtcpxr⏎\
                ⏎\
                REPORT\
                --y--⏎\
                --x⏎\
                ⏎\
                REPORT\
                --x--⏎\
                """, """
                PUBLISH type=multipart/mixed;boundary=x
                report
                report
                """);
    }

    /** Of five levels the innermost is not opened; it is read as text. */
    @Test
    void fiveLevels() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=1⏎\
                ⏎\
                --1⏎\
                Content-Type: multipart/mixed;boundary=2⏎\
                ⏎\
                --2⏎\
                Content-Type: multipart/mixed;boundary=3⏎\
                ⏎\
                --3⏎\
                Content-Type: multipart/mixed;boundary=4⏎\
                ⏎\
                --4⏎\
                Content-Type: multipart/mixed;boundary=5⏎\
                ⏎\
                --5⏎\
                ⏎\
                REPORT\
                --5--⏎\
                --4--⏎\
                """, """
                PUBLISH type=multipart/mixed;boundary=1
                report
                +>0VQReport{--5}
                +>1DialogID{--5--}
                16:1 REPORT_TYPE_NOT_FIRST
                16:1 COLON_MISSING
                17:1 BLANK_LINE
                35:1 COLON_MISSING
                """);
    }

    @Test
    void fourLevels() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=1⏎\
                ⏎\
                --1⏎\
                Content-Type: multipart/mixed;boundary=2⏎\
                ⏎\
                --2⏎\
                Content-Type: multipart/mixed;boundary=3⏎\
                ⏎\
                --3⏎\
                Content-Type: multipart/mixed;boundary=4⏎\
                ⏎\
                --4⏎\
                ⏎\
                REPORT\
                --4--⏎\
                """, """
                PUBLISH type=multipart/mixed;boundary=1
                report
                """);
    }

    @Test
    void aMultipartWithoutABoundary() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed⏎\
                ⏎\
                --xyz⏎\
                ⏎\
                REPORT\
                --xyz--⏎\
                """, """
                PUBLISH type=multipart/mixed
                report
                +>0VQReport{--xyz}
                +>1DialogID{--xyz--}
                4:1 REPORT_TYPE_NOT_FIRST
                4:1 COLON_MISSING
                5:1 BLANK_LINE
                23:1 COLON_MISSING
                """);
    }

    @Test
    void aBoundaryThatDoesNotOccur() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=abc⏎\
                ⏎\
                --xyz⏎\
                ⏎\
                REPORT\
                --xyz--⏎\
                """, """
                PUBLISH type=multipart/mixed;boundary=abc
                report
                +>0VQReport{--xyz}
                +>1DialogID{--xyz--}
                4:1 REPORT_TYPE_NOT_FIRST
                4:1 COLON_MISSING
                5:1 BLANK_LINE
                23:1 COLON_MISSING
                """);
    }
}
