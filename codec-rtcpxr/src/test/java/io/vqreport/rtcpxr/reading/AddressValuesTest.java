package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which IP addresses, ports and SSRCs are valid (RFC 6035 section 4.6.1, RFC 4291 section 2.2), and how are others kept? */
class AddressValuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            IP=192.0.2.9 PORT=1 SSRC=0x1           | IP=192.0.2.9 PORT=1 SSRC=0x00000001             |
            IP=192.0.2.9 PORT=0 SSRC=0x1           | IP=192.0.2.9 PORT=0 SSRC=0x00000001             | 29 PORT_ZERO PORT
            IP=192.0.2.9 PORT=65535 SSRC=0x1       | IP=192.0.2.9 PORT=65535 SSRC=0x00000001         |
            IP=192.0.2.9 PORT=65536 SSRC=0x1       | IP=192.0.2.9 PORT=65536 SSRC=0x00000001         | 29 PORT_OUT_OF_RANGE PORT
            IP=192.0.2.9 PORT=0065535 SSRC=0x1     | IP=192.0.2.9 PORT=65535 SSRC=0x00000001         |
            IP=192.0.2.9 PORT=00065535 SSRC=0x1    | IP=192.0.2.9 PORT=65535 SSRC=0x00000001         |
            IP=192.0.2.9 PORT=00000000 SSRC=0x1    | IP=192.0.2.9 PORT=0 SSRC=0x00000001             | 29 PORT_ZERO PORT
            IP=192.0.2.9 PORT=1234567 SSRC=0x1     | IP=192.0.2.9 PORT=1234567 SSRC=0x00000001       | 29 PORT_OUT_OF_RANGE PORT
            IP=192.0.2.9 PORT=12345678 SSRC=0x1    | IP=192.0.2.9 PORT=12345678 SSRC=0x00000001      | 29 PORT_OUT_OF_RANGE PORT
            IP=192.0.2.9 PORT=123456789 SSRC=0x1   | IP=192.0.2.9 PORT=123456789 SSRC=0x00000001     | 29 PORT_OUT_OF_RANGE PORT
            IP=192.0.2.9 PORT=2147483647 SSRC=0x1  | IP=192.0.2.9 PORT=2147483647 SSRC=0x00000001    | 29 PORT_OUT_OF_RANGE PORT
            IP=192.0.2.9 PORT=2147483648 SSRC=0x1  | IP=192.0.2.9 SSRC=0x00000001 +{PORT=2147483648} | 29 PORT_OUT_OF_RANGE PORT
            IP=192.0.2.9 PORT=99999999999999999999 | IP=192.0.2.9 +{PORT=99999999999999999999} | 11 PARAMETER_MISSING SSRC, 29 PORT_OUT_OF_RANGE PORT
            IP=192.0.2.9 PORT=18446744073709551617 | IP=192.0.2.9 +{PORT=18446744073709551617} | 11 PARAMETER_MISSING SSRC, 29 PORT_OUT_OF_RANGE PORT
            IP=192.0.2.9 PORT=5004x SSRC=0x1       | IP=192.0.2.9 SSRC=0x00000001 +{PORT=5004x}      | 29 NUMBER_MALFORMED PORT
            IP=192.0.2.9 PORT=x5004 SSRC=0x1       | IP=192.0.2.9 SSRC=0x00000001 +{PORT=x5004}      | 29 NUMBER_MALFORMED PORT
            IP=192.0.2.9 PORT=-1 SSRC=0x1          | IP=192.0.2.9 SSRC=0x00000001 +{PORT=-1}         | 29 NUMBER_MALFORMED PORT
            IP=192.0.2.9 PORT=12345678x SSRC=0x1   | IP=192.0.2.9 SSRC=0x00000001 +{PORT=12345678x}  | 29 NUMBER_MALFORMED PORT
            SSRC=0x1 IP=192.0.2.9 PORT=5004        | IP=192.0.2.9 PORT=5004 SSRC=0x00000001          |
            SSRC=0x1 IP=192.0.2.9 PORT=65536       | IP=192.0.2.9 PORT=65536 SSRC=0x00000001         | 38 PORT_OUT_OF_RANGE PORT
            SSRC=0x1 IP=192.0.2.9 PORT=1234567     | IP=192.0.2.9 PORT=1234567 SSRC=0x00000001       | 38 PORT_OUT_OF_RANGE PORT
            SSRC=0x1 IP=192.0.2.9 PORT=12345678    | IP=192.0.2.9 PORT=12345678 SSRC=0x00000001      | 38 PORT_OUT_OF_RANGE PORT
            SSRC=0x1 IP=192.0.2.9 PORT=2147483648  | IP=192.0.2.9 SSRC=0x00000001 +{PORT=2147483648} | 38 PORT_OUT_OF_RANGE PORT
            """)
    void ports(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            IP=192.0.2.9 PORT=5004 SSRC=0x9         | IP=192.0.2.9 PORT=5004 SSRC=0x00000009         |
            IP=192.0.2.9 PORT=5004 SSRC=0xAf        | IP=192.0.2.9 PORT=5004 SSRC=0x000000af         |
            IP=192.0.2.9 PORT=5004 SSRC=0x12345678  | IP=192.0.2.9 PORT=5004 SSRC=0x12345678         |
            IP=192.0.2.9 PORT=5004 SSRC=0xffffffff  | IP=192.0.2.9 PORT=5004 SSRC=0xffffffff         |
            IP=192.0.2.9 PORT=5004 SSRC=0x123456789 | IP=192.0.2.9 PORT=5004 +{SSRC=0x123456789}     | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5004 SSRC=0x          | IP=192.0.2.9 PORT=5004 +{SSRC=0x}              | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5004 SSRC=0xg         | IP=192.0.2.9 PORT=5004 +{SSRC=0xg}             | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5004 SSRC=0X2468abcd  | IP=192.0.2.9 PORT=5004 SSRC=0x2468abcd         | 39 SSRC_FORM SSRC
            IP=192.0.2.9 PORT=5004 SSRC=0X0         | IP=192.0.2.9 PORT=5004 SSRC=0x00000000         | 39 SSRC_FORM SSRC, 39 SSRC_ZERO SSRC
            IP=192.0.2.9 PORT=5004 SSRC=0x0         | IP=192.0.2.9 PORT=5004 SSRC=0x00000000         | 39 SSRC_ZERO SSRC
            IP=192.0.2.9 PORT=5004 SSRC=0x00000000  | IP=192.0.2.9 PORT=5004 SSRC=0x00000000         | 39 SSRC_ZERO SSRC
            IP=192.0.2.9 PORT=5004 SSRC=0           | IP=192.0.2.9 PORT=5004 SSRC=digits:0           | 39 SSRC_ZERO SSRC
            IP=192.0.2.9 PORT=5004 SSRC=2468abcd    | IP=192.0.2.9 PORT=5004 SSRC=2468abcd           |
            IP=192.0.2.9 PORT=5004 SSRC=F           | IP=192.0.2.9 PORT=5004 SSRC=0000000f           |
            IP=192.0.2.9 PORT=5004 SSRC=123456789a  | IP=192.0.2.9 PORT=5004 +{SSRC=123456789a}      | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5004 SSRC=1y23        | IP=192.0.2.9 PORT=5004 +{SSRC=1y23}            | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5004 SSRC=1x23        | IP=192.0.2.9 PORT=5004 +{SSRC=1x23}            | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5004 SSRC=0y23        | IP=192.0.2.9 PORT=5004 +{SSRC=0y23}            | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5004 SSRC=9           | IP=192.0.2.9 PORT=5004 SSRC=digits:9           |
            IP=192.0.2.9 PORT=5004 SSRC=10          | IP=192.0.2.9 PORT=5004 SSRC=digits:10          |
            IP=192.0.2.9 PORT=5004 SSRC=00012       | IP=192.0.2.9 PORT=5004 SSRC=digits:00012       |
            IP=192.0.2.9 PORT=5004 SSRC=12345678    | IP=192.0.2.9 PORT=5004 SSRC=digits:12345678    |
            IP=192.0.2.9 PORT=5004 SSRC=123456789   | IP=192.0.2.9 PORT=5004 SSRC=decimal:123456789  | 39 SSRC_DECIMAL SSRC
            IP=192.0.2.9 PORT=5004 SSRC=3744842397  | IP=192.0.2.9 PORT=5004 SSRC=decimal:3744842397 | 39 SSRC_DECIMAL SSRC
            IP=192.0.2.9 PORT=5004 SSRC=4294967295  | IP=192.0.2.9 PORT=5004 SSRC=decimal:4294967295 | 39 SSRC_DECIMAL SSRC
            IP=192.0.2.9 PORT=5004 SSRC=4294967296  | IP=192.0.2.9 PORT=5004 +{SSRC=4294967296}      | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5004 SSRC=9999999999  | IP=192.0.2.9 PORT=5004 +{SSRC=9999999999}      | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5004 SSRC=0000000001  | IP=192.0.2.9 PORT=5004 SSRC=decimal:000000001  | 39 SSRC_DECIMAL SSRC
            IP=192.0.2.9 PORT=5004 SSRC=0012345678  | IP=192.0.2.9 PORT=5004 SSRC=decimal:012345678  | 39 SSRC_DECIMAL SSRC
            IP=192.0.2.9 PORT=5004 SSRC=0000000000  | IP=192.0.2.9 PORT=5004 SSRC=decimal:000000000  | 39 SSRC_DECIMAL SSRC, 39 SSRC_ZERO SSRC
            IP=192.0.2.9 PORT=5004 SSRC=00000000001 | IP=192.0.2.9 PORT=5004 +{SSRC=00000000001}     | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5004 SSRC=unknown     | IP=192.0.2.9 PORT=5004 +{SSRC=unknown}         | 39 SSRC_MALFORMED SSRC
            IP=192.0.2.9 PORT=5004 SSRC=-1          | IP=192.0.2.9 PORT=5004 +{SSRC=-1}              | 39 SSRC_MALFORMED SSRC
            """)
    void ssrcs(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SSRC=0x1 PORT=5004 IP=1.2.3.4          | IP=1.2.3.4 PORT=5004 SSRC=0x00000001          |
            SSRC=0x1 PORT=5004 IP=255.255.255.255  | IP=255.255.255.255 PORT=5004 SSRC=0x00000001  |
            SSRC=0x1 PORT=5004 IP=256.0.0.1        | IP=256.0.0.1 PORT=5004 SSRC=0x00000001        | 33 IP_INVALID IP
            SSRC=0x1 PORT=5004 IP=999.999.999.999  | IP=999.999.999.999 PORT=5004 SSRC=0x00000001  | 33 IP_INVALID IP
            SSRC=0x1 PORT=5004 IP=1000.0.0.1       | IP=1000.0.0.1 PORT=5004 SSRC=0x00000001       | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=1.2.3            | IP=1.2.3 PORT=5004 SSRC=0x00000001            | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=1.2.3.           | IP=1.2.3. PORT=5004 SSRC=0x00000001           | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=1.2..4           | IP=1.2..4 PORT=5004 SSRC=0x00000001           | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=.1.2.3           | IP=.1.2.3 PORT=5004 SSRC=0x00000001           | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=1.2.3.4.5        | IP=1.2.3.4.5 PORT=5004 SSRC=0x00000001        | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=1.2.3.4x         | IP=1.2.3.4x PORT=5004 SSRC=0x00000001         | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=001.002.003.004  | IP=001.002.003.004 PORT=5004 SSRC=0x00000001  |
            SSRC=0x1 PORT=5004 IP=5004             | IP=5004 PORT=5004 SSRC=0x00000001             | 33 IP_INVALID IP
            SSRC=0x1 PORT=5004 IP=-                | IP=- PORT=5004 SSRC=0x00000001                | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=(null)           | IP=(null) PORT=5004 SSRC=0x00000001           | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=é                | IP=é PORT=5004 SSRC=0x00000001                | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=host.example.org | IP=host.example.org PORT=5004 SSRC=0x00000001 | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=a=b              | IP=a=b PORT=5004 SSRC=0x00000001              | 33 ADDRESS_MALFORMED IP
            """)
    void ipv4Addresses(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }

    /** The RFC's grammar takes any number of groups, but no double colon right before an IPv4 address. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SSRC=0x1 PORT=5004 IP=2001:db8::1             | IP=2001:db8::1 PORT=5004 SSRC=0x00000001             |
            SSRC=0x1 PORT=5004 IP=2001:db8:0:0:0:0:0:1    | IP=2001:db8:0:0:0:0:0:1 PORT=5004 SSRC=0x00000001    |
            SSRC=0x1 PORT=5004 IP=abcd:EF01::             | IP=abcd:EF01:: PORT=5004 SSRC=0x00000001             |
            SSRC=0x1 PORT=5004 IP=::                      | IP=:: PORT=5004 SSRC=0x00000001                      |
            SSRC=0x1 PORT=5004 IP=::1                     | IP=::1 PORT=5004 SSRC=0x00000001                     |
            SSRC=0x1 PORT=5004 IP=1::8                    | IP=1::8 PORT=5004 SSRC=0x00000001                    |
            SSRC=0x1 PORT=5004 IP=1:2:3:4:5:6:7::         | IP=1:2:3:4:5:6:7:: PORT=5004 SSRC=0x00000001         |
            SSRC=0x1 PORT=5004 IP=1:2:3::6:7:8            | IP=1:2:3::6:7:8 PORT=5004 SSRC=0x00000001            |
            SSRC=0x1 PORT=5004 IP=1:2:3:4::5:6:7          | IP=1:2:3:4::5:6:7 PORT=5004 SSRC=0x00000001          |
            SSRC=0x1 PORT=5004 IP=1:2:3:4::5:6:7:8        | IP=1:2:3:4::5:6:7:8 PORT=5004 SSRC=0x00000001        | 33 IP_INVALID IP
            SSRC=0x1 PORT=5004 IP=1:2:3:4:5:6:7           | IP=1:2:3:4:5:6:7 PORT=5004 SSRC=0x00000001           | 33 IP_INVALID IP
            SSRC=0x1 PORT=5004 IP=1:2:3:4:5:6:7:8:9       | IP=1:2:3:4:5:6:7:8:9 PORT=5004 SSRC=0x00000001       | 33 IP_INVALID IP
            SSRC=0x1 PORT=5004 IP=1::2::3                 | IP=1::2::3 PORT=5004 SSRC=0x00000001                 | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=1:::2                   | IP=1:::2 PORT=5004 SSRC=0x00000001                   | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=:1                      | IP=:1 PORT=5004 SSRC=0x00000001                      | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=1:                      | IP=1: PORT=5004 SSRC=0x00000001                      | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=:                       | IP=: PORT=5004 SSRC=0x00000001                       | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=1;2                     | IP=1;2 PORT=5004 SSRC=0x00000001                     | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=::12345                 | IP=::12345 PORT=5004 SSRC=0x00000001                 | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=12345::                 | IP=12345:: PORT=5004 SSRC=0x00000001                 | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=::g                     | IP=::g PORT=5004 SSRC=0x00000001                     | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=g::                     | IP=g:: PORT=5004 SSRC=0x00000001                     | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=fe80::1%eth0            | IP=fe80::1%eth0 PORT=5004 SSRC=0x00000001            | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=beef                    | IP=beef PORT=5004 SSRC=0x00000001                    | 33 IP_INVALID IP
            SSRC=0x1 PORT=5004 IP=::ffff:192.0.2.9        | IP=::ffff:192.0.2.9 PORT=5004 SSRC=0x00000001        |
            SSRC=0x1 PORT=5004 IP=1:2:3:4:5:6:192.0.2.9   | IP=1:2:3:4:5:6:192.0.2.9 PORT=5004 SSRC=0x00000001   |
            SSRC=0x1 PORT=5004 IP=1:2:3:4:5:6:7:192.0.2.9 | IP=1:2:3:4:5:6:7:192.0.2.9 PORT=5004 SSRC=0x00000001 | 33 IP_INVALID IP
            SSRC=0x1 PORT=5004 IP=1:2:3:4:5:192.0.2.9     | IP=1:2:3:4:5:192.0.2.9 PORT=5004 SSRC=0x00000001     | 33 IP_INVALID IP
            SSRC=0x1 PORT=5004 IP=::192.0.2.9             | IP=::192.0.2.9 PORT=5004 SSRC=0x00000001             | 33 ADDRESS_FORM IP
            SSRC=0x1 PORT=5004 IP=1::192.0.2.9            | IP=1::192.0.2.9 PORT=5004 SSRC=0x00000001            | 33 ADDRESS_FORM IP
            SSRC=0x1 PORT=5004 IP=1:2:3:4:5::192.0.2.9    | IP=1:2:3:4:5::192.0.2.9 PORT=5004 SSRC=0x00000001    | 33 ADDRESS_FORM IP
            SSRC=0x1 PORT=5004 IP=1:2:3:4:5:6::192.0.2.9  | IP=1:2:3:4:5:6::192.0.2.9 PORT=5004 SSRC=0x00000001  | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=1::3:192.0.2.9          | IP=1::3:192.0.2.9 PORT=5004 SSRC=0x00000001          |
            SSRC=0x1 PORT=5004 IP=1::3:4:5:6:192.0.2.9    | IP=1::3:4:5:6:192.0.2.9 PORT=5004 SSRC=0x00000001    |
            SSRC=0x1 PORT=5004 IP=1::3:4:5:6:7:192.0.2.9  | IP=1::3:4:5:6:7:192.0.2.9 PORT=5004 SSRC=0x00000001  | 33 IP_INVALID IP
            SSRC=0x1 PORT=5004 IP=::ffff:192.0.2.321      | IP=::ffff:192.0.2.321 PORT=5004 SSRC=0x00000001      | 33 IP_INVALID IP
            SSRC=0x1 PORT=5004 IP=::ffff:192.0.2          | IP=::ffff:192.0.2 PORT=5004 SSRC=0x00000001          | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=::ffff:192.0.2.9.9      | IP=::ffff:192.0.2.9.9 PORT=5004 SSRC=0x00000001      | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=:192.0.2.9              | IP=:192.0.2.9 PORT=5004 SSRC=0x00000001              | 33 ADDRESS_MALFORMED IP
            SSRC=0x1 PORT=5004 IP=a.b:192.0.2.9           | IP=a.b:192.0.2.9 PORT=5004 SSRC=0x00000001           | 33 ADDRESS_MALFORMED IP
            """)
    void ipv6Addresses(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("LocalAddr:", value, read, noted);
    }
}
