package io.vqreport.rtcpxr.reading;

import org.junit.jupiter.api.Test;

/** Where does one SIP message of a capture end, and the next one begin? */
class SipCapturesTest {
    @Test
    void aLengthOfZeroAndNoReport() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: 0⏎\
                ⏎\
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                refused 4:1 EMPTY_INPUT
                PUBLISH
                report
                """);
    }

    @Test
    void severalRequests() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                CSeq: 1 PUBLISH⏎\
                Content-Length: 573⏎\
                ⏎\
                REPORTPUBLISH sip:collector.example.net SIP/2.0⏎\
                CSeq: 2 PUBLISH⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH cseq=1 PUBLISH
                report
                PUBLISH cseq=2 PUBLISH
                report
                """);
    }

    @Test
    void blankLinesBetweenRequestsAreNeithers() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                CSeq: 1 PUBLISH⏎\
                Content-Length: 573⏎\
                ⏎\
                REPORT⏎⏎PUBLISH sip:collector.example.net SIP/2.0⏎\
                CSeq: 2 PUBLISH⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH cseq=1 PUBLISH
                report
                PUBLISH cseq=2 PUBLISH
                report
                """);
    }

    @Test
    void somethingElseBetweenRequests() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: 573⏎\
                ⏎\
                REPORTX:1⏎\
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                +>0DialogID{X:1}
                4:1 CONTENT_LENGTH_DIFFERS
                21:1 EXTENSION_LINE /X
                PUBLISH
                report
                """);
    }

    @Test
    void aLongerLengthBeforeAnotherRequest() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: 574⏎\
                ⏎\
                REPORTPUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                4:1 BODY_TRUNCATED
                PUBLISH
                report
                """);
    }

    @Test
    void responsesBetweenRequests() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                REPORTSIP/2.0 200 OK⏎\
                CSeq: 1 PUBLISH⏎\
                ⏎\
                sip/2.0 4⏎\
                ⏎\
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                report
                PUBLISH
                report
                """);
    }

    @Test
    void linesThatBeginNoResponse() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                SIP/2.0 x: 1⏎\
                SIP/2.0⏎\
                SIP/2.0 ⏎\
                SIP/3.0 200 OK⏎\
                ZIP/2.0 200 OK⏎\
                REPORT\
                """, """
                PUBLISH
                report
                +>0VQReport{SIP/2.0 x: 1}
                +>1VQReport{SIP/2.0}
                +>2VQReport{SIP/2.0 }
                +>3VQReport{SIP/3.0 200 OK}
                +>4VQReport{ZIP/2.0 200 OK}
                3:1 REPORT_TYPE_NOT_FIRST
                3:1 COLON_MISSING
                4:1 COLON_MISSING
                5:1 COLON_MISSING
                6:1 COLON_MISSING
                7:1 COLON_MISSING
                """);
    }

    @Test
    void linesThatBeginNoRequest() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                PUBLISH sip:x SIP/2.1⏎\
                 PUBLISH sip:x SIP/2.0⏎\
                (PUBLISH) sip:x SIP/2.0⏎\
                SIP/2.0⏎\
                xSIP/2.0⏎\
                X: SIP/2.0⏎\
                x SIP/2.0⏎\
                REPORT\
                """, """
                PUBLISH
                report
                +>0VQReport{PUBLISH sip:x SIP/2.1 PUBLISH sip:x SIP/2.0}
                +>1VQReport{(PUBLISH) sip:x SIP/2.0}
                +>2VQReport{SIP/2.0}
                +>3VQReport{xSIP/2.0}
                +>4VQReport{X: SIP/2.0}
                +>5VQReport{x SIP/2.0}
                3:1 REPORT_TYPE_NOT_FIRST
                3:1 COLON_MISSING
                5:1 COLON_MISSING
                6:1 COLON_MISSING
                7:1 COLON_MISSING
                8:1 EXTENSION_LINE /X
                9:1 COLON_MISSING
                """);
    }

    @Test
    void blankLinesBehindALengthOfZero() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Length: 0⏎\
                ⏎\
                ⏎\
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH
                refused 4:1 EMPTY_INPUT
                PUBLISH
                report
                """);
    }

    @Test
    void theInputEndsWhereTheCodeOfAResponseWouldStand() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                ⏎\
                REPORTSIP/2.0␠\
                """, """
                PUBLISH
                report
                +>0DialogID{SIP/2.0 }
                20:1 COLON_MISSING
                """);
    }
}
