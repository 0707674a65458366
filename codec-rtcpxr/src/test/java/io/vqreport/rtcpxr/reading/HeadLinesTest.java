package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the line that names the report, and of an alert's parameters (RFC 6035 section 4.6.1), and what is noted? */
class HeadLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            VQSessionReport             |                        |
            VQSessionReport:            |                        | 16 EMPTY_VALUE
            VQSessionReport: CallTerm   | /callTerm=true         |
            VQSessionReport:CallTerm    | /callTerm=true         |
            VQSessionReport : CallTerm  | /callTerm=true         |
            VQSessionReport␉:␉CallTerm  | /callTerm=true         |
            vqsessionreport:callterm    | /callTerm=true         |
            VQSESSIONREPORT: CALLTERM   | /callTerm=true         |
            VQSessionReport: CallTerm␠  | /callTerm=true         | 26 TRAILING_BLANK
            VQSessionReport:␠           |                        | 16 EMPTY_VALUE
            VQSessionReport␠            |                        | 16 TRAILING_BLANK
            VQSessionReport␉␠           |                        | 16 TRAILING_BLANK
            VQSessionReport CallTerm    | /callTerm=true         | 16 COLON_MISSING
            VQSessionReport  CallTerm   | /callTerm=true         | 16 COLON_MISSING
            VQSessionReport  CallTerm␠  | /callTerm=true         | 16 COLON_MISSING, 26 TRAILING_BLANK
            VQSessionReport: Call Term  | />VQReport{Call Term}  | 18 REPORT_QUALIFIER_UNKNOWN
            VQSessionReport: CallTerms  | />VQReport{CallTerms}  | 18 REPORT_QUALIFIER_UNKNOWN
            VQSessionReport: x          | />VQReport{x}          | 18 REPORT_QUALIFIER_UNKNOWN
            VQSessionReport x           | />VQReport{x}          | 16 COLON_MISSING, 17 REPORT_QUALIFIER_UNKNOWN
            VQSessionReport =CallTerm   | /callTerm=true         | 17 COLON_IS_EQUALS
            VQSessionReport=CallTerm    | /callTerm=true         | 16 COLON_IS_EQUALS
            VQSessionReport= x          | />VQReport{x}          | 16 COLON_IS_EQUALS, 18 REPORT_QUALIFIER_UNKNOWN
            VQIntervalReport=           |                        | 17 COLON_IS_EQUALS, 17 EMPTY_VALUE
            VQSessionReport:⏎ CallTerm  | /callTerm=true         |
            VQSessionReport⏎ : CallTerm | /callTerm=true         |
            VQSessionReport:: CallTerm  | />VQReport{: CallTerm} | 17 REPORT_QUALIFIER_UNKNOWN
            VQSessionReport: é          | />VQReport{é}          | 18 REPORT_QUALIFIER_UNKNOWN
            VQIntervalReport            |                        |
            VQIntervalReport:           |                        | 17 EMPTY_VALUE
            VQIntervalReport: CallTerm  | /callTerm=true         |
            VQIntervalReport: x         | />VQReport{x}          | 19 REPORT_QUALIFIER_UNKNOWN
            """)
    void sessionsAndIntervals(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Type=NLR Severity=Warning Dir=local     | Type=NLR Severity=Warning Dir=local   |
            Dir=remote Severity=Critical Type=JDR   | Type=JDR Severity=Critical Dir=remote |
            type=nlr SEVERITY=warning dIR=LOCAL     | Type=nlr Severity=warning Dir=LOCAL   |
            Type = NLR Severity =Warning Dir= local | Type=NLR Severity=Warning Dir=local   |
            Type=NLR⏎ Severity=Clear Dir=local      | Type=NLR Severity=Clear Dir=local     |
            Type=NLR  Severity=Clear␉Dir=local      | Type=NLR Severity=Clear Dir=local     |
            ␠Type=NLR Severity=Clear Dir=local      | Type=NLR Severity=Clear Dir=local     |
            Type=NLR Severity=Clear Dir=local␠      | Type=NLR Severity=Clear Dir=local     | 48 TRAILING_BLANK
            """)
    void alerts(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("VQAlertReport:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Type=RLQ Severity=Clear Dir=local   | Type=RLQ Severity=Clear Dir=local   |
            Type=RCQ Severity=Clear Dir=local   | Type=RCQ Severity=Clear Dir=local   |
            Type=EXTR Severity=Clear Dir=local  | Type=EXTR Severity=Clear Dir=local  |
            Type=MOSLQ Severity=Clear Dir=local | Type=MOSLQ Severity=Clear Dir=local |
            Type=MOSCQ Severity=Clear Dir=local | Type=MOSCQ Severity=Clear Dir=local |
            Type=BD Severity=Clear Dir=local    | Type=BD Severity=Clear Dir=local    |
            Type=RTD Severity=Clear Dir=local   | Type=RTD Severity=Clear Dir=local   |
            Type=ESD Severity=Clear Dir=local   | Type=ESD Severity=Clear Dir=local   |
            Type=IAJ Severity=Clear Dir=local   | Type=IAJ Severity=Clear Dir=local   |
            Type=RERL Severity=Clear Dir=local  | Type=RERL Severity=Clear Dir=local  |
            Type=SL Severity=Clear Dir=local    | Type=SL Severity=Clear Dir=local    |
            Type=NL Severity=Clear Dir=local    | Type=NL Severity=Clear Dir=local    |
            Type=OWD Severity=Clear Dir=local   | Type=OWD Severity=Clear Dir=local   | 20 ALERT_TYPE_UNLISTED Type
            Type=x Severity=Clear Dir=local     | Type=x Severity=Clear Dir=local     | 20 ALERT_TYPE_UNLISTED Type
            Type=a;b Severity=Clear Dir=local   | Type=a;b Severity=Clear Dir=local   | 20 WORD_CHARACTERS Type
            Type="NLR" Severity=Clear Dir=local | Type="NLR" Severity=Clear Dir=local | 20 WORD_CHARACTERS Type
            Type=é Severity=Clear Dir=local     | Type=é Severity=Clear Dir=local     | 20 WORD_CHARACTERS Type
            """)
    void theRfcListsSomeTypes(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("VQAlertReport:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Type=NLR Severity=Grave Dir=local    | Type=NLR Severity=Grave Dir=local    | 33 ALERT_NAME_UNKNOWN Severity
            Type=NLR Severity=Warnings Dir=local | Type=NLR Severity=Warnings Dir=local | 33 ALERT_NAME_UNKNOWN Severity
            Type=NLR Severity=Clear Dir=both     | Type=NLR Severity=Clear Dir=both     | 43 ALERT_NAME_UNKNOWN Dir
            Type=NLR Severity=Clear Dir=x        | Type=NLR Severity=Clear Dir=x        | 43 ALERT_NAME_UNKNOWN Dir
            Type=NLR Severity=(null) Dir=local   | Type=NLR Severity=(null) Dir=local   | 33 ALERT_NAME_UNKNOWN Severity
            """)
    void otherNames(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("VQAlertReport:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
             |  | 1 ALERT_PARAMETER_MISSING Type, 1 ALERT_PARAMETER_MISSING Severity, 1 ALERT_PARAMETER_MISSING Dir
            Type=NLR                 | Type=NLR                 | 1 ALERT_PARAMETER_MISSING Severity, 1 ALERT_PARAMETER_MISSING Dir
            Severity=Clear Dir=local | Severity=Clear Dir=local | 1 ALERT_PARAMETER_MISSING Type
            Type=NLR Dir=local       | Type=NLR Dir=local       | 1 ALERT_PARAMETER_MISSING Severity
            Type=NLR Severity=Clear  | Type=NLR Severity=Clear  | 1 ALERT_PARAMETER_MISSING Dir
            X=1 | +{X=1} | 1 ALERT_PARAMETER_MISSING Type, 1 ALERT_PARAMETER_MISSING Severity, 1 ALERT_PARAMETER_MISSING Dir, 15 PARAMETER_MALFORMED
            x | +{x} | 1 ALERT_PARAMETER_MISSING Type, 1 ALERT_PARAMETER_MISSING Severity, 1 ALERT_PARAMETER_MISSING Dir, 15 PARAMETER_MALFORMED
            """)
    void whatIsMissingIsNotedAtTheReport(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("VQAlertReport:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Type= Severity=Clear Dir=local      | Type={} Severity=Clear Dir=local   | 21 EMPTY_VALUE Type
            Type=NLR Severity= Dir=local        | Type=NLR Severity={} Dir=local     | 34 EMPTY_VALUE Severity
            Type=NLR Severity=Clear Dir=        | Type=NLR Severity=Clear Dir={}     | 43 EMPTY_VALUE Dir
            Type= Severity= Dir= | Type={} Severity={} Dir={} | 21 EMPTY_VALUE Type, 31 EMPTY_VALUE Severity, 35 EMPTY_VALUE Dir
            Dir=local Type=NLR Severity=        | Type=NLR Severity={} Dir=local     | 43 EMPTY_VALUE Severity
            Type=X= Severity=Clear Dir=local    | Type=X= Severity=Clear Dir=local   | 20 WORD_CHARACTERS Type
            Type= X=1 Severity=Clear Dir=local  | Type=X=1 Severity=Clear Dir=local  | 21 WORD_CHARACTERS Type
            Type= SL=1 Severity=Clear Dir=local | Type=SL=1 Severity=Clear Dir=local | 21 WORD_CHARACTERS Type
            Type=Severity=Clear Dir=local       | Type=Severity=Clear Dir=local      | 1 ALERT_PARAMETER_MISSING Severity, 20 WORD_CHARACTERS Type
            """)
    void whatIsEmpty(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("VQAlertReport:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Type=NLR Type=JDR Severity=Clear Dir=local   | Type=NLR Severity=Clear Dir=local +{Type=JDR}   | 29 PARAMETER_REPEATED Type
            Type=NLR Severity=Clear Severity=x Dir=local | Type=NLR Severity=Clear Dir=local +{Severity=x} | 48 PARAMETER_REPEATED Severity
            Type=NLR Severity=Clear Dir=local Dir=remote | Type=NLR Severity=Clear Dir=local +{Dir=remote} | 53 PARAMETER_REPEATED Dir
            Type= Type=JDR Severity=Clear Dir=local | Type={} Severity=Clear Dir=local +{Type=JDR} | 21 EMPTY_VALUE Type, 26 PARAMETER_REPEATED Type
            Type=NLR Type= Severity=Clear Dir=local      | Type=NLR Severity=Clear Dir=local +{Type=}      | 30 PARAMETER_REPEATED Type
            Severity=Grave Severity=Clear Type=NLR | Type=NLR Severity=Grave +{Severity=Clear} | 1 ALERT_PARAMETER_MISSING Dir, 24 ALERT_NAME_UNKNOWN Severity, 39 PARAMETER_REPEATED Severity
            """)
    void theFirstOfTwoStands(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("VQAlertReport:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Type=NLR Severity=Clear Dir=local X=1  | Type=NLR Severity=Clear Dir=local +{X=1}  | 49 PARAMETER_MALFORMED
            Type=NLR X=1 Severity=Clear Dir=local  | Type=NLR Severity=Clear Dir=local +{X=1}  | 24 PARAMETER_MALFORMED
            Type=NLR Severity=Clear Dir=local SL=1 | Type=NLR Severity=Clear Dir=local +{SL=1} | 49 PARAMETER_MALFORMED
            Type=NLR Severity=Clear Dir=local x    | Type=NLR Severity=Clear Dir=local +{x}    | 49 PARAMETER_MALFORMED
            Type=NLR Severity=Clear Dir=local Type | Type=NLR Severity=Clear Dir=local +{Type} | 49 PARAMETER_MALFORMED
            Type=NLR Severity=Clear Dir=local Dir  | Type=NLR Severity=Clear Dir=local +{Dir}  | 49 PARAMETER_MALFORMED
            Type=NLR Severity=Clear Dir=local =    | Type=NLR Severity=Clear Dir=local +{=}    | 49 PARAMETER_MALFORMED
            Type=NLR Severity=Clear Dir=local =1   | Type=NLR Severity=Clear Dir=local +{=1}   | 49 PARAMETER_MALFORMED
            Type=NLR Severity=Clear Dir=local X=   | Type=NLR Severity=Clear Dir=local +{X=}   | 49 PARAMETER_MALFORMED
            NLR Severity=Clear Dir=local | Severity=Clear Dir=local +{NLR} | 1 ALERT_PARAMETER_MISSING Type, 15 PARAMETER_MALFORMED
            """)
    void otherPiecesAreKept(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("VQAlertReport:", value, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            VQAlertReport |  | 1 ALERT_PARAMETER_MISSING Type, 1 ALERT_PARAMETER_MISSING Severity, 1 ALERT_PARAMETER_MISSING Dir
            VQAlertReport :Type=NLR Severity=Clear Dir=local | Type=NLR Severity=Clear Dir=local |
            VQAlertReport Type=NLR Severity=Clear Dir=local  | Type=NLR Severity=Clear Dir=local | 14 COLON_MISSING
            VQAlertReport=Type=NLR Severity=Clear Dir=local  | Type=NLR Severity=Clear Dir=local | 14 COLON_IS_EQUALS
            vqalertreport:Type=NLR Severity=Clear Dir=local  | Type=NLR Severity=Clear Dir=local |
            VQAlertReport: CallTerm | +{CallTerm} | 1 ALERT_PARAMETER_MISSING Type, 1 ALERT_PARAMETER_MISSING Severity, 1 ALERT_PARAMETER_MISSING Dir, 16 PARAMETER_MALFORMED
            VQAlertReport:␠ |  | 1 ALERT_PARAMETER_MISSING Type, 1 ALERT_PARAMETER_MISSING Severity, 1 ALERT_PARAMETER_MISSING Dir
            VQAlertReport␠ |  | 1 ALERT_PARAMETER_MISSING Type, 1 ALERT_PARAMETER_MISSING Severity, 1 ALERT_PARAMETER_MISSING Dir, 14 TRAILING_BLANK
            """)
    void alertsWithOtherColons(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Type=NLR, Severity=Clear; Dir=local, | Type=NLR Severity=Clear Dir=local | 20 SEPARATOR_WRONG Type, 34 SEPARATOR_WRONG Severity, 45 SEPARATOR_WRONG Dir
            Type=NLR;Severity=Clear;Dir=local | Type=NLR Severity=Clear Dir=local | 20 SEPARATOR_WRONG Type, 33 SEPARATOR_WRONG Severity
            Type=NLR,, Severity=Clear Dir=local | Type=NLR,, Severity=Clear Dir=local | 20 WORD_CHARACTERS Type
            Type=a,b Severity=Clear Dir=local | Type=a,b Severity=Clear Dir=local | 20 WORD_CHARACTERS Type
            X=1,Type=NLR,Severity=Clear,Dir=local | Type=NLR Severity=Clear Dir=local +{X=1} | 15 SEPARATOR_WRONG, 15 PARAMETER_MALFORMED, 24 SEPARATOR_WRONG Type, 37 SEPARATOR_WRONG Severity
            Type=NLR,Type=RTD,Severity=Clear Dir=local | Type=NLR Severity=Clear Dir=local +{Type=RTD} | 20 SEPARATOR_WRONG Type, 29 SEPARATOR_WRONG Type, 29 PARAMETER_REPEATED Type
            Type=NLR,"a,Severity=Clear" Dir=local | Type=NLR,"a,Severity=Clear" Dir=local | 1 ALERT_PARAMETER_MISSING Severity, 20 WORD_CHARACTERS Type
            late,Type=NLR | Type=NLR +{late} | 1 ALERT_PARAMETER_MISSING Severity, 1 ALERT_PARAMETER_MISSING Dir, 15 SEPARATOR_WRONG, 15 PARAMETER_MALFORMED
            """)
    void aCommaOrSemicolon(String value, @Nullable String read, @Nullable String noted) {
        OneLine.check("VQAlertReport:", value, read, noted);
    }
}
