package io.vqreport.rtcpxr.support;

import io.vqreport.codec.Location;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemCode;

/** Problems as they stand in tables: {@code 24 UNAVAILABLE RERL}. */
public final class Noted {
    private Noted() {}

    /**
     * A problem at its place, which must be the same by offset and by line and column.
     *
     * @param input the input it was noted in
     * @param line the line of which only the column is shown; of lines behind it, how many they are further
     * @param path what is left out at the beginning of the path
     */
    public static String text(Problem problem, byte[] input, int line, String path) {
        ProblemCode code = problem.code();
        if (!problem.message().equals(code.description())) {
            throw new AssertionError(problem + " says something else than " + code.description());
        }
        Location at = problem.location();
        if (!place(input, (int) at.offset()).equals(at.line() + ":" + at.column())) {
            throw new AssertionError(problem + " is noted at " + place(input, (int) at.offset()));
        }
        String place = at.line() == line
                ? ""
                : at.line() > line && line > 0 ? "+" + (at.line() - line) + ":" : at.line() + ":";
        String rest = at.path().equals(path)
                ? ""
                : at.path().startsWith(path + "/") ? " " + at.path().substring(path.length() + 1) : " /" + at.path();
        String severity = problem.severity() == code.severity() ? "" : "(" + problem.severity() + ")";
        return place + at.column() + " " + code + severity + rest;
    }

    /** Line and column of an offset: lines end with CR LF, CR or LF; an octet 10xxxxxx goes on with a code point. */
    public static String place(byte[] input, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            boolean lineEnd = input[i] == '\n' || (input[i] == '\r' && (i + 1 == input.length || input[i + 1] != '\n'));
            if (lineEnd) {
                line++;
                column = 1;
            } else if ((input[i] & 0xC0) != 0x80 && input[i] != '\r') {
                column++;
            }
        }
        return line + ":" + column;
    }
}
