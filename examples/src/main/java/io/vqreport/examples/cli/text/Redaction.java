package io.vqreport.examples.cli.text;

import java.util.regex.Pattern;

/** Takes out of names what tells who talked to whom. */
public final class Redaction {
    /** What stands where something was taken out. */
    public static final String GAP = "…";

    // Bounded everywhere, so that no text can make them slow.
    private static final Pattern MAC = Pattern.compile(
            "(?<![0-9A-Za-z])(?:[0-9a-fA-F]{12}|[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){5,7})(?![0-9A-Za-z])");
    private static final Pattern ACCOUNT = Pattern.compile("[^\\s<>()\"',;/\\\\]{1,256}@[^\\s<>()\"',;/\\\\]{1,256}");
    private static final Pattern IP = Pattern.compile(
            "(?<![0-9.])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9])|(?<![0-9a-fA-F:])[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{0,4}){2,7}");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9]{6,20}");

    private Redaction() {}

    /**
     * The name of a product, as devices give it, without what is one device's own: MAC addresses and accounts. Four numbers with points between them stay: in
     * such a name they are a version.
     */
    public static String product(String userAgent) {
        return ACCOUNT.matcher(MAC.matcher(userAgent).replaceAll(GAP)).replaceAll(GAP);
    }

    /** The name of a file without accounts, telephone numbers, IP and MAC addresses. */
    public static String fileName(String name) {
        String rest = PHONE.matcher(product(name)).replaceAll(GAP);
        return IP.matcher(rest).replaceAll(GAP);
    }
}
