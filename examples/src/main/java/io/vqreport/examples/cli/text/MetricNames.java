package io.vqreport.examples.cli.text;

import io.vqreport.metric.Metric;
import java.util.Locale;
import java.util.Set;

/** The catalogue's names in plain words. */
public final class MetricNames {
    private static final Set<String> ABBREVIATIONS =
            Set.of("AEC", "CPU", "FIR", "MOS", "NACK", "PLI", "R", "RDP", "SNR");

    private MetricNames() {}

    /** For example {@code Network loss rate}, {@code MOS listening}. */
    public static String plain(Metric metric) {
        StringBuilder words = new StringBuilder();
        for (String word : metric.name().split("_", -1)) {
            words.append(words.length() == 0 ? "" : " ");
            words.append(ABBREVIATIONS.contains(word) ? word : word.toLowerCase(Locale.ROOT));
        }
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return words.toString();
    }
}
