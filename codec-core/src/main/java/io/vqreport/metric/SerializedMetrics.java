package io.vqreport.metric;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;

/**
 * The form in which {@link Metrics} stand in a Java serialization stream: how many, then name, value and basis of each.
 *
 * <p>Names and not columns, so that neither a new column nor another order in memory changes what a stream means. What
 * is read passes the checks of {@link Metrics.Builder} again.
 */
final class SerializedMetrics implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Stands for the basis of the window, the usual case; no basis has an empty name. */
    private static final String BASIS_OF_WINDOW = "";

    private transient Metrics metrics;

    SerializedMetrics(Metrics metrics) {
        this.metrics = metrics;
    }

    @Serial
    private void writeObject(ObjectOutputStream stream) throws IOException {
        stream.defaultWriteObject();
        stream.writeInt(metrics.size());
        for (Metric metric : metrics.keySet()) {
            stream.writeUTF(metric.name());
            stream.writeDouble(metrics.getOrDefault(metric, Double.NaN));
            stream.writeUTF(metrics.ownBasis(metric).map(Basis::name).orElse(BASIS_OF_WINDOW));
        }
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws IOException, ClassNotFoundException {
        stream.defaultReadObject();
        int size = stream.readInt();
        Metrics.Builder builder = Metrics.builder();
        for (int i = 0; i < size; i++) {
            put(builder, stream.readUTF(), stream.readDouble(), stream.readUTF());
        }
        metrics = builder.build();
        if (metrics.size() != size) {
            throw new InvalidObjectException("metrics: " + size + " announced, " + metrics.size() + " read");
        }
    }

    private static void put(Metrics.Builder builder, String name, double value, String basis)
            throws InvalidObjectException {
        try {
            if (basis.equals(BASIS_OF_WINDOW)) {
                builder.put(Metric.valueOf(name), value);
            } else {
                builder.put(Metric.valueOf(name), value, Basis.valueOf(basis));
            }
        } catch (IllegalArgumentException e) {
            // An unknown metric or basis, or a value its metric cannot have.
            InvalidObjectException refusal = new InvalidObjectException("metrics: " + e.getMessage());
            refusal.initCause(e);
            throw refusal;
        }
    }

    @Serial
    private Object readResolve() {
        return metrics;
    }
}
