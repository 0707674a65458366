package io.vqreport.testkit.formats.webrtc;

import io.vqreport.testkit.Pasteable;

/** A text as jqwik shall show it: so that it can be pasted. */
final class MessageText {
    private final byte[] octets;

    MessageText(byte[] octets) {
        this.octets = octets;
    }

    byte[] octets() {
        return octets.clone();
    }

    @Override
    public String toString() {
        return Pasteable.of(octets);
    }
}
