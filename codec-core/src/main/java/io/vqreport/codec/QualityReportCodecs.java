package io.vqreport.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The formats at hand. Immutable and thread-safe; a collector loads one instance and keeps it.
 */
public final class QualityReportCodecs {
    private final List<QualityReportCodec> codecs;

    private QualityReportCodecs(List<QualityReportCodec> codecs) {
        this.codecs = List.copyOf(codecs);
    }

    /**
     * Finds the formats a class loader sees.
     *
     * @param loader the class loader whose services are looked up
     * @return the formats, sorted by id
     * @throws java.util.ServiceConfigurationError when a declared format cannot be loaded
     */
    public static QualityReportCodecs load(ClassLoader loader) {
        return sorted(ServiceLoader.load(QualityReportCodec.class, loader));
    }

    /**
     * Finds the formats the current thread's context class loader sees.
     *
     * @return the formats, sorted by id
     * @throws java.util.ServiceConfigurationError when a declared format cannot be loaded
     */
    public static QualityReportCodecs load() {
        return sorted(ServiceLoader.load(QualityReportCodec.class));
    }

    /**
     * Takes the formats given.
     *
     * @param codecs the formats
     * @return just these
     */
    public static QualityReportCodecs of(QualityReportCodec... codecs) {
        return sorted(List.of(codecs));
    }

    /**
     * Ranks the formats at hand for one input; loads them for the purpose. Who reads many inputs keeps an instance and
     * calls {@link #rank}.
     *
     * @param mediaType the media type the input came with, in any case, parameters allowed; absent when none is known
     * @param prefix the input's first octets; left as it is
     * @return the candidates, best first
     */
    public static Selection select(@Nullable String mediaType, ByteBuffer prefix) {
        return load().rank(mediaType, prefix);
    }

    private static QualityReportCodecs sorted(Iterable<QualityReportCodec> found) {
        List<QualityReportCodec> codecs = new ArrayList<>();
        found.forEach(codecs::add);
        codecs.sort(Comparator.comparing(QualityReportCodec::id));
        return new QualityReportCodecs(codecs);
    }

    /**
     * The formats.
     *
     * @return all of them, sorted by id
     */
    public List<QualityReportCodec> all() {
        return codecs;
    }

    /**
     * Finds a format by its id.
     *
     * @param id for example {@code vq-rtcpxr}
     * @return the format; empty when it is not at hand
     */
    public Optional<QualityReportCodec> byId(String id) {
        return codecs.stream().filter(codec -> codec.id().equals(id)).findFirst();
    }

    /**
     * Ranks the formats for one input. What the octets show goes before what the media type says, since senders
     * mislabel; among equals the media type decides, and then the id. A format that neither recognizes the octets nor
     * goes by the media type is no candidate.
     *
     * @param mediaType the media type the input came with, in any case, parameters allowed; absent when none is known
     * @param prefix the input's first octets; left as it is
     * @return the candidates, best first
     */
    public Selection rank(@Nullable String mediaType, ByteBuffer prefix) {
        String type = mediaType == null ? "" : bare(mediaType);
        record Ranked(QualityReportCodec codec, Recognition seen, boolean named) {}
        List<Ranked> ranked = new ArrayList<>();
        for (QualityReportCodec codec : codecs) {
            Recognition seen = codec.recognizes(prefix.asReadOnlyBuffer());
            boolean named = codec.mediaTypes().contains(type);
            if (seen != Recognition.NO || named) {
                ranked.add(new Ranked(codec, seen, named));
            }
        }
        ranked.sort(
                Comparator.comparing(Ranked::seen).thenComparing(Ranked::named).reversed());
        return new Selection(ranked.stream().map(Ranked::codec).toList());
    }

    private static String bare(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
    }

    /**
     * The formats an input may be of.
     *
     * @param candidates best first; empty when no format recognizes it
     */
    public record Selection(List<QualityReportCodec> candidates) {
        /** Copies the list. */
        public Selection {
            candidates = List.copyOf(candidates);
        }

        /**
         * The best candidate.
         *
         * @return the codec to read the input with
         * @throws MalformedReportException when there is none ({@link CoreProblemCode#FORMAT_UNKNOWN})
         */
        public QualityReportCodec first() {
            if (candidates.isEmpty()) {
                throw new MalformedReportException(Problem.of(CoreProblemCode.FORMAT_UNKNOWN, Location.UNKNOWN));
            }
            return candidates.get(0);
        }
    }
}
