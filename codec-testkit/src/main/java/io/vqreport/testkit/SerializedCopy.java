package io.vqreport.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Copies a value by writing and reading it, as {@link java.io.Serializable} has it. */
public final class SerializedCopy {
    private SerializedCopy() {}

    /**
     * Copies a value.
     *
     * @param value the value
     * @param <T> its type
     * @return an equal value that shares nothing with it that can change
     */
    // What is read is what was written a moment before, so it has that type.
    @SuppressWarnings("unchecked")
    public static <T extends Serializable> T of(T value) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new AssertionError("a value cannot be serialized", e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError("what was serialized cannot be read", e);
        }
    }
}
