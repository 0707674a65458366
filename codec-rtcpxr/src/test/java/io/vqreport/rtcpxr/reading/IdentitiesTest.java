package io.vqreport.rtcpxr.reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the lines that name the call and its ends (RFC 6035 section 4.6.1, RFC 3261 section 25.1), and what is noted? */
class IdentitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            CallID:34cd@192.0.2.1         | =34cd@192.0.2.1         |
            CallID: 34cd@192.0.2.1        | =34cd@192.0.2.1         |
            CallID:34cd                   | =34cd                   |
            CallID:a@b                    | =a@b                    |
            CallID:@b                     | =@b                     | 8 CALL_ID_CHARACTERS
            CallID:a@                     | =a@                     | 8 CALL_ID_CHARACTERS
            CallID:a@b@c                  | =a@b@c                  | 8 CALL_ID_CHARACTERS
            CallID:-.!%*_+`'()<>:\\/[]?"@x | =-.!%*_+`'()<>:\\/[]?"@x |
            CallID:{a}@b                  | ={{a}@b}                | 8 CALL_ID_CHARACTERS
            CallID:a@{b}                  | ={a@{b}}                | 8 CALL_ID_CHARACTERS
            CallID:a b                    | ={a b}                  | 8 CALL_ID_CHARACTERS
            CallID:a,b                    | =a,b                    | 8 CALL_ID_CHARACTERS
            CallID:a=b                    | =a=b                    | 8 CALL_ID_CHARACTERS
            CallID:é                      | =é                      | 8 CALL_ID_CHARACTERS
            CallID:                       | ={}                     | 8 EMPTY_VALUE
            CallID:(null)                 | =(null)                 | 8 NULL_TEXT
            CallID:(nul)                  | =(nul)                  |
            CallID=34cd                   | =34cd                   | 7 COLON_IS_EQUALS
            CallID : 34cd                 | =34cd                   |
            callid:34cd                   | =34cd                   |
            CallID:34cd␠                  | =34cd                   | 12 TRAILING_BLANK
            CallID:34cd⏎ ef               | ={34cd ef}              | 8 CALL_ID_CHARACTERS
            CallID                        | />RemoteAddr{CallID}    | 1:1 MANDATORY_LINE_MISSING, 1 COLON_MISSING /
            """)
    void callIds(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            LocalID:sip:ann@example.org                                  | =sip:ann@example.org                                  |
            LocalID:sips:ann@example.org                                 | =sips:ann@example.org                                 |
            LocalID:SIP:ann@example.org                                  | =SIP:ann@example.org                                  |
            LocalID:tel:+15550100                                        | =tel:+15550100                                        |
            LocalID:sip:example.org                                      | =sip:example.org                                      |
            LocalID:sip:ann:secret@example.org:5060;user=phone?subject=x | =sip:ann:secret@example.org:5060;user=phone?subject=x |
            LocalID:sip:%41nn@example.org                                | =sip:%41nn@example.org                                |
            LocalID:sip:ann%zz@example.org                               | =sip:ann%zz@example.org                               | 9 ID_MALFORMED
            LocalID:sip:ann%4                                            | =sip:ann%4                                            | 9 ID_MALFORMED
            LocalID:sip:ann%4z                                           | =sip:ann%4z                                           | 9 ID_MALFORMED
            LocalID:sip:ann%                                             | =sip:ann%                                             | 9 ID_MALFORMED
            LocalID:sip:ann%41%42                                        | =sip:ann%41%42                                        |
            LocalID:sip:ann"                                             | =sip:ann"                                             | 9 ID_MALFORMED
            LocalID:sip:ann@[2001:db8::1]                                | =sip:ann@[2001:db8::1]                                |
            LocalID:sip:ann b                                            | ={sip:ann b}                                          | 9 ID_MALFORMED
            LocalID:sip:                                                 | =sip:                                                 | 9 ID_MALFORMED
            LocalID:sip:/ann                                             | =sip:/ann                                             | 9 ID_MALFORMED
            LocalID:sips:/ann                                            | =sips:/ann                                            | 9 ID_MALFORMED
            LocalID:sips://5001@192.0.2.9:5061/:                         | =sips://5001@192.0.2.9:5061/:                         | 9 ID_MALFORMED
            LocalID:SiPs:/ann                                            | =SiPs:/ann                                            | 9 ID_MALFORMED
            LocalID:six:/ann                                             | =six:/ann                                             |
            LocalID:tip:/ann                                             | =tip:/ann                                             |
            LocalID:sap:/ann                                             | =sap:/ann                                             |
            LocalID:sipx:/ann                                            | =sipx:/ann                                            |
            LocalID:sipsx:/ann                                           | =sipsx:/ann                                           |
            LocalID:si:/ann                                              | =si:/ann                                              |
            LocalID:http://example.org/                                  | =http://example.org/                                  |
            LocalID:a+b-c.1:x                                            | =a+b-c.1:x                                            |
            LocalID:1a:x                                                 | =1a:x                                                 | 9 ID_MALFORMED
            LocalID:+a:x                                                 | =+a:x                                                 | 9 ID_MALFORMED
            LocalID:a_b:x                                                | =a_b:x                                                | 9 ID_MALFORMED
            LocalID::x                                                   | =:x                                                   | 9 ID_MALFORMED
            LocalID:ann@example.org | =ann@example.org | 9 URI_SCHEME_MISSING
            LocalID:ann@example.org:5060 | =ann@example.org:5060 | 9 URI_SCHEME_MISSING
            LocalID:ann%zz@example.org                                   | =ann%zz@example.org                                   | 9 ID_MALFORMED
            LocalID:@ | =@ | 9 URI_SCHEME_MISSING
            LocalID:ann                                                  | =ann                                                  | 9 ID_MALFORMED
            LocalID:5001                                                 | =5001                                                 | 9 ID_MALFORMED
            LocalID:x@ | =x@ | 9 URI_SCHEME_MISSING
            LocalID:a:@                                                  | =a:@                                                  |
            LocalID:a@b:c | =a@b:c | 9 URI_SCHEME_MISSING
            LocalID:a_b@c | =a_b@c | 9 URI_SCHEME_MISSING
            LocalID:sip:ann@example.org;tag=1 x                          | ={sip:ann@example.org;tag=1 x}                        | 9 ID_MALFORMED
            LocalID:é@example.org                                        | =é@example.org                                        | 9 ID_MALFORMED
            LocalID:sip:é                                                | =sip:é                                                | 9 ID_MALFORMED
            """)
    void addrSpecs(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            LocalID:<sip:ann@example.com>                 | =<sip:ann@example.com>                   |
            LocalID:Ann <sip:ann@example.com>             | ={Ann <sip:ann@example.com>}             |
            LocalID:Ann B<sip:ann@example.com>            | ={Ann B<sip:ann@example.com>}            |
            LocalID:Ann.B-C!%*_+`'~ <sip:ann@example.com> | ={Ann.B-C!%*_+`'~ <sip:ann@example.com>} |
            LocalID:Ann␉B  <sip:ann@example.com>          | ={Ann␉B  <sip:ann@example.com>}          |
            LocalID:"Ann" <sip:ann@example.com>           | ={"Ann" <sip:ann@example.com>}           |
            LocalID:"Ann"<sip:ann@example.com>            | ="Ann"<sip:ann@example.com>              |
            LocalID:"" <sip:ann@example.com>              | ={"" <sip:ann@example.com>}              |
            LocalID:"A \\"B\\" \\\\" <sip:ann@example.com>    | ={"A \\"B\\" \\\\" <sip:ann@example.com>}    |
            LocalID:"A \\é" <sip:ann@example.com>          | ={"A \\é" <sip:ann@example.com>}          | 9 ID_MALFORMED
            LocalID:"Ann é" <sip:ann@example.com>         | ={"Ann é" <sip:ann@example.com>}         |
            LocalID:"<x>" <sip:ann@example.com>           | ={"<x>" <sip:ann@example.com>}           |
            LocalID:Ann⏎ <sip:ann@example.com>            | ={Ann <sip:ann@example.com>}             |
            LocalID:"Ann⏎ B" <sip:ann@example.com>        | ={"Ann B" <sip:ann@example.com>}         |
            LocalID:Ann@ <sip:ann@example.com>            | ={Ann@ <sip:ann@example.com>}            | 9 ID_MALFORMED
            LocalID:é <sip:ann@example.com>               | ={é <sip:ann@example.com>}               | 9 ID_MALFORMED
            LocalID:"Ann <sip:ann@example.com>            | ={"Ann <sip:ann@example.com>}            | 9 ID_MALFORMED
            LocalID:"Ann\\                                 | ="Ann\\                                   | 9 ID_MALFORMED
            LocalID:"Ann\\"                                | ="Ann\\"                                  | 9 ID_MALFORMED
            LocalID:"Ann"                                 | ="Ann"                                   | 9 ID_MALFORMED
            LocalID:"Ann" x                               | ={"Ann" x}                               | 9 ID_MALFORMED
            LocalID:"Ann" sip:ann@example.com             | ={"Ann" sip:ann@example.com}             | 9 ID_MALFORMED
            LocalID:"                                     | ="                                       | 9 ID_MALFORMED
            LocalID:Ann <                                 | ={Ann <}                                 | 9 ID_MALFORMED
            LocalID:Ann <sip:ann@example.com              | ={Ann <sip:ann@example.com}              | 9 ID_MALFORMED
            LocalID:<>                                    | =<>                                      | 9 ID_MALFORMED
            LocalID:<sip:>                                | =<sip:>                                  | 9 ID_MALFORMED
            LocalID:<ann@example.com>                     | =<ann@example.com>                       | 9 URI_SCHEME_MISSING
            LocalID:<ann>                                 | =<ann>                                   | 9 ID_MALFORMED
            LocalID:<sip:ann@example.com>;tag=1           | =<sip:ann@example.com>;tag=1             | 9 ID_PARAMETERS
            LocalID:<sip:ann@example.com> ;tag=1          | ={<sip:ann@example.com> ;tag=1}          | 9 ID_PARAMETERS
            LocalID:<sip:ann@example.com>tag=1            | =<sip:ann@example.com>tag=1              | 9 ID_MALFORMED
            LocalID:<sip:ann@example.com> tag=1           | ={<sip:ann@example.com> tag=1}           | 9 ID_MALFORMED
            LocalID:<sip:ann@example.com>␠                | =<sip:ann@example.com>                   | 30 TRAILING_BLANK
            LocalID:<ann@example.com>;tag=1               | =<ann@example.com>;tag=1                 | 9 URI_SCHEME_MISSING
            LocalID:<sip:/ann>                            | =<sip:/ann>                              | 9 ID_MALFORMED
            LocalID:<sip:ann@example.com;a=b>             | =<sip:ann@example.com;a=b>               |
            LocalID:< sip:ann@example.com>                | ={< sip:ann@example.com>}                | 9 ID_MALFORMED
            LocalID:Ann␁ <sip:ann@example.com>            | ={Ann␁ <sip:ann@example.com>}            | 9 ID_MALFORMED, 12 CONTROL_CHARACTER /
            LocalID:                                      | ={}                                      | 9 EMPTY_VALUE
            LocalID:(null)                                | =(null)                                  | 9 NULL_TEXT, 9 ID_MALFORMED(INFO)
            LocalID:(null) <sip:ann@example.com>          | ={(null) <sip:ann@example.com>}          | 9 ID_MALFORMED
            LocalID:(nul)                                 | =(nul)                                   | 9 ID_MALFORMED
            """)
    void nameAddrs(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            RemoteID:<sip:bob@example.org> | =<sip:bob@example.org>   |
            RemoteID:bob@example.org       | =bob@example.org         | 10 URI_SCHEME_MISSING
            RemoteID:(null)                | =(null)                  | 10 NULL_TEXT, 10 ID_MALFORMED(INFO)
            OrigID:<sip:ann@example.org>   | =<sip:ann@example.org>   |
            OrigID:<sip:bob@example.com>   | =<sip:bob@example.com>   |
            OrigID:<sip:carol@example.org> | =<sip:carol@example.org> |
            OrigID:carol@example.org       | =carol@example.org       | 8 URI_SCHEME_MISSING
            OrigID:<sip:ann@example.orgx   | =<sip:ann@example.orgx   | 8 ID_MALFORMED
            OrigID:                        | ={}                      | 8 EMPTY_VALUE
            FromID:<sip:ann@example.org>   | =<sip:ann@example.org>   | 1 FROM_TO_ID
            FromID:ann@example.org         | =ann@example.org         | 1 FROM_TO_ID, 8 URI_SCHEME_MISSING
            ToID:<sip:bob@example.org>     | =<sip:bob@example.org>   | 1 FROM_TO_ID
            ToID:<sip:bob                  | =<sip:bob                | 1 FROM_TO_ID, 6 ID_MALFORMED
            ToID:                          | ={}                      | 1 FROM_TO_ID, 6 EMPTY_VALUE
            """)
    void theOtherEndAndTheOriginator(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            LocalGroup:east                | =east                  |
            LocalGroup:a phone in the east | ={a phone in the east} |
            LocalGroup:{a}=b               | ={{a}=b}               |
            LocalGroup:a=b                 | =a=b                   |
            LocalGroup:a;b                 | =a;b                   | 12 WORD_CHARACTERS
            LocalGroup:a"b                 | =a"b                   | 12 WORD_CHARACTERS
            LocalGroup:é                   | =é                     | 12 WORD_CHARACTERS
            LocalGroup:a␉b                 | ={a␉b}                 | 12 WORD_CHARACTERS
            LocalGroup:a⏎ b                | ={a b}                 |
            LocalGroup:                    | ={}                    | 12 EMPTY_VALUE
            LocalGroup:(null)              | =(null)                | 12 NULL_TEXT
            LocalGroup:␠east␠              | =east                  | 17 TRAILING_BLANK
            RemoteGroup:east               | =east                  |
            RemoteGroup:a,b                | =a,b                   | 13 WORD_CHARACTERS
            RemoteGroup:                   | ={}                    | 13 EMPTY_VALUE
            RemoteGroup:(null)             | =(null)                | 13 NULL_TEXT
            """)
    void groups(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            LocalMAC:02:00:5e:00:53:01       | =02:00:5e:00:53:01       |
            LocalMAC:02:00:5E:00:53:aF       | =02:00:5E:00:53:aF       |
            RemoteMAC:02:00:5e:00:53:01      | =02:00:5e:00:53:01       |
            LocalMAC:02:00:5e:00:53          | =02:00:5e:00:53          | 10 MAC_LENGTH
            LocalMAC:02:00:5e:00:53:01:02:03 | =02:00:5e:00:53:01:02:03 | 10 MAC_LENGTH
            RemoteMAC:02                     | =02                      | 11 MAC_LENGTH
            LocalMAC:02005e005301            | =02005e005301            | 10 MAC_FORM
            LocalMAC:02-00-5e-00-53-01       | =02-00-5e-00-53-01       | 10 MAC_FORM
            LocalMAC:0200.5e00.5301          | =0200.5e00.5301          | 10 MAC_FORM
            LocalMAC:02:00-5e:00:53:01       | =02:00-5e:00:53:01       | 10 MAC_FORM
            LocalMAC:020:05e:005301          | =020:05e:005301          | 10 MAC_FORM
            LocalMAC:02:00:5e:00:53:1        | =02:00:5e:00:53:1        | 10 MAC_MALFORMED
            LocalMAC:02:00:5e:00:53:g1       | =02:00:5e:00:53:g1       | 10 MAC_MALFORMED
            LocalMAC:02:00:5e:00:5g:01       | =02:00:5e:00:5g:01       | 10 MAC_MALFORMED
            LocalMAC:02:00:5e:00:53:0g       | =02:00:5e:00:53:0g       | 10 MAC_MALFORMED
            LocalMAC:g2:00:5e:00:53:01       | =g2:00:5e:00:53:01       | 10 MAC_MALFORMED
            LocalMAC:02;00:5e:00:53:01       | =02;00:5e:00:53:01       | 10 MAC_MALFORMED
            LocalMAC:02:00:5e:00:53:01:      | =02:00:5e:00:53:01:      | 10 MAC_FORM
            LocalMAC:02:00:5e:00:53:010      | =02:00:5e:00:53:010      | 10 MAC_MALFORMED
            LocalMAC:02005e00530             | =02005e00530             | 10 MAC_MALFORMED
            LocalMAC:02005e0053              | =02005e0053              | 10 MAC_FORM, 10 MAC_LENGTH
            LocalMAC:02005e00530102          | =02005e00530102          | 10 MAC_FORM, 10 MAC_LENGTH
            LocalMAC:0:0:0                   | =0:0:0                   | 10 MAC_MALFORMED
            LocalMAC:::                      | =::                      | 10 MAC_MALFORMED
            LocalMAC::                       | =:                       | 10 MAC_MALFORMED
            LocalMAC:-                       | =-                       | 10 MAC_MALFORMED
            LocalMAC:...                     | =...                     | 10 MAC_MALFORMED
            LocalMAC:02:                     | =02:                     | 10 MAC_FORM, 10 MAC_LENGTH
            LocalMAC:a                       | =a                       | 10 MAC_MALFORMED
            LocalMAC:                        | ={}                      | 10 EMPTY_VALUE
            LocalMAC:(null)                  | =(null)                  | 10 NULL_TEXT, 10 MAC_MALFORMED(INFO)
            LocalMAC:none                    | =none                    | 10 MAC_MALFORMED
            LocalMAC:(nu                     | =(nu                     | 10 MAC_MALFORMED
            RemoteMAC:(null)                 | =(null)                  | 11 NULL_TEXT, 11 MAC_MALFORMED(INFO)
            RemoteMAC:02005e005301           | =02005e005301            | 11 MAC_FORM
            """)
    void macAddresses(String line, @Nullable String read, @Nullable String noted) {
        OneLine.check(line, read, noted);
    }
}
