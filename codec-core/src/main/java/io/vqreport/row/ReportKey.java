package io.vqreport.row;

import io.vqreport.model.QualityReport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key made of everything a report's rows hold: the front half of a SHA-256 over the values present, each with its column's name. Columns that
 * a later version adds leave it as it is wherever they have no value.
 */
final class ReportKey {
    private static final int OCTETS = 16;

    private final QualityReport report;
    // A race makes the same text twice at worst; a String is safe to share without synchronization.
    private @Nullable String text;

    ReportKey(QualityReport report) {
        this.report = report;
    }

    String text() {
        String known = text;
        if (known == null) {
            known = compute();
            text = known;
        }
        return known;
    }

    private String compute() {
        MessageDigest digest = sha256();
        for (RowPart part : RowParts.of(report, RowOrigin.UNKNOWN, this)) {
            for (int i = 0; i < IdentityColumn.count(); i++) {
                IdentityColumn column = IdentityColumn.at(i);
                Object value = column.identifies() ? column.value(part) : null;
                if (value != null) {
                    add(digest, column.name(), canonical(value));
                }
            }
            part.metrics()
                    .forEach((metric, value) ->
                            add(digest, metric.name(), Long.toHexString(Double.doubleToLongBits(value))));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, OCTETS);
    }

    /** Every length goes before its text, so that no two lists of values give the same octets. */
    private static void add(MessageDigest digest, String name, String value) {
        for (String text : List.of(name, value)) {
            byte[] octets = text.getBytes(StandardCharsets.UTF_8);
            digest.update((octets.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(octets);
        }
    }

    private static String canonical(Object value) {
        if (value instanceof Double number) {
            return Long.toHexString(Double.doubleToLongBits(number));
        }
        return value instanceof Instant time ? time.getEpochSecond() + "." + time.getNano() : value.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
