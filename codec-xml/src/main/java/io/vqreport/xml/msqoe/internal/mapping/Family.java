package io.vqreport.xml.msqoe.internal.mapping;

import org.jspecify.annotations.Nullable;

/** The namespaces of the ms-rtcp-metrics family that the table knows names of, each with the prefix that consumers rely on. */
public enum Family {
    /** OCS 2007 and 2007 R2; the default namespace of a document. */
    BASE("", "ms-rtcp-metrics"),
    /** Lync 2010. */
    V2("v2", "ms-rtcp-metrics.v2"),
    /** Lync 2013. */
    V3("v3", "ms-rtcp-metrics.v3"),
    /** Skype for Business 2015. */
    V4("v4", "ms-rtcp-metrics.v4"),
    /** Listed by the SDN interface 3.0; no name of it is published. */
    V5("v5", "ms-rtcp-metrics.v5"),
    /** Between two that are known; no name of it is published. */
    V6("v6", "ms-rtcp-metrics.v6"),
    /** Seen in client logs of 2018 and later. */
    V7("v7", "ms-rtcp-metrics.v7");

    // values() makes a new array each time.
    private static final Family[] ALL = values();

    private final String prefix;
    private final String uri;

    Family(String prefix, String uri) {
        this.prefix = prefix;
        this.uri = uri;
    }

    /** The prefix in documents; empty for the default namespace. */
    public String prefix() {
        return prefix;
    }

    /** The namespace name, which is no URL. */
    public String uri() {
        return uri;
    }

    /** The namespace of a prefix; null for one that is none of the family's. */
    public static @Nullable Family ofPrefix(String prefix) {
        for (Family family : ALL) {
            if (family.prefix.equals(prefix)) {
                return family;
            }
        }
        return null;
    }

    /** The family's member of a namespace name, none standing for the base; null for a foreign or later one. */
    public static @Nullable Family ofUri(@Nullable String uri) {
        if (uri == null || uri.isEmpty()) {
            return BASE;
        }
        for (Family family : ALL) {
            if (family.uri.equals(uri)) {
                return family;
            }
        }
        return null;
    }
}
