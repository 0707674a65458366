package io.vqreport.xml.sdn;

import io.vqreport.xml.sdn.internal.Numbers;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why something ended or failed.
 *
 * @param element the element as it was sent
 */
public record SdnDiagnostics(SdnElement element) {
    /** Checks that the element is there. */
    public SdnDiagnostics {
        Objects.requireNonNull(element, "element");
    }

    /**
     * The SIP response code.
     *
     * @return the code; empty when not told
     */
    public OptionalInt responseCode() {
        Optional<SdnElement> code = element.child("ResponseCode");
        Optional<String> attribute = code.flatMap(found -> found.attribute("Code"));
        return Numbers.integer(attribute.or(() -> element.childText("ResponseCode")), 0, 65_535);
    }

    /**
     * What the response says.
     *
     * @return the text; empty when not told
     */
    public Optional<String> responsePhrase() {
        return element.childText("ResponsePhrase");
    }

    /**
     * The ms-diagnostics header.
     *
     * @return the text; empty when not told
     */
    public Optional<String> diagnostics() {
        return element.childText("MSDiagnostics");
    }

    /**
     * The ms-client-diagnostics header.
     *
     * @return the text; empty when not told
     */
    public Optional<String> clientDiagnostics() {
        return element.childText("MSDiagnosticsClient");
    }

    /**
     * The ms-diagnostics-public header.
     *
     * @return the text; empty when not told
     */
    public Optional<String> publicDiagnostics() {
        return element.childText("MSDiagnosticsPublic");
    }
}
