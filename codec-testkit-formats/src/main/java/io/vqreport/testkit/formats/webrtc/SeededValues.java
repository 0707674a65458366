package io.vqreport.testkit.formats.webrtc;

import io.vqreport.webrtc.JsonNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The values of a seeded message: conforming ones, or any the wire model can hold. */
final class SeededValues {
    private static final List<String> TEXTS = List.of(
            "",
            "agent",
            "1001",
            "-0",
            "null",
            "[1",
            "\"quoted\"",
            "a\nb\r\t\u0000\u0001\u001f\u007f",
            "back\\slash",
            "J\u00fcrgen \u65e5\u672c \uD83D\uDE00",
            "half \uD83D pair \uDE00",
            "{\"stats\":{\"events\":[]}}");

    private static final List<String> NUMBERS = List.of(
            "0", "-0", "1.50", "1e5", "1E+400", "-2.5e-7", "123456789012345678901234567890", "0.000000000000000001");

    private static final List<String> ADDRESSES =
            List.of("192.0.2.1:5004", "[2001:db8::1]:65535", "host.example.org:1", "2001:db8::1:5004", "");

    private static final int SMALL = 5;

    private final SplittableRandom random;
    private final boolean wild;

    SeededValues(long seed, boolean wild) {
        this.random = new SplittableRandom(seed);
        this.wild = wild;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    String text() {
        return chance(2) ? TEXTS.get(below(TEXTS.size())) : "t" + below(100_000);
    }

    /** Half of a surrogate pair cannot be read in a name. */
    private String name() {
        String text = text();
        return text.startsWith("half") ? "half" : text;
    }

    @Nullable
    String maybe(String... listed) {
        return chance(5) ? null : listed.length > 0 && !chance(4) ? listed[0] : text();
    }

    @Nullable
    Long count() {
        return switch (below(6)) {
            case 0 -> null;
            case 1 -> 0L;
            case 2 -> random.nextLong();
            default -> (long) below(1_000_000) - (chance(4) ? 10 : 0);
        };
    }

    @Nullable
    BigDecimal decimal() {
        return switch (below(6)) {
            case 0 -> null;
            case 1 -> BigDecimal.ZERO;
            case 2 -> BigDecimal.valueOf(random.nextLong(), below(40) - 10);
            case 3 -> wild ? new BigDecimal("7E-2147483640") : BigDecimal.TEN;
            default -> BigDecimal.valueOf(below(100_000) - (chance(6) ? 100 : 0), below(4));
        };
    }

    /** Whole, since a time with a fraction does not conform. */
    BigDecimal ts() {
        return wild && chance(3)
                ? BigDecimal.valueOf(random.nextLong(), below(20))
                : BigDecimal.valueOf(
                        chance(4) ? random.nextLong() >>> 1 : 1_607_574_550_624_147L + below(1_000_000_000));
    }

    @Nullable
    String address() {
        return chance(4) ? null : wild && chance(3) ? text() : ADDRESSES.get(below(ADDRESSES.size()));
    }

    /** Members the format does not list; those it lists, given by name, only without a value, or when wild with any. */
    Map<String, @Nullable Object> extras(String... listed) {
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        if (chance(2)) {
            return extras;
        }
        for (int i = below(SMALL); i > 0; i--) {
            extras.put("x" + name(), plain(0));
        }
        if (wild && chance(2)) {
            extras.put(listed[below(listed.length)], plain(0));
        }
        return extras;
    }

    @Nullable
    Object plain(int depth) {
        return switch (below(depth < 3 ? 8 : 5)) {
            case 0 -> null;
            case 1 -> chance(2);
            case 2 -> random.nextLong() >> below(64);
            case 3 -> number();
            case 4 -> text();
            case 5 -> Map.of();
            case 6 -> list(depth);
            default -> map(depth);
        };
    }

    private Number number() {
        return JsonNumber.of(wild && chance(4) ? "NaN" : NUMBERS.get(below(NUMBERS.size())));
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = below(SMALL); i > 0; i--) {
            list.add(plain(depth + 1));
        }
        return list;
    }

    private Map<String, @Nullable Object> map(int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = below(SMALL); i > 0; i--) {
            map.put(name(), plain(depth + 1));
        }
        return map;
    }
}
