package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of LocalAddr and RemoteAddr (RFC 6035 sections 4.6.2.4 and 4.6.2.5), and what is noted? */
class AddressLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd        | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd |
            SSRC=0x2468abcd PORT=5004 IP=192.0.2.9        | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd |
            PORT=5004 SSRC=0x2468abcd IP=192.0.2.9        | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd |
            ip=192.0.2.9 Port=5004 ssrc=0x2468ABCD        | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd |
            IP = 192.0.2.9  PORT =5004 SSRC= 0x2468abcd   | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd |
            ␉IP␉=␉192.0.2.9␉PORT␉=␉5004␉SSRC␉=␉0x2468abcd | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd |
            ⏎ IP=⏎ 192.0.2.9⏎ PORT⏎ =5004 SSRC=0x2468abcd | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd |
            IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd␠␠      | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd | 50 TRAILING_BLANK
            """)
    void theThreeStandInAnyOrderAndCase(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            IP=192.0.2.9 PORT=5004       | IP=192.0.2.9 PORT=5004       | 11 PARAMETER_MISSING SSRC
            IP=192.0.2.9 SSRC=0x2468abcd | IP=192.0.2.9 SSRC=0x2468abcd | 11 PARAMETER_MISSING PORT
            PORT=5004 SSRC=0x2468abcd    | PORT=5004 SSRC=0x2468abcd    | 11 PARAMETER_MISSING IP
            IP=192.0.2.9                 | IP=192.0.2.9                 | 11 PARAMETER_MISSING PORT, 11 PARAMETER_MISSING SSRC
            PORT=5004                    | PORT=5004                    | 11 PARAMETER_MISSING IP, 11 PARAMETER_MISSING SSRC
            ␠SSRC=0x1                    | SSRC=0x00000001              | 12 PARAMETER_MISSING IP, 12 PARAMETER_MISSING PORT
            """)
    void whatIsMissingIsNotedAtTheLine(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                                               |                                 | 11 EMPTY_VALUE
            ␠                                  |                                 | 12 EMPTY_VALUE
            IP= | IP={} | 11 PARAMETER_MISSING PORT, 11 PARAMETER_MISSING SSRC, 14 EMPTY_VALUE IP
            IP=␠ | IP={} | 11 PARAMETER_MISSING PORT, 11 PARAMETER_MISSING SSRC, 14 TRAILING_BLANK, 14 EMPTY_VALUE IP
            IP= PORT=5004 SSRC=0x2468abcd      | IP={} PORT=5004 SSRC=0x2468abcd | 15 EMPTY_VALUE IP
            IP=192.0.2.9 PORT= SSRC=0x2468abcd | IP=192.0.2.9 SSRC=0x2468abcd    | 30 EMPTY_VALUE PORT
            IP=192.0.2.9 PORT=5004 SSRC=       | IP=192.0.2.9 PORT=5004          | 39 EMPTY_VALUE SSRC
            IP= PORT= SSRC=                    | IP={}                           | 15 EMPTY_VALUE IP, 21 EMPTY_VALUE PORT, 26 EMPTY_VALUE SSRC
            SSRC=0x1 IP=192.0.2.9 PORT=        | IP=192.0.2.9 SSRC=0x00000001    | 38 EMPTY_VALUE PORT
            SSRC=0x1 IP=192.0.2.9 PORT =       | IP=192.0.2.9 SSRC=0x00000001    | 39 EMPTY_VALUE PORT
            SSRC=0x1 PORT=5004 IP=             | IP={} PORT=5004 SSRC=0x00000001 | 33 EMPTY_VALUE IP
            SSRC= IP=192.0.2.9 PORT=5004       | IP=192.0.2.9 PORT=5004          | 17 EMPTY_VALUE SSRC
            """)
    void whatIsEmptyIsNotedWhereItsValueShouldBe(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SSRC=0x1 IP=192.0.2.9 PORT = 5004 | IP=192.0.2.9 PORT=5004 SSRC=0x00000001    |
            IP=192.0.2.9 PORT=5004 SSRC = IP  | IP=192.0.2.9 PORT=5004 +{SSRC=IP}         | 41 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT= SSRCX=1        | IP=192.0.2.9 +{PORT=SSRCX=1}              | 11 PARAMETER_MISSING SSRC, 30 NUMBER_MALFORMED PORT
            IP=192.0.2.9 PORT= SL=1 SSRC=0x1  | IP=192.0.2.9 SSRC=0x00000001 +{PORT=SL=1} | 30 NUMBER_MALFORMED PORT
            IP=192.0.2.9 PORT= SSRC = 1       | IP=192.0.2.9 PORT=1 +{PORT=SSRC} +{=}     | 30 NUMBER_MALFORMED PORT, 35 ADDRESS_MALFORMED
            IP=192.0.2.9 PORT=SSRC=0x1        | IP=192.0.2.9 +{PORT=SSRC=0x1}             | 11 PARAMETER_MISSING SSRC, 29 NUMBER_MALFORMED PORT
            IP=192.0.2.9 PORT=5004 SSRC=IP=1  | IP=192.0.2.9 PORT=5004 +{SSRC=IP=1}       | 39 SSRC_MALFORMED SSRC
            IP= X=1 PORT=5004 SSRC=0x2468abcd | IP=X=1 PORT=5004 SSRC=0x2468abcd          | 15 ADDRESS_MALFORMED IP
            """)
    void whatFollowsABlankIsAValueUnlessItIsAKey(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            IP=192.0.2.9 PORT=5004 SSRC=0x1 IP=2001:db8::1 | IP=192.0.2.9 PORT=5004 SSRC=0x00000001 +{IP=2001:db8::1} | 43 PARAMETER_REPEATED
            IP=192.0.2.9 PORT=1 SSRC=0x1 SSRC=0x2          | IP=192.0.2.9 PORT=1 SSRC=0x00000001 +{SSRC=0x2}          | 40 PARAMETER_REPEATED
            IP=192.0.2.9 PORT=5004 PORT = 5006 SSRC=0x1    | IP=192.0.2.9 PORT=5004 SSRC=0x00000001 +{PORT=5006}      | 34 PARAMETER_REPEATED
            IP=192.0.2.9 PORT=a PORT=2 SSRC=9 | IP=192.0.2.9 SSRC=digits:9 +{PORT=a} +{PORT=2} | 29 NUMBER_MALFORMED PORT, 31 PARAMETER_REPEATED
            IP=192.0.2.9 PORT=1 SSRC=x SSRC=9 | IP=192.0.2.9 PORT=1 +{SSRC=x} +{SSRC=9} | 36 SSRC_MALFORMED SSRC, 38 PARAMETER_REPEATED
            IP= IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd | IP={} PORT=5004 SSRC=0x2468abcd +{IP=192.0.2.9} | 15 EMPTY_VALUE IP, 15 PARAMETER_REPEATED
            PORT= PORT=5004 IP=192.0.2.9 SSRC=0x2468abcd   | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd                   | 17 EMPTY_VALUE PORT
            IP=192.0.2.9 PORT=5004 SSRC=0x1 SSRC=          | IP=192.0.2.9 PORT=5004 SSRC=0x00000001                   | 48 EMPTY_VALUE SSRC
            IP=192.0.2.9:1 PORT=2 SSRC=0x2468abcd | IP=192.0.2.9 PORT=1 SSRC=0x2468abcd +{PORT=2} | 23 ADDRESS_FORM PORT, 26 PARAMETER_REPEATED
            PORT=2 IP=192.0.2.9:1 SSRC=0x2468abcd | IP=192.0.2.9 PORT=2 SSRC=0x2468abcd +{PORT=1} | 30 ADDRESS_FORM PORT, 31 PARAMETER_REPEATED
            PORT=x IP=192.0.2.9:1 SSRC=9 | IP=192.0.2.9 SSRC=digits:9 +{PORT=x} +{PORT=1} | 16 NUMBER_MALFORMED PORT, 30 ADDRESS_FORM PORT, 31 PARAMETER_REPEATED
            PORT=5006 IP=192.0.2.9: SSRC=0x2468abcd        | IP=192.0.2.9 PORT=5006 SSRC=0x2468abcd                   | 33 ADDRESS_FORM PORT
            """)
    void theFirstOfTwoStandsAndTheOtherIsKept(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            X=1 IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd  | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd +{X=1}    | 11 PARAMETER_MALFORMED
            IP=192.0.2.9 SSRC=0x1 X = 1 y | IP=192.0.2.9 SSRC=0x00000001 +{X=1} +{y} | 33 PARAMETER_MALFORMED, 39 ADDRESS_MALFORMED
            IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd X =1 | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd +{X=1}    | 50 PARAMETER_MALFORMED
            IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd X=   | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd +{X=}     | 50 PARAMETER_MALFORMED
            IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd X =  | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd +{X=}     | 50 PARAMETER_MALFORMED
            IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd =1   | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd +{=1}     | 50 ADDRESS_MALFORMED
            IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd SL=1 | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd +{SL=1}   | 50 PARAMETER_MALFORMED
            IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd ;x   | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd +{;x}     | 50 ADDRESS_MALFORMED
            IP=192.0.2.9 PORT=5004 (X)=1 SSRC=0x1       | IP=192.0.2.9 PORT=5004 SSRC=0x00000001 +{(X)=1}  | 34 ADDRESS_MALFORMED
            IP=192.0.2.9 PORT=5004 x y SSRC=0x1 | IP=192.0.2.9 PORT=5004 SSRC=0x00000001 +{x} +{y} | 34 ADDRESS_MALFORMED, 36 ADDRESS_MALFORMED
            IP=192.0.2.9 = 5004 SSRC=0x1                | IP=192.0.2.9 PORT=5004 SSRC=0x00000001 +{=}      | 24 ADDRESS_MALFORMED
            IP                                          | +{IP}                                            | 11 ADDRESS_MALFORMED
            IP=192.0.2.9 PORT                           | IP=192.0.2.9 +{PORT}                             | 24 ADDRESS_MALFORMED
            IP=192.0.2.9 PORT=5004 SSRC                 | IP=192.0.2.9 PORT=5004 +{SSRC}                   | 34 ADDRESS_MALFORMED
            IP=192.0.2.9 PORT=5004 SS                   | IP=192.0.2.9 PORT=5004 +{SS}                     | 34 ADDRESS_MALFORMED
            ;                                           | +{;}                                             | 11 ADDRESS_MALFORMED
            """)
    void otherPiecesAreKept(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            192.0.2.9 5004                      | IP=192.0.2.9 PORT=5004                   | 11 ADDRESS_FORM IP
            192.0.2.9 5004 0x2468abcd           | IP=192.0.2.9 PORT=5004 +{0x2468abcd}     | 11 ADDRESS_FORM IP, 26 ADDRESS_MALFORMED
            192.0.2.9 5004 SSRC=0x2468abcd      | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd   | 11 ADDRESS_FORM IP
            192.0.2.9 PORT=5004 SSRC=0x2468abcd | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd   | 11 ADDRESS_FORM IP
            IP=192.0.2.9 5004 SSRC=0x2468abcd   | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd   | 24 ADDRESS_FORM PORT
            PORT=5004 192.0.2.9                 | IP=192.0.2.9 PORT=5004                   | 21 ADDRESS_FORM IP
            2001:db8::1 5004 SSRC=0x2468abcd    | IP=2001:db8::1 PORT=5004 SSRC=0x2468abcd | 11 ADDRESS_FORM IP
            192.0.2.321 5004                    | IP=192.0.2.321 PORT=5004                 | 11 ADDRESS_FORM IP, 11 IP_INVALID IP
            ::ffff:192.0.2.9 5004               | IP=::ffff:192.0.2.9 PORT=5004            | 11 ADDRESS_FORM IP
            192.0.2.9                           | IP=192.0.2.9                             | 11 ADDRESS_FORM IP
            192.0.2.9 123456789                 | IP=192.0.2.9 PORT=123456789              | 11 ADDRESS_FORM IP, 21 PORT_OUT_OF_RANGE PORT
            192.0.2.9 1234567890                | IP=192.0.2.9 +{1234567890}               | 11 ADDRESS_FORM IP, 21 ADDRESS_MALFORMED
            192.0.2.9 0                         | IP=192.0.2.9 PORT=0                      | 11 ADDRESS_FORM IP, 21 PORT_ZERO PORT
            192.0.2.9 5004 5006                 | IP=192.0.2.9 PORT=5004 +{5006}           | 11 ADDRESS_FORM IP, 26 ADDRESS_MALFORMED
            192.0.2.9 198.51.100.1              | IP=192.0.2.9 +{198.51.100.1}             | 11 ADDRESS_FORM IP, 21 ADDRESS_MALFORMED
            192.0.2.9 5004x                     | IP=192.0.2.9 +{5004x}                    | 11 ADDRESS_FORM IP, 21 ADDRESS_MALFORMED
            192.0.2.9 5004:x                    | IP=192.0.2.9 +{5004:x}                   | 11 ADDRESS_FORM IP, 21 ADDRESS_MALFORMED
            5004 192.0.2.9                      | IP=192.0.2.9 PORT=5004                   | 11 ADDRESS_FORM PORT, 16 ADDRESS_FORM IP
            192.0.2.9999 5004                   | PORT=5004 +{192.0.2.9999}                | 11 ADDRESS_MALFORMED
            ann@example.org                     | +{ann@example.org}                       | 11 ADDRESS_MALFORMED
            ann@example.org 5004                | PORT=5004 +{ann@example.org}             | 11 ADDRESS_MALFORMED
            beef SSRC=0x1                       | SSRC=0x00000001 +{beef}                  | 11 ADDRESS_MALFORMED
            1:2:3 SSRC=0x1                      | SSRC=0x00000001 +{1:2:3}                 | 11 ADDRESS_MALFORMED
            """)
    void anAddressAndAPortAreReadWithoutTheirKeys(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            192.0.2.9:5004                           | IP=192.0.2.9 PORT=5004                             | 11 ADDRESS_FORM IP
            192.0.2.9:5004 SSRC=0x2468abcd           | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd             | 11 ADDRESS_FORM IP
            192.0.2.9:9                              | IP=192.0.2.9 PORT=9                                | 11 ADDRESS_FORM IP
            192.0.2.9:                               | IP=192.0.2.9                                       | 11 ADDRESS_FORM IP
            192.0.2.9:x | IP=192.0.2.9 +{PORT=x} | 11 ADDRESS_FORM IP, 21 NUMBER_MALFORMED PORT
            192.0.2.9:5004 5006                      | IP=192.0.2.9 PORT=5004 +{5006}                     | 11 ADDRESS_FORM IP, 26 ADDRESS_MALFORMED
            192.0.2.321:5004                         | IP=192.0.2.321 PORT=5004                           | 11 ADDRESS_FORM IP, 11 IP_INVALID IP
            192.0.2.9999:5004                        | +{192.0.2.9999:5004}                               | 11 ADDRESS_MALFORMED
            1.2.3.4.5:5004 SSRC=0x1                  | SSRC=0x00000001 +{1.2.3.4.5:5004}                  | 11 ADDRESS_MALFORMED
            :5004 SSRC=0x1                           | SSRC=0x00000001 +{:5004}                           | 11 ADDRESS_MALFORMED
            ::5004 SSRC=0x1                          | IP=::5004 SSRC=0x00000001                          | 11 ADDRESS_FORM IP
            2001:db8::1:5004 SSRC=0x1                | IP=2001:db8::1:5004 SSRC=0x00000001                | 11 ADDRESS_FORM IP
            host.example.org:5004                    | +{host.example.org:5004}                           | 11 ADDRESS_MALFORMED
            PORT=5004 192.0.2.9:5006                 | IP=192.0.2.9 PORT=5004 +{PORT=5006}                | 21 ADDRESS_FORM IP, 31 PARAMETER_REPEATED
            SSRC=0x1 192.0.2.9:5006                  | IP=192.0.2.9 PORT=5006 SSRC=0x00000001             | 20 ADDRESS_FORM IP
            IP=192.0.2.9:5004 SSRC=0x2468abcd        | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd             | 23 ADDRESS_FORM PORT
            IP=192.0.2.9: PORT=5004 SSRC=0x2468abcd  | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd             | 23 ADDRESS_FORM PORT
            IP=192.0.2.321:5004 SSRC=0x2468abcd      | IP=192.0.2.321 PORT=5004 SSRC=0x2468abcd           | 14 IP_INVALID IP, 25 ADDRESS_FORM PORT
            IP=host.example.org:5004 SSRC=0x2468abcd | IP=host.example.org:5004 SSRC=0x2468abcd | 11 PARAMETER_MISSING PORT, 14 ADDRESS_MALFORMED IP
            SSRC=0x1 IP=192.0.2.9:5004               | IP=192.0.2.9 PORT=5004 SSRC=0x00000001             | 32 ADDRESS_FORM PORT
            SSRC=0x1 IP=192.0.2.9:                   | IP=192.0.2.9 SSRC=0x00000001                       | 32 ADDRESS_FORM PORT
            SSRC=0x1 IP=192.0.2.9:65536 | IP=192.0.2.9 PORT=65536 SSRC=0x00000001 | 32 ADDRESS_FORM PORT, 33 PORT_OUT_OF_RANGE PORT
            SSRC=0x1 IP=192.0.2.9:1234567890123 | IP=192.0.2.9 SSRC=0x00000001 +{PORT=1234567890123} | 32 ADDRESS_FORM PORT, 33 PORT_OUT_OF_RANGE PORT
            """)
    void aPortMayStandBehindAColon(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            [2001:db8::1]:5004                          | IP=2001:db8::1 PORT=5004                      | 11 ADDRESS_FORM IP, 11 IP_BRACKETS IP
            [2001:db8::1]                               | IP=2001:db8::1                                | 11 ADDRESS_FORM IP, 11 IP_BRACKETS IP
            [2001:db8::1]:                              | IP=2001:db8::1                                | 11 ADDRESS_FORM IP, 11 IP_BRACKETS IP
            [2001:db8::1]x | IP=2001:db8::1 +{x} | 11 ADDRESS_FORM IP, 11 IP_BRACKETS IP, 11 ADDRESS_MALFORMED IP
            [2001:db8::1]xy | IP=2001:db8::1 +{xy} | 11 ADDRESS_FORM IP, 11 IP_BRACKETS IP, 11 ADDRESS_MALFORMED IP
            [2001:db8::1                                | IP=2001:db8::1                                | 11 ADDRESS_FORM IP, 11 IP_BRACKETS IP
            [2001:db8::1]: 5004                         | IP=2001:db8::1 PORT=5004                      | 11 ADDRESS_FORM IP, 11 IP_BRACKETS IP
            [] | IP={} | 11 ADDRESS_FORM IP, 11 IP_BRACKETS IP, 12 ADDRESS_MALFORMED IP
            [ | IP={} | 11 ADDRESS_FORM IP, 11 IP_BRACKETS IP, 12 ADDRESS_MALFORMED IP
            IP=[2001:db8::1] PORT=5004 SSRC=0x2468abcd  | IP=2001:db8::1 PORT=5004 SSRC=0x2468abcd      | 14 IP_BRACKETS IP
            IP=[2001:db8::1]:5004 SSRC=0x2468abcd       | IP=2001:db8::1 PORT=5004 SSRC=0x2468abcd      | 14 IP_BRACKETS IP, 27 ADDRESS_FORM PORT
            IP=[2001:db8::1]x PORT=5004 SSRC=0x2468abcd | IP=2001:db8::1 PORT=5004 SSRC=0x2468abcd +{x} | 14 IP_BRACKETS IP, 14 ADDRESS_MALFORMED IP
            IP=[2001:db8::1 PORT=5004 SSRC=0x2468abcd   | IP=2001:db8::1 PORT=5004 SSRC=0x2468abcd      | 14 IP_BRACKETS IP
            IP=[192.0.2.9] PORT=5004 SSRC=0x2468abcd    | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd        | 14 IP_BRACKETS IP
            SSRC=0x1 PORT=5004 IP=[2001:db8::1]         | IP=2001:db8::1 PORT=5004 SSRC=0x00000001      | 33 IP_BRACKETS IP
            SSRC=0x1 PORT=5004 IP=[2001:db8::1          | IP=2001:db8::1 PORT=5004 SSRC=0x00000001      | 33 IP_BRACKETS IP
            SSRC=0x1 PORT=5004 IP=[2001:db8::1]x        | IP=2001:db8::1 PORT=5004 SSRC=0x00000001 +{x} | 33 IP_BRACKETS IP, 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=[2001:db8::1]:        | IP=2001:db8::1 PORT=5004 SSRC=0x00000001      | 33 IP_BRACKETS IP, 46 ADDRESS_FORM PORT
            PORT=5004 [2001:db8::1]:5006 | IP=2001:db8::1 PORT=5004 +{PORT=5006} | 21 ADDRESS_FORM IP, 21 IP_BRACKETS IP, 35 PARAMETER_REPEATED
            """)
    void bracketsAreTakenOff(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd         |
            IP=192.0.2.9 PORT=5004                 | IP=192.0.2.9 PORT=5004                         | 12 PARAMETER_MISSING SSRC
                                                   |                                                | 12 EMPTY_VALUE
            SSRC=9 PORT=x 192.0.2.9:1 | IP=192.0.2.9 SSRC=digits:9 +{PORT=x} +{PORT=1} | 24 NUMBER_MALFORMED PORT, 26 ADDRESS_FORM IP, 36 PARAMETER_REPEATED
            IP=192.0.2.9 PORT=5004 SSRC=12345678   | IP=192.0.2.9 PORT=5004 SSRC=digits:12345678    |
            """)
    void theOtherLineIsReadAlike(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("RemoteAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            IP=192.0.2.9, PORT=5004; SSRC=0x2468abcd, | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd | 14 SEPARATOR_WRONG IP, 30 SEPARATOR_WRONG PORT, 41 SEPARATOR_WRONG SSRC
            IP=192.0.2.9;PORT=5004,SSRC=3744842397; | IP=192.0.2.9 PORT=5004 SSRC=decimal:3744842397 | 14 SEPARATOR_WRONG IP, 29 SEPARATOR_WRONG PORT, 39 SEPARATOR_WRONG SSRC, 39 SSRC_DECIMAL SSRC
            IP=2001:db8::1, PORT=5004 SSRC=0x2468abcd | IP=2001:db8::1 PORT=5004 SSRC=0x2468abcd | 14 SEPARATOR_WRONG IP
            IP=192.0.2.9:5004, SSRC=0x2468abcd | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd | 14 SEPARATOR_WRONG IP, 23 ADDRESS_FORM PORT
            IP=192.0.2.9,5004 SSRC=0x2468abcd | IP=192.0.2.9,5004 SSRC=0x2468abcd | 11 PARAMETER_MISSING PORT, 14 ADDRESS_MALFORMED IP
            IP=192.0.2.9 PORT=5004 SSRC=0x1,, | IP=192.0.2.9 PORT=5004 +{SSRC=0x1,,} | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5,004 SSRC=0x1 | IP=192.0.2.9 SSRC=0x00000001 +{PORT=5,004} | 29 NUMBER_MALFORMED PORT
            X= IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd +{X=} | 11 PARAMETER_MALFORMED
            """)
    void aCommaASemicolonOrAnEmptyPiece(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }
}
