package io.vqreport.webrtc.w3c.internal.dump;

import io.vqreport.webrtc.w3c.StatsType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All series of one entry. */
final class EntryColumns {
    private final String id;
    private final String type;
    private final List<Series> series = new ArrayList<>();
    private double[] timestamps = new double[0];
    private boolean timed;
    private int row;

    EntryColumns(String id, String type) {
        this.id = id;
        this.type = type;
    }

    String id() {
        return id;
    }

    String type() {
        return type;
    }

    List<Series> series() {
        return series;
    }

    void add(Series one) {
        series.add(one);
    }

    /** Takes the series of timestamps; false where one of them is no number. */
    boolean times(ColumnCursor cursor) {
        double[] times = new double[cursor.size()];
        for (int i = 0; i < times.length; i++) {
            String text = cursor.next();
            Number number = text == null ? null : ColumnCursor.number(text);
            if (number == null || !Double.isFinite(number.doubleValue())) {
                return false;
            }
            times[i] = number.doubleValue();
        }
        timestamps = times;
        timed = true;
        return true;
    }

    boolean timed() {
        return timed;
    }

    int rows() {
        return timestamps.length;
    }

    double[] timestamps() {
        return timestamps.clone();
    }

    double timestamp(int index) {
        return timestamps[index];
    }

    boolean isReportedByPeer() {
        return StatsType.byName(type).map(StatsType::isReportedByPeer).orElse(false);
    }

    /** The row that comes next, and moves behind it. */
    int takeRow() {
        return row++;
    }

    /**
     * To which poll each row belongs. What this end measures has the poll's own time; what the far end reported has the time at which that
     * came, so its rows belong to the first poll from then on that has none yet.
     *
     * @param polls the times of the polls, in order
     * @return one poll a row; -1 for a row that belongs to none
     */
    int[] pollsOfRows(double[] polls) {
        int[] result = new int[timestamps.length];
        int before = -1;
        for (int i = 0; i < result.length; i++) {
            int found = Arrays.binarySearch(polls, timestamps[i]);
            int first = found >= 0 ? found : -found - 1;
            int poll = isReportedByPeer() ? Math.max(before + 1, first) : first;
            result[i] = poll > before && poll < polls.length ? poll : -1;
            before = Math.max(before, result[i]);
        }
        return result;
    }
}
