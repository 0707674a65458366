package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of SR and SSUP (RFC 6035 sections 4.6.2.3.3 and 4.6.2.3.9), and what is noted? */
class RatesAndSwitchesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SR=8000        | SR=[8000]        |
            SR=8000 FD=20  | SR=[8000] FD=20  |
            SR=16000 FD=20 | SR=[16000] FD=20 |
            SR=48000       | SR=[48000]       |
            SR=44100       | SR=[44100]       |
            SR=1           | SR=[1]           |
            SR=999999      | SR=[999999]      |
            SR=008000      | SR=[8000]        |
            SR=1000000     | SR=[1000000]     | 16 TOO_MANY_DIGITS SR
            SR=0008000     | SR=[8000]        | 16 TOO_MANY_DIGITS SR
            SR=999999999   | SR=[999999999]   | 16 TOO_MANY_DIGITS SR
            SR=1000000000  | SR?{1000000000}  | 16 NUMBER_MALFORMED SR
            SR=0 FD=20     | SR=[0] FD=20     | 16 OUT_OF_RANGE SR
            SR=000000      | SR=[0]           | 16 OUT_OF_RANGE SR
            """)
    void oneRate(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SR=8000;16000 FD=20                              | SR=[8000, 16000] FD=20                               |
            SR=8000;16000;48000                              | SR=[8000, 16000, 48000]                              |
            SR=8000 ; 16000 FD=20                            | SR=[8000, 16000] FD=20                               |
            SR=8000;⏎ 16000                                  | SR=[8000, 16000]                                     |
            SR=8000; 16000;32000 ;44100 ; 48000;96000;192000 | SR=[8000, 16000, 32000, 44100, 48000, 96000, 192000] |
            SR=8000;0                                        | SR=[8000, 0]                                         | 21 OUT_OF_RANGE SR
            SR=8000;1000000;16000                            | SR=[8000, 1000000, 16000]                            | 21 TOO_MANY_DIGITS SR
            SR=8000;1000000000                               | SR?{8000;1000000000}                                 | 16 NUMBER_MALFORMED SR
            SR=0;0 | SR=[0, 0] | 16 OUT_OF_RANGE SR, 18 OUT_OF_RANGE SR
            """)
    void severalRates(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SR=8000,16000 FD=20 | SR=[8000, 16000] FD=20  | 16 SEPARATOR_WRONG SR
            SR=8000, 16000      | SR=[8000, 16000]        | 16 SEPARATOR_WRONG SR
            SR=8000 ,16000      | SR=[8000, 16000]        | 16 SEPARATOR_WRONG SR
            SR=8000,16000;48000 | SR=[8000, 16000, 48000] | 16 SEPARATOR_WRONG SR
            SR=8000,x           | SR?{8000,x}             | 16 NUMBER_MALFORMED SR
            SR=8000,            | SR=[8000]               | 16 SEPARATOR_WRONG SR
            SR=8000 ,           | SR=[8000] +{,}          | 21 PARAMETER_MALFORMED
            SR=8000, FD=20      | SR=[8000] FD=20         | 16 SEPARATOR_WRONG SR
            SR=8000,FD=20       | SR=[8000] FD=20         | 16 SEPARATOR_WRONG SR
            SR=8000;FD=20       | SR=[8000] FD=20         | 16 SEPARATOR_WRONG SR
            SR=8000;16000, FD=2 | SR=[8000, 16000] FD=2   | 21 SEPARATOR_WRONG SR
            SR=8000;16000;      | SR=[8000, 16000]        | 21 SEPARATOR_WRONG SR
            SR=8000;            | SR=[8000]               | 16 SEPARATOR_WRONG SR
            SR=8000; FD=20      | SR=[8000] FD=20         | 16 SEPARATOR_WRONG SR
            SR=8000 ; FD=20     | SR=[8000] FD=20 +{;}    | 21 PARAMETER_MALFORMED
            SR=8000; x          | SR=[8000] +{x}          | 16 SEPARATOR_WRONG SR, 22 PARAMETER_MALFORMED
            SR=8000,,           | SR?{8000,,}             | 16 NUMBER_MALFORMED SR
            SR=8000,RTD=20      | SR?{8000,RTD=20}        | 16 NUMBER_MALFORMED SR
            """)
    void aCommaBetweenRates(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SR=8000Hz            | SR=[8000]           | 16 UNIT_BEHIND_NUMBER SR
            SR=16000HZ FD=20     | SR=[16000] FD=20    | 16 UNIT_BEHIND_NUMBER SR
            SR=8000Hertz         | SR=[8000]           | 16 UNIT_BEHIND_NUMBER SR
            SR=8000Hz;16000hz    | SR=[8000, 16000]    | 16 UNIT_BEHIND_NUMBER SR, 23 UNIT_BEHIND_NUMBER SR
            SR=8000Hz; 16000     | SR=[8000, 16000]    | 16 UNIT_BEHIND_NUMBER SR
            SR=8000Hz,           | SR=[8000]           | 16 UNIT_BEHIND_NUMBER SR, 16 SEPARATOR_WRONG SR
            SR=8kHz              | SR?{8kHz}           | 16 NUMBER_MALFORMED SR
            SR=8000kHz           | SR?{8000kHz}        | 16 NUMBER_MALFORMED SR
            SR=8000ms            | SR?{8000ms}         | 16 NUMBER_MALFORMED SR
            SR=8000Hzz           | SR?{8000Hzz}        | 16 NUMBER_MALFORMED SR
            """)
    void aUnitBehindARate(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SR=             | SR?{}              | 16 EMPTY_VALUE SR
            SR= FD=20       | SR?{} FD=20        | 17 EMPTY_VALUE SR
            SR=x            | SR?{x}             | 16 NUMBER_MALFORMED SR
            SR=NaN          | SR?{NaN}           | 16 NOT_A_NUMBER SR
            SR=none FD=20   | SR?{none} FD=20    | 16 NOT_A_NUMBER SR
            SR=-8000        | SR?{-8000}         | 16 NUMBER_MALFORMED SR
            SR=8000.5       | SR?{8000.5}        | 16 NUMBER_MALFORMED SR
            SR=8000.0       | SR?{8000.0}        | 16 NUMBER_MALFORMED SR
            SR=+8000        | SR?{+8000}         | 16 NUMBER_MALFORMED SR
            SR=;8000        | SR?{;8000}         | 16 NUMBER_MALFORMED SR
            SR=8000;x       | SR?{8000;x}        | 16 NUMBER_MALFORMED SR
            SR=8000;-16000  | SR?{8000;-16000}   | 16 NUMBER_MALFORMED SR
            SR=8000/16000   | SR?{8000/16000}    | 16 NUMBER_MALFORMED SR
            SR=8000 16000   | SR=[8000] +{16000} | 21 PARAMETER_MALFORMED
            SR=8000;;16000  | SR?{8000;;16000}   | 16 NUMBER_MALFORMED SR
            SR="8000"       | SR?{"8000"}        | 16 NUMBER_MALFORMED SR
            """)
    void whatIsNoListOfRates(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SR=8000FD=20       | SR=[8000] FD=20        | 16 SEPARATOR_MISSING SR
            SR=8000;16000FD=20 | SR=[8000, 16000] FD=20 | 21 SEPARATOR_MISSING SR
            SR=8000FD          | SR?{8000FD}            | 16 NUMBER_MALFORMED SR
            SR=8000X=20        | SR?{8000X=20}          | 16 NUMBER_MALFORMED SR
            SR=8000fd=20       | SR=[8000] FD=20        | 16 SEPARATOR_MISSING SR
            """)
    void theNextKeyRightBehindTheRate(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SR=8000 SR=16000    | SR=[8000] +{SR=16000}    | 24 PARAMETER_REPEATED SR
            SR=x SR=16000 FD=20 | SR?{x} FD=20 +{SR=16000} | 16 NUMBER_MALFORMED SR, 21 PARAMETER_REPEATED SR
            """)
    void aRateIsRepeated(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SSUP=on         | SSUP=1            |
            SSUP=off        | SSUP=0            |
            SSUP=ON         | SSUP=1            |
            SSUP=Off        | SSUP=0            |
            SSUP=oN PT=0    | PT=0 SSUP=1       |
            SSUP=on PT=0    | PT=0 SSUP=1       |
            SSUP=off PT=0   | PT=0 SSUP=0       |
            PLC=3 SSUP=on   | PLC=3 SSUP=1      |
            PLC=3 SSUP=off  | PLC=3 SSUP=0      |
            PLC=3 SSUP=onx  | PLC=3 SSUP?{onx}  | 24 SWITCH_UNKNOWN SSUP
            PLC=3 SSUP=offx | PLC=3 SSUP?{offx} | 24 SWITCH_UNKNOWN SSUP
            """)
    void switches(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SSUP=            | SSUP?{}            | 18 EMPTY_VALUE SSUP
            SSUP=o           | SSUP?{o}           | 18 SWITCH_UNKNOWN SSUP
            SSUP=of          | SSUP?{of}          | 18 SWITCH_UNKNOWN SSUP
            SSUP=no          | SSUP?{no}          | 18 SWITCH_UNKNOWN SSUP
            SSUP=of1         | SSUP?{of1}         | 18 SWITCH_UNKNOWN SSUP
            SSUP=xff         | SSUP?{xff}         | 18 SWITCH_UNKNOWN SSUP
            SSUP=oxf         | SSUP?{oxf}         | 18 SWITCH_UNKNOWN SSUP
            SSUP=ofx         | SSUP?{ofx}         | 18 SWITCH_UNKNOWN SSUP
            SSUP=xn          | SSUP?{xn}          | 18 SWITCH_UNKNOWN SSUP
            SSUP=ox          | SSUP?{ox}          | 18 SWITCH_UNKNOWN SSUP
            SSUP=onn         | SSUP?{onn}         | 18 SWITCH_UNKNOWN SSUP
            SSUP=offf        | SSUP?{offf}        | 18 SWITCH_UNKNOWN SSUP
            SSUP=true        | SSUP?{true}        | 18 SWITCH_UNKNOWN SSUP
            SSUP=1           | SSUP?{1}           | 18 SWITCH_UNKNOWN SSUP
            SSUP="on"        | SSUP?{"on"}        | 18 SWITCH_UNKNOWN SSUP
            SSUP=on,, PT=0   | PT=0 SSUP?{on,,}   | 18 SWITCH_UNKNOWN SSUP
            SSUP=onX=3       | SSUP?{onX=3}       | 18 SWITCH_UNKNOWN SSUP
            SSUP=on SSUP=off | SSUP=1 +{SSUP=off} | 26 PARAMETER_REPEATED SSUP
            """)
    void whatIsNeitherOnNorOff(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            SSUP=on, PT=0  | PT=0 SSUP=1  | 18 SEPARATOR_WRONG SSUP
            SSUP=off; PT=0 | PT=0 SSUP=0  | 18 SEPARATOR_WRONG SSUP
            SSUP=off,      | SSUP=0       | 18 SEPARATOR_WRONG SSUP
            SSUP=on;PLC=3  | PLC=3 SSUP=1 | 18 SEPARATOR_WRONG SSUP
            SSUP=onPLC=3   | PLC=3 SSUP=1 | 18 SEPARATOR_MISSING SSUP
            SSUP=Offplc=3  | PLC=3 SSUP=0 | 18 SEPARATOR_MISSING SSUP
            """)
    void theNextParameterRightBehindASwitch(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("SessionDesc:", value, read, noted);
    }
}
