package io.vqreport.xml.msqoe.internal.mapping;

/** What a row of the table rests on. */
public enum Evidence {
    /** The text of MS-QoE. */
    SPECIFICATION("specification"),
    /** Product documentation: database columns, the SDN interface. */
    DOCUMENTATION("documentation"),
    /** Programs that read real documents. */
    CONSUMERS("consumers"),
    /** Values of real messages. */
    MEASURED("measured"),
    /** Concluded from neighbouring facts. */
    INFERRED("inferred"),
    /** Not found in any source; a name that is expected. */
    EXPECTED("expected");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    /** The name in tables. */
    public String label() {
        return label;
    }
}
