package io.vqreport.xml.msqoe.internal.mapping;

/** The element a row's path begins under. */
public enum Scope {
    /** VQReportEvent. */
    EVENT("VQReportEvent"),
    /** VQSessionReport or VQSessionIntervalReport. */
    SESSION("VQSessionReport"),
    /** A MediaLine. */
    LINE("MediaLine"),
    /** An InboundStream or OutboundStream. */
    STREAM("InboundStream, OutboundStream");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /** The element's name in tables. */
    public String label() {
        return label;
    }
}
