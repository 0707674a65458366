package io.vqreport.codec;

import io.vqreport.model.CallIdentity;
import io.vqreport.model.QualityReport;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing a {@link ReportDecoder} found in its input. */
public sealed interface DecodedItem {
    /**
     * A report.
     *
     * @param decoded the report, and what was odd about its input
     */
    record Report(Decoded<QualityReport> decoded) implements DecodedItem {
        /** Checks that the report is there. */
        public Report {
            Objects.requireNonNull(decoded, "decoded");
        }
    }

    /**
     * A message of the format that holds no report, such as a call event.
     *
     * @param type what the format calls it, such as {@code Start}; absent when it has no name for it
     * @param reportedAt when it says it was made; absent when not told
     * @param call the call it speaks of; {@link CallIdentity#UNKNOWN} when not told
     * @param endOfCall whether it tells that the session is over
     * @param tags what it says, by name, in its order; empty when nothing
     * @param problems what was odd about it, in the order of the input
     */
    record NoReport(
            @Nullable String type,
            @Nullable Instant reportedAt,
            CallIdentity call,
            boolean endOfCall,
            Map<String, String> tags,
            List<Problem> problems)
            implements DecodedItem {
        /** Copies list and map. */
        public NoReport {
            Objects.requireNonNull(call, "call");
            tags.forEach((name, text) -> {
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(text, "text");
            });
            tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
            problems = List.copyOf(problems);
        }

        /**
         * A message without a name and a time.
         *
         * @param call the call it speaks of; {@link CallIdentity#UNKNOWN} when not told
         * @param endOfCall whether it tells that the session is over
         * @param tags what it says, by name, in its order; empty when nothing
         * @param problems what was odd about it, in the order of the input
         */
        public NoReport(CallIdentity call, boolean endOfCall, Map<String, String> tags, List<Problem> problems) {
            this(null, null, call, endOfCall, tags, problems);
        }

        /** Shows the tags' names, not what they say. */
        @Override
        public String toString() {
            return "NoReport[type=" + type + ", reportedAt=" + reportedAt + ", call=" + call + ", endOfCall="
                    + endOfCall + ", tags=" + tags.keySet() + ", problems=" + problems + "]";
        }
    }

    /**
     * One report that could not be read, or that STRICT mode refuses, while its neighbours are read on.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements DecodedItem {
        /** Checks that the reason is there. */
        public Refused {
            Objects.requireNonNull(problem, "problem");
        }
    }
}
