package io.vqreport.testkit.formats.matrix;

import io.vqreport.metric.Metric;
import io.vqreport.model.Algorithm;
import io.vqreport.model.Media;
import io.vqreport.model.QualityReport;
import io.vqreport.model.StreamReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measured value of a report.
 *
 * @param path the path of its stream or network path
 * @param place which of these it is
 * @param media what the stream carries; absent when not told
 * @param metric the metric
 * @param number the value
 * @param computed whether this library computed it, which is written on request only
 */
record Value(String path, Place place, @Nullable Media media, Metric metric, double number, boolean computed) {
    static List<Value> of(QualityReport report) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < report.streams().size(); i++) {
            StreamReport stream = report.streams().get(i);
            String path = "streams[" + i + "]";
            stream.metrics().forEach((metric, number) -> {
                Algorithm algorithm = stream.algorithms().get(metric);
                boolean computed = algorithm != null && algorithm.origin() == Algorithm.Origin.COMPUTED;
                values.add(new Value(path, Place.of(stream.direction()), stream.media(), metric, number, computed));
            });
        }
        for (int i = 0; i < report.transports().size(); i++) {
            String path = "transports[" + i + "]";
            report.transports()
                    .get(i)
                    .metrics()
                    .forEach((metric, number) -> values.add(new Value(path, Place.PATH, null, metric, number, false)));
        }
        return values;
    }

    boolean equalsNumber(double other) {
        return Math.abs(other - number) <= 1e-12 * Math.max(1, Math.abs(number));
    }

    @Override
    public String toString() {
        return path + "/" + media + "/" + metric + "=" + number;
    }
}
