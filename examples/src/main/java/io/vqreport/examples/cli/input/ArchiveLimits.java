package io.vqreport.examples.cli.input;

/**
 * How much an archive may cost.
 *
 * @param ratio so many times its own size an archive may expand to, once it expands to more than {@code free}
 * @param free so many octets any archive may expand to
 * @param header so many octets may stand between two members: their names and attributes
 */
public record ArchiveLimits(int ratio, long free, int header) {
    private static final ArchiveLimits STANDARD = new ArchiveLimits(200, 64L << 20, 1 << 20);

    /** 200 times beyond 64 MiB, and headers of 1 MiB. Text in good order compresses to a fiftieth; what is made to hurt, to a thousandth. */
    public static ArchiveLimits standard() {
        return STANDARD;
    }

    /** A copy with another ratio. */
    public ArchiveLimits withRatio(int value) {
        return new ArchiveLimits(value, free, header);
    }
}
