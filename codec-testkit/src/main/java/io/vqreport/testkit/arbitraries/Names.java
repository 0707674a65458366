package io.vqreport.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Invented texts. */
final class Names {
    private Names() {}

    static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("ada", "night shift", "north-wing", "Bela", "floor 3", "phone=7 {b}")),
                Tuple.of(
                        2,
                        Arbitraries.strings()
                                .withCharRange('!', '~')
                                .withChars(' ')
                                .ofMinLength(1)
                                .ofMaxLength(12)),
                Tuple.of(1, Arbitraries.of("Žofie", "花子", "Örn \"Eule\"", "back\\slash", "😀", " edge ")));
    }

    static Arbitrary<String> ids() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.strings()
                                .withCharRange('a', 'f')
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(16)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.strings().numeric().ofLength(6),
                                        Arbitraries.of("192.0.2.7", "example.org", "KX-9(M)"))
                                .as((id, host) -> id + "@" + host)),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withCharRange('!', '~')
                                .ofMinLength(1)
                                .ofMaxLength(12)));
    }

    static Arbitrary<String> uris() {
        return Combinators.combine(
                        Arbitraries.of("sip", "sips"),
                        Arbitraries.of("ada", "bela", "1571", "+4930123", "fumi%20k"),
                        Arbitraries.of(
                                "example.org",
                                "example.com:5070",
                                "192.0.2.19",
                                "[2001:db8::9]",
                                "example.net;transport=tls"))
                .as((scheme, user, host) -> scheme + ":" + user + "@" + host);
    }

    /** Addresses of the range that RFC 7042 section 2.1.2 sets aside for documentation. */
    static Arbitrary<String> macs() {
        return Arbitraries.integers().between(0, 255).map(last -> String.format("00:00:5e:00:53:%02x", last));
    }
}
