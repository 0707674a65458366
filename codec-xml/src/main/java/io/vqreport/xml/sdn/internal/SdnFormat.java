package io.vqreport.xml.sdn.internal;

/** The format's names. */
public final class SdnFormat {
    /** The format's id. */
    public static final String ID = "sdn";
    /** The root element's name. */
    public static final String ROOT = "LyncDiagnostics";
    /** What the names of tags and extras begin with. */
    public static final String EXTRA = ID + ":";

    private SdnFormat() {}
}
