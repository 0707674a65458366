package io.vqreport.examples.collector.web;

import io.vqreport.examples.collector.store.RawReceipt;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes what tells of people out of a receipt: URIs and addresses by their form, and names by the place where they stand. The same text always
 * gets the same stand-in within a receipt, so that it can still be followed. Better too much than too little: a number that looks like an
 * address goes, too.
 */
final class Redaction {
    /** Session descriptions hold addresses, keys and passwords, and are taken out whole. */
    private static final Pattern DESCRIPTOR =
            Pattern.compile("(\"descriptor\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*+(\")|(<RawSDP>)[^<]*+(</RawSDP>)");

    private static final Map<String, Pattern> FORMS = forms();

    private final Map<String, String> standIns = new LinkedHashMap<>();

    private Redaction() {}

    private static Map<String, Pattern> forms() {
        Map<String, Pattern> forms = new LinkedHashMap<>();
        // sip:ada@example.org:5061;gruu, mailto-like names, and telephone numbers.
        forms.put("uri", Pattern.compile("(?i)\\b(?:sips?|tel|im|pres|mailto):[^\\s<>\"';,&?]++"));
        forms.put("name", Pattern.compile("[\\w.+%~-]++@[\\w.-]++"));
        forms.put("mac", Pattern.compile("\\b[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}\\b"));
        forms.put("ip", Pattern.compile("\\b[0-9]{1,3}(?:\\.[0-9]{1,3}){3}\\b"));
        forms.put(
                "ip6",
                Pattern.compile(
                        "(?<![\\w:.])(?:[0-9A-Fa-f]{1,4}:){2,7}[0-9A-Fa-f:]*+|(?<![\\w:.])[0-9A-Fa-f]{0,4}::[0-9A-Fa-f:]++"));
        forms.put("phone", Pattern.compile("\\+[0-9]{6,15}"));
        return forms;
    }

    /** Names that have no form of their own: display names, computers, users. Group 2 is what goes. */
    private static final Pattern PLACES = Pattern.compile(
            "((?:\\b(?:Name|MACAddr|ID|DisplayName|UserName|externalId|source|owner|reportingUserUri)\\s*[=:]\\s*\")"
                    + "|(?:<(?:\\w+:)?(?:DisplayName|SSID|BSSID|Endpoint|MediationServer)[^>]*>)"
                    + "|(?:^(?:From|To|Contact|LocalID|RemoteID|OrigID|CallID|Call-ID)[ \\t]*:[ \\t]*))([^\"<>\\r\\n]++)",
            Pattern.MULTILINE);

    /** The redacted receipt; empty when it is binary. */
    static Optional<byte[]> of(RawReceipt receipt) {
        byte[] octets = receipt.body().toByteArray();
        if ("rtcp".equals(receipt.format()) || isBinary(octets)) {
            return Optional.empty();
        }
        // Octets and characters one to one, so that what is not redacted stays as it was, whatever its encoding.
        String text = new String(octets, StandardCharsets.ISO_8859_1);
        return Optional.of(new Redaction().text(text).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean isBinary(byte[] octets) {
        for (byte octet : octets) {
            if (octet >= 0 && octet < ' ' && octet != '\n' && octet != '\r' && octet != '\t') {
                return true;
            }
        }
        return false;
    }

    private String text(String text) {
        String result = DESCRIPTOR
                .matcher(text)
                .replaceAll(found -> found.group(1) == null
                        ? found.group(3) + "(removed)" + found.group(4)
                        : found.group(1) + "(removed)" + found.group(2));
        result = PLACES.matcher(result)
                .replaceAll(
                        found -> found.group(1) + standIn("text", found.group(2).strip()));
        for (Map.Entry<String, Pattern> form : FORMS.entrySet()) {
            result = form.getValue()
                    .matcher(result)
                    .replaceAll((MatchResult found) -> standIn(form.getKey(), found.group()));
        }
        return result;
    }

    private String standIn(String kind, String text) {
        return standIns.computeIfAbsent(text, unused -> "[" + kind + "-" + (standIns.size() + 1) + "]");
    }
}
