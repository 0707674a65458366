package io.vqreport.xml.msqoe.internal;

/** The namespaces of MS-QoE. They are plain words, without a scheme. */
public final class Namespaces {
    /** The base namespace, the default one of documents. */
    public static final String BASE = "ms-rtcp-metrics";
    /** What Lync 2010 added; prefix {@code v2}. */
    public static final String V2 = "ms-rtcp-metrics.v2";
    /** What Lync 2013 added; prefix {@code v3}. */
    public static final String V3 = "ms-rtcp-metrics.v3";
    /** What Skype for Business added; prefix {@code v4}. */
    public static final String V4 = "ms-rtcp-metrics.v4";
    /** Feedback of users. */
    public static final String CQF = "ms-cqf";

    private static final String VERSIONED = BASE + ".v";

    private Namespaces() {}

    /**
     * Whether a namespace is of the family that the schemas describe, or none.
     *
     * @param uri the namespace; empty for none
     * @return true for none, the base and any version of it
     */
    public static boolean isFamily(String uri) {
        return uri.isEmpty() || uri.equals(BASE) || uri.equals(CQF) || uri.startsWith(VERSIONED);
    }

    /**
     * Whether a namespace is of a version without published schema.
     *
     * @param uri the namespace
     * @return true for version 5 and later
     */
    public static boolean isLater(String uri) {
        return uri.startsWith(VERSIONED) && !uri.equals(V2) && !uri.equals(V3) && !uri.equals(V4);
    }
}
