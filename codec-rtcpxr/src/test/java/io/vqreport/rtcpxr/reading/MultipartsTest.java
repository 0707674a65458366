package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts of a multipart (RFC 2046 section 5.1) are read as reports? */
class MultipartsTest {
    @Test
    void aPartAmongOthers() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=xyz⏎\
                ⏎\
                preamble VQ⏎\
                --xyz⏎\
                Content-Type: text/plain⏎\
                ⏎\
                hello⏎\
                --xyz⏎\
                Content-Type: application/vq-rtcpxr⏎\
                ⏎\
                REPORT--xyz--⏎\
                --xyz⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH type=multipart/mixed;boundary=xyz
                report
                """);
    }

    @Test
    void aPartOfAnotherTypeThatHoldsAReport() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary="a b"⏎\
                ⏎\
                --a b⏎\
                Content-Type: text/plain⏎\
                ⏎\
                REPORT--a b⏎\
                ⏎\
                REPORT--a b--⏎\
                """, """
                PUBLISH type=multipart/mixed;boundary="a b"
                report
                report
                """);
    }

    @Test
    void aPartOfTheTypeWithoutAReport() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: Multipart/Mixed; charset=x; Boundary=xyz; y=1⏎\
                ⏎\
                --xyz⏎\
                Content-Type: Application/VQ-RTCPXR⏎\
                ⏎\
                nothing⏎\
                --xyz⏎\
                c: application/vq-rtcpxr⏎\
                ⏎\
                ⏎\
                REPORT⏎\
                --xyz--⏎\
                """, """
                PUBLISH type=Multipart/Mixed; charset=x; Boundary=xyz; y=1
                report
                11:1 BLANK_LINE
                refused 7:1 NO_REPORT
                """);
    }

    @Test
    void aPartThatIsNotClosed() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=xyz⏎\
                ⏎\
                --xyz⏎\
                Content-Type: application/vq-rtcpxr⏎\
                ⏎\
                REPORT\
                """, """
                PUBLISH type=multipart/mixed;boundary=xyz
                report
                """);
    }

    @Test
    void aPartWithoutHeaders() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=xyz⏎\
                ⏎\
                --xyz⏎\
                ⏎\
                REPORT--xyz--\
                """, """
                PUBLISH type=multipart/mixed;boundary=xyz
                report
                """);
    }

    @Test
    void lineEndsBeforeABoundary() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=xyz⏎\
                ⏎\
                --xyz⏎\
                Content-Type: application/vq-rtcpxr⏎\
                ⏎\
                REPORT⏎\
                --xyz␊\
                Content-Type: application/vq-rtcpxr␊\
                ␊\
                REPORT␊--xyz␍\
                Content-Type: application/vq-rtcpxr␍\
                ␍\
                REPORT␍\
                --xyz--⏎\
                """, """
                PUBLISH type=multipart/mixed;boundary=xyz
                report
                report
                report
                """);
    }

    @Test
    void aMultipartWithoutARequest() {
        Messages.check("""
                --xyz⏎\
                Content-Type: text/plain⏎\
                ⏎\
                hello⏎\
                --xyz⏎\
                Content-Type: application/vq-rtcpxr⏎\
                ⏎\
                REPORT\
                --xyz--⏎\
                """, """
                no SIP
                report
                """);
    }

    @Test
    void aMultipartBehindBlankLines() {
        Messages.check("""
                ⏎\
                --xyz ⏎\
                ⏎\
                REPORT\
                --xyz--⏎\
                """, """
                no SIP
                report
                """);
    }

    @Test
    void hyphensThatAreNoBoundary() {
        Messages.check("""
                -xyz⏎\
                REPORT\
                """, """
                no SIP
                report
                +>0VQReport{-xyz}
                1:1 REPORT_TYPE_NOT_FIRST
                1:1 COLON_MISSING
                """);
    }

    @Test
    void oneBoundaryAlone() {
        Messages.check("""
                --⏎\
                REPORT\
                """, """
                no SIP
                report
                +>0VQReport{--}
                1:1 REPORT_TYPE_NOT_FIRST
                1:1 COLON_MISSING
                """);
    }

    @Test
    void onlyTheFirstPartOfSeveralIsCountedByItsLength() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=xyz⏎\
                Content-Length: 5⏎\
                ⏎\
                --xyz⏎\
                ⏎\
                REPORT\
                --xyz⏎\
                ⏎\
                REPORT\
                --xyz--⏎\
                """, """
                PUBLISH type=multipart/mixed;boundary=xyz
                report
                report
                """);
    }

    @Test
    void headersOfAPartThatEndWithIt() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=xyz⏎\
                ⏎\
                --xyz⏎\
                Content-Type: application/vq-rtcpxr⏎\
                --xyz⏎\
                ⏎\
                REPORT\
                --xyz--⏎\
                """, """
                PUBLISH type=multipart/mixed;boundary=xyz
                report
                refused 6:1 EMPTY_INPUT
                """);
    }

    @Test
    void headersOfAPartThatEndWithItInCr() {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=xyz⏎\
                ⏎\
                --xyz⏎\
                Content-Type: application/vq-rtcpxr␍\
                --xyz⏎\
                ⏎\
                REPORT\
                --xyz--⏎\
                """, """
                PUBLISH type=multipart/mixed;boundary=xyz
                report
                refused 6:1 EMPTY_INPUT
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --xyz   |
            --xyz-  |
            --xy    | 26:1 COLON_MISSING
            -       | 26:1 COLON_MISSING
            """)
    void theInputEndsInABoundary(String end, @Nullable String noted) {
        Messages.check("""
                PUBLISH sip:collector.example.net SIP/2.0⏎\
                Content-Type: multipart/mixed;boundary=xyz⏎\
                ⏎\
                --xyz⏎\
                Content-Type: text/plain⏎\
                ⏎\
                --xyz⏎\
                ⏎\
                REPORT\
                """ + end, """
                PUBLISH type=multipart/mixed;boundary=xyz
                report
                """ + (noted == null ? "" : "+>0DialogID{" + end + "}\n" + noted + "\n"));
    }
}
