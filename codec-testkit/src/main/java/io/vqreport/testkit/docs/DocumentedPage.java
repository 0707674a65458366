package io.vqreport.testkit.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of documentation that code must agree with. With the system property {@code vqreport.docs.write} set to {@code true}, what differs is
 * written anew; without it, a difference is an {@link AssertionError}.
 */
public final class DocumentedPage {
    private static final String WRITE = "vqreport.docs.write";

    private final Path file;

    /**
     * A page.
     *
     * @param file a file of UTF-8 text; it must be there for a part of it to be compared
     */
    public DocumentedPage(Path file) {
        this.file = file;
    }

    /**
     * The whole page is this.
     *
     * @param drawn what is drawn from code
     * @throws AssertionError when the page says something else
     */
    public void is(DrawnTable drawn) {
        if (Boolean.getBoolean(WRITE)) {
            write(drawn.toString());
        }
        compare(read(), drawn.toString());
    }

    /**
     * The page holds this table, which ends with an empty line or with the page.
     *
     * @param head the table's beginning, by which it is found; it stands once on the page
     * @param drawn the whole table as drawn from code, head included
     * @throws AssertionError when there is no such table, or it says something else
     */
    public void holds(String head, String drawn) {
        String page = read();
        int start = page.indexOf(head);
        if (start < 0) {
            throw new AssertionError(file + " has no table that begins with " + head);
        }
        int end = end(page, start);
        if (Boolean.getBoolean(WRITE)) {
            write(page.substring(0, start) + drawn + page.substring(end));
            page = read();
            end = end(page, start);
        }
        compare(page.substring(start, end), drawn);
    }

    private static int end(String page, int start) {
        int blank = page.indexOf("\n\n", start);
        return blank < 0 ? page.length() : blank + 1;
    }

    private void compare(String found, String drawn) {
        if (!found.equals(drawn)) {
            String[] lines = found.split("\n", -1);
            String[] expected = drawn.split("\n", -1);
            int line = 0;
            while (line < Math.min(lines.length, expected.length) && lines[line].equals(expected[line])) {
                line++;
            }
            throw new AssertionError(file + " differs from the code (write it anew with -D" + WRITE + "=true), first in"
                    + "\n  page: " + (line < lines.length ? lines[line] : "(its end)")
                    + "\n  code: " + (line < expected.length ? expected[line] : "(its end)"));
        }
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a page cannot be read", e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a page cannot be written", e);
        }
    }
}
