package io.vqreport.codec;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what keeps a report from being written in a format, so that all of it is named at once. For encoders. Not thread-safe.
 */
public final class MissingValues {
    private final String format;
    private final Set<String> items = new LinkedHashSet<>();
    private final Set<ContextKey> keys = EnumSet.noneOf(ContextKey.class);

    /**
     * Starts an empty gathering.
     *
     * @param format the id of the target format
     */
    public MissingValues(String format) {
        this.format = format;
    }

    /**
     * Adds something that the format makes mandatory.
     *
     * @param what its place or name in the target format
     * @param reason why what the report has will not do; absent when the report has nothing
     * @param suppliers the keys of an {@link EncodeContext} that supply it, all of them together; none where nothing does
     */
    public void add(String what, @Nullable String reason, ContextKey... suppliers) {
        List<ContextKey> all = List.of(suppliers);
        keys.addAll(all);
        String supply = all.isEmpty()
                ? ""
                : Stream.of(suppliers)
                        .map(ContextKey::key)
                        .collect(Collectors.joining(
                                " and ", suppliers.length == 1 ? " (context key " : " (context keys ", ")"));
        items.add(what + (reason == null ? " is missing" : ": " + reason) + supply);
    }

    /**
     * Ends the gathering.
     *
     * @throws UnrepresentableReportException naming everything added, if anything was
     */
    public void requireNone() {
        if (!items.isEmpty()) {
            throw new UnrepresentableReportException(format, List.copyOf(items), keys);
        }
    }
}
