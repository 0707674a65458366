package io.vqreport.xml.sdn;

/** What the unit of a property rests on. */
public enum SdnEvidence {
    /** Documentation and captured messages agree. */
    CONFIRMED("confirmed"),
    /** Captured messages contradict the documentation; they are followed. */
    MEASURED("measured"),
    /** The documentation says so; no captured message shows it. */
    DOCUMENTED("documented"),
    /** Neither says so; concluded from the published thresholds, or from the documents that values are copied from. */
    INFERRED("inferred");

    private final String label;

    SdnEvidence(String label) {
        this.label = label;
    }

    /**
     * The word for it in tables.
     *
     * @return for example {@code measured}
     */
    public String label() {
        return label;
    }
}
