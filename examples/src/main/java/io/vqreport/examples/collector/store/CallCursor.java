package io.vqreport.examples.collector.store;

/**
 * Where a page of calls ended.
 *
 * @param quality the last call's rank
 * @param score its score
 * @param lastAt its latest time
 * @param id its number
 */
public record CallCursor(int quality, double score, long lastAt, long id) {
    /**
     * Reads a cursor.
     *
     * @param text what {@link #toString} gave
     * @return the cursor
     * @throws IllegalArgumentException when it is something else
     */
    public static CallCursor parse(String text) {
        String[] parts = text.split("_", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("no cursor");
        }
        return new CallCursor(
                Integer.parseInt(parts[0]),
                Double.longBitsToDouble(Long.parseUnsignedLong(parts[1], 16)),
                Long.parseLong(parts[2]),
                Long.parseUnsignedLong(parts[3], 16));
    }

    @Override
    public String toString() {
        return quality + "_" + Long.toHexString(Double.doubleToLongBits(score)) + "_" + lastAt + "_"
                + Long.toHexString(id);
    }
}
