package io.vqreport.xml.msqoe.internal;

import io.vqreport.xml.msqoe.MsQoeProblem;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a schema says of a text beyond its being a text. */
sealed interface TextRule {
    /** How long it may be, in characters. */
    record Length(int most) implements TextRule {
        @Override
        public @Nullable MsQoeProblem check(String text) {
            return text.length() > most && text.codePointCount(0, text.length()) > most
                    ? MsQoeProblem.TEXT_TOO_LONG
                    : null;
        }
    }

    /** Which names it may hold. */
    record Names(Set<String> names) implements TextRule {
        @Override
        public @Nullable MsQoeProblem check(String text) {
            return names.contains(text) ? null : MsQoeProblem.NAME_UNKNOWN;
        }
    }

    /** A number in decimal, or in hexadecimal behind 0x. */
    record Flags() implements TextRule {
        private static final Pattern FORM = Pattern.compile("[0-9]{1,10}|0[xX][0-9A-Fa-f]{1,8}");

        @Override
        public @Nullable MsQoeProblem check(String text) {
            return FORM.matcher(text).matches() ? null : MsQoeProblem.FLAGS_MALFORMED;
        }
    }

    /** What is wrong with a text; absent when nothing is. */
    @Nullable
    MsQoeProblem check(String text);

    /** The rules, by type and name. */
    Map<String, TextRule> RULES = Map.ofEntries(
            Map.entry("Endpoint/Name", new Length(256)),
            Map.entry("Endpoint/OS", new Length(128)),
            Map.entry("Endpoint/CPUName", new Length(128)),
            Map.entry("DialogInfo/CorrelationID", new Length(775)),
            Map.entry("DialogInfo/LocalUserAgent", new Length(450)),
            Map.entry("DialogInfo/RemoteUserAgent", new Length(450)),
            Map.entry("MediaLine/AppliedBandwidthSource", new Length(256)),
            Map.entry("MediaLineDescription/Security", new Length(128)),
            Map.entry("NetworkConnectivityInfo/BSSID", new Length(32)),
            Map.entry("NetworkConnectivityInfo/NetworkConnectionDetails", new Length(32)),
            Map.entry("Address/MACAddr", new Length(32)),
            Map.entry("AudioPayload/PayloadDescription", new Length(256)),
            Map.entry("VideoPayload/PayloadDescription", new Length(256)),
            Map.entry("VideoPayload/Resolution", new Length(9)),
            Map.entry(
                    "MediaLine/Label",
                    new Names(Set.of(
                            "main-audio",
                            "main-video",
                            "panoramic-video",
                            "data",
                            "main-video1",
                            "main-video2",
                            "main-video3",
                            "main-video4",
                            "main-video5",
                            "main-video6"))),
            Map.entry("Connectivity/Ice", new Names(Set.of("FAILED", "DIRECT", "RELAY", "HTTP-PROXY", "HTTPPROXY"))),
            Map.entry("Connectivity/IceWarningFlags", new Flags()),
            Map.entry("NetworkConnectivityInfo/NetworkConnection", new Names(Set.of("wired", "wifi"))));

    /** The rule of an element or attribute; absent when any text will do. */
    static @Nullable TextRule of(String type, String localName) {
        return RULES.get(type + '/' + localName);
    }
}
