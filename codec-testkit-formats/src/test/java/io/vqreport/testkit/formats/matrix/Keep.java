package io.vqreport.testkit.formats.matrix;

import io.vqreport.metric.Metric;
import io.vqreport.model.Media;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a format keeps of a metric in some places: one alternative of a cell.
 *
 * @param places where it stands
 * @param media of which media; empty for any
 * @param step how far a value may move
 * @param uniform whether the format says every multiple of the step exactly, as it does not where fields of different scale share a metric
 * @param least the least value that can be said
 * @param greatest the greatest value that can be said
 * @param none the value between these two that the format takes for "none"; not a number where there is no such value
 */
record Keep(
        Set<Place> places, Set<Media> media, double step, boolean uniform, double least, double greatest, double none) {
    private static final Map<Character, Media> MEDIA = Map.of('A', Media.AUDIO, 'V', Media.VIDEO, 'S', Media.SCREEN);

    static List<Keep> parse(Metric metric, String cell) {
        List<Keep> keeps = new ArrayList<>();
        if (!cell.equals("-")) {
            for (String alternative : cell.split(";", -1)) {
                keeps.add(one(metric, alternative.strip().split(" ", -1)));
            }
        }
        return List.copyOf(keeps);
    }

    private static Keep one(Metric metric, String[] words) {
        String[] where = words[0].split(":", -1);
        Set<Place> places = EnumSet.noneOf(Place.class);
        for (char letter : where[0].toCharArray()) {
            places.add(Place.of(letter));
        }
        Set<Media> media = EnumSet.noneOf(Media.class);
        for (char letter : (where.length > 1 ? where[1] : "").toCharArray()) {
            media.add(MEDIA.get(letter));
        }
        String[] range = words.length > 2 ? words[2].split("\\.\\.", -1) : new String[] {"", ""};
        boolean uniform = !words[1].startsWith("<");
        return new Keep(
                places,
                media,
                number(uniform ? words[1] : words[1].substring(1), 0),
                uniform,
                number(range[0], metric.minimum()),
                number(range[1], metric.maximum()),
                words.length > 3 ? number(words[3].substring(1), Double.NaN) : Double.NaN);
    }

    private static double number(String text, double otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? Double.parseDouble(text)
                : Double.parseDouble(text.substring(0, slash)) / Double.parseDouble(text.substring(slash + 1));
    }

    boolean holds(Place place, @Nullable Media medium) {
        // A stream of which nobody says what it carries is taken for voice by most formats.
        return places.contains(place) && (media.isEmpty() || media.contains(medium == null ? Media.AUDIO : medium));
    }

    boolean sayable(double value) {
        return value >= least && value <= greatest && value != none;
    }

    /** Whether a value is one that the format can say exactly. */
    boolean onGrid(double value) {
        double steps = value / step;
        return uniform && step >= 1e-3 && Math.abs(steps - Math.rint(steps)) <= 1e-12 * Math.abs(steps);
    }
}
