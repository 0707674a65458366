package io.vqreport.metric;

/**
 * The measured quantity of a metric, as the rows of {@link Metric} write it down.
 *
 * @param unit the canonical unit
 * @param minimum the least value, negative infinity where open
 * @param maximum the greatest value, positive infinity where open
 * @param hole a value within the range that no value can have, NaN where there is none
 * @param metricClass the class
 * @param measurementPoint the place on the path
 * @param sampled whether the value is sampled by nature
 * @param composed whether the value is made from other metrics
 */
record Definition(
        Unit unit,
        double minimum,
        double maximum,
        double hole,
        MetricClass metricClass,
        MeasurementPoint measurementPoint,
        boolean sampled,
        boolean composed) {

    static Definition percent(MetricClass metricClass, MeasurementPoint point) {
        return range(Unit.PERCENT, 0, 100, metricClass, point);
    }

    static Definition milliseconds(MetricClass metricClass, MeasurementPoint point) {
        return nonNegative(Unit.MILLISECONDS, metricClass, point);
    }

    static Definition rFactor(MeasurementPoint point) {
        return range(Unit.R_FACTOR, 0, 148, MetricClass.APPLICATION, point).fromOthers();
    }

    static Definition mos(MeasurementPoint point) {
        return range(Unit.MOS, 1, 5, MetricClass.APPLICATION, point).fromOthers();
    }

    static Definition nonNegative(Unit unit, MetricClass metricClass, MeasurementPoint point) {
        return range(unit, 0, Double.POSITIVE_INFINITY, metricClass, point);
    }

    static Definition any(Unit unit, MetricClass metricClass, MeasurementPoint point) {
        return range(unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, metricClass, point);
    }

    static Definition range(
            Unit unit, double minimum, double maximum, MetricClass metricClass, MeasurementPoint point) {
        return new Definition(unit, minimum, maximum, Double.NaN, metricClass, point, false, false);
    }

    /** The same quantity, sampled at one instant whatever the window of its report says. */
    Definition asSample() {
        return new Definition(unit, minimum, maximum, hole, metricClass, measurementPoint, true, composed);
    }

    /** The same quantity, composed of other metrics. */
    Definition fromOthers() {
        return new Definition(unit, minimum, maximum, hole, metricClass, measurementPoint, sampled, true);
    }

    /** The same quantity, with one value taken out of its range. */
    Definition except(double value) {
        return new Definition(unit, minimum, maximum, value, metricClass, measurementPoint, sampled, composed);
    }
}
