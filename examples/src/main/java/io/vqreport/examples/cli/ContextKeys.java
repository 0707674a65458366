package io.vqreport.examples.cli;

import io.vqreport.codec.ContextKey;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The keys of {@code --context} by their names, for reading them and for the help page. */
final class ContextKeys implements Iterable<String>, ITypeConverter<ContextKey> {
    private static final List<String> NAMES =
            Arrays.stream(ContextKey.values()).map(ContextKey::key).toList();

    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }

    @Override
    public ContextKey convert(String name) {
        return ContextKey.of(name)
                .orElseThrow(() ->
                        new TypeConversionException("there is no key '" + name + "', but " + String.join(", ", NAMES)));
    }
}
