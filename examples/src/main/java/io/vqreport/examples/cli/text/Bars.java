package io.vqreport.examples.cli.text;

import java.util.Locale;

/** Small bars drawn with characters: block elements where the terminal has them, ASCII elsewhere. */
public enum Bars {
    /** Eighths of a block, U+2581 to U+258F. */
    UNICODE(" ▁▂▃▄▅▆▇█", " ▏▎▍▌▋▊▉█"),
    /** Nothing that is not on every keyboard. */
    ASCII(" .:-=+*#@", " ####");

    private final String levels;
    private final String parts;

    Bars(String levels, String parts) {
        this.levels = levels;
        this.parts = parts;
    }

    /** What a terminal with this charset and of this kind can show. */
    public static Bars of(String charset, String terminal) {
        boolean unicode = charset.toUpperCase(Locale.ROOT).startsWith("UTF") && !terminal.equals("dumb");
        return unicode ? UNICODE : ASCII;
    }

    /** What this process's terminal can show. */
    public static Bars ofProcess() {
        String terminal = System.getenv("TERM");
        return of(System.getProperty("native.encoding", ""), terminal == null ? "" : terminal);
    }

    /**
     * A bar that lies.
     *
     * @param part how much, not more than {@code whole}
     * @param whole how much fills the width
     * @param width how many characters
     * @return the bar, no blanks behind; something is never nothing
     */
    public String lying(long part, long whole, int width) {
        int steps = parts.length() - 1;
        long filled = part <= 0 ? 0 : Math.max(1, Math.round((double) part / whole * width * steps));
        int rest = (int) (filled % steps);
        return String.valueOf(parts.charAt(steps)).repeat((int) (filled / steps))
                + (rest == 0 ? "" : parts.substring(rest, rest + 1));
    }

    /**
     * Bars that stand, one character each.
     *
     * @param heights how high; the highest fills its character, and something is never nothing
     */
    public String standing(long[] heights) {
        long highest = 1;
        for (long height : heights) {
            highest = Math.max(highest, height);
        }
        StringBuilder text = new StringBuilder(heights.length);
        for (long height : heights) {
            int top = levels.length() - 1;
            int level = height <= 0 ? 0 : Math.max(1, (int) Math.round((double) height / highest * top));
            text.append(levels.charAt(level));
        }
        return text.toString();
    }
}
