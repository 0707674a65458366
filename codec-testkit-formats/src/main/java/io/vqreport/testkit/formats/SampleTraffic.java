package io.vqreport.testkit.formats;

import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.model.Bytes;
import io.vqreport.testkit.Deviated;
import io.vqreport.testkit.Deviation;
import io.vqreport.testkit.Deviation.Effect;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Inputs of all formats as a collector gets them, without an end: conforming ones, deviating ones, some beyond reading and some noise, each
 * with what is to be read of it. The same seed and mix always give the same inputs. For load tests: see {@link TrafficMix#variety}.
 *
 * <p>An input is recognized by its first 512 octets: deviations that hide a format are not among them. Not thread-safe: each thread takes one of
 * its own.
 */
public final class SampleTraffic implements Iterator<TrafficInput> {
    private static final int PREFIX = 512;
    private static final int THOUSAND = 1000;
    private static final int TRIES = 20;
    private static final QualityReportCodecs CODECS = QualityReportCodecs.of(
            Stream.of(FormatKit.values()).map(FormatKit::codec).toArray(QualityReportCodec[]::new));

    private final TrafficMix mix;
    private final SplittableRandom random;
    private final List<FormatKit> deck = new ArrayList<>();
    private final Map<FormatKit, List<Deviation>> noted = new EnumMap<>(FormatKit.class);
    private final Map<FormatKit, List<Deviation>> refused = new EnumMap<>(FormatKit.class);
    private final Map<String, List<Bytes>> samples = new HashMap<>();
    private long number;

    private SampleTraffic(long seed, TrafficMix mix) {
        this.mix = mix;
        this.random = new SplittableRandom(seed);
        for (FormatKit format : FormatKit.values()) {
            for (int i = mix.shares().getOrDefault(format, 0); i > 0; i--) {
                deck.add(format);
            }
            noted.put(format, deviations(format, Effect.NOTED));
            refused.put(format, deviations(format, Effect.REFUSED));
        }
    }

    private static List<Deviation> deviations(FormatKit format, Effect effect) {
        return format.deviations().stream()
                .filter(deviation -> deviation.effect() == effect)
                .toList();
    }

    /**
     * Traffic of every format.
     *
     * @param seed decides all that follows
     * @return traffic of its own
     */
    public static SampleTraffic of(long seed) {
        return of(seed, TrafficMix.everything());
    }

    /**
     * Traffic of a mix.
     *
     * @param seed decides all that follows
     * @param mix what comes how often
     * @return traffic of its own
     */
    public static SampleTraffic of(long seed, TrafficMix mix) {
        return new SampleTraffic(seed, mix);
    }

    /** There is always another one. */
    @Override
    public boolean hasNext() {
        return true;
    }

    /**
     * The inputs from here on.
     *
     * @return a sequential stream without an end, which advances this traffic
     */
    public Stream<TrafficInput> stream() {
        return Stream.generate(this::next);
    }

    /**
     * The next input.
     *
     * @return the input and what is to be read of it
     */
    @Override
    public TrafficInput next() {
        FormatKit format = deck.get(random.nextInt(deck.size()));
        int lot = random.nextInt(THOUSAND);
        if (lot < mix.noise()) {
            return new TrafficInput(number++, TrafficKind.NOISE, null, noise(), 0, 0, null);
        }
        if (lot < mix.noise() + mix.unreadable()) {
            return deviating(format, TrafficKind.UNREADABLE, refused.getOrDefault(format, List.of()), 1);
        }
        boolean many = format.holdsBatches() || format.codec().encoder().isEmpty();
        int reports = many ? 1 + random.nextInt(mix.mostReports()) : 1;
        return lot < mix.noise() + mix.unreadable() + mix.deviating()
                ? deviating(format, TrafficKind.DEVIATING, noted.getOrDefault(format, List.of()), reports)
                : conforming(format, sample(format, reports), reports);
    }

    /** The same calls come again when there are as many as the mix wants. */
    private byte[] sample(FormatKit format, int reports) {
        long lot = random.nextLong();
        if (mix.variety() == Integer.MAX_VALUE) {
            return format.sample(lot, reports);
        }
        List<Bytes> made = samples.computeIfAbsent(format + "/" + reports, key -> new ArrayList<>());
        if (made.size() < mix.variety()) {
            made.add(Bytes.copyOf(format.sample(lot, reports)));
            return made.get(made.size() - 1).toByteArray();
        }
        return made.get((int) Long.remainderUnsigned(lot, made.size())).toByteArray();
    }

    private TrafficInput conforming(FormatKit format, byte[] octets, int reports) {
        return new TrafficInput(
                number++, TrafficKind.CONFORMING, format, Bytes.copyOf(octets), reports, withoutReport(format), null);
    }

    /** The first snapshot of a call has none before it. */
    private static int withoutReport(FormatKit format) {
        return format.codec().encoder().isPresent() ? 0 : 1;
    }

    private TrafficInput deviating(FormatKit format, TrafficKind kind, List<Deviation> deviations, int reports) {
        byte[] conforming = sample(format, reports);
        for (int tries = 0; tries < TRIES && !deviations.isEmpty(); tries++) {
            Deviation deviation = deviations.get(random.nextInt(deviations.size()));
            Optional<Deviated> deviated = deviation.apply(conforming, random.nextLong());
            if (deviated.isPresent() && isRecognized(format, deviated.get().octets())) {
                boolean read = kind == TrafficKind.DEVIATING;
                return new TrafficInput(
                        number++,
                        kind,
                        format,
                        deviated.get().octets(),
                        read ? reports : 0,
                        read ? withoutReport(format) : 0,
                        deviation.expected());
            }
        }
        return conforming(format, conforming, reports);
    }

    /**
     * Whether a format is recognized by an input's first 512 octets, before any other.
     *
     * @param format the format
     * @param octets the input
     * @return true when its codec is the first candidate
     */
    public static boolean isRecognized(FormatKit format, Bytes octets) {
        ByteBuffer prefix = ByteBuffer.wrap(octets.toByteArray());
        prefix.limit(Math.min(PREFIX, prefix.limit()));
        List<QualityReportCodec> candidates = CODECS.rank(null, prefix).candidates();
        return !candidates.isEmpty()
                && candidates.get(0).id().equals(format.codec().id());
    }

    private Bytes noise() {
        String line = "noise " + Long.toHexString(random.nextLong()) + " of no format at all\n";
        return Bytes.copyOf(line.repeat(1 + random.nextInt(4)).getBytes(StandardCharsets.UTF_8));
    }
}
