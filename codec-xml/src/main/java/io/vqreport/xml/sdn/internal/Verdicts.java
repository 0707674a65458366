package io.vqreport.xml.sdn.internal;

import io.vqreport.model.StreamQuality;
import java.util.Locale;
import java.util.Optional;

/** The texts of StreamQuality. */
public final class Verdicts {
    private Verdicts() {}

    /**
     * Reads a verdict.
     *
     * @param text Good, Poor or Bad, in any case
     * @return the verdict; empty for anything else
     */
    public static Optional<StreamQuality> read(String text) {
        for (StreamQuality quality : StreamQuality.values()) {
            if (quality.name().equals(text.toUpperCase(Locale.ROOT))) {
                return Optional.of(quality);
            }
        }
        return Optional.empty();
    }

    /** Writes a verdict. */
    static String write(StreamQuality quality) {
        return quality.name().charAt(0) + quality.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
