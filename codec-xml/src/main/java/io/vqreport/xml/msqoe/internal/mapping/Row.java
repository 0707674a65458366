package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.convert.Decimals;
import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.model.Media;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table: a path of the format, how its value is written there, and what it stands for in the neutral report. A value that is
 * neither metric nor member is an extra.
 *
 * @param scope the element the path begins under
 * @param path names joined by {@code /}, with the namespace's prefix; {@code @} before an attribute, {@code []} behind what may stand
 *     several times
 * @param form the form on the wire
 * @param unit the unit on the wire; empty where there is none
 * @param evidence what the row rests on
 * @param limit the most characters, or the names allowed with {@code |} between them, or {@code flags}; empty where any text goes
 * @param required whether the schema demands the value wherever its parent stands
 * @param metric the metric; absent where the value is none
 * @param shift the power of ten from the wire's unit to the metric's
 * @param direction the only direction whose value the metric is, where there is only one; for the other the value is an extra
 * @param onRequest whether the metric needs the option that states its scale; without it the value is an extra
 * @param member the member of the neutral report; absent where the value is none
 */
public record Row(
        Scope scope,
        String path,
        Form form,
        String unit,
        Evidence evidence,
        String limit,
        boolean required,
        @Nullable Metric metric,
        int shift,
        @Nullable Direction direction,
        boolean onRequest,
        @Nullable Member member) {
    /** Whether it stands for an element that holds others. */
    public boolean structure() {
        return form == Form.OPEN || form == Form.SESSION || form == Form.LINE || form == Form.STREAM;
    }

    /** Whether the schema allows the text as this row's value. */
    boolean allows(String text) {
        return switch (form) {
            case URI -> WireWords.isUri(text);
            case TEXT -> !text.isBlank() && XmlNames.isWritable(text) && withinLimit(text);
            case BOOLEAN -> text.equals(WireWords.truth(text));
            case DATE_TIME -> text.equals(WireWords.time(text));
            case BYTE, SHORT, INT, PORT, FLOAT ->
                text.equals(text.strip()) && WireNumbers.canonical(text, form) != null;
            case OPEN, SESSION, LINE, STREAM -> false;
        };
    }

    private boolean withinLimit(String text) {
        if (limit.isEmpty()) {
            return true;
        }
        if (limit.equals("flags")) {
            return text.matches("[0-9]{1,10}|0[xX][0-9A-Fa-f]{1,8}");
        }
        if (limit.indexOf('|') >= 0) {
            return ("|" + limit + "|").contains("|" + text + "|") && text.indexOf('|') < 0;
        }
        return text.codePointCount(0, text.length()) <= Integer.parseInt(limit);
    }

    /** The least value that is written, in the metric's unit. */
    double minimum() {
        double wire = Decimals.shift(form.minimum(), shift);
        return metric == null ? wire : Math.max(wire, metric.minimum());
    }

    /** The greatest value that is written, in the metric's unit. */
    double maximum() {
        double wire = Decimals.shift(form.maximum(), shift);
        return metric == null ? wire : Math.min(wire, metric.maximum());
    }

    /** The smallest step that is written, in the metric's unit. */
    double resolution() {
        return Decimals.shift(1, shift - digits());
    }

    /** The media whose streams can have the value. */
    List<Media> media() {
        if (path.startsWith("Payload/Audio") || path.startsWith("QualityEstimates/Audio")) {
            return List.of(Media.AUDIO);
        }
        if (path.startsWith("Payload/Video")) {
            return List.of(Media.VIDEO);
        }
        return path.startsWith("Payload/v3:ApplicationSharing")
                ? List.of(Media.SCREEN)
                : List.of(Media.AUDIO, Media.VIDEO, Media.SCREEN);
    }

    /** Digits behind the point that are written. */
    int digits() {
        return form == Form.FLOAT ? 12 : 0;
    }

    /** Whether the metric is that of a stream of this direction. */
    boolean speaksOf(Direction stream) {
        return metric != null && (direction == null || direction == stream);
    }
}
