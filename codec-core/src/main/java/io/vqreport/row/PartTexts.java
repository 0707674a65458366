package io.vqreport.row;

import io.vqreport.metric.Basis;
import io.vqreport.metric.Metric;
import io.vqreport.model.Algorithm;
import io.vqreport.model.MeasurementWindow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a part says of its metrics besides their values. */
final class PartTexts {
    private PartTexts() {}

    static Map<String, String> bases(RowPart part) {
        MeasurementWindow window = part.window();
        Map<String, String> bases = new LinkedHashMap<>();
        for (Metric metric : part.metrics().keySet()) {
            Basis own = part.metrics().ownBasis(metric).orElse(null);
            if (own != null && window != null && own != window.basis()) {
                bases.put(metric.name(), own.name());
            }
        }
        return bases;
    }

    static Map<String, String> algorithms(RowPart part) {
        Map<String, String> names = new LinkedHashMap<>();
        if (part.stream() != null) {
            part.stream().algorithms().forEach((metric, algorithm) -> names.put(metric.name(), algorithm.name()));
        }
        return names;
    }

    static List<String> computed(RowPart part) {
        List<String> names = new ArrayList<>();
        if (part.stream() != null) {
            part.stream().algorithms().forEach((metric, algorithm) -> {
                if (algorithm.origin() == Algorithm.Origin.COMPUTED) {
                    names.add(metric.name());
                }
            });
        }
        return names;
    }
}
