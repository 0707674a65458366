package io.vqreport.xml.sdn;

import java.util.Optional;

/** The versions of the message, by the root's Version attribute. */
public enum SdnVersion {
    /** The compatibility format of the first interface. No schema of it is published. */
    V1_0("1.0"),
    /** Lync SDN API 2.0. Its order and its Limit attributes are known, the rest of its types is not. */
    A("A"),
    /** Lync SDN Interface 2.1. Messages without a Version attribute are taken for this one, whose attribute is optional. */
    C("C"),
    /** Skype for Business SDN Interface 2.2 and 3.0. */
    D("D");

    private final String text;

    SdnVersion(String text) {
        this.text = text;
    }

    /**
     * The attribute's text.
     *
     * @return for example {@code D}
     */
    public String text() {
        return text;
    }

    /**
     * Whether the structure is published, so that a message can break it.
     *
     * @return true for C and D
     */
    public boolean isPublished() {
        return this == C || this == D;
    }

    /**
     * Finds a version by the attribute's text.
     *
     * @param text the text
     * @return the version; empty when it is none of them
     */
    public static Optional<SdnVersion> of(String text) {
        for (SdnVersion version : values()) {
            if (version.text.equals(text)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** The attribute's text. */
    @Override
    public String toString() {
        return text;
    }
}
